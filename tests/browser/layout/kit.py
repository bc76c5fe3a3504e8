"""What the cases are made of: colored leaves on stages of 200 x 120 pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import flet_web as ft

Leaf = Callable[..., ft.Container]
Case = Callable[..., ft.Control]

STAGE = (200, 120)
GAP = 20
COLUMNS = 6
COLORS = {"a": "#e6194b", "b": "#3cb44b", "c": "#4363d8", "d": "#f58231", "e": "#911eb4", "f": "#008080"}
CASES: dict[str, Case] = {}
OURS: dict[str, dict[str, list[int]]] = {}
"""Boxes of the cases in which they are not where the Flutter client has them; the handbook says why."""

A, M, X, S = ft.Alignment, ft.MainAxisAlignment, ft.CrossAxisAlignment, ft.ScrollMode
C, ROW, COL, STACK = ft.Container, ft.Row, ft.Column, ft.Stack
SIDES = ("left", "top", "right", "bottom")
TEXT = "lorem ipsum dolor sit amet consectetur"
PLACES = {
    "top_left": A.TOP_LEFT, "top_center": A.TOP_CENTER, "top_right": A.TOP_RIGHT, "center_left": A.CENTER_LEFT,
    "center": A.CENTER, "center_right": A.CENTER_RIGHT, "bottom_left": A.BOTTOM_LEFT, "bottom_center": A.BOTTOM_CENTER,
    "bottom_right": A.BOTTOM_RIGHT, "between": A(0.4, -0.6), "beyond": A(1.2, 0.1),
}  # fmt: skip
MAIN = (M.START, M.CENTER, M.END, M.SPACE_BETWEEN, M.SPACE_AROUND, M.SPACE_EVENLY)
CROSS = (X.START, X.CENTER, X.END, X.STRETCH)


class Opening(NamedTuple):
    """How a person opens what a case shows."""

    how: str
    """`hold`, `press` or `hover`."""
    x: float
    y: float


def add(name: str, make: Case) -> None:
    """Add a case."""
    assert name not in CASES
    CASES[name] = make


def text(leaf: Leaf, key: str = "a", **values: Any) -> ft.Container:
    """A leaf around a text that is longer than the stage is wide."""
    return leaf(key, content=ft.Text(TEXT), **values)


def sized(leaf: Leaf, sizes: Iterable[tuple[float, float]], **values: Any) -> list[ft.Control]:
    """Leaves of these sizes."""
    return [leaf(key, width, height, **values) for key, (width, height) in zip(COLORS, sizes, strict=False)]


def place(number: int) -> tuple[int, int]:
    """Left and top of a case's stage."""
    width, height = STAGE
    return GAP + number % COLUMNS * (width + 2 * GAP), GAP + number // COLUMNS * (height + 2 * GAP)


def page_size(count: int) -> tuple[int, int]:
    """Width and height of a page with so many cases."""
    return place(COLUMNS - 1)[0] + STAGE[0] + GAP, place(max(count - 1, 0))[1] + STAGE[1] + GAP
