"""Dialogs that ask or tell something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import ClipBehavior, MainAxisAlignment

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values import Alignment, OutlinedBorder, TextStyle

__all__ = ["AlertDialog"]


class AlertDialog(
    DialogControl,
    wire="AlertDialog",
    positional_021=("modal", "title", "content", "actions", "bgcolor", "elevation", "icon", "open"),
):
    """A dialog that asks or tells something."""

    content: Control | None = None
    modal: bool = False
    """Whether a click beside the dialog leaves it open."""
    title: StrOrControl | None = None
    actions: list[Control] = field(default_factory=list)
    """Buttons, as a rule."""
    bgcolor: ColorValue | None = None
    elevation: Number | None = None
    icon: Control | None = None
    title_padding: PaddingValue | None = None
    content_padding: PaddingValue | None = None
    actions_padding: PaddingValue | None = None
    actions_alignment: MainAxisAlignment | None = None
    shape: OutlinedBorder | None = None
    inset_padding: PaddingValue | None = None
    icon_padding: PaddingValue | None = None
    action_button_padding: PaddingValue | None = None
    shadow_color: ColorValue | None = None
    icon_color: ColorValue | None = None
    scrollable: bool = False
    actions_overflow_button_spacing: Number | None = None
    alignment: Alignment | None = None
    content_text_style: TextStyle | None = None
    title_text_style: TextStyle | None = None
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    semantics_label: str | None = None
    barrier_color: ColorValue | None = None
