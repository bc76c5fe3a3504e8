"""`ft.dropdownm2.Option`: a choice of a `DropdownM2`."""

from __future__ import annotations

from flet_web.controls.inputs.dropdown_m2 import DropdownM2, Option

__all__ = ["DropdownM2", "Option"]
