"""Threads of a program change one tree at the same time: nothing is lost, and no hook holds up the others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flet_web.engine.encode import Encoder
from flet_web.engine.schema import Schema
from tests.controls.sample import Bench, SampleBox, SampleStyle, SampleText, plain
from tests.threads import at_once, frequent_turns

ROUNDS = 200


@pytest.fixture(autouse=True)
def impatient_interpreter() -> Iterator[None]:
    with frequent_turns():
        yield


def in_step(*functions: Callable[[int], Any]) -> None:
    """Call all functions with 0, then all with 1, and so on: those of a number at once."""
    step = threading.Barrier(len(functions))

    def call(function: Callable[[int], Any]) -> None:
        for number in range(ROUNDS):
            step.wait(20)
            function(number)

    at_once(*(lambda function=function: call(function) for function in functions))


def sender(bench: Bench) -> Callable[[], None]:
    """Sends what waits, again and again, as the event loop does."""

    def send() -> None:
        for _ in range(ROUNDS):
            with bench.tree.lock:
                bench.send()

    return send


def shown(bench: Bench) -> Any:
    """What the client shows in the end. It has to be what the program has."""
    bench.update()
    client = bench.shown()
    assert client == plain(Encoder().encode(bench.root), Schema.registry)
    return client


NAMES = sorted(f"{name}{number}" for name in "ab" for number in range(ROUNDS))


def test_controls_that_two_threads_append_to_one_list() -> None:
    bench = Bench()

    def append(name: str) -> None:
        for number in range(ROUNDS):
            bench.root.controls.append(SampleText(f"{name}{number}"))
            bench.root.update()

    at_once(lambda: append("a"), lambda: append("b"), sender(bench))
    assert sorted(text["value"] for text in shown(bench)["controls"]) == NAMES


@pytest.mark.parametrize("mounted", [True, False])
def test_lists_that_nobody_has_read_before(mounted: bool) -> None:
    bench, boxes = Bench(), [SampleBox() for _ in range(ROUNDS)]
    if mounted:
        bench.root.controls = [*boxes]
        bench.update()

    def show(number: int) -> None:
        if not mounted:
            bench.root.controls.append(boxes[number])
        bench.root.update()

    in_step(
        lambda number: boxes[number].controls.append(SampleText(f"a{number}")),
        lambda number: boxes[number].controls.append(SampleText(f"b{number}")),
        show,
    )
    texts = [text["value"] for box in shown(bench)["controls"] for text in box["controls"]]
    assert sorted(texts) == NAMES


def test_a_list_whose_controls_are_shown_elsewhere_too() -> None:
    """Another thread appends to it meanwhile."""
    bench, source, target = Bench(), SampleBox(), SampleBox()
    moving, appended = [SampleText(f"b{number}") for number in range(ROUNDS)], list[str]()
    source.controls = [*moving]
    bench.root.controls = [source, target]
    bench.update()
    moved = threading.Event()

    def append() -> None:
        while not moved.is_set():
            appended.append(f"a{len(appended)}")
            source.controls.append(SampleText(appended[-1]))

    def move() -> None:
        for text in moving:
            target.controls.append(text)
            bench.root.update()
        moved.set()

    at_once(append, move, sender(bench))
    first, second = shown(bench)["controls"]
    assert [text["value"] for text in first["controls"]] == [*(text.value for text in moving), *appended]
    assert [text["value"] for text in second["controls"]] == [text.value for text in moving]
    assert source.controls[:ROUNDS] == moving == target.controls


def test_properties_of_controls_that_begin_to_be_shown() -> None:
    bench, texts = Bench(), [SampleText() for _ in range(ROUNDS)]

    def show(number: int) -> None:
        bench.root.controls.append(texts[number])
        bench.root.update()

    def sizes(number: int) -> None:
        texts[number].size = number
        texts[number].visible = False

    in_step(lambda number: setattr(texts[number], "value", str(number)), sizes, show)
    assert [(t["value"], t["size"], t["visible"]) for t in shown(bench)["controls"]] == [
        (str(number), number, False) for number in range(ROUNDS)
    ]


def test_properties_of_controls_that_leave() -> None:
    bench, texts = Bench(), [SampleText(str(number), tags=["a"]) for number in range(ROUNDS)]
    bench.root.controls = [*texts]
    bench.update()

    def change(number: int) -> None:
        texts[number].size = 1
        tags = texts[number].tags
        assert isinstance(tags, list)
        tags.append("b")

    def remove(number: int) -> None:
        bench.root.controls.remove(texts[number])
        bench.root.update()

    in_step(change, remove)
    assert shown(bench).get("controls") is None
    assert [(text.size, text.tags) for text in texts] == [(1, ["a", "b"])] * ROUNDS
    bench.root.controls = [*texts]
    assert len(shown(bench)["controls"]) == ROUNDS


def test_values_that_pages_share() -> None:
    style = SampleStyle(size=0, side=SampleStyle(size=0), stops=[0.0])
    benches = [Bench(), Bench()]
    for bench in benches:
        bench.root.controls = [SampleText("a", style=style), SampleText("b", states={"hovered": style})]
        bench.update()

    def change() -> None:
        for number in range(ROUNDS):
            style.size = number
            side, stops = style.side, style.stops
            assert side is not None
            assert stops is not None
            side.size = number
            stops.append(number)

    def update(bench: Bench) -> None:
        for number in range(ROUNDS):
            bench.root.controls[0].value = str(number)
            bench.root.update()

    at_once(change, *(lambda bench=bench: update(bench) for bench in benches), *map(sender, benches))
    for bench in benches:
        assert shown(bench)["controls"][0]["style"]["side"] == {"size": ROUNDS - 1}


class Greeting(SampleBox):
    """Notes of each `did_mount` whether `build()` had ended, and whether what it has made was mounted."""

    seen: list[tuple[bool, bool]] = []  # noqa: RUF012 - shared by all

    def build(self) -> None:
        self.is_built = False
        self.controls = [SampleText("Hello") for _ in range(5)]
        for _ in range(50):
            self.is_built = all(isinstance(text, SampleText) for text in self.controls)

    def did_mount(self) -> None:
        Greeting.seen.append((self.is_built, self.controls[-1].parent is self))


def test_did_mount_comes_after_build_whichever_thread_runs_it() -> None:
    bench = Bench()
    Greeting.seen = []

    def add() -> None:
        for _ in range(20):
            bench.root.controls.append(Greeting())
            bench.root.update()

    def update() -> None:
        for _ in range(ROUNDS):
            bench.root.update()

    at_once(add, add, update, update, sender(bench))
    assert [len(greeting["controls"]) for greeting in shown(bench)["controls"]] == [5] * 40
    assert Greeting.seen == [(True, True)] * 40


class Patient(SampleBox):
    """Notes in which hooks another thread can get the lock of the tree."""

    def note(self, hook: str) -> None:
        def lock() -> None:
            with bench.tree.lock:
                bench.free.add(hook)

        bench: Any = self.data
        thread = threading.Thread(target=lock, daemon=True)
        thread.start()
        thread.join(20)

    def is_isolated(self) -> bool:
        self.note("is_isolated")
        return False

    def build(self) -> None:
        self.note("build")

    def before_update(self) -> None:
        self.note("before_update")

    def did_mount(self) -> None:
        self.note("did_mount")

    def will_unmount(self) -> None:
        self.note("will_unmount")


def test_no_code_of_the_program_runs_under_the_lock() -> None:
    bench: Any = Bench()
    bench.free = set()
    bench.root.controls = [Patient(data=bench)]
    bench.update()
    bench.root.controls.clear()
    bench.update()
    assert bench.free == {"is_isolated", "build", "before_update", "did_mount", "will_unmount"}
