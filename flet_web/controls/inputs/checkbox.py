"""Check boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import field
from flet_web.controls.values.enums import LabelPosition, MouseCursor, VisualDensity

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number, StrOrControl
    from flet_web.controls.values import BorderSide, OutlinedBorder, TextStyle

__all__ = ["Checkbox"]


class Checkbox(LayoutControl, AdaptiveControl, wire="Checkbox"):
    """A box to tick."""

    label: StrOrControl | None = None
    value: bool | None = field(default=False, client=True)
    """None, with `tristate`: neither ticked nor not."""
    label_position: LabelPosition = LabelPosition.RIGHT
    label_style: TextStyle | None = None
    tristate: bool = False
    autofocus: bool = False
    fill_color: ControlStateValue[ColorValue] | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    check_color: ColorValue | None = None
    active_color: ColorValue | None = None
    hover_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    semantics_label: str | None = None
    shape: OutlinedBorder | None = None
    splash_radius: Number | None = None
    border_side: ControlStateValue[BorderSide] | None = None
    error: bool = False
    visual_density: VisualDensity | None = None
    mouse_cursor: MouseCursor | None = None
    on_change: ControlEventHandler[Checkbox] | None = None
    on_focus: ControlEventHandler[Checkbox] | None = None
    on_blur: ControlEventHandler[Checkbox] | None = None
