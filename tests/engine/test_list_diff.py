"""The steps between two lists: they lead from the one to the other, and are no more than are needed."""

from __future__ import annotations

import random
from typing import Any

import pytest

from flet_web.engine.diff import diff_list


class Item:
    """Compared by identity, as controls are."""


def applied(old: list[Any], steps: list[tuple[Any, ...]]) -> list[Any]:
    items = list(old)
    for step in steps:
        if step[0] == "add":
            items.insert(step[1], step[2])
        elif step[0] == "remove":
            del items[step[1]]
        else:
            items.insert(step[2], items.pop(step[1]))
    return items


@pytest.mark.parametrize("length", [3, 127, 128, 129, 1000])
@pytest.mark.parametrize("seed", range(4))
def test_a_list_is_shuffled_cut_and_filled(length: int, seed: int) -> None:
    chance = random.Random(seed)
    old = [Item() for _ in range(length)]
    new = [item for item in old if chance.random() < 0.8] + [Item() for _ in range(length // 5)]
    chance.shuffle(new)
    assert applied(old, list(diff_list(old, new))) == new


@pytest.mark.parametrize("to", [0, 1, 130, 299])
@pytest.mark.parametrize("at", [0, 5, 128, 299])
def test_one_item_that_is_moved_is_one_step(at: int, to: int) -> None:
    old = [Item() for _ in range(300)]
    new = list(old)
    new.insert(to, new.pop(at))
    steps = list(diff_list(old, new))
    assert applied(old, steps) == new
    assert len(steps) == (at != to)


def test_a_shuffle_takes_no_more_moves_than_items() -> None:
    old = [Item() for _ in range(500)]
    new = random.Random(1).sample(old, len(old))
    steps = list(diff_list(old, new))
    assert {step[0] for step in steps} == {"move"}
    assert len(steps) < len(old)
