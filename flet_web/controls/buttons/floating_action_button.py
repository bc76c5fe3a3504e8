"""The button for the main action of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.links import with_target
from flet_web.controls.schema import alias
from flet_web.controls.values.enums import ClipBehavior, MouseCursor

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, IconDataOrControl, Number, StrOrControl
    from flet_web.controls.values import OutlinedBorder, Url

__all__ = ["FloatingActionButton"]


class FloatingActionButton(
    LayoutControl,
    ActionControl,
    wire="FloatingActionButton",
    positional_021=("text", "icon", "bgcolor", "content", "shape", "autofocus", "mini", "url"),
):
    """The button that floats over a view, for its main action."""

    content: StrOrControl | None = None
    icon: IconDataOrControl | None = None
    bgcolor: ColorValue | None = None
    shape: OutlinedBorder | None = None
    autofocus: bool = False
    mini: bool = False
    foreground_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    elevation: Number | None = None
    disabled_elevation: Number | None = None
    focus_elevation: Number | None = None
    highlight_elevation: Number | None = None
    hover_elevation: Number | None = None
    hover_color: ColorValue | None = None
    splash_color: ColorValue | None = None
    enable_feedback: bool | None = None
    url: str | Url | None = None
    mouse_cursor: MouseCursor | None = None
    on_click: ControlEventHandler[FloatingActionButton] | None = None
    text: str | None = alias("content")
    url_target: str | None = alias("url", merge=with_target)
