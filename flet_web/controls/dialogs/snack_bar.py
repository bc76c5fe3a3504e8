"""Short messages at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.inputs import DismissDirection
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.navigation import SnackBarBehavior
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import Self

__all__ = ["SnackBar", "SnackBarAction"]


def colored(bar: SnackBar, color: Any) -> SnackBarAction | None:
    """The action of `bar` with its text in `color`."""
    action = bar.action
    if isinstance(action, str):
        # The client tells an action of its own kind of a click, not the SnackBar.
        return SnackBarAction(action, text_color=color, on_click=cast("Any", bar.on_action))
    if action is not None:
        action.text_color = color
    return action


class SnackBar(
    DialogControl,
    wire="SnackBar",
):
    """A short message at the bottom of a view."""

    content: StrOrControl
    """What is shown inside."""
    behavior: SnackBarBehavior | None = None
    """Whether it floats above the page or is fixed to the bottom. None: fixed."""
    dismiss_direction: DismissDirection | None = None
    """In which direction the user can swipe it away. None: downwards."""
    show_close_icon: bool = False
    """Whether there is a close button."""
    action: str | SnackBarAction | None = None
    """Pressed, a text makes `on_action`, a SnackBarAction its own `on_click`."""
    close_icon_color: ColorValue | None = None
    """Color of the close button. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    duration: DurationValue = field(default_factory=lambda: Duration(milliseconds=4000))
    """How long it is shown, in milliseconds or as a Duration."""
    margin: MarginValue | None = None
    """Free space around it, in logical pixels: one for all sides or a Margin."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    width: Number | None = None
    """Width in logical pixels, if it floats. None: that of the page."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    action_overflow_threshold: Number | None = 0.25
    """Share of the width from which the action moves below the text, 0.0 to 1.0. None: 0.25."""
    persist: bool | None = None
    """Whether it stays until it is closed; unset, it stays if it has an `action`."""
    on_action: ControlEventHandler[Self] | None = None
    """The user has clicked the action."""
    on_visible: ControlEventHandler[Self] | None = None
    """It has become visible for the first time."""
    action_color: ColorValue | None = alias("action", merge=colored)


class SnackBarAction(Control, wire="SnackBar", part=True):
    """The button of a SnackBar."""

    label: str
    """Text or control that says what it is."""
    text_color: ColorValue | None = None
    """Color of the text. None: that of the theme."""
    disabled_text_color: ColorValue | None = None
    """Color of the text while it is disabled. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    disabled_bgcolor: ColorValue | None = None
    """Color of the background while it is disabled. None: that of the theme."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
