"""Fields to type text into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl
from flet_web.controls.inputs.form_field import FormFieldControl
from flet_web.controls.mixins import ChangeInterval, FocusEvents
from flet_web.controls.text.text import TextSelectionChangeEvent
from flet_web.controls.values.enums.inputs import AutofillHint, KeyboardType, MouseCursor
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.platform import Brightness
from flet_web.controls.values.enums.text import TextAlign, TextCapitalization
from flet_web.engine.entered import selection, text
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue
    from flet_web.controls.values.files import PastedFile
    from flet_web.controls.values.text_input import InputFilter, TextSelection
    from flet_web.controls.values.text_style import StrutStyle
    from flet_web.engine._typing import Self

__all__ = ["TextField", "TextFieldPasteFilesEvent"]


class TextFieldPasteFilesEvent(Event["TextField"]):
    """Files were pasted into the field."""

    files: list[PastedFile]
    """The files, with their content."""


class TextField(
    FocusEvents,
    FormFieldControl,
    AdaptiveControl,
    ChangeInterval,
    wire="TextField",
):
    """A field to type text into."""

    value: str = field(
        default="",
        client=text(
            max_length="max_length",
            input_filter="input_filter",
            lines=("multiline", "shift_enter", "min_lines", "max_lines", "fit_parent_size"),
            locked_by="read_only",
        ),
    )
    """The text in the field."""
    selection: TextSelection | None = field(default=None, client=selection("value"))
    """The selected part of the text, in characters: `value[start:end]`. None: not known yet."""
    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which screen keyboard comes up. None: one for text."""
    multiline: bool = False
    """Whether Enter starts a new line."""
    min_lines: int | None = None
    """Least lines of a field with several lines. None: 1."""
    max_lines: int | None = None
    """Most lines that are shown. None: no limit."""
    max_length: int | None = None
    """Most characters; -1 counts them without a limit. None: no limit, and no counter."""
    password: bool = False
    """Whether what is typed is hidden."""
    can_reveal_password: bool = False
    """Whether a button shows the password."""
    read_only: bool = False
    """Whether the user can select the text and not change it."""
    shift_enter: bool = False
    """Whether Enter submits a multiline field and Shift+Enter starts a new line."""
    ignore_up_down_keys: bool = False
    """Whether the arrow keys up and down do not move the cursor."""
    text_align: TextAlign | None = None
    """Where the text stands from side to side."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    capitalization: TextCapitalization | None = None
    """Which letters a screen keyboard begins with a capital. None: none."""
    autocorrect: bool = True
    """Whether the platform may correct what is typed."""
    enable_suggestions: bool = True
    """Whether a screen keyboard may suggest words."""
    smart_dashes_type: bool = True
    """Whether two hyphens become a dash."""
    smart_quotes_type: bool = True
    """Whether straight quotation marks become curved ones."""
    show_cursor: bool = True
    """Whether the cursor is shown. None: yes."""
    cursor_color: ColorValue | None = None
    """Color of the cursor. None: that of the theme."""
    cursor_error_color: ColorValue | None = None
    """Color of the cursor while the field shows an error. None: that of the theme."""
    cursor_width: Number = 2.0
    """Thickness of the cursor in logical pixels."""
    cursor_height: Number | None = None
    """Height of the cursor in logical pixels. None: that of the line."""
    cursor_radius: Number | None = None
    """Rounding of the cursor's corners in logical pixels."""
    selection_color: ColorValue | None = None
    """Color behind selected text. None: that of the theme."""
    input_filter: InputFilter | None = None
    """What may be typed."""
    obscuring_character: str = "\u2022"
    """Shown for each character of a password."""
    enable_interactive_selection: bool = True
    """Whether the user can select text in it."""
    enable_ime_personalized_learning: bool = True
    """Whether a screen keyboard may learn from what is typed."""
    can_request_focus: bool = True
    """Whether it can have the keyboard focus."""
    ignore_pointers: bool = False
    """Whether clicks and touches have no effect."""
    enable_stylus_handwriting: bool = True
    """Whether text can be written with a stylus."""
    animate_cursor_opacity: bool | None = None
    """Whether the cursor fades as it blinks. None: as the platform does."""
    always_call_on_tap: bool = False
    """Whether on_click comes for each tap, also for those shortly after another one."""
    scroll_padding: PaddingValue = 20
    """Space that is kept around the cursor when it is scrolled into view."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    keyboard_brightness: Brightness | None = None
    """Light or dark screen keyboard. None: as the theme is."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    strut_style: StrutStyle | None = None
    """Least height of the lines."""
    autofill_hints: AutofillHint | list[AutofillHint] | None = None
    """What the browser may fill in: a name, an address, a password."""
    on_change: ControlEventHandler[Self] | None = None
    """With each change; `data` is the whole text."""
    on_selection_change: EventHandler[TextSelectionChangeEvent[Self]] | None = None
    """The user has selected another part of the text."""
    on_paste_files: EventHandler[TextFieldPasteFilesEvent] | None = None
    """The user has pasted files; `files` are they."""
    on_click: ControlEventHandler[Self] | None = None
    """The field was clicked; `read_only` fields too."""
    on_submit: ControlEventHandler[Self] | None = None
    """Enter was pressed; `data` is the text."""
    on_tap_outside: ControlEventHandler[Self] | None = None
    """The user has clicked beside the field while it has the focus."""
