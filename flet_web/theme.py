"""`ft.theme`: the classes, where 0.21 kept them."""

from __future__ import annotations

from flet_web.controls.values.enums import PageTransitionTheme
from flet_web.controls.values.legacy_enums import ThemeVisualDensity
from flet_web.controls.values.theme import (
    ColorScheme,
    PageTransitionsTheme,
    ScrollbarTheme,
    SystemOverlayStyle,
    TabsTheme,
    TextTheme,
    Theme,
)

__all__ = [
    "ColorScheme",
    "PageTransitionTheme",
    "PageTransitionsTheme",
    "ScrollbarTheme",
    "SystemOverlayStyle",
    "TabsTheme",
    "TextTheme",
    "Theme",
    "ThemeVisualDensity",
]
