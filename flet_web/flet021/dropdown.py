"""The drop-down of Flet 0.21, which was that of Material 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control
from flet_web.controls.inputs import dropdown
from flet_web.controls.inputs.dropdown_m2 import DropdownM2
from flet_web.engine.entered import choice
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field
from flet_web.flet021.stand_in import StandIn, Superseded, older

if TYPE_CHECKING:
    from flet_web.controls.inputs.dropdown import DropdownOption
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, StrOrControl
    from flet_web.controls.values.enums.layout import VerticalAlignment
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["Dropdown"]


class Dropdown(Superseded, dropdown.Dropdown):
    """A field with a menu to choose from.

    Flet 0.21 called another widget so, that of Material 2. The arguments tell which one is meant: one that only the old
    widget has (`on_change`, `alignment`, `icon`, `counter_text`, `prefix...`, `suffix...`), and none that only the new
    one has, make the old one for the browser; for the program it is a `Dropdown` all the same. `on_change` set later on
    is `on_select`: both mean that an option was chosen.
    """

    on_change: ControlEventHandler[Self] | None = alias("on_select")
    alignment: Alignment | None = older()
    """Where the chosen text stands in the field."""
    icon: IconDataOrControl | None = older()
    """An icon, its name ("add"), or any control. None: none."""
    focused_color: ColorValue | None = older()
    """Color of the text while the field has the focus. None: the same as before."""
    focused_bgcolor: ColorValue | None = older()
    """Color of the background while the field has the focus. None: the same as before."""
    text_vertical_align: VerticalAlignment | Number | None = older()
    """Where the text stands from top to bottom: -1.0 is the top, 1.0 the bottom."""
    counter_text: str | None = older()
    """Text of the counter below the field."""
    counter_style: TextStyle | None = older()
    """Style of the counter below the field. None: that of the theme."""
    hint_content: Control | None = older()
    """Shown while nothing is chosen."""
    prefix: StrOrControl | None = older()
    """Stands before the text of the field."""
    prefix_icon: IconDataOrControl | None = older()
    """Icon before the text of the field. None: none."""
    prefix_text: str | None = older()
    """Text before the field's text."""
    prefix_style: TextStyle | None = older()
    """Style of the text before the field's text. None: that of the theme."""
    suffix: StrOrControl | None = older()
    """Stands after the text of the field."""
    suffix_icon: IconDataOrControl | None = older()
    """Icon after the text of the field. None: none."""
    suffix_text: str | None = older()
    """Text after the field's text."""
    suffix_style: TextStyle | None = older()
    """Style of the text after the field's text. None: that of the theme."""


class MaterialTwoDropdown(StandIn, DropdownM2, Dropdown, wire="DropdownM2"):  # type: ignore[misc]
    """What `Dropdown` makes of arguments that only Flet 0.21 had."""

    value: str | None = field(default=None, client=choice("options"))
    options: ListOf[DropdownOption] = field(default_factory=list)  # type: ignore[assignment]
    on_select: ControlEventHandler[Self] | None = alias("on_change")  # pyright: ignore[reportIncompatibleVariableOverride]
