"""Themes, and what an app consists of."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

themes = Section("Themes", ft.Icons.PALETTE_OUTLINED, "Colors, texts and looks of controls, and pages as a whole")


@themes.page(title="Colors")
def colors() -> ft.Control:
    """The roles of the color scheme. Press the button for another color in the bar at the top."""
    roles = {
        "Primary": (ft.Colors.PRIMARY, ft.Colors.ON_PRIMARY),
        "Primary container": (ft.Colors.PRIMARY_CONTAINER, ft.Colors.ON_PRIMARY_CONTAINER),
        "Secondary": (ft.Colors.SECONDARY, ft.Colors.ON_SECONDARY),
        "Secondary container": (ft.Colors.SECONDARY_CONTAINER, ft.Colors.ON_SECONDARY_CONTAINER),
        "Tertiary": (ft.Colors.TERTIARY, ft.Colors.ON_TERTIARY),
        "Tertiary container": (ft.Colors.TERTIARY_CONTAINER, ft.Colors.ON_TERTIARY_CONTAINER),
        "Error": (ft.Colors.ERROR, ft.Colors.ON_ERROR),
        "Error container": (ft.Colors.ERROR_CONTAINER, ft.Colors.ON_ERROR_CONTAINER),
        "Surface": (ft.Colors.SURFACE, ft.Colors.ON_SURFACE),
        "Surface container": (ft.Colors.SURFACE_CONTAINER, ft.Colors.ON_SURFACE),
        "Surface container highest": (ft.Colors.SURFACE_CONTAINER_HIGHEST, ft.Colors.ON_SURFACE),
        "Inverse surface": (ft.Colors.INVERSE_SURFACE, ft.Colors.ON_INVERSE_SURFACE),
    }
    return ft.ResponsiveRow(
        [
            ft.Container(
                ft.Text(name, color=text), bgcolor=color, padding=16, border_radius=8, col={"xs": 12, "sm": 6, "md": 4}
            )
            for name, (color, text) in roles.items()
        ]
    )


@themes.page(title="Part of a page in another theme")
def another_theme() -> ft.Control:
    """A Container may have a theme, and a mode, of its own."""
    orange = ft.Theme(color_scheme_seed=ft.Colors.ORANGE)
    return ft.Container(
        ft.Column(
            [
                ft.Text("Dark and orange, always", color=ft.Colors.ON_SURFACE),
                ft.FilledButton("Save"),
                ft.Slider(value=0.5, tooltip="Level"),
            ]
        ),
        theme=orange,
        dark_theme=orange,
        theme_mode=ft.ThemeMode.DARK,
        bgcolor=ft.Colors.SURFACE,
        padding=24,
        border_radius=16,
    )


@themes.page(title="Looks of controls")
def looks_of_controls() -> ft.Control:
    """A theme says how all controls of a kind look."""
    square = ft.RoundedRectangleBorder(radius=4)
    theme = ft.Theme(
        filled_button_theme=ft.FilledButtonTheme(ft.ButtonStyle(shape=square, padding=20)),
        card_theme=ft.CardTheme(color=ft.Colors.TERTIARY_CONTAINER, shape=square),
    )
    card = ft.Card(ft.Container(ft.Text("A card", color=ft.Colors.ON_TERTIARY_CONTAINER), padding=24))
    return ft.Container(ft.Row([ft.FilledButton("A button"), card], wrap=True), theme=theme)


@themes.page(title="Styles of texts")
def styles_of_texts() -> ft.Control:
    """The styles that a theme has for texts. Press the button for the size of texts in the bar at the top."""
    styles = (
        ft.TextThemeStyle.DISPLAY_SMALL,
        ft.TextThemeStyle.HEADLINE_MEDIUM,
        ft.TextThemeStyle.TITLE_LARGE,
        ft.TextThemeStyle.BODY_LARGE,
        ft.TextThemeStyle.BODY_SMALL,
        ft.TextThemeStyle.LABEL_LARGE,
    )
    return ft.Column([ft.Text(style.name.capitalize().replace("_", " "), theme_style=style) for style in styles])


@themes.page(ft.Page, ft.BasePage, ft.MultiView)
def user_page(page: ft.Page) -> ft.Control:
    """What one user sees. It tells of the browser, and everything else is shown on it.

    Where another page shows the app in several of its elements, there is a MultiView for each of them.
    """
    places = ft.Text(f"The page is shown in {'several elements' if page.multi_view else 'one place'}")
    size = ft.Text(f"{page.width:.0f} x {page.height:.0f} pixels")
    title = ft.TextField(label="Title of the tab", value=page.title)

    def rename() -> None:
        page.title = title.value

    title.on_change = rename
    return ft.Column([places, size, ft.Text(f"The route is {page.route}"), title], spacing=16)


@themes.page(ft.View)
def view(page: ft.Page) -> ft.Control:
    """All that is shown at one route. The last one of `page.views` is seen."""

    def back() -> None:
        page.views.pop()

    def open_view() -> None:
        arrow = ft.IconButton(ft.Icons.ARROW_BACK, tooltip="Back", on_click=back)
        page.views.append(
            ft.View(
                [ft.Text("Another view, on top of the gallery")],
                route="/themes/view/another",
                appbar=ft.AppBar(leading=arrow, title="Another view"),
            )
        )

    return ft.FilledButton("Open a view", on_click=open_view)


@themes.page(ft.Window)
def window(page: ft.Page) -> ft.Control:
    """The window of an app on a desktop: a browser leaves its window as it is."""

    def widen() -> None:
        page.window.width = 900

    return ft.FilledButton("Make the window 900 pixels wide", on_click=widen)
