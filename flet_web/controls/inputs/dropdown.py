"""The drop-down menu, and its options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flet_web.controls._typing import Self
from flet_web.controls.call import Call
from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.inputs.dropdown_m2 import DropdownM2
from flet_web.controls.schema import alias, field
from flet_web.controls.twins import twin
from flet_web.controls.values.enums import TextAlign, TextCapitalization, VerticalAlignment

if TYPE_CHECKING:
    from flet_web.controls.types import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values import (
        Alignment,
        ButtonStyle,
        InputBorder,
        InputFilter,
        MenuStyle,
        TextStyle,
    )

__all__ = ["Dropdown", "DropdownOption"]


class DropdownOption(Control, wire="DropdownOption"):
    """A choice of a Dropdown."""

    key: str | None = None  # pyright: ignore[reportIncompatibleVariableOverride]
    """What `value` is when this is chosen; unset, it is `text`."""
    text: str | None = None
    content: Control | None = None
    leading_icon: IconDataOrControl | None = None
    trailing_icon: IconDataOrControl | None = None
    style: ButtonStyle | None = None


def only_m2() -> Any:
    """A field that only the drop-down of Material 2 has: given to the constructor, it makes one of those."""
    return field(default=None, python_only=True, kw_only=True)


class Dropdown(LayoutControl, wire="Dropdown"):
    """A field with a menu to choose from.

    Flet 0.21 called another widget so, that of Material 2. The arguments tell which one is meant: one that
    only the old widget has (`on_change`, `alignment`, `icon`, `counter_text`, `prefix...`, `suffix...`), and
    none that only the new one has, make a `DropdownM2` for the browser; for the program it is a `Dropdown`
    all the same. `on_change` set later on is `on_select`: both mean that an option was chosen.
    """

    value: str | None = field(default=None, client=True)
    """Key of the chosen option."""
    options: list[DropdownOption] = field(default_factory=list)
    text: str | None = field(default=None, client=True)
    """What is written in the field."""
    autofocus: bool = False
    text_align: TextAlign = TextAlign.START
    elevation: ControlStateValue[Number | None] | None = 8
    enable_filter: bool = False
    """Whether the menu shows only what fits the typed text."""
    enable_search: bool = True
    """Whether the first option that fits the typed text is highlighted."""
    editable: bool = False
    """Whether the user may type."""
    menu_height: Number | None = None
    menu_width: Number | None = None
    menu_style: MenuStyle | None = None
    expanded_insets: PaddingValue | None = None
    selected_suffix: Control | None = None
    input_filter: InputFilter | None = None
    capitalization: TextCapitalization | None = None
    trailing_icon: IconDataOrControl | None = None
    leading_icon: IconDataOrControl | None = None
    selected_trailing_icon: IconDataOrControl | None = None
    bgcolor: ControlStateValue[ColorValue] | None = None
    on_select: ControlEventHandler[Dropdown] | None = None
    on_text_change: ControlEventHandler[Dropdown] | None = None
    on_focus: ControlEventHandler[Dropdown] | None = None
    on_blur: ControlEventHandler[Dropdown] | None = None
    error_style: TextStyle | None = None
    error_text: str | None = None
    text_size: Number | None = None
    text_style: TextStyle | None = None
    label: StrOrControl | None = None
    label_style: TextStyle | None = None
    border: ControlStateValue[InputBorder] | None = None
    border_radius: BorderRadiusValue | None = None
    border_width: Number | None = None
    border_color: ColorValue | None = None
    focused_border_width: Number | None = None
    focused_border_color: ColorValue | None = None
    color: ColorValue | None = None
    content_padding: PaddingValue | None = None
    dense: bool = False
    filled: bool = False
    fill_color: ColorValue | None = None
    hover_color: ColorValue | None = None
    hint_text: str | None = None
    hint_style: TextStyle | None = None
    helper_text: str | None = None
    helper_style: TextStyle | None = None
    on_change: ControlEventHandler[Dropdown] | None = alias("on_select")
    # What follows only the widget of Material 2 has.
    alignment: Alignment | None = only_m2()
    icon: IconDataOrControl | None = only_m2()
    focused_color: ColorValue | None = only_m2()
    focused_bgcolor: ColorValue | None = only_m2()
    text_vertical_align: VerticalAlignment | Number | None = only_m2()
    counter_text: str | None = only_m2()
    counter_style: TextStyle | None = only_m2()
    hint_content: Control | None = only_m2()
    prefix: StrOrControl | None = only_m2()
    prefix_icon: IconDataOrControl | None = only_m2()
    prefix_text: str | None = only_m2()
    prefix_style: TextStyle | None = only_m2()
    suffix: StrOrControl | None = only_m2()
    suffix_icon: IconDataOrControl | None = only_m2()
    suffix_text: str | None = only_m2()
    suffix_style: TextStyle | None = only_m2()

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        chosen: Any = Dropdown021 if cls is Dropdown and means_m2(kwargs) else cls
        return super().__new__(chosen)  # type: ignore[no-any-return]

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)


class Dropdown021(DropdownM2, Dropdown, wire="DropdownM2"):  # type: ignore[misc]
    """What `Dropdown` makes of arguments that only Flet 0.21 had."""

    value: str | None = field(default=None, client=True)
    options: list[DropdownOption] = field(default_factory=list)  # type: ignore[assignment]


_fields = {n: f for n, f in Dropdown._schema.fields.items() if f.owner is Dropdown}
_old = frozenset(n for n, f in _fields.items() if f.target or f.python_only)
_new = frozenset(n for n in _fields if n not in _old and n not in DropdownM2._schema.fields)


def means_m2(arguments: Mapping[str, Any]) -> bool:
    """Whether keyword arguments can only be meant for the `Dropdown` of Flet 0.21."""
    given = {name for name, value in arguments.items() if value is not None}
    return not given.isdisjoint(_old) and given.isdisjoint(_new)
