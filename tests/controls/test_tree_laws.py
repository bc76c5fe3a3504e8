"""Laws of the engine: whatever the program does, the client ends up with the server's tree."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.controls.encode import Encoder
from flet_web.controls.schema import Schema
from tests.controls.sample import Bench, SampleBox, SampleStyle, SampleText, plain


class Program:
    """Does random things to a page, each of which counts as so many changes."""

    def __init__(self, seed: int) -> None:
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

    def steal(self) -> None:
        if self.texts:
            self.choose.choice(self.boxes).controls.append(self.choose.choice(self.texts))
            self.changes += 2

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
        # Once as a property, once in what follows from another one.
        self.changes += 6 * max(1, len(self.texts))

    ACTIONS = (
        add, remove, shuffle, move, steal, set_list, set_content, set_value, set_plain, set_derived, change_in_place,
        change_style,
    )  # fmt: skip

    def step(self) -> None:
        self.changes += 1
        self.choose.choice(self.ACTIONS)(self)
        if self.choose.random() < 0.3:
            box = self.choose.choice(self.boxes)
            if box._i:
                box.update()
        if self.choose.random() < 0.2:
            self.bench.send()


def shown(bench: Bench) -> Any:
    return plain(bench.client.page, Schema.registry)


@given(st.integers(0, 2**32), st.integers(1, 40))
@settings(max_examples=400, deadline=None)
def test_the_client_has_the_servers_tree(seed: int, steps: int) -> None:
    program = Program(seed)
    for _ in range(steps):
        program.step()
    program.bench.update()
    assert shown(program.bench) == plain(program.bench.tree.snapshot(), Schema.registry)
    # What the program sees, not only what the last update took down.
    assert shown(program.bench) == plain(Encoder().encode(program.bench.root), Schema.registry)
    assert program.bench.update() == []


@given(st.integers(0, 2**32), st.integers(1, 40))
@settings(max_examples=200, deadline=None)
def test_no_more_operations_than_changes(seed: int, steps: int) -> None:
    program = Program(seed)
    for _ in range(steps):
        program.step()
    program.bench.update()
    assert program.bench.operations <= program.changes
