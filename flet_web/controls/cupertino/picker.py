"""A wheel of items, of which the one in the middle is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.engine._typing import ListOf, Self

__all__ = ["CupertinoPicker"]


class CupertinoPicker(LayoutControl, wire="CupertinoPicker"):
    """A wheel of controls, of which the one in the middle is chosen. It fills the space that it is given."""

    controls: ListOf[Control] = field(default_factory=list)
    """The items."""
    item_extent: Number = field(default=32.0, ge=1)
    """Height of each item, in logical pixels."""
    selected_index: int = field(default=0, client=place("controls"))
    """Place of the chosen item among the visible ones, from 0."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: none."""
    use_magnifier: bool = False
    """Whether the chosen item is larger than the others, by `magnification`."""
    looping: bool = False
    """Whether the first item follows after the last one."""
    magnification: Number = field(default=1.0, ge=0.1)
    """How many times larger the chosen item is."""
    squeeze: Number = field(default=1.45, ge=0.1)
    """How close the items are: more than 1 shows more of them."""
    diameter_ratio: Number = field(default=1.07, ge=0.1)
    """Diameter of the wheel as a multiple of the control's height."""
    off_axis_fraction: Number = 0.0
    """How far from the middle the wheel is looked at from: 0.5 is half its width."""
    selection_overlay: Control | None = None
    """Laid over the chosen item. None: a rounded bar."""
    default_selection_overlay_bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL
    """Color of that bar."""
    on_change: ControlEventHandler[Self] | None = None
    """Another item is in the middle, also while the wheel still turns. `data` is its place."""
