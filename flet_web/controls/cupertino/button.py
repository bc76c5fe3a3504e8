"""Buttons of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.mixins import Focusable, FocusEvents, Linked
from flet_web.controls.values.borders import BorderRadius
from flet_web.controls.values.enums.inputs import CupertinoButtonSize, MouseCursor
from flet_web.controls.values.geometry import Alignment
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        BorderRadiusValue,
        ColorValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
        UrlValue,
    )
    from flet_web.controls.values.geometry import Size
    from flet_web.engine._typing import Self

__all__ = ["CupertinoButton", "CupertinoFilledButton", "CupertinoTintedButton"]


class CupertinoButton(FocusEvents, Focusable, Linked, LayoutControl, ActionControl, wire="CupertinoButton"):
    """A button of iOS: it fades while it is pressed."""

    content: StrOrControl | None = None
    """Text, or a control."""
    icon: IconDataOrControl | None = None
    """An icon, its name ("add"), or any control. None: none."""
    icon_color: ColorValue | None = None
    """Color of the icon. None: that of the content."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the kind of button."""
    color: ColorValue | None = None
    """Color of the content. None: that of the kind of button."""
    disabled_bgcolor: ColorValue | None = None
    """Color of the background while it is disabled. None: a light gray."""
    opacity_on_click: Number = field(default=0.4, ge=0, le=1)
    """Opacity while it is pressed, from 0.0, which is invisible, to 1.0."""
    min_size: Size | Number | None = None
    """Least size, in logical pixels: one number for width and height, or a Size. None: that of `size`."""
    size: CupertinoButtonSize = CupertinoButtonSize.LARGE
    """Which of three sizes its text, padding and height have."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding. None: by `size`."""
    alignment: Alignment | None = Alignment.CENTER
    """Where the content stands in what room there is."""
    border_radius: BorderRadiusValue = field(default_factory=lambda: BorderRadius.all(8.0))
    """Radius of its corners, in logical pixels: one for all or a BorderRadius."""
    url: UrlValue | None = None
    """Opened when the button is clicked."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    focus_color: ColorValue | None = None
    """Color of the line around it while it has the keyboard focus. None: that of the theme."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept it pressed for half a second."""
    text: str | None = alias("content")
    disabled_color: ColorValue | None = alias("disabled_bgcolor")


class CupertinoFilledButton(CupertinoButton, wire="CupertinoFilledButton"):
    """A button of iOS for the main action."""


class CupertinoTintedButton(CupertinoButton, wire="CupertinoTintedButton"):
    """A button of iOS with a light background."""
