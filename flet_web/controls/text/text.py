"""Text and its spans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.mixins import Linked
from flet_web.controls.values.enums.text import (
    FontWeight,
    TextAlign,
    TextOverflow,
    TextSelectionChangeCause,
    TextThemeStyle,
)
from flet_web.engine.entered import value_of
from flet_web.engine.events import C, ControlEventHandler, Event, EventHandler
from flet_web.engine.offsets import from_client
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, UrlValue
    from flet_web.controls.values.text_input import TextSelection
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import OptionalListOf, Self

__all__ = ["Text", "TextSelectionChangeEvent", "TextSpan"]


def theme_style_of(value: object) -> str | None:
    """Flet 0.21 took both kinds of style in one field."""
    return "theme_style" if isinstance(value, TextThemeStyle) else None


class TextSelectionChangeEvent(Event[C]):
    """The selected part of a text changed.

    `selection` counts the characters of a field's `value`, of a Text's `value` and the visible spans after it, or of
    what a Markdown shows.
    """

    selected_text: str
    """The selected part."""
    selection: TextSelection
    """Where the selected part begins and ends."""
    cause: TextSelectionChangeCause | None = None
    """What changed it. None: it is not known."""
    wire_keys: ClassVar[Mapping[str, str]] = {"text": "selected_text"}

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        # What a Markdown shows is known to the browser alone, which counts its characters.
        if isinstance(data, dict) and control._schema.wire != "Markdown":
            data = data | {"selection": from_client(data.get("selection"), shown_text(control, "value"))}
        return super().from_wire(control, name, data)


def shown_text(control: Any, name: str) -> str:
    """The text in the field `name` of a control, and in the visible spans after it."""
    spans = value_of(control, "spans") if "spans" in control._schema.fields else None
    shown = (shown_text(span, "text") for span in spans or () if value_of(span, "visible") is not False)
    return "".join((value_of(control, name) or "", *shown))


class TextSpan(Linked, ActionControl, wire="TextSpan", part=True):
    """A part of a Text in a style of its own."""

    text: str | None = None
    """The text."""
    style: TextStyle | None = None
    """Its look, where that differs from the theme's."""
    spans: OptionalListOf[TextSpan] = field(default=None)
    """Parts of the text with styles and clicks of their own, after `value`."""
    url: UrlValue | None = None
    """Opened when the span is clicked."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    spell_out: bool | None = None
    """Whether a screen reader spells the text letter by letter."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    on_enter: ControlEventHandler[Self] | None = None
    """The pointer comes above it."""
    on_exit: ControlEventHandler[Self] | None = None
    """The pointer leaves it."""


class Text(LayoutControl, wire="Text"):
    """A run of text."""

    value: str = ""
    """The text."""
    spans: OptionalListOf[TextSpan] = field(default=None)
    """Parts of the text with styles and clicks of their own, after `value`."""
    text_align: TextAlign = TextAlign.START
    """Where the text stands from side to side."""
    font_family: str | None = None
    """Name of the font. None: that of the theme."""
    font_family_fallback: list[str] | None = None
    """Fonts for letters that the first one does not have, in order."""
    size: Number | None = None
    """Height of the font in logical pixels; unset, it is that of the theme (14)."""
    weight: FontWeight | None = None
    """Thickness of the letters or lines. None: as usual."""
    italic: bool = False
    """Whether the letters are slanted."""
    style: TextStyle | TextThemeStyle | None = field(default=None, redirect=theme_style_of)
    """Its look, where that differs from the theme's."""
    theme_style: TextThemeStyle | None = None
    """A style of the theme, on which the other fields are laid."""
    max_lines: int | None = None
    """Most lines that are shown. None: no limit."""
    overflow: TextOverflow = TextOverflow.CLIP
    """What happens to text for which there is no room. None: it is cut off."""
    selectable: bool | None = None
    """Whether the user can select the text. None: no."""
    no_wrap: bool = False
    """Whether long text stays on one line."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color behind the letters. None: none."""
    semantics_label: str | None = None
    """What a screen reader says instead of the text."""
    show_selection_cursor: bool = False
    """Whether there is a cursor in selectable text."""
    enable_interactive_selection: bool = True
    """Whether the user can select text in it."""
    selection_cursor_width: Number = 2.0
    """Thickness of that cursor in logical pixels."""
    selection_cursor_height: Number | None = None
    """Height of that cursor in logical pixels. None: that of the line."""
    selection_cursor_color: ColorValue | None = None
    """Color of the cursor in selectable text. None: that of the theme."""
    on_tap: ControlEventHandler[Self] | None = None
    """A tap or a click."""
    on_selection_change: EventHandler[TextSelectionChangeEvent[Self]] | None = None
    """The user has selected another part of the text."""
