"""What a person does with a control, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import flet_web as ft
from tests.browser.every_event.ears import Ears, Told, User


@dataclass(frozen=True)
class Act:
    """A control that tells `ears` everything, what a person does with it, and what is heard, in order."""

    make: Callable[[Ears], Any]
    do: Callable[[User], None]
    heard: list[Told]
    among: bool = False
    """Whether others may be heard too."""


ACTS: dict[str, Act] = {}


def act(
    *heard: Told, make: Callable[[Ears], Any], name: str = "", among: bool = False
) -> Callable[[Callable[[User], None]], None]:
    """Decorator: what a person does with what `make` makes. The act is called as the function, if not otherwise."""

    def add(do: Callable[[User], None]) -> None:
        ACTS[name or do.__name__] = Act(make, do, list(heard), among)

    return add


def box(words: str, **options: Any) -> ft.Container:
    return ft.Container(ft.Text(words), width=150, height=50, bgcolor="amber100", **options)
