"""What stands around each page: the app bar, and the list of all pages with a search."""

from __future__ import annotations

import flet_web as ft
from catalogue import Page, Section
from look import Look

WIDE = 900
"""From this width of the page on, in logical pixels, the list of pages has its place beside the content."""


class Frame:
    """The one view of the gallery. Its content changes with the route."""

    def __init__(self, page: ft.Page, sections: list[Section]) -> None:
        self.page, self.sections = page, sections
        self.look = Look(page)
        self.route = self.pressed = "/"
        self.tiles: dict[str, ft.ListTile] = {}
        self.headings: list[tuple[Section, ft.Control]] = []
        self.nothing = ft.Container(ft.Text("Nothing has this name."), padding=16, visible=False)
        self.search = ft.TextField(
            label="Search",
            prefix_icon=ft.Icons.SEARCH,
            border_radius=28,
            dense=True,
            on_change=self.filter,
            on_submit=self.open_first,
        )
        self.list = ft.Column(self.navigation(), spacing=0, scroll=ft.ScrollMode.AUTO, expand=True)
        self.navigation_area = ft.Column([ft.Container(self.search, padding=12), self.list], spacing=0, expand=True)
        self.side = ft.Container(width=272, bgcolor=ft.Colors.SURFACE_CONTAINER_LOW)
        self.content = ft.Container(expand=True)
        self.view = page.views[0]
        self.view.padding = 0
        self.view.appbar = ft.AppBar(
            title=ft.Text("Gallery"),
            bgcolor=ft.Colors.SURFACE_CONTAINER,
            actions=[*self.look.switches, ft.Container(width=8)],
        )
        self.view.controls = [
            ft.Row(
                [self.side, self.content],
                expand=True,
                spacing=0,
                vertical_alignment=ft.CrossAxisAlignment.STRETCH,
            )
        ]
        page.on_resize = self.arrange
        self.arrange()

    def navigation(self) -> list[ft.Control]:
        """A heading for each section, and a link for each page."""
        found: list[ft.Control] = [self.link("/", "Start", ft.Icons.HOME_OUTLINED), self.nothing]
        for section in self.sections:
            heading = ft.Container(
                ft.Text(section.title, theme_style=ft.TextThemeStyle.TITLE_SMALL, color=ft.Colors.PRIMARY),
                padding=ft.Padding(16, 16, 16, 4),
            )
            self.headings.append((section, heading))
            found += [heading, *(self.link(page.route, page.title) for page in section.pages)]
        return found

    def link(self, route: str, title: str, icon: ft.IconData | None = None) -> ft.ListTile:
        tile = ft.ListTile(
            title=title,
            leading=icon,
            url=route,
            dense=True,
            selected_tile_color=ft.Colors.SECONDARY_CONTAINER,
            selected_color=ft.Colors.ON_SECONDARY_CONTAINER,
            on_click=self.follow,
            key=route,
        )
        self.tiles[route] = tile
        return tile

    async def follow(self, e: ft.Event[ft.ListTile]) -> None:
        """The user goes to a page by the list."""
        self.pressed = str(e.control.url)
        await self.close_drawer()

    async def close_drawer(self) -> None:
        if self.view.drawer is not None:
            await self.page.close_drawer()

    def arrange(self) -> None:
        """Put the list of pages beside the content, or into a drawer."""
        wide = (self.page.width or 0) >= WIDE
        if wide == self.side.visible and (self.side.content or self.view.drawer):
            return
        self.side.visible = wide
        self.side.content = self.navigation_area if wide else None
        self.view.drawer = None if wide else ft.NavigationDrawer([self.navigation_area])

    def show(self, route: str, content: ft.Control) -> None:
        """Show what is at the route."""
        self.content.content = content
        self.tiles[self.route].selected = False
        self.tiles[route].selected = True
        self.route = route
        if route != self.pressed and self.side.visible:
            self.page.run_task(self.reveal, route)
        self.pressed = ""

    async def reveal(self, route: str) -> None:
        """Scroll the list to the link of the page that is shown."""
        self.page.update()
        await self.list.scroll_to(scroll_key=route)

    def found(self) -> list[Page]:
        words = self.search.value or ""
        return [page for section in self.sections for page in section.pages if page.matches(words)]

    def filter(self) -> None:
        """Leave the links to what the user searches for."""
        routes = {page.route for page in self.found()}
        for route, tile in self.tiles.items():
            tile.visible = route in routes or (route == "/" and not self.search.value)
        for section, heading in self.headings:
            heading.visible = any(page.route in routes for page in section.pages)
        self.nothing.visible = not routes

    async def open_first(self) -> None:
        if found := self.found():
            await self.page.push_route(found[0].route)
            await self.close_drawer()
