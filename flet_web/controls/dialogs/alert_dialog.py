"""Dialogs that ask or tell something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.values.enums.layout import ClipBehavior, MainAxisAlignment
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf

__all__ = ["AlertDialog"]


class AlertDialog(
    DialogControl,
    wire="AlertDialog",
):
    """A dialog that asks or tells something."""

    content: Control | None = None
    """What is shown inside."""
    modal: bool = False
    """Whether a click beside the dialog leaves it open."""
    title: StrOrControl | None = None
    """The heading, a text or a control."""
    actions: ListOf[Control] = field(default_factory=list)
    """Buttons, as a rule."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    icon: Control | None = None
    """An icon, its name ("add"), or any control. None: none."""
    title_padding: PaddingValue | None = None
    """Space around the title."""
    content_padding: PaddingValue | None = None
    """Space around the content."""
    actions_padding: PaddingValue | None = None
    """Space around the row of actions."""
    actions_alignment: MainAxisAlignment | None = None
    """How the actions are placed along their row. None: at the end."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    inset_padding: PaddingValue | None = None
    """Space that is kept free around the dialog."""
    icon_padding: PaddingValue | None = None
    """Space around the icon."""
    action_button_padding: PaddingValue | None = None
    """Space around each of the actions."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    icon_color: ColorValue | None = None
    """Color of the icon. None: that of the theme."""
    scrollable: bool = False
    """Whether title and content are scrolled together."""
    actions_overflow_button_spacing: Number | None = None
    """Logical pixels between actions that do not fit into one row and stand below each other."""
    alignment: Alignment | None = None
    """Where the dialog stands on the page. None: in the middle."""
    content_text_style: TextStyle | None = None
    """Style of the texts in the content. None: that of the theme."""
    title_text_style: TextStyle | None = None
    """Style of the title. None: that of the theme."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    barrier_color: ColorValue | None = None
    """Color over the page behind it. None: that of the theme."""

    def _closes_without_choice(self) -> bool:
        return not self.modal
