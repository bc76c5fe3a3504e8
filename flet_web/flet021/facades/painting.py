"""`ft.painting`: the classes, where 0.21 kept them."""

from __future__ import annotations

from flet_web.controls.values.enums.painting import PaintingStyle, StrokeCap, StrokeJoin
from flet_web.controls.values.painting import (
    Paint,
    PaintGradient,
    PaintLinearGradient,
    PaintRadialGradient,
    PaintSweepGradient,
)

__all__ = [
    "Paint",
    "PaintGradient",
    "PaintLinearGradient",
    "PaintRadialGradient",
    "PaintSweepGradient",
    "PaintingStyle",
    "StrokeCap",
    "StrokeJoin",
]
