"""`ft.utils.Vector`: points of a plane as numbers."""

from __future__ import annotations

import cmath
import math
from typing import Any


class Vector(complex):
    """A point or a shift, that is added, scaled and turned. `Vector(x, y)`; two that are nearly the same are equal."""

    abs_tol = 1e-10
    """How far apart two equal vectors may be."""

    @property
    def x(self) -> float:
        """The first coordinate."""
        return self.real

    @property
    def y(self) -> float:
        """The second coordinate."""
        return self.imag

    @property
    def magnitude(self) -> float:
        """Its length."""
        return abs(self)

    @property
    def radians(self) -> float:
        """Its direction, from -pi to pi."""
        return cmath.phase(self)

    @property
    def degrees(self) -> float:
        """Its direction, from -180 to 180."""
        return math.degrees(self.radians)

    @classmethod
    def polar(cls, radians: float, magnitude: float) -> Vector:
        """The vector of a direction and a length."""
        return cls(cmath.rect(magnitude, radians))

    def with_x(self, value: float) -> Vector:
        """The same with another first coordinate."""
        return type(self)(value, self.y)

    def with_y(self, value: float) -> Vector:
        """The same with another second coordinate."""
        return type(self)(self.x, value)

    def with_magnitude(self, value: float) -> Vector:
        """The same direction with another length."""
        return self.polar(self.radians, value)

    def with_radians(self, value: float) -> Vector:
        """The same length in another direction."""
        return self.polar(value, self.magnitude)

    def with_degrees(self, value: float) -> Vector:
        """The same length in another direction."""
        return self.with_radians(math.radians(value))

    def __add__(self, other: complex) -> Vector:
        return type(self)(complex(self) + other)

    def __sub__(self, other: complex) -> Vector:
        return type(self)(complex(self) - other)

    def __mul__(self, other: complex) -> Vector:
        return type(self)(complex(self) * other)

    def __truediv__(self, other: complex) -> Vector:
        return type(self)(complex(self) / other)

    def __neg__(self) -> Vector:
        return type(self)(-complex(self))

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, complex | int | float) and abs(complex(self) - other) <= self.abs_tol

    def __ne__(self, other: Any) -> bool:
        return not self == other

    __hash__ = complex.__hash__

    def __repr__(self) -> str:
        return f"Vector({self.x:g}, {self.y:g})"
