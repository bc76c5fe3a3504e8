"""The spinning lines of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number

__all__ = ["CupertinoActivityIndicator"]


class CupertinoActivityIndicator(LayoutControl, wire="CupertinoActivityIndicator"):
    """Lines around a center that tell that something is going on."""

    radius: Number = field(default=10, ge=0)
    """Half of its size, in logical pixels."""
    color: ColorValue | None = None
    """Color of the lines. None: grey."""
    animating: bool = True
    """Whether it turns."""
    progress: Number | None = field(default=None, ge=0, le=1)
    """Share of the lines that are shown, standing still, 0.0 to 1.0. None: all of them."""
