"""The icons by name. `icons.pyi` lists them for editors and type checkers; here they are made on demand."""

from __future__ import annotations

from flet_web.controls.values.icon_data import CUPERTINO_NAMES, MATERIAL_NAMES, IconData, IconSetType

__all__ = ["CupertinoIcons", "Icons"]


class Icons(IconData, metaclass=IconSetType):
    """Material icons."""

    # The enum machinery wants one member from the start.
    ABC = 0x10000


class CupertinoIcons(IconData, metaclass=IconSetType):
    """Cupertino icons."""

    ADD = 0x20000


Icons.names = MATERIAL_NAMES
CupertinoIcons.names = CUPERTINO_NAMES
