"""Gradients that fill boxes."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

from flet_web.controls.values.enums.painting import GradientTileMode
from flet_web.controls.values.geometry import Alignment
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.engine._typing import ListOf, OptionalListOf

__all__ = ["Gradient", "LinearGradient", "RadialGradient", "SweepGradient"]


class Gradient(Value):
    """Base of the gradients: `stops` (0 to 1) say where each color is, `rotation` turns it, in radians."""

    colors: ListOf[ColorValue]
    """Two colors or more, from the beginning to the end."""
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What is shown beyond the ends. Default: the color at that end."""
    rotation: Number | None = None
    """Turns it around the center of the box, in radians, clockwise. None: not at all."""
    stops: OptionalListOf[Number] = field(default=None)
    """Where each color stands, rising from 0.0 to 1.0; as many as `colors`. None: at even distances."""


class LinearGradient(Gradient, tag="linear"):
    """Colors along a line."""

    begin: Alignment = field(default_factory=lambda: Alignment(-1.0, 0.0))
    """Where in the box the first color is. Default: in the middle of the left edge."""
    end: Alignment = field(default_factory=lambda: Alignment(1.0, 0.0))
    """Where in the box the last color is. Default: in the middle of the right edge."""
    type: str = field(default="linear", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""


class RadialGradient(Gradient, tag="radial"):
    """Colors outward from a point; radii are fractions of the shorter side of the box."""

    center: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    """Where in the box the circle has its center. Default: in the center."""
    radius: Number = 0.5
    """Of the last color's circle, as a multiple of the shorter side of the box."""
    focal: Alignment | None = None
    """Where the first color is, if not in the center of the circle. None: in the center."""
    focal_radius: Number = 0.0
    """Of the first color's circle, as a multiple of the shorter side of the box."""
    type: str = field(default="radial", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""


class SweepGradient(Gradient, tag="sweep"):
    """Colors around a point; angles in radians."""

    center: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    """The point that it goes around. Default: the center of the box."""
    start_angle: Number = 0.0
    """Where the first color is, in radians, clockwise from the right."""
    end_angle: Number = 2 * pi
    """Where the last color is, in radians. Default: after a full turn."""
    type: str = field(default="sweep", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""
