"""`ft.dropdown.Option`: a choice of a `Dropdown`."""

from __future__ import annotations

from flet_web.controls.inputs.dropdown import DropdownOption
from flet_web.flet021.dropdown import Dropdown

__all__ = ["Dropdown", "DropdownOption", "Option"]

Option = DropdownOption
