"""Messages at the top of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.events import ControlEventHandler

if TYPE_CHECKING:
    from flet_web.controls.types import (
        ColorValue,
        IconDataOrControl,
        MarginValue,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values import TextStyle

__all__ = ["Banner"]


class Banner(
    DialogControl,
    wire="Banner",
    positional_021=(
        "open",
        "leading",
        "leading_padding",
        "content",
        "content_padding",
        "actions",
        "force_actions_below",
        "bgcolor",
    ),
):
    """A message at the top of a view, with buttons to answer it."""

    content: StrOrControl
    actions: list[Control]
    leading: IconDataOrControl | None = None
    leading_padding: PaddingValue | None = None
    content_padding: PaddingValue | None = None
    force_actions_below: bool = False
    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    divider_color: ColorValue | None = None
    elevation: Number | None = None
    margin: MarginValue | None = None
    content_text_style: TextStyle | None = None
    min_action_bar_height: Number = 52.0
    on_visible: ControlEventHandler[Banner] | None = None
