"""Rotation, scale, mirroring, and free transformations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.engine._typing import Self
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.enums.painting import FilterQuality
    from flet_web.controls.values.geometry import Alignment, Offset
    from flet_web.engine._typing import ListOf

__all__ = ["Flip", "Matrix4", "Rotate", "Scale", "Transform"]


class Rotate(Value):
    """Turns clockwise by `angle` radians around `alignment` (the center by default), moved by `origin`."""

    angle: Number
    """Clockwise, in radians."""
    alignment: Alignment | None = None
    """The point that stays where it is. None: the center."""
    origin: Offset | None = None
    """Moves that point, in logical pixels. None: not at all."""
    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn, and not where it stood."""
    filter_quality: FilterQuality | None = None
    """How smoothly it is drawn. None: as text and lines are."""


class Scale(Value):
    """Enlarges by a factor, or by one for each axis."""

    scale: Number | None = None
    """Factor for both axes."""
    scale_x: Number | None = None
    """Factor from left to right, in place of `scale`."""
    scale_y: Number | None = None
    """Factor from top to bottom, in place of `scale`."""
    alignment: Alignment | None = None
    """The point that stays where it is. None: the center."""
    origin: Offset | None = None
    """Moves that point, in logical pixels. None: not at all."""
    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn, and not where it stood."""
    filter_quality: FilterQuality | None = None
    """How smoothly it is drawn. None: as text and lines are."""


class Flip(Value):
    """Mirrors left and right (`flip_x`), top and bottom (`flip_y`)."""

    flip_x: bool = False
    """Whether left and right are exchanged."""
    flip_y: bool = False
    """Whether top and bottom are exchanged."""
    origin: Offset | None = None
    """Moves the axes of the mirror away from the center, in logical pixels. None: not at all."""
    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn, and not where it stood."""
    filter_quality: FilterQuality | None = None
    """How smoothly it is drawn. None: as text and lines are."""


class Matrix4Call(Value):
    """One step in making a matrix: the name of a function and its arguments."""

    name: str
    """The function, by its name in Flet's Matrix4."""
    args: list[Any] = field(default_factory=list)
    """Its arguments."""


class Matrix4(Value):
    """A 4x4 matrix as the steps that make it; the client does the arithmetic.

    The class methods begin one, the methods add a step and return the matrix itself. Angles in radians.
    """

    ctor: Matrix4Call = field(default_factory=lambda: Matrix4Call("identity"))
    """The step that makes the matrix. Default: the one that changes nothing."""
    ops: ListOf[Matrix4Call] = field(default_factory=list)
    """The steps that are applied to it in turn."""

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
    """What moves, turns, scales and slants it."""
    origin: Offset | None = None
    """Moves the point around which it does, in logical pixels. None: not at all."""
    alignment: Alignment | None = None
    """The point around which it does. None: the center."""
    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn, and not where it stood."""
    filter_quality: FilterQuality | None = None
    """How smoothly it is drawn. None: as text and lines are."""
