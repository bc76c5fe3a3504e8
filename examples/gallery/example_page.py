"""A page of the gallery: what it is, the example, its properties, its source."""

from __future__ import annotations

import flet_web as ft
from catalogue import Page, Section
from properties import panel


def example_page(page: ft.Page, shown: Page, sections: list[Section]) -> ft.Control:
    example = shown.make(page)
    properties = panel(shown.controls, example)
    parts = [heading(shown), box(example), *([properties] if properties else []), source(shown)]
    parts.append(neighbours(shown, sections))
    return ft.Column(
        [
            ft.Container(
                ft.Column(parts, spacing=24, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
                padding=ft.Padding(16, 24, 16, 24),
                key="content",
            )
        ],
        scroll=ft.ScrollMode.AUTO,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def heading(shown: Page) -> ft.Control:
    names = [ft.Text(f"ft.{control.__name__}", font_family="monospace") for control in shown.controls]
    return ft.Column(
        [
            ft.Markdown(f"## {shown.title}"),
            ft.Text(shown.about, theme_style=ft.TextThemeStyle.BODY_LARGE, color=ft.Colors.ON_SURFACE_VARIANT),
            ft.Row([badge(name) for name in names], wrap=True, spacing=8, run_spacing=8),
        ],
        spacing=8,
    )


def badge(name: ft.Text) -> ft.Control:
    return ft.Container(
        name, padding=ft.Padding(10, 4, 10, 4), border_radius=8, bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH
    )


def box(example: ft.Control) -> ft.Control:
    return ft.Container(
        # So that it is as wide as it wants to be.
        ft.Column([example]),
        padding=24,
        border_radius=16,
        border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
        bgcolor=ft.Colors.SURFACE,
        key="example",
    )


def source(shown: Page) -> ft.Control:
    clipboard = ft.Clipboard()

    async def copy(e: ft.Event[ft.IconButton]) -> None:
        await clipboard.set(shown.source)
        e.control.icon = ft.Icons.CHECK

    return ft.Column(
        [
            ft.Row(
                [
                    ft.Markdown("### Source"),
                    ft.IconButton(ft.Icons.CONTENT_COPY, tooltip="Copy the source", on_click=copy),
                ],
                alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            ),
            ft.Markdown(
                f"```python\n{shown.source}```",
                selectable=True,
                extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
                code_theme=ft.MarkdownCodeTheme.ATOM_ONE_DARK,
                key="source",
            ),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def neighbours(shown: Page, sections: list[Section]) -> ft.Control:
    """Links to the page before this one, and to the next one."""
    pages = [page for section in sections for page in section.pages]
    place = pages.index(shown)
    links: list[ft.Control] = []
    if place:
        links.append(ft.TextButton(pages[place - 1].title, icon=ft.Icons.ARROW_BACK, url=pages[place - 1].route))
    if place + 1 < len(pages):
        links.append(ft.TextButton(pages[place + 1].title, icon=ft.Icons.ARROW_FORWARD, url=pages[place + 1].route))
    return ft.Row(links, alignment=ft.MainAxisAlignment.SPACE_BETWEEN, wrap=True)
