"""Outlines of buttons, cards and dialogs, and notches of bottom bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, Number
    from flet_web.controls.values.borders import BorderSide

__all__ = [
    "AutomaticNotchShape",
    "BeveledRectangleBorder",
    "CircleBorder",
    "CircularRectangleNotchShape",
    "ContinuousRectangleBorder",
    "NotchShape",
    "OutlinedBorder",
    "RoundedRectangleBorder",
    "ShapeBorder",
    "StadiumBorder",
]


class ShapeBorder(Value):
    """Base of the outlines."""


class OutlinedBorder(ShapeBorder):
    """An outline with a line along it; `side` is that line."""

    side: BorderSide | None = None


class RoundedRectangleBorder(OutlinedBorder, tag="roundedRectangle"):
    """A rectangle with rounded corners."""

    radius: BorderRadiusValue = 0
    type: str = field(default="roundedRectangle", kw_only=True, python_only=True)


class BeveledRectangleBorder(RoundedRectangleBorder, tag="beveledRectangle"):
    """A rectangle with corners cut off straight."""

    type: str = field(default="beveledRectangle", kw_only=True, python_only=True)


class ContinuousRectangleBorder(RoundedRectangleBorder, tag="continuousRectangle"):
    """A rectangle whose sides run into its corners without a visible joint."""

    type: str = field(default="continuousRectangle", kw_only=True, python_only=True)


class StadiumBorder(OutlinedBorder, tag="stadium"):
    """A box with semicircles at its short ends."""

    type: str = field(default="stadium", kw_only=True, python_only=True)


class CircleBorder(OutlinedBorder, tag="circle"):
    """A circle; `eccentricity` 0 to 1 stretches it to the ellipse that fills the box."""

    eccentricity: Number = field(default=0.0, ge=0, le=1)
    type: str = field(default="circle", kw_only=True, python_only=True)


class NotchShape(Value):
    """Base of the notches that a bar leaves for a floating button. `AUTO` and `CIRCULAR` are 0.21's names."""

    AUTO: ClassVar[AutomaticNotchShape]
    CIRCULAR: ClassVar[CircularRectangleNotchShape]


class AutomaticNotchShape(NotchShape, tag="auto"):
    """A notch that follows the outline of the button, `guest`, in a bar of the outline `host`."""

    host: ShapeBorder
    guest: ShapeBorder | None = None


class CircularRectangleNotchShape(NotchShape, tag="circular"):
    """A round notch; `inverted` makes it a bulge."""

    inverted: bool = False


NotchShape.AUTO = AutomaticNotchShape(ContinuousRectangleBorder())
NotchShape.CIRCULAR = CircularRectangleNotchShape()
