"""Buttons with an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.call import Call
from flet_web.controls.control import ActionControl, AdaptiveControl, Control, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.links import with_target
from flet_web.controls.schema import MISSING, alias, field
from flet_web.controls.twins import twin
from flet_web.controls.values import ButtonStyle
from flet_web.controls.values.enums import MouseCursor, VisualDensity

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, IconDataOrControl, Number, PaddingValue
    from flet_web.controls.values import Alignment, BoxConstraints, Url

__all__ = ["FilledIconButton", "FilledTonalIconButton", "IconButton", "OutlinedIconButton"]


class IconButton(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="IconButton",
    positional_021=(
        "icon",
        "icon_color",
        "icon_size",
        "selected",
        "selected_icon",
        "selected_icon_color",
        "bgcolor",
        "highlight_color",
        "style",
        "content",
        "autofocus",
    ),
):
    """A round button with an icon."""

    icon: IconDataOrControl | None = None
    icon_color: ColorValue | None = None
    icon_size: Number | None = None
    selected: bool | None = None
    """Makes it a toggle: `selected_icon` is shown while True."""
    selected_icon: IconDataOrControl | None = None
    selected_icon_color: ColorValue | None = None
    bgcolor: ColorValue | None = field(default=None, derives="_internals")
    highlight_color: ColorValue | None = None
    style: ButtonStyle | None = field(default=None, derives="_internals", python_only=False)
    autofocus: bool = False
    disabled_color: ColorValue | None = None
    hover_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    splash_color: ColorValue | None = None
    splash_radius: Number | None = None
    alignment: Alignment | None = None
    padding: PaddingValue | None = None
    enable_feedback: bool | None = None
    url: str | Url | None = None
    mouse_cursor: MouseCursor | None = field(default=None, derives="_internals")
    visual_density: VisualDensity | None = field(default=None, derives="_internals")
    size_constraints: BoxConstraints | None = None
    on_click: ControlEventHandler[IconButton] | None = None
    on_long_press: ControlEventHandler[IconButton] | None = None
    on_hover: ControlEventHandler[IconButton] | None = None
    """`data` is True when the pointer enters, False when it leaves."""
    on_focus: ControlEventHandler[IconButton] | None = None
    on_blur: ControlEventHandler[IconButton] | None = None
    content: Control | None = alias("icon")
    url_target: str | None = alias("url", merge=with_target)

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)

    def internals(self) -> dict[str, Any] | None:
        names = ("bgcolor", "mouse_cursor", "visual_density", "style")
        given = {n: v for n in names if (v := self._peek(n)) not in (MISSING, None)}
        if not given:
            return None
        style = given.pop("style", None) or ButtonStyle()
        return {"style": style.copy(**given)}


class FilledIconButton(IconButton, wire="FilledIconButton"):
    """A round button with an icon, filled with the primary color."""


class FilledTonalIconButton(IconButton, wire="FilledTonalIconButton"):
    """A round button with an icon, filled with the secondary container color."""


class OutlinedIconButton(IconButton, wire="OutlinedIconButton"):
    """A round button with an icon and a border."""
