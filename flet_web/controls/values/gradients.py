"""Gradients that fill boxes."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.enums import GradientTileMode
from flet_web.controls.values.geometry import Alignment

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number

__all__ = ["Gradient", "LinearGradient", "RadialGradient", "SweepGradient"]


class Gradient(Value):
    """Base of the gradients: `stops` (0 to 1) say where each color is, `rotation` turns it, in radians."""

    colors: list[ColorValue]
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    rotation: Number | None = None
    stops: list[Number] | None = None


class LinearGradient(Gradient, tag="linear"):
    """Colors along a line."""

    begin: Alignment = field(default_factory=lambda: Alignment(-1.0, 0.0))
    end: Alignment = field(default_factory=lambda: Alignment(1.0, 0.0))
    type: str = field(default="linear", kw_only=True, python_only=True)


class RadialGradient(Gradient, tag="radial"):
    """Colors outward from a point; radii are fractions of the shorter side of the box."""

    center: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    radius: Number = 0.5
    focal: Alignment | None = None
    focal_radius: Number = 0.0
    type: str = field(default="radial", kw_only=True, python_only=True)


class SweepGradient(Gradient, tag="sweep"):
    """Colors around a point; angles in radians."""

    center: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    start_angle: Number = 0.0
    end_angle: Number = 2 * pi
    type: str = field(default="sweep", kw_only=True, python_only=True)
