"""Outlines of buttons, cards and dialogs, and notches of bottom bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, Number
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
    """Line along the outline. None: none."""


class RoundedRectangleBorder(OutlinedBorder, tag="roundedRectangle"):
    """A rectangle with rounded corners."""

    radius: BorderRadiusValue = 0
    """Radii of the corners, in logical pixels: one for all or a BorderRadius."""
    type: str = field(default="roundedRectangle", kw_only=True, python_only=True)
    """The kind of outline, as 0.21 had it."""


class BeveledRectangleBorder(RoundedRectangleBorder, tag="beveledRectangle"):
    """A rectangle with corners cut off straight."""

    type: str = field(default="beveledRectangle", kw_only=True, python_only=True)
    """The kind of outline, as 0.21 had it."""


class ContinuousRectangleBorder(RoundedRectangleBorder, tag="continuousRectangle"):
    """A rectangle whose sides run into its corners without a visible joint."""

    type: str = field(default="continuousRectangle", kw_only=True, python_only=True)
    """The kind of outline, as 0.21 had it."""


class StadiumBorder(OutlinedBorder, tag="stadium"):
    """A box with semicircles at its short ends."""

    type: str = field(default="stadium", kw_only=True, python_only=True)
    """The kind of outline, as 0.21 had it."""


class CircleBorder(OutlinedBorder, tag="circle"):
    """A circle; `eccentricity` 0 to 1 stretches it to the ellipse that fills the box."""

    eccentricity: Number = field(default=0.0, ge=0, le=1)
    """0.0 is a circle, 1.0 the ellipse that fills the box."""
    type: str = field(default="circle", kw_only=True, python_only=True)
    """The kind of outline, as 0.21 had it."""


class NotchShape(Value):
    """Base of the notches that a bar leaves for a floating button. `AUTO` and `CIRCULAR` are 0.21's names."""

    AUTO: ClassVar[AutomaticNotchShape]
    CIRCULAR: ClassVar[CircularRectangleNotchShape]


class AutomaticNotchShape(NotchShape, tag="auto"):
    """A notch that follows the outline of the button, `guest`, in a bar of the outline `host`."""

    host: ShapeBorder
    """Outline of the bar."""
    guest: ShapeBorder | None = None
    """Outline of the button. None: a rectangle."""


class CircularRectangleNotchShape(NotchShape, tag="circular"):
    """A round notch; `inverted` makes it a bulge."""

    inverted: bool = False
    """Whether the bar has a bulge in place of a notch."""


NotchShape.AUTO = AutomaticNotchShape(ContinuousRectangleBorder())
NotchShape.CIRCULAR = CircularRectangleNotchShape()
