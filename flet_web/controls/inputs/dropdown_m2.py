"""The drop-down of Material 2, and its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, FormFieldControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import field

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue, IconDataOrControl, Number, PaddingValue
    from flet_web.controls.values import Alignment, TextStyle

__all__ = ["DropdownM2"]


class Option(Control, wire="Option"):
    """A choice of a DropdownM2."""

    key: str | None = None  # pyright: ignore[reportIncompatibleVariableOverride]
    """What `value` is when this is chosen; unset, it is `text`."""
    text: str | None = None
    content: Control | None = None
    alignment: Alignment | None = None
    text_style: TextStyle | None = None
    on_click: ControlEventHandler[Option] | None = None


class DropdownM2(FormFieldControl, wire="DropdownM2"):
    """A field with a list to choose from, in the look of Material 2."""

    border_radius: BorderRadiusValue | None = None
    value: str | None = field(default=None, client=True)
    """Key of the chosen option."""
    options: list[Option] | None = None
    alignment: Alignment | None = None
    autofocus: bool = False
    hint_content: Control | None = None
    select_icon: IconDataOrControl | None = None
    elevation: Number = 8
    menu_border_radius: BorderRadiusValue | None = None
    item_height: Number | None = None
    max_menu_height: Number | None = None
    select_icon_size: Number = 24.0
    enable_feedback: bool | None = None
    padding: PaddingValue | None = None
    select_icon_enabled_color: ColorValue | None = None
    select_icon_disabled_color: ColorValue | None = None
    options_fill_horizontally: bool = True
    disabled_hint_content: Control | None = None
    on_change: ControlEventHandler[DropdownM2] | None = None
    on_focus: ControlEventHandler[DropdownM2] | None = None
    on_blur: ControlEventHandler[DropdownM2] | None = None
    on_click: ControlEventHandler[DropdownM2] | None = None
