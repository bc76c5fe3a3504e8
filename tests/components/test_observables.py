"""Components follow observables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flet_web.components.component import component
from flet_web.components.observable import Observable, observable
from flet_web.components.state import use_state
from tests.components.counting import Given, Item, log
from tests.controls.sample import SampleText


@dataclass
@observable
class Shelf:
    items: Any
    note: Any = None


def test_components_follow_observables_that_they_are_given_or_keep() -> None:
    item = Item("milk")
    shelf = Shelf([item])

    @component
    def Shown(item: Item, other: Item) -> Any:
        log.append("shown")
        return SampleText(f"{item.name} {item.done} {other.name}")

    @component
    def Kept() -> Any:
        kept, _ = use_state(shelf)
        return SampleText(" ".join(f"{i.name}:{i.done}" for i in kept.items))

    other = Item("other")
    app = Given(lambda: [Shown(item, other=other), Kept()])
    item.done = True
    other.name = "another"
    app.bench.settle()
    assert app.bench.texts() == ["milk True another", "milk:True"]
    shelf.items.append(Item("bread"))
    shelf.items[1].done = True
    app.bench.settle()
    assert app.bench.texts()[1] == "milk:True bread:True"
    count = len(log)
    item.done = True
    app.shows(lambda: None)
    item.name = "gone"
    app.bench.settle()
    assert len(log) == count
    assert item.__dict__["_observed"].listeners == {}


def test_listeners_live_until_they_are_disposed_of() -> None:
    item: Any = Item("a")
    heard: list[Any] = []
    dispose = item.subscribe(lambda sender, field: heard.append((sender is item, field)))
    item.name = "b"
    item.name = "b"
    item.notify()
    del item.name
    dispose()
    item.name = "c"
    assert heard == [(True, "name"), (True, None), (True, "name")]


def test_nested_objects_lists_and_dicts_are_heard() -> None:
    shelf: Any = Shelf([{"a": [1]}], note=Item("n"))
    heard: list[Any] = []
    shelf.subscribe(lambda sender, field: heard.append((sender is shelf, field)))
    old = shelf.note
    for act in (
        lambda: shelf.items[0]["a"].append(2),
        lambda: shelf.items[0].update(b=1),
        lambda: shelf.items.sort(key=str),
        lambda: shelf.items.__iadd__([Item("x")]),
        lambda: setattr(shelf.items[1], "done", True),
        lambda: setattr(shelf.note, "name", "m"),
    ):
        heard.clear()
        act()
        assert heard == [(True, "note" if act.__code__.co_names[-1:] == ("note",) else "items")], act
    shelf.other, shelf.note = old, None
    heard.clear()
    old.name = "elsewhere"
    assert heard == [(True, "other")]
    shelf.other = None
    heard.clear()
    old.name = "nobody's"
    assert heard == []
    assert old.__dict__["_observed"].owners == {}


def test_values_that_compare_oddly_are_heard_of_without_harm() -> None:
    class Odd:
        def __eq__(self, other: object) -> bool:
            raise ValueError("ambiguous")

        __hash__ = None  # type: ignore[assignment]

    class Holder(Observable):
        def __init__(self) -> None:
            self.value: Any = Odd()

    holder, heard = Holder(), []
    holder.subscribe(lambda sender, field: heard.append(field))
    holder.value = holder.value
    holder.value = Odd()
    holder.value = holder.value = float("nan")
    assert heard == ["value", "value"]
