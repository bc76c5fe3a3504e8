"""The line below the selected tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.borders import BorderSide
from flet_web.controls.values.colors import Colors
from flet_web.controls.values.spacing import Padding

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, PaddingValue

__all__ = ["UnderlineTabIndicator"]


class UnderlineTabIndicator(Value):
    """A line below the selected tab; `insets` shorten it."""

    border_side: BorderSide = field(default_factory=lambda: BorderSide(2.0, Colors.WHITE))
    insets: PaddingValue = field(default_factory=Padding)
    border_radius: BorderRadiusValue | None = None
