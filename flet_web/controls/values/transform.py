"""Rotation, scale, mirroring, and free transformations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls._typing import Self
from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import Number
    from flet_web.controls.values.enums import FilterQuality
    from flet_web.controls.values.geometry import Alignment, Offset

__all__ = ["Flip", "Matrix4", "Matrix4Call", "Rotate", "Scale", "Transform"]


class Rotate(Value):
    """Turns clockwise by `angle` radians around `alignment` (the center by default), moved by `origin`."""

    angle: Number
    alignment: Alignment | None = None
    origin: Offset | None = None
    transform_hit_tests: bool = True
    filter_quality: FilterQuality | None = None


class Scale(Value):
    """Enlarges by a factor, or by one for each axis."""

    scale: Number | None = None
    scale_x: Number | None = None
    scale_y: Number | None = None
    alignment: Alignment | None = None
    origin: Offset | None = None
    transform_hit_tests: bool = True
    filter_quality: FilterQuality | None = None


class Flip(Value):
    """Mirrors left and right (`flip_x`), top and bottom (`flip_y`)."""

    flip_x: bool = False
    flip_y: bool = False
    origin: Offset | None = None
    transform_hit_tests: bool = True
    filter_quality: FilterQuality | None = None


class Matrix4Call(Value):
    """One step in making a matrix: the name of a function and its arguments."""

    name: str
    args: list[Any] = field(default_factory=list)


class Matrix4(Value):
    """A 4x4 matrix as the steps that make it; the client does the arithmetic.

    The class methods begin one, the methods add a step and return the matrix itself. Angles in radians.
    """

    ctor: Matrix4Call = field(default_factory=lambda: Matrix4Call("identity"))
    ops: list[Matrix4Call] = field(default_factory=list)

    @classmethod
    def identity(cls) -> Self:
        """Changes nothing."""
        return cls()

    @classmethod
    def translation_values(cls, x: Number, y: Number, z: Number) -> Self:
        """Moves."""
        return cls._made_by("translation_values", x, y, z)

    @classmethod
    def diagonal3_values(cls, x: Number, y: Number, z: Number) -> Self:
        """Scales."""
        return cls._made_by("diagonal3_values", x, y, z)

    @classmethod
    def rotation_z(cls, angle: Number) -> Self:
        """Turns in the plane of the screen."""
        return cls._made_by("rotation_z", angle)

    @classmethod
    def skew_x(cls, angle: Number) -> Self:
        """Slants along x."""
        return cls._made_by("skew_x", angle)

    @classmethod
    def skew_y(cls, angle: Number) -> Self:
        """Slants along y."""
        return cls._made_by("skew_y", angle)

    def translate(self, x: Number, y: Number, z: Number = 0) -> Self:
        """Then move."""
        return self._then("translate", x, y, z)

    def scale(self, x: Number, y: Number | None = None, z: Number | None = None) -> Self:
        """Then scale; one number is for all axes."""
        numbers = [n for n in (x, y, z) if n is not None]
        return self._then("scale", *numbers)

    def rotate_x(self, angle: Number) -> Self:
        """Then turn around the x axis."""
        return self._then("rotate_x", angle)

    def rotate_y(self, angle: Number) -> Self:
        """Then turn around the y axis."""
        return self._then("rotate_y", angle)

    def rotate_z(self, angle: Number) -> Self:
        """Then turn around the z axis."""
        return self._then("rotate_z", angle)

    def set_entry(self, row: int, col: int, value: Number) -> Self:
        """Then set one entry; rows and columns count from 0."""
        return self._then("set_entry", row, col, value)

    def multiply(self, other: Matrix4) -> Self:
        """Then apply `other`."""
        return self._then("multiply", other)

    @classmethod
    def _made_by(cls, name: str, *args: Any) -> Self:
        return cls(ctor=Matrix4Call(name, list(args)))

    def _then(self, name: str, *args: Any) -> Self:
        self.ops.append(Matrix4Call(name, list(args)))
        return self


class Transform(Value):
    """Draws a control through a matrix, around `alignment` and `origin`."""

    matrix: Matrix4
    origin: Offset | None = None
    alignment: Alignment | None = None
    transform_hit_tests: bool = True
    filter_quality: FilterQuality | None = None
