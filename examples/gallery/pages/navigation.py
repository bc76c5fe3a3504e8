"""Navigation: bars, rails, drawers and tabs."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

navigation = Section("Navigation", ft.Icons.EXPLORE_OUTLINED, "Ways from one part of an app to another")


@navigation.page(ft.AppBar)
def app_bar() -> ft.Control:
    """The bar at the top of a view: `page.appbar`, or here that of a part of the page."""
    return ft.Pagelet(
        ft.Container(ft.Text("Three messages"), padding=16),
        appbar=ft.AppBar(
            leading=ft.Icon(ft.Icons.MAIL),
            title=ft.Text("Mail"),
            bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH,
            actions=[ft.IconButton(ft.Icons.REFRESH, tooltip="Refresh")],
        ),
        height=200,
    )


@navigation.page(ft.BottomAppBar)
def bottom_app_bar() -> ft.Control:
    """The bar at the bottom of a view: `page.bottom_appbar`, or here that of a part of the page."""
    return ft.Pagelet(
        ft.Container(ft.Text("A photo"), padding=16),
        bottom_appbar=ft.BottomAppBar(
            ft.Row([ft.IconButton(ft.Icons.SHARE, tooltip="Share"), ft.IconButton(ft.Icons.DELETE, tooltip="Delete")]),
            bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH,
        ),
        height=200,
    )


@navigation.page(ft.NavigationBar, ft.NavigationBarDestination, ft.NavigationDestination)
def navigation_bar() -> ft.Control:
    """A bar to go to one of three to five destinations: `page.navigation_bar`, or here that of a part of the page."""
    shown = ft.Text("Home")

    def changed(e: ft.Event[ft.NavigationBar]) -> None:
        shown.value = ("Home", "Search", "Profile")[e.control.selected_index]

    return ft.Pagelet(
        ft.Container(shown, padding=16),
        navigation_bar=ft.NavigationBar(
            [
                ft.NavigationBarDestination(ft.Icons.HOME_OUTLINED, "Home", selected_icon=ft.Icons.HOME),
                ft.NavigationBarDestination(ft.Icons.SEARCH, "Search"),
                ft.NavigationDestination(ft.Icons.PERSON_OUTLINE, "Profile", selected_icon=ft.Icons.PERSON),
            ],
            on_change=changed,
        ),
        height=220,
    )


@navigation.page(ft.NavigationRail, ft.NavigationRailDestination)
def navigation_rail() -> ft.Control:
    shown = ft.Text("Inbox")

    def changed(e: ft.Event[ft.NavigationRail]) -> None:
        shown.value = ("Inbox", "Sent", "Trash")[e.control.selected_index or 0]

    rail = ft.NavigationRail(
        [
            ft.NavigationRailDestination(ft.Icons.INBOX, label="Inbox"),
            ft.NavigationRailDestination(ft.Icons.SEND, label="Sent"),
            ft.NavigationRailDestination(ft.Icons.DELETE, label="Trash"),
        ],
        selected_index=0,
        label_type=ft.NavigationRailLabelType.ALL,
        on_change=changed,
    )
    return ft.Row([rail, ft.VerticalDivider(), shown], height=280, spacing=16)


@navigation.page(ft.NavigationDrawer, ft.NavigationDrawerDestination)
def navigation_drawer() -> ft.Control:
    """A panel that slides in from the side: `page.drawer`, or here that of a part of the page."""

    async def open_drawer() -> None:
        await part.show_end_drawer()

    async def close_drawer() -> None:
        await part.close_end_drawer()

    part = ft.Pagelet(
        ft.Container(ft.FilledButton("Open the drawer", on_click=open_drawer), padding=16),
        end_drawer=ft.NavigationDrawer(
            [
                ft.NavigationDrawerDestination("Inbox", ft.Icons.INBOX),
                ft.NavigationDrawerDestination("Sent", ft.Icons.SEND),
            ],
            on_change=close_drawer,
        ),
        height=280,
    )
    return part


@navigation.page(ft.Tabs, ft.TabBar, ft.Tab, ft.TabBarView)
def tabs() -> ft.Control:
    bar = ft.TabBar([ft.Tab("Songs", ft.Icons.MUSIC_NOTE), ft.Tab("Albums", ft.Icons.ALBUM), ft.Tab("Artists")])
    views = ft.TabBarView([ft.Container(ft.Text(f"All {name}"), padding=16) for name in ("songs", "albums", "artists")])
    return ft.Tabs(ft.Column([bar, ft.Container(views, height=120)]), 3)
