"""Cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.schema import alias, field
from flet_web.controls.values.enums import CardVariant, ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number
    from flet_web.controls.values import OutlinedBorder

__all__ = ["Card"]


class Card(LayoutControl, AdaptiveControl, wire="Card", hints={"skip_properties": ["margin"]}):
    """A panel with rounded corners and a slight shadow."""

    content: Control | None = None
    elevation: Number | None = None
    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    shape: OutlinedBorder | None = None
    clip_behavior: ClipBehavior | None = None
    semantic_container: bool = True
    show_border_on_foreground: bool = True
    variant: CardVariant = CardVariant.ELEVATED
    color: ColorValue | None = alias("bgcolor")
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
