"""Laws of components: whatever comes up and moves, the page is that of a fresh render, and state goes along."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.components.component import component, memo
from flet_web.components.effect import use_effect
from flet_web.components.state import use_ref, use_state
from flet_web.engine.schema import Schema
from tests.components.bench import Bench
from tests.controls.sample import SampleBox, SampleStyle, SampleText, plain

KINDS = ("text", "box", "part", "other", "memo")


@dataclass(frozen=True)
class Part:
    """What stands in one place. `serial` is given to components, and goes along with them."""

    kind: str
    key: str | None
    value: int
    children: tuple[Part, ...] = ()
    content: Part | None = None
    serial: int = 0


class World:
    """What components keep and tell in one bench."""

    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.setters: dict[int, Any] = {}
        self.serials: dict[int, int] = {}
        self.refs: list[Any] = []
        self.live: dict[int, int] = {}


def build(part: Part, world: World) -> Any:
    """The control, or the call of a component, for a part."""
    if part.kind == "text":
        style = SampleStyle(size=part.value) if part.value % 3 == 0 else None
        tap = (lambda: None) if part.value % 2 else None
        return SampleText(str(part.value), key=part.key, style=style, on_tap=tap, tags=["a"] * (part.value % 4))
    if part.kind == "box":
        content = build(part.content, world) if part.content else None
        return SampleBox(controls=[build(c, world) for c in part.children], content=content, key=part.key)
    return {"part": Shown, "other": Other, "memo": Memoized}[part.kind](part, world, key=part.key)


def give(part: Part, world: World) -> Any:
    """What a component gives, in one of several forms."""
    number, set_number = use_state(lambda: world.counts.get(part.serial, 0))
    ref = use_ref(object)
    world.refs.append(ref.current)
    assert world.serials.setdefault(id(ref.current), part.serial) == part.serial, "the state of another component"
    world.setters[part.serial] = set_number

    def mounted() -> Any:
        world.live[part.serial] = world.live.get(part.serial, 0) + 1

        def unmounted() -> None:
            world.live[part.serial] -= 1

        return unmounted

    use_effect(mounted, [number])
    own = SampleText(f"{part.serial}:{number}")
    inner = [build(child, world) for child in part.children]
    form = part.value % 4
    if form == 0:
        return [own, *inner]
    if form == 1:
        return SampleBox(controls=inner, content=own, key="one")
    if form == 2:
        return inner or None
    return SampleBox(controls=[SampleBox(controls=[own, *inner])], key="three")


@component
def Shown(part: Part, world: World) -> Any:
    return give(part, world)


@component
def Other(part: Part, world: World) -> Any:
    return give(part, world)


@memo
@component
def Memoized(part: Part, world: World) -> Any:
    return give(part, world)


class Root:
    """The outermost component of a bench, which shows what it is told to."""

    def __init__(self, world: World, parts: tuple[Part, ...]) -> None:
        self.parts = parts
        self.set_parts: Any = None

        @component
        def App() -> Any:
            shown, self.set_parts = use_state(self.parts)
            return [build(part, world) for part in shown]

        self.App = App


class Author:
    """Writes random parts, and changes them. Each change makes a new tuple."""

    def __init__(self, choose: random.Random) -> None:
        self.choose, self.serials = choose, count(1)

    def part(self, depth: int = 0) -> Part:
        choose = self.choose
        kind = choose.choice(KINDS if depth < 3 else ("text", "part"))
        children = () if kind == "text" or depth > 3 else self.parts(depth + 1)
        # A component that stands alone in a property has to give one control there.
        content = replace(self.part(4), value=1) if kind == "box" and choose.random() < 0.5 else None
        key = choose.choice([None, None, "a", "b", "c", "d"])
        return Part(kind, key, choose.randint(0, 7), children, content)

    def parts(self, depth: int = 0) -> tuple[Part, ...]:
        return tuple(self.part(depth) for _ in range(self.choose.randint(0, 4 - depth // 2)))

    def change(self, parts: tuple[Part, ...], depth: int = 0) -> tuple[Part, ...]:
        choose, found = self.choose, list(parts)
        act = choose.choice(("add", "remove", "shuffle", "into", "into", "value", "key", "nothing"))
        if act == "add":
            found.insert(choose.randint(0, len(found)), self.part(depth))
        elif found and act == "remove":
            found.pop(choose.randrange(len(found)))
        elif act == "shuffle":
            choose.shuffle(found)
        elif found:
            at = choose.randrange(len(found))
            part = found[at]
            if act == "into" and part.kind != "text":
                found[at] = replace(part, children=self.change(part.children, depth + 1))
            elif act == "value":
                found[at] = replace(part, value=choose.randint(0, 7))
            elif act == "key":
                found[at] = replace(part, key=choose.choice([None, "a", "b"]))
        return tuple(found)

    def carry(self, olds: tuple[Part, ...], news: tuple[Part, ...]) -> tuple[Part, ...]:
        """`news` with serials: those of the old parts of the same kind and key, the first for the first."""
        waiting = list(olds)
        result = []
        for new in news:
            old = next((o for o in waiting if (o.kind, o.key) == (new.kind, new.key)), None)
            if old is not None:
                waiting.remove(old)
            serial = 0 if new.kind in ("text", "box") else old.serial if old is not None else next(self.serials)
            # What a component gives in another form stands elsewhere, and begins anew.
            same_form = old is not None and (new.kind == "box" or place(old) == place(new))
            result.append(self._carried(old if same_form else None, replace(new, serial=serial)))
        return tuple(result)

    def _carried(self, old: Part | None, new: Part) -> Part:
        children = self.carry(old.children if old is not None else (), new.children)
        content = new.content
        if content is not None:
            before = () if old is None or old.content is None else (old.content,)
            (content,) = self.carry(before, (content,))
        return replace(new, children=children, content=content)


def place(part: Part) -> int:
    """In what a component puts its children: in the list that it gives, or in one box or another."""
    form = part.value % 4
    return 0 if form == 2 else form


def serials(parts: tuple[Part, ...]) -> list[int]:
    found = []
    for part in parts:
        found += [part.serial] * bool(part.serial) + serials(part.children)
        found += serials((part.content,) if part.content else ())
    return found


def shown(bench: Bench) -> Any:
    return plain(bench.client.page, Schema.registry, without=("_i",))


@given(seed=st.integers(0, 2**32), steps=st.integers(1, 12))
@settings(max_examples=60, deadline=None)
def test_the_page_is_that_of_a_fresh_render(seed: int, steps: int) -> None:
    choose = random.Random(seed)
    author, world, bench = Author(choose), World(), Bench()
    parts = author.carry((), author.parts())
    root = Root(world, parts)
    bench.render(root.App)
    rendered = parts
    for _ in range(steps):
        if choose.random() < 0.7:
            parts = author.carry(rendered, author.change(parts))
            root.set_parts(parts)
        for serial in choose.sample(serials(parts), min(2, len(serials(parts)))):
            if serial in world.setters:
                world.counts[serial] = world.counts.get(serial, 0) + 1
                world.setters[serial](world.counts[serial])
        if choose.random() < 0.8:
            bench.settle()
            rendered = parts
    bench.settle()
    assert bench.errors == []
    fresh_world, fresh = World(), Bench()
    fresh_world.counts = world.counts
    fresh.render(Root(fresh_world, parts).App)
    assert shown(bench) == shown(fresh)
    # Each effect of what is shown has been set up once more than it has been ended.
    assert dict.fromkeys(serials(parts), 1) == {s: n for s, n in world.live.items() if n}
    bench.renderer.close()
    bench.settle()
    assert set(world.live.values()) <= {0}
