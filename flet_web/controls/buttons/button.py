"""Buttons with a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.control import ActionControl, AdaptiveControl, LayoutControl
from flet_web.controls.mixins import Focusable, FocusEvents, Linked, Pressable
from flet_web.controls.values.button_style import ButtonStyle
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.computed import computed
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, StrOrControl, UrlValue

__all__ = ["Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton"]


def in_style(given: dict[str, Any], *, elevation: Number | None = None) -> dict[str, Any]:
    """The hint for clients with the `style` of a button and, laid over it, the properties that it has itself.

    `elevation` is that of a button for which neither says one.
    """
    style = given.pop("style", None) or ButtonStyle()
    if elevation is not None and style.elevation is None:
        given.setdefault("elevation", elevation)
    return {"style": style.copy(**given)}


class ButtonControl(FocusEvents, Focusable, Pressable, Linked, LayoutControl, AdaptiveControl, ActionControl):
    """What all buttons can do."""


class LabeledButton(
    ButtonControl,
):
    """What buttons with a text have in common."""

    content: StrOrControl | None = None
    """Text, or a control."""
    icon: IconDataOrControl | None = None
    """An icon, its name ("add"), or any control. None: none."""
    icon_color: ColorValue | None = None
    """Color of the icon. None: that of the theme."""
    text: str | None = alias("content")


class Button(
    LabeledButton,
    wire="Button",
):
    """A raised button."""

    _internals = computed(lambda given: in_style(given, elevation=1), of=("color", "bgcolor", "elevation", "style"))

    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    elevation: Number = 1
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    style: ButtonStyle | None = None
    """Its look, where that differs from the theme's."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    url: UrlValue | None = None
    """Opened when the button is clicked."""


class FilledButton(Button, wire="FilledButton"):
    """A button for the main action of a page."""


class FilledTonalButton(Button, wire="FilledTonalButton"):
    """A button for an action of middling weight."""


class OutlinedButton(LabeledButton, wire="OutlinedButton"):
    """A button for an action that matters, but is not the main one."""

    style: ButtonStyle | None = None
    """Its look, where that differs from the theme's."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    url: UrlValue | None = None
    """Opened when the button is clicked."""


class TextButton(LabeledButton, wire="TextButton"):
    """A button for the least of actions: in dialogs and cards."""

    style: ButtonStyle | None = None
    """Its look, where that differs from the theme's."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    url: UrlValue | None = None
    """Opened when the button is clicked."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than its box is cut off. None: as the control does by itself."""
