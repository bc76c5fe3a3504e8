"""Buttons with a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.call import Call
from flet_web.controls.control import ActionControl, AdaptiveControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.links import with_target
from flet_web.controls.schema import MISSING, alias, field
from flet_web.controls.twins import twin
from flet_web.controls.values import ButtonStyle
from flet_web.controls.values.enums import ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, IconDataOrControl, Number, StrOrControl
    from flet_web.controls.values import Url

__all__ = ["Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton"]


class Button(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="Button",
    positional_021=("text", "icon", "icon_color", "color", "bgcolor", "content", "elevation", "style"),
):
    """A raised button."""

    content: StrOrControl | None = None
    """Text, or a control."""
    icon: IconDataOrControl | None = None
    icon_color: ColorValue | None = None
    color: ColorValue | None = field(default=None, derives="_internals")
    bgcolor: ColorValue | None = field(default=None, derives="_internals")
    elevation: Number = field(default=1, derives="_internals")
    style: ButtonStyle | None = field(default=None, derives="_internals")
    autofocus: bool = False
    clip_behavior: ClipBehavior | None = None
    url: str | Url | None = None
    """Opened when the button is clicked."""
    on_click: ControlEventHandler[Button] | None = None
    on_long_press: ControlEventHandler[Button] | None = None
    on_hover: ControlEventHandler[Button] | None = None
    """`data` is True when the pointer enters, False when it leaves."""
    on_focus: ControlEventHandler[Button] | None = None
    on_blur: ControlEventHandler[Button] | None = None
    text: str | None = alias("content")
    url_target: str | None = alias("url", merge=with_target)

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)

    def internals(self) -> dict[str, Any] | None:
        given = {
            n: v for n in ("color", "bgcolor", "elevation", "style") if (v := self._peek(n)) not in (MISSING, None)
        }
        if not given:
            return None
        style = given.pop("style", None) or ButtonStyle()
        return {"style": style.copy(**{"elevation": 1, **given})}


class FilledButton(Button, wire="FilledButton"):
    """A button for the main action of a page."""


class FilledTonalButton(Button, wire="FilledTonalButton"):
    """A button for an action of middling weight."""


class OutlinedButton(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="OutlinedButton",
    positional_021=("text", "icon", "icon_color", "content", "style", "autofocus", "url", "url_target"),
):
    """A button for an action that matters, but is not the main one."""

    content: StrOrControl | None = None
    icon: IconDataOrControl | None = None
    icon_color: ColorValue | None = None
    style: ButtonStyle | None = None
    autofocus: bool = False
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    url: str | Url | None = None
    on_click: ControlEventHandler[OutlinedButton] | None = None
    on_long_press: ControlEventHandler[OutlinedButton] | None = None
    on_hover: ControlEventHandler[OutlinedButton] | None = None
    """`data` is True when the pointer enters, False when it leaves."""
    on_focus: ControlEventHandler[OutlinedButton] | None = None
    on_blur: ControlEventHandler[OutlinedButton] | None = None
    text: str | None = alias("content")
    url_target: str | None = alias("url", merge=with_target)

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)


class TextButton(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="TextButton",
    positional_021=("text", "icon", "icon_color", "content", "style", "autofocus", "url", "url_target"),
):
    """A button for the least of actions: in dialogs and cards."""

    content: StrOrControl | None = None
    icon: IconDataOrControl | None = None
    icon_color: ColorValue | None = None
    style: ButtonStyle | None = None
    autofocus: bool = False
    url: str | Url | None = None
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    on_click: ControlEventHandler[TextButton] | None = None
    on_long_press: ControlEventHandler[TextButton] | None = None
    on_hover: ControlEventHandler[TextButton] | None = None
    """`data` is True when the pointer enters, False when it leaves."""
    on_focus: ControlEventHandler[TextButton] | None = None
    on_blur: ControlEventHandler[TextButton] | None = None
    text: str | None = alias("content")
    url_target: str | None = alias("url", merge=with_target)

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)
