"""The drop-down menu, and its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.mixins import ChangeInterval, Focusable
from flet_web.controls.values.enums.text import TextAlign, TextCapitalization
from flet_web.engine._typing import Self
from flet_web.engine.entered import caption, choice
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values.button_style import ButtonStyle, MenuStyle
    from flet_web.controls.values.text_input import InputBorder, InputFilter
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf

__all__ = ["Dropdown", "DropdownOption"]


class DropdownOption(Control, wire="DropdownOption", part=True):
    """A choice of a Dropdown."""

    key: str | None = None  # pyright: ignore[reportIncompatibleVariableOverride]
    """What `value` is when this is chosen; unset, it is `text`."""
    text: str | None = None
    """What the user reads. None: the key."""
    content: Control | None = None
    """What is shown inside."""
    leading_icon: IconDataOrControl | None = None
    """Icon before the text. None: none."""
    trailing_icon: IconDataOrControl | None = None
    """Icon at the end. None: as the control does by itself."""
    style: ButtonStyle | None = None
    """Its look, where that differs from the theme's."""


class Dropdown(Focusable, LayoutControl, ChangeInterval, wire="Dropdown"):
    """A field with a menu to choose from."""

    value: str | None = field(default=None, client=choice("options", none_if="editable"), resets="text")
    """Key of the chosen option. Another one, or None, that the program sets takes `text` back to None."""
    options: ListOf[DropdownOption] = field(default_factory=list)
    """What can be chosen."""
    text: str | None = field(default=None, client=caption("options", free_if="editable", input_filter="input_filter"))
    """What is written in the field. None: the text of the chosen option."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    text_align: TextAlign = TextAlign.START
    """Where the text stands from side to side."""
    elevation: ControlStateValue[Number | None] | None = 8
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    enable_filter: bool = False
    """Whether the menu shows only what fits the typed text."""
    enable_search: bool = True
    """Whether the first option that fits the typed text is highlighted."""
    editable: bool = False
    """Whether the user may type."""
    menu_height: Number | None = None
    """Largest height of the list in logical pixels. None: as its options need."""
    menu_width: Number | None = None
    """Width of the list in logical pixels. None: that of the field."""
    menu_style: MenuStyle | None = None
    """Look of the list. None: that of the theme."""
    expanded_insets: PaddingValue | None = None
    """Space beside the field when it takes the whole width. None: it is as wide as its text."""
    selected_suffix: Control | None = None
    """Stands at the end of the field while something is chosen."""
    input_filter: InputFilter | None = None
    """What may be typed. None: anything."""
    capitalization: TextCapitalization | None = None
    """Which letters a screen keyboard begins with a capital. None: none."""
    trailing_icon: IconDataOrControl | None = None
    """Icon at the end. None: as the control does by itself."""
    leading_icon: IconDataOrControl | None = None
    """Icon before the text. None: none."""
    selected_trailing_icon: IconDataOrControl | None = None
    """Icon at the end of the field while the list is open. None: `trailing_icon`."""
    bgcolor: ControlStateValue[ColorValue] | None = None
    """Color of the background. None: that of the theme, or none."""
    on_select: ControlEventHandler[Self] | None = None
    """The user has chosen an option; `data` is its key."""
    on_text_change: ControlEventHandler[Self] | None = None
    """The user has typed; `data` is the text of the field."""
    on_focus: ControlEventHandler[Self] | None = None
    """It has got the keyboard focus."""
    on_blur: ControlEventHandler[Self] | None = None
    """The keyboard focus has left."""
    error_style: TextStyle | None = None
    """Style of the error text. None: that of the theme."""
    error_text: str | None = None
    """Shown below the field while it is wrong. None: it is not."""
    text_size: Number | None = None
    """Size of the text in logical pixels. None: that of the theme."""
    text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    label: StrOrControl | None = None
    """Text or control that says what it is."""
    label_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    border: ControlStateValue[InputBorder] | None = None
    """The line around the field, one for all states or by state."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    border_width: Number | None = None
    """Thickness of the border in logical pixels. None: 1."""
    border_color: ColorValue | None = None
    """Color of the border. None: that of the theme."""
    focused_border_width: Number | None = None
    """Thickness of the border while the field has the focus, in logical pixels. None: 2."""
    focused_border_color: ColorValue | None = None
    """Color of the border while the field has the focus. None: that of the theme."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    content_padding: PaddingValue | None = None
    """Space around the content."""
    dense: bool = False
    """Whether it takes less height."""
    filled: bool = False
    """Whether the background of the field is filled."""
    fill_color: ColorValue | None = None
    """Color of the filled area, one for all states or by state. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    hint_text: str | None = None
    """Shown in the empty field."""
    hint_style: TextStyle | None = None
    """Style of the hint. None: that of the theme."""
    helper_text: str | None = None
    """Shown below the field. None: nothing."""
    helper_style: TextStyle | None = None
    """Style of the help text. None: that of the theme."""
