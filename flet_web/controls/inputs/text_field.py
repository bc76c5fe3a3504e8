"""Fields to type text into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, FormFieldControl
from flet_web.controls.events import ControlEventHandler, Event, EventHandler
from flet_web.controls.schema import field
from flet_web.controls.text.text import TextSelectionChangeEvent
from flet_web.controls.values.enums import (
    AutofillHint,
    Brightness,
    ClipBehavior,
    KeyboardType,
    MouseCursor,
    TextAlign,
    TextCapitalization,
)

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number, PaddingValue
    from flet_web.controls.values import InputFilter, PastedFile, StrutStyle, TextSelection

__all__ = ["TextField", "TextFieldPasteFilesEvent"]


class TextFieldPasteFilesEvent(Event["TextField"]):
    """Files were pasted into the field."""

    files: list[PastedFile]


class TextField(
    FormFieldControl,
    AdaptiveControl,
    wire="TextField",
    positional_021=("value", "keyboard_type", "multiline"),
):
    """A field to type text into."""

    value: str = field(default="", client=True)
    selection: TextSelection | None = field(default=None, client=True)
    keyboard_type: KeyboardType = KeyboardType.TEXT
    multiline: bool = False
    """Whether Enter starts a new line."""
    min_lines: int | None = None
    max_lines: int | None = None
    max_length: int | None = None
    password: bool = False
    can_reveal_password: bool = False
    """Whether a button shows the password."""
    read_only: bool = False
    shift_enter: bool = False
    """Whether Enter submits a multiline field and Shift+Enter starts a new line."""
    ignore_up_down_keys: bool = False
    text_align: TextAlign | None = None
    autofocus: bool = False
    capitalization: TextCapitalization | None = None
    autocorrect: bool = True
    enable_suggestions: bool = True
    smart_dashes_type: bool = True
    smart_quotes_type: bool = True
    show_cursor: bool = True
    cursor_color: ColorValue | None = None
    cursor_error_color: ColorValue | None = None
    cursor_width: Number = 2.0
    cursor_height: Number | None = None
    cursor_radius: Number | None = None
    selection_color: ColorValue | None = None
    input_filter: InputFilter | None = None
    """What may be typed."""
    obscuring_character: str = "\u2022"
    enable_interactive_selection: bool = True
    enable_ime_personalized_learning: bool = True
    can_request_focus: bool = True
    ignore_pointers: bool = False
    enable_stylus_handwriting: bool = True
    animate_cursor_opacity: bool | None = None
    always_call_on_tap: bool = False
    scroll_padding: PaddingValue = 20
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    keyboard_brightness: Brightness | None = None
    mouse_cursor: MouseCursor | None = None
    strut_style: StrutStyle | None = None
    autofill_hints: AutofillHint | list[AutofillHint] | None = None
    on_change: ControlEventHandler[TextField] | None = None
    """With each change; `data` is the whole text."""
    on_selection_change: EventHandler[TextSelectionChangeEvent[TextField]] | None = None
    on_paste_files: EventHandler[TextFieldPasteFilesEvent] | None = None
    on_click: ControlEventHandler[TextField] | None = None
    """The field was clicked; `read_only` fields too."""
    on_submit: ControlEventHandler[TextField] | None = None
    """Enter was pressed; `data` is the text."""
    on_focus: ControlEventHandler[TextField] | None = None
    on_blur: ControlEventHandler[TextField] | None = None
    on_tap_outside: ControlEventHandler[TextField] | None = None
