"""`ft.theme`: the classes, where 0.21 kept them."""

from __future__ import annotations

from flet_web.controls.values.enums.navigation import PageTransitionTheme
from flet_web.controls.values.theme.color_scheme import ColorScheme, SystemOverlayStyle
from flet_web.controls.values.theme.display_themes import ScrollbarTheme
from flet_web.controls.values.theme.text_themes import TextTheme
from flet_web.controls.values.theme.theme import PageTransitionsTheme, Theme
from flet_web.flet021.enums import ThemeVisualDensity
from flet_web.flet021.tabs_theme import TabsTheme

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
