"""Laws of the engine: whatever the program does, the client ends up with the server's tree."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.engine import reach
from flet_web.engine.encode import Encoder
from flet_web.engine.schema import Schema
from tests.controls.sample import Bench, SampleBox, SampleStyle, SampleText, plain


class Program:
    """Does random things to a page, each of which counts as so many changes."""

    def __init__(self, seed: int, *, twice: bool = True) -> None:
        self.actions = self.ACTIONS if twice else [a for a in self.ACTIONS if a is not Program.put_elsewhere_too]
        self.choose = random.Random(seed)
        self.bench = Bench()
        self.boxes: list[SampleBox] = [self.bench.root]
        self.texts: list[SampleText] = []
        self.styles = [SampleStyle(size=n) for n in range(2)]
        self.changes = 0

    def _text(self) -> SampleText:
        held = self.choose.random() < 0.5
        text = SampleText(str(len(self.texts)), style=self.choose.choice(self.styles) if held else None)
        self.texts.append(text)
        return text

    def _box(self) -> SampleBox:
        box = SampleBox(controls=[self._text() for _ in range(self.choose.randint(0, 3))])
        self.boxes.append(box)
        return box

    def add(self) -> None:
        box = self.choose.choice(self.boxes)
        box.controls.insert(self.choose.randint(0, len(box.controls)), self.choose.choice([self._text, self._box])())

    def remove(self) -> None:
        controls = self.choose.choice(self.boxes).controls
        if controls:
            controls.pop(self.choose.randrange(len(controls)))

    def shuffle(self) -> None:
        controls = self.choose.choice(self.boxes).controls
        self.choose.shuffle(controls)
        self.changes += len(controls)

    def move(self) -> None:
        source, target = self.choose.choice(self.boxes), self.choose.choice(self.boxes)
        movable = [c for c in source.controls if isinstance(c, SampleText)]
        if movable:
            moved = self.choose.choice(movable)
            source.controls.remove(moved)
            target.controls.append(moved)
            self.changes += 1

    def put_elsewhere_too(self) -> None:
        shared = self.choose.choice([*self.texts, *self.boxes])
        target = self.choose.choice(self.boxes)
        if shared is self.bench.root or target in boxes_in(shared):
            return
        if self.choose.random() < 0.3:
            target.content = shared
        else:
            target.controls.insert(self.choose.randint(0, len(target.controls)), shared)

    def set_list(self) -> None:
        box = self.choose.choice(self.boxes)
        box.controls = [*box.controls[::-1], self._text()]
        self.changes += len(box.controls)

    def set_content(self) -> None:
        self.choose.choice(self.boxes).content = self.choose.choice([None, "x", self._text()])

    def set_value(self) -> None:
        if self.texts:
            text = self.choose.choice(self.texts)
            text.value, text.visible = str(self.choose.random()), self.choose.random() < 0.5
            text.size = self.choose.choice([None, 1, 1.5, 2])
            self.changes += 3

    def set_plain(self) -> None:
        if self.texts:
            text = self.choose.choice(self.texts)
            text.col = self.choose.choice([None, {"xs": 1}, {"xs": 2, "md": 3}])
            text.tags = self.choose.choice([None, [], ["a"], ["a", "b"]])
            self.changes += 4

    def change_in_place(self) -> None:
        if self.texts:
            text = self.choose.choice(self.texts)
            if text.col is not None:
                text.col[self.choose.choice(["xs", "lg"])] = self.choose.randint(0, 9)
            if text.tags is not None:
                text.tags.append("c")
            self.changes += 1

    def set_derived(self) -> None:
        if self.texts:
            self.choose.choice(self.texts).tint = self.choose.choice([None, SampleStyle(size=3), *self.styles])
            self.changes += 3

    def change_style(self) -> None:
        style = self.choose.choice(self.styles)
        style.size = self.choose.choice([None, 1, 2])
        style.side = self.choose.choice([None, SampleStyle(color="red"), style.side])
        style.stops = self.choose.choice([None, [0.1], [0.1, 0.9]])
        # As a property, in a list, in a dict, and in what follows from another property; in itself, and in the other.
        self.changes += 30 * max(1, len(self.texts))

    def set_values(self) -> None:
        if self.texts:
            text = self.choose.choice(self.texts)
            text.layers = self.choose.choice([None, [], [SampleStyle(size=3)], self.styles, [*self.styles]])
            text.states = self.choose.choice([None, {"hovered": SampleStyle(size=4)}, {"focused": self.styles[0]}])
            text.style = self.choose.choice([text.style, SampleStyle(side=self.styles[1]), SampleStyle(stops=[0.5])])
            self.changes += 9

    def change_what_was_read(self) -> None:
        """Values that nobody holds but the control, until the program reads the property."""
        if self.texts:
            text = self.choose.choice(self.texts)
            if text.layers:
                text.layers[-1].size = self.choose.randint(0, 9)
            if text.states:
                next(iter(text.states.values())).color = self.choose.choice(["red", "blue"])
            if text.style is not None and text.style.stops is not None:
                text.style.stops.append(self.choose.random())
            if text.style is not None and text.style.side is not None:
                text.style.side.size = self.choose.randint(0, 9)
            # The value may be one of those that many texts share.
            self.changes += 30 * len(self.texts)

    ACTIONS = (
        add, remove, shuffle, move, put_elsewhere_too, set_list, set_content, set_value, set_plain, set_derived,
        set_values, change_in_place, change_style, change_what_was_read,
    )  # fmt: skip

    def step(self) -> None:
        self.changes += 1
        self.choose.choice(self.actions)(self)
        if self.choose.random() < 0.3:
            box = self.choose.choice(self.boxes)
            if box._i:
                box.update()
        if self.choose.random() < 0.2:
            self.bench.send()


def boxes_in(control: Any) -> list[Any]:
    """A box, and all boxes in it."""
    if not isinstance(control, SampleBox):
        return []
    return [control, *(box for child in (*control.controls, control.content) for box in boxes_in(child))]


def shown(bench: Bench) -> Any:
    return bench.shown()


# An interpreter need not count references: then everything that can be changed in place is compared at each update.
counting = pytest.mark.parametrize("counts_references", [True, False])


@contextmanager
def interpreter(*, counts_references: bool) -> Iterator[None]:
    with mock.patch.object(reach, "counts_references", counts_references):
        yield


@counting
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 40))
@settings(max_examples=400, deadline=None)
def test_the_client_has_the_servers_tree(counts_references: bool, seed: int, steps: int) -> None:
    with interpreter(counts_references=counts_references):
        program = Program(seed)
        for _ in range(steps):
            program.step()
        program.bench.update()
        before = plain(program.bench.client.page, Schema.registry)
        assert before == plain(program.bench.tree.snapshot(), Schema.registry)
        # What the program sees, not only what the last update took down.
        assert shown(program.bench) == plain(Encoder().encode(program.bench.root), Schema.registry)
        assert program.bench.update() == []


@counting
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 40))
@settings(max_examples=200, deadline=None)
def test_no_more_operations_than_changes(counts_references: bool, seed: int, steps: int) -> None:
    with interpreter(counts_references=counts_references):
        program = Program(seed, twice=False)
        for _ in range(steps):
            program.step()
        program.bench.update()
        assert program.bench.operations <= program.changes


@counting
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 40))
@settings(max_examples=200, deadline=None)
def test_pages_that_share_values_show_the_same_of_them(counts_references: bool, seed: int, steps: int) -> None:
    with interpreter(counts_references=counts_references):
        programs = [Program(seed), Program(seed + 1), Program(seed + 2)]
        for program in programs[1:]:
            program.styles = programs[0].styles
        for _ in range(steps):
            programs[0].choose.choice(programs).step()
        for program in programs:
            program.bench.update()
            assert shown(program.bench) == plain(Encoder().encode(program.bench.root), Schema.registry)
