"""Cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.navigation import CardVariant
from flet_web.engine.computed import computed
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.controls.values.shapes import OutlinedBorder

__all__ = ["Card"]


class Card(LayoutControl, AdaptiveControl, wire="Card"):
    """A panel with rounded corners and a slight shadow."""

    _internals = computed({"skip_properties": ["margin"]})

    content: Control | None = None
    """What is shown inside."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    semantic_container: bool = True
    """Whether screen readers take it for one thing."""
    show_border_on_foreground: bool = True
    """Whether the border is drawn above the content."""
    variant: CardVariant = CardVariant.ELEVATED
    """Which kind of card: with a shadow, filled, or with a line around it."""
    color: ColorValue | None = alias("bgcolor")
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
