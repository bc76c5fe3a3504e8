"""Text and its spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.events import C, ControlEventHandler, Event, EventHandler
from flet_web.controls.links import with_target
from flet_web.controls.schema import alias, field
from flet_web.controls.values.enums import (
    FontWeight,
    TextAlign,
    TextOverflow,
    TextSelectionChangeCause,
    TextThemeStyle,
)

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number
    from flet_web.controls.values import TextSelection, TextStyle, Url

__all__ = ["Text", "TextSelectionChangeEvent", "TextSpan"]


def theme_style_of(value: object) -> str | None:
    """Flet 0.21 took both kinds of style in one field."""
    return "theme_style" if isinstance(value, TextThemeStyle) else None


class TextSelectionChangeEvent(Event[C]):
    """The selected part of a text changed."""

    selected_text: str
    selection: TextSelection
    cause: TextSelectionChangeCause | None = None


class TextSpan(ActionControl, wire="TextSpan"):
    """A part of a Text in a style of its own."""

    text: str | None = None
    style: TextStyle | None = None
    spans: list[TextSpan] | None = None
    url: str | Url | None = None
    """Opened when the span is clicked."""
    semantics_label: str | None = None
    spell_out: bool | None = None
    """Whether a screen reader spells the text letter by letter."""
    on_click: ControlEventHandler[TextSpan] | None = None
    on_enter: ControlEventHandler[TextSpan] | None = None
    on_exit: ControlEventHandler[TextSpan] | None = None
    url_target: str | None = alias("url", merge=with_target)


class Text(LayoutControl, wire="Text"):
    """A run of text."""

    value: str = ""
    spans: list[TextSpan] | None = None
    text_align: TextAlign = TextAlign.START
    font_family: str | None = None
    font_family_fallback: list[str] | None = None
    size: Number | None = None
    """Height of the font in logical pixels; unset, it is that of the theme (14)."""
    weight: FontWeight | None = None
    italic: bool = False
    style: TextStyle | TextThemeStyle | None = field(default=None, moves=theme_style_of)
    theme_style: TextThemeStyle | None = None
    """A style of the theme, on which the other fields are laid."""
    max_lines: int | None = None
    overflow: TextOverflow = TextOverflow.CLIP
    selectable: bool | None = None
    no_wrap: bool = False
    """Whether long text stays on one line."""
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    semantics_label: str | None = None
    """What a screen reader says instead of the text."""
    show_selection_cursor: bool = False
    enable_interactive_selection: bool = True
    selection_cursor_width: Number = 2.0
    selection_cursor_height: Number | None = None
    selection_cursor_color: ColorValue | None = None
    on_tap: ControlEventHandler[Text] | None = None
    on_selection_change: EventHandler[TextSelectionChangeEvent[Text]] | None = None
