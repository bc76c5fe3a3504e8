"""`ft.types`: type aliases, and 0.21's names of the ways to show an app."""

from __future__ import annotations

from flet_web.controls.types import (
    AnimationValue,
    BorderRadiusValue,
    MarginValue,
    OffsetValue,
    PaddingValue,
    ResponsiveNumber,
    RotateValue,
    ScaleValue,
)

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

FLET_APP = "flet_app"
FLET_APP_HIDDEN = "flet_app_hidden"
FLET_APP_WEB = "flet_app_web"
WEB_BROWSER = "web_browser"
