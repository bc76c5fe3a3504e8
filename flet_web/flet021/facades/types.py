"""`ft.types`: type aliases, ways to show an app, and the enums, as they all were in this module of Flet 0.21."""

from __future__ import annotations

from typing import Any

from flet_web.controls.type_aliases import (
    AnimationValue,
    BorderRadiusValue,
    MarginValue,
    OffsetValue,
    PaddingValue,
    ResponsiveNumber,
    RotateValue,
    ScaleValue,
)
from flet_web.flet021.constants import FLET_APP, FLET_APP_HIDDEN, FLET_APP_WEB, WEB_BROWSER
from flet_web.public_names import PUBLIC

__all__ = [
    "FLET_APP",
    "FLET_APP_HIDDEN",
    "FLET_APP_WEB",
    "WEB_BROWSER",
    "AnimationValue",
    "BorderRadiusValue",
    "MarginValue",
    "OffsetValue",
    "PaddingValue",
    "ResponsiveNumber",
    "RotateValue",
    "ScaleValue",
]


def __getattr__(name: str) -> Any:
    return PUBLIC.load(name)
