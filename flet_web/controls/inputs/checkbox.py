"""Check boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.mixins import Changeable, FocusEvents
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import LabelPosition, VisualDensity
from flet_web.engine.entered import flag
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, StrOrControl
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["Checkbox"]


class Checkbox(FocusEvents, Changeable, LayoutControl, AdaptiveControl, wire="Checkbox"):
    """A box to tick."""

    label: StrOrControl | None = None
    """Text or control that says what it is."""
    value: bool | None = field(default=False, client=flag(none_if="tristate"))
    """None, with `tristate`: neither ticked nor not."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    label_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    tristate: bool = False
    """Whether there is a third state, None, between off and on."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    fill_color: ControlStateValue[ColorValue] | None = None
    """Color of the filled area, one for all states or by state. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over it while it is hovered, focused or pressed. None: that of the theme."""
    check_color: ColorValue | None = None
    """Color of the check mark. None: that of the theme."""
    active_color: ColorValue | None = None
    """Color of the chosen or filled part. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    splash_radius: Number | None = None
    """Radius of that wave in logical pixels. None: that of the theme."""
    border_side: ControlStateValue[BorderSide] | None = None
    """Line around the box, one for all states or by state."""
    error: bool = False
    """Whether it is drawn as wrong."""
    visual_density: VisualDensity | None = None
    """How much room it takes. None: as the theme says."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
