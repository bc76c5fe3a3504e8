"""Dialogs of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.values.animation import Animation
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, StrOrControl
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["CupertinoAlertDialog", "CupertinoDialogAction"]


class CupertinoDialogAction(Control, wire="CupertinoDialogAction"):
    """A button of a CupertinoAlertDialog."""

    content: StrOrControl | None = None
    """Text, or a control."""
    default: bool = False
    """Whether it is what users mostly want: its text is bold."""
    destructive: bool = False
    """Whether it takes something away: its text is red."""
    text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    text: str | None = alias("content")
    is_default_action: bool | None = alias("default")
    is_destructive_action: bool | None = alias("destructive")


class CupertinoAlertDialog(DialogControl, wire="CupertinoAlertDialog"):
    """A dialog of iOS that asks or tells something."""

    modal: bool = False
    """Whether the user has to choose an action: a click beside the dialog does not close it then."""
    title: StrOrControl | None = None
    """Text or control at the top."""
    content: Control | None = None
    """The control in the middle."""
    actions: ListOf[Control] = field(default_factory=list)
    """The buttons: two short ones stand side by side, others below each other."""
    inset_animation: Animation = field(
        default_factory=lambda: Animation(Duration(milliseconds=100), AnimationCurve.DECELERATE)
    )
    """How the dialog moves when a screen keyboard takes room from it."""
    barrier_color: ColorValue | None = None
    """Color over the page behind the dialog. None: a half transparent black."""

    def _closes_without_choice(self) -> bool:
        return not self.modal
