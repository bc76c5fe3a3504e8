"""How the gallery looks: light or dark, from right to left, size of texts, color."""

from __future__ import annotations

import flet_web as ft

# The sizes of texts in Material 3.
SIZES = {
    "display_large": 57, "display_medium": 45, "display_small": 36,
    "headline_large": 32, "headline_medium": 28, "headline_small": 24,
    "title_large": 22, "title_medium": 16, "title_small": 14,
    "body_large": 16, "body_medium": 14, "body_small": 12,
    "label_large": 14, "label_medium": 12, "label_small": 11,
}  # fmt: skip
SCALES = (1.0, 1.5, 2.0)
SEEDS = (
    ft.Colors.INDIGO,
    ft.Colors.TEAL,
    ft.Colors.GREEN,
    ft.Colors.AMBER,
    ft.Colors.DEEP_ORANGE,
    ft.Colors.PINK,
)


class Look:
    """The switches in the app bar, and what they do."""

    def __init__(self, page: ft.Page) -> None:
        self.page = page
        self.seed = SEEDS[0]
        self.scale = SCALES[0]
        self.mode = ft.IconButton(ft.Icons.BRIGHTNESS_6, tooltip="Light or dark", on_click=self.change_mode)
        self.direction = ft.IconButton(
            ft.Icons.FORMAT_TEXTDIRECTION_R_TO_L, tooltip="Right to left", on_click=self.change_direction
        )
        self.size = ft.IconButton(ft.Icons.FORMAT_SIZE, tooltip="Size of texts", on_click=self.change_size)
        self.color = ft.IconButton(ft.Icons.PALETTE_OUTLINED, tooltip="Another color", on_click=self.change_color)
        self.apply()

    @property
    def switches(self) -> list[ft.Control]:
        return [self.color, self.size, self.direction, self.mode]

    def change_size(self) -> None:
        self.scale = SCALES[(SCALES.index(self.scale) + 1) % len(SCALES)]
        self.apply()

    def change_color(self) -> None:
        self.seed = SEEDS[(SEEDS.index(self.seed) + 1) % len(SEEDS)]
        self.apply()

    def change_mode(self) -> None:
        dark = self.page.theme_mode == ft.ThemeMode.DARK
        if self.page.theme_mode == ft.ThemeMode.SYSTEM:
            dark = self.page.platform_brightness == ft.Brightness.DARK
        self.page.theme_mode = ft.ThemeMode.LIGHT if dark else ft.ThemeMode.DARK

    def change_direction(self) -> None:
        self.page.rtl = not self.page.rtl
        self.direction.selected = self.page.rtl

    def apply(self) -> None:
        styles = {name: ft.TextStyle(size=size * self.scale) for name, size in SIZES.items()}
        self.size.tooltip = f"Size of texts: {self.scale:.0%}"
        self.page.theme = ft.Theme(
            color_scheme_seed=self.seed, text_theme=ft.TextTheme(**styles) if self.scale != 1 else None
        )
