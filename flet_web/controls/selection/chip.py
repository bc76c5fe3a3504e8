"""Chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.mixins import FocusEvents
from flet_web.controls.values.enums.layout import ClipBehavior, VisualDensity
from flet_web.engine.entered import flag
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import Self

__all__ = ["Chip"]


class Chip(FocusEvents, LayoutControl, wire="Chip"):
    """A small box with a label, to press (`on_click`), to choose (`on_select`) or to take away (`on_delete`)."""

    label: StrOrControl
    """Text, or a control."""
    leading: Control | None = None
    """Stands before the label: an Icon, or a picture."""
    selected: bool = field(default=False, client=flag())
    """Whether it is chosen."""
    selected_color: ColorValue | None = None
    """Color of the chip while it is chosen. None: that of the theme."""
    elevation: Number | None = field(default=None, ge=0)
    """Height above what is below it, which its shadow shows, in logical pixels. None: none."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    show_checkmark: bool = True
    """Whether a chosen chip shows a check mark."""
    check_color: ColorValue | None = None
    """Color of the check mark. None: that of the theme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    padding: PaddingValue | None = None
    """Space around what is in it, in logical pixels. None: 8 on all sides."""
    delete_icon: Control | None = None
    """What takes it away. None: a cross."""
    delete_icon_tooltip: str | None = None
    """What `delete_icon` is called. None: "Delete"."""
    delete_icon_color: ColorValue | None = None
    """Color of `delete_icon`. None: that of the theme."""
    disabled_color: ColorValue | None = None
    """Color of the chip while it is disabled. None: that of the theme."""
    label_padding: PaddingValue | None = None
    """Space around the label, in logical pixels. None: 8 before and after it."""
    label_text_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    selected_shadow_color: ColorValue | None = None
    """Color of the shadow while it is chosen. None: `shadow_color`."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    color: ControlStateValue[ColorValue] | None = None
    """Color of the background by state; goes before `bgcolor`, `selected_color` and `disabled_color`."""
    elevation_on_click: Number | None = field(default=None, ge=0)
    """Height while it is pressed, in logical pixels. None: `elevation`."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than its box is cut off."""
    visual_density: VisualDensity | None = None
    """How much room it takes. None: as the theme says."""
    border_side: BorderSide | None = None
    """Line around it. None: that of the theme."""
    leading_size_constraints: BoxConstraints | None = None
    """Least and largest size of `leading`. None: as high as the chip has room for."""
    delete_icon_size_constraints: BoxConstraints | None = None
    """Least and largest size of `delete_icon`. None: as high as the chip has room for."""
    enable_animation_style: AnimationStyle | None = None
    """How it changes when it is disabled or enabled."""
    select_animation_style: AnimationStyle | None = None
    """How it changes when it is chosen."""
    leading_drawer_animation_style: AnimationStyle | None = None
    """How `leading` and the check mark come and go."""
    delete_drawer_animation_style: AnimationStyle | None = None
    """How `delete_icon` comes and goes."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has pressed it. Not together with `on_select`."""
    on_delete: ControlEventHandler[Self] | None = None
    """The user wants it taken away. With it, the chip has a `delete_icon`."""
    on_select: ControlEventHandler[Self] | None = None
    """The user has changed `selected`; `data` is True or False."""
    label_style: TextStyle | None = alias("label_text_style")
