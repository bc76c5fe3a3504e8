"""Messages at the top of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.engine.events import ControlEventHandler

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        IconDataOrControl,
        MarginValue,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["Banner"]


class Banner(
    DialogControl,
    wire="Banner",
):
    """A message at the top of a view, with buttons to answer it."""

    content: StrOrControl
    """What is shown inside."""
    actions: ListOf[Control]
    """Controls at the end, buttons as a rule."""
    leading: IconDataOrControl | None = None
    """Stands at the start, before the title. None: nothing."""
    leading_padding: PaddingValue | None = None
    """Space around what stands at the start."""
    content_padding: PaddingValue | None = None
    """Space around the content."""
    force_actions_below: bool = False
    """Whether the actions stand below the text even where there is room beside it."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    divider_color: ColorValue | None = None
    """Color of the line below it. None: that of the theme."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    margin: MarginValue | None = None
    """Free space around it, in logical pixels: one for all sides or a Margin."""
    content_text_style: TextStyle | None = None
    """Style of the texts in the content. None: that of the theme."""
    min_action_bar_height: Number = 52.0
    """Least height of the row of actions, in logical pixels."""
    on_visible: ControlEventHandler[Self] | None = None
    """It has become visible for the first time."""
