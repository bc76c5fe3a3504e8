"""Short messages at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import alias, field
from flet_web.controls.values import Duration
from flet_web.controls.values.enums import ClipBehavior, DismissDirection, SnackBarBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import (
        ColorValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values import OutlinedBorder

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
    positional_021=(
        "content",
        "open",
        "behavior",
        "dismiss_direction",
        "show_close_icon",
        "action",
        "action_color",
    ),
):
    """A short message at the bottom of a view."""

    content: StrOrControl
    behavior: SnackBarBehavior | None = None
    dismiss_direction: DismissDirection | None = None
    show_close_icon: bool = False
    action: str | SnackBarAction | None = None
    """Pressed, a text makes `on_action`, a SnackBarAction its own `on_click`."""
    close_icon_color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    duration: DurationValue = field(default_factory=lambda: Duration(milliseconds=4000))
    margin: MarginValue | None = None
    padding: PaddingValue | None = None
    width: Number | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    action_overflow_threshold: Number | None = 0.25
    persist: bool | None = None
    """Whether it stays until it is closed; unset, it stays if it has an `action`."""
    on_action: ControlEventHandler[SnackBar] | None = None
    on_visible: ControlEventHandler[SnackBar] | None = None
    action_color: ColorValue | None = alias("action", merge=colored)


class SnackBarAction(Control, wire="SnackBar"):
    """The button of a SnackBar."""

    label: str
    text_color: ColorValue | None = None
    disabled_text_color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    disabled_bgcolor: ColorValue | None = None
    on_click: ControlEventHandler[SnackBarAction] | None = None
