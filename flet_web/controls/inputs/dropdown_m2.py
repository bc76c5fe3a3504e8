"""The drop-down of Material 2, and its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control
from flet_web.controls.inputs.form_field import FormFieldControl
from flet_web.controls.mixins import ChangeInterval, FocusEvents
from flet_web.engine.entered import choice
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.inputs.dropdown import DropdownOption
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, IconDataOrControl, Number, PaddingValue
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import OptionalListOf, Self

__all__ = ["DropdownM2"]


class Option(Control, wire="Option", part=True):
    """A choice of a DropdownM2."""

    key: str | None = None  # pyright: ignore[reportIncompatibleVariableOverride]
    """What `value` is when this is chosen; unset, it is `text`."""
    text: str | None = None
    """What the user reads. None: the key."""
    content: Control | None = None
    """What is shown inside."""
    alignment: Alignment | None = None
    """Where the content stands in the row."""
    text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""


class DropdownM2(FocusEvents, FormFieldControl, ChangeInterval, wire="DropdownM2"):
    """A field with a list to choose from, in the look of Material 2."""

    border_radius: BorderRadiusValue | None = None
    value: str | None = field(default=None, client=choice("options"))
    """Key of the chosen option."""
    options: OptionalListOf[Option | DropdownOption] = field(default=None)
    """What can be chosen."""
    alignment: Alignment | None = None
    """Where the content stands in the box."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    hint_content: Control | None = None
    """Shown while nothing is chosen."""
    select_icon: IconDataOrControl | None = None
    """Icon that shows that there is a list."""
    elevation: Number = 8
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    menu_border_radius: BorderRadiusValue | None = None
    """Rounding of the corners of the list, in logical pixels."""
    item_height: Number | None = None
    """Height of the options in logical pixels. None: 48."""
    max_menu_height: Number | None = None
    """Largest height of the list in logical pixels. None: as high as there is room."""
    select_icon_size: Number = 24.0
    """Size of that icon in logical pixels."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    select_icon_enabled_color: ColorValue | None = None
    """Color of that icon. None: that of the theme."""
    select_icon_disabled_color: ColorValue | None = None
    """Color of that icon while it is disabled. None: that of the theme."""
    options_fill_horizontally: bool = True
    """Whether the options are as wide as the field."""
    disabled_hint_content: Control | None = None
    """Shown in an empty field while it is disabled. None: `hint_content`."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has changed the value; `data` is the new one."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
