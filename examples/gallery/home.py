"""The start page: every section with its pages."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section


def home(sections: list[Section]) -> ft.Control:
    return ft.Column(
        [
            ft.Container(
                ft.Column(
                    [
                        hero(sections),
                        ft.ResponsiveRow([card(section) for section in sections], spacing=16, run_spacing=16),
                    ],
                    spacing=24,
                ),
                padding=ft.Padding(16, 24, 16, 24),
            )
        ],
        scroll=ft.ScrollMode.AUTO,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def hero(sections: list[Section]) -> ft.Control:
    count = len({control for section in sections for page in section.pages for control in page.controls})
    return ft.Container(
        ft.Column(
            [
                ft.Semantics(
                    ft.Text(
                        "Web apps, written in Python alone",
                        theme_style=ft.TextThemeStyle.HEADLINE_LARGE,
                        color=ft.Colors.ON_PRIMARY_CONTAINER,
                    ),
                    header=True,
                    heading_level=2,
                ),
                ft.Text(
                    f"{count} controls and services. Each page has an example that you can copy, and properties that "
                    "you can change while you look.",
                    theme_style=ft.TextThemeStyle.BODY_LARGE,
                    color=ft.Colors.ON_PRIMARY_CONTAINER,
                ),
                ft.Row(
                    [
                        ft.FilledButton("Buttons", icon=ft.Icons.SMART_BUTTON, url="/buttons/button"),
                        ft.OutlinedButton("Data table", icon=ft.Icons.TABLE_CHART_OUTLINED, url="/lists/data-table"),
                        ft.OutlinedButton("Themes", icon=ft.Icons.PALETTE_OUTLINED, url="/themes/colors"),
                    ],
                    wrap=True,
                ),
            ],
            spacing=16,
        ),
        padding=32,
        border_radius=28,
        gradient=ft.LinearGradient(
            colors=[ft.Colors.PRIMARY_CONTAINER, ft.Colors.TERTIARY_CONTAINER],
            begin=ft.Alignment.TOP_LEFT,
            end=ft.Alignment.BOTTOM_RIGHT,
        ),
    )


def card(section: Section) -> ft.Control:
    return ft.Container(
        ft.Column(
            [
                ft.Row(
                    [
                        ft.CircleAvatar(
                            ft.Icon(section.icon, color=ft.Colors.ON_SECONDARY_CONTAINER),
                            bgcolor=ft.Colors.SECONDARY_CONTAINER,
                        ),
                        ft.Column(
                            [
                                ft.Semantics(
                                    ft.Text(section.title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
                                    header=True,
                                    heading_level=3,
                                ),
                                ft.Text(section.about, color=ft.Colors.ON_SURFACE_VARIANT),
                            ],
                            spacing=0,
                            expand=True,
                        ),
                    ],
                    spacing=16,
                ),
                ft.Row(
                    [ft.TextButton(page.title, url=page.route) for page in section.pages],
                    wrap=True,
                    spacing=0,
                    run_spacing=0,
                ),
            ],
            spacing=8,
        ),
        col={"xs": 12, "lg": 6},
        padding=16,
        border_radius=16,
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOW,
    )
