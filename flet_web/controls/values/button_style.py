"""Styles of buttons and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, DurationValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.layout import VisualDensity
    from flet_web.controls.values.geometry import Alignment, Size
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["ButtonStyle", "MenuStyle"]


class ButtonStyle(Value):
    """How a button looks; most fields take one value, or one for each state of the button."""

    color: ControlStateValue[ColorValue] | None = None
    """Color of the label, and of the icon unless `icon_color` is given. None: that of the theme."""
    bgcolor: ControlStateValue[ColorValue] | None = None
    """Color of the button itself. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over the button while it is hovered, focused or pressed. None: a tint of `color`."""
    shadow_color: ControlStateValue[ColorValue] | None = None
    """Color of the shadow that `elevation` casts. None: that of the theme."""
    elevation: ControlStateValue[Number | None] | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: as the kind of button has
    it.
    """
    animation_duration: DurationValue | None = None
    """How long a change of the look takes, in milliseconds or as a Duration. None: 200 ms."""
    padding: ControlStateValue[PaddingValue] | None = None
    """Space between the edges and the content, in logical pixels: one for all sides or a Padding. None: by kind and
    content.
    """
    side: ControlStateValue[BorderSide] | None = None
    """Line along the outline. None: that of the kind of button; only outlined ones have any."""
    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of the button. None: a StadiumBorder."""
    alignment: Alignment | None = None
    """Where the content stands in a button larger than it. None: in the center."""
    enable_feedback: bool | None = None
    """Whether a click makes a sound or vibrates, where the platform has that; browsers have neither. None: yes."""
    text_style: ControlStateValue[TextStyle] | None = None
    """Font, size and weight of the label; its color is `color`. None: `label_large` of the text theme."""
    icon_size: ControlStateValue[Number | None] | None = None
    """Logical pixels. None: 18, or 24 in an IconButton."""
    icon_color: ControlStateValue[ColorValue] | None = None
    """Color of the icon. None: `color`."""
    visual_density: VisualDensity | None = None
    """How compact it is. None: that of the theme."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: a hand while it can be clicked."""
    # Flutter draws elevation without a tint by now.
    surface_tint_color: ControlStateValue[ColorValue] | None = field(default=None, kw_only=True, python_only=True)
    """Taken and not used: elevation is shown without a tint."""


class MenuStyle(Value):
    """How a menu looks; most fields take one value, or one for each state of the menu."""

    alignment: Alignment | None = None
    """Where the menu opens, as a place in the control that opens it. None: below it, at the start."""
    bgcolor: ControlStateValue[ColorValue] | None = None
    """Color of the menu. None: that of the theme."""
    shadow_color: ControlStateValue[ColorValue] | None = None
    """Color of the shadow. None: that of the theme."""
    elevation: ControlStateValue[Number | None] | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 3."""
    padding: ControlStateValue[PaddingValue] | None = None
    """Space around the list of items, in logical pixels: one for all sides or a Padding. None: 8 above and below."""
    side: ControlStateValue[BorderSide] | None = None
    """Line along the outline. None: none."""
    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of the menu. None: a rectangle with corners of 4 pixels."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above the menu. None: as the items have it."""
    fixed_size: ControlStateValue[Size] | None = None
    """Width and height in logical pixels; an infinite one is left to the content. None: as the items need."""
    max_size: ControlStateValue[Size] | None = None
    """Greatest width and height in logical pixels. None: no limit."""
    min_size: ControlStateValue[Size] | None = None
    """Least width and height in logical pixels. None: no limit."""
    visual_density: VisualDensity | None = None
    """How compact it is. None: that of the theme."""
    surface_tint_color: ControlStateValue[ColorValue] | None = field(default=None, kw_only=True, python_only=True)
    """Taken and not used: elevation is shown without a tint."""
