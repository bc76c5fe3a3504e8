"""The gallery: every control with an example, its source and its properties.

    flet-web run examples/gallery/main.py

`catalogue.py` says what a page of the gallery is, the folder `pages` has them all, `frame.py` is what stands around
them, and `example_page.py` makes a page out of an example.
"""

from __future__ import annotations

import flet_web as ft
from catalogue import Page, at_route
from example_page import example_page
from frame import Frame
from home import home
from pages import SECTIONS

ROUTES = {"/": ft.RouteMetadata(title="Gallery")}
ROUTES |= {p.route: ft.RouteMetadata(title=p.title, description=p.about) for s in SECTIONS for p in s.pages}


def main(page: ft.Page) -> None:
    frame = Frame(page, SECTIONS)

    def show_route() -> None:
        route = page.query.path
        shown = at_route(SECTIONS, route)
        if shown is None and route != "/":
            page.not_found()
        else:
            page.title = f"{shown.title} | Gallery" if shown else "Gallery"
            frame.show(route, content(shown))

    def content(shown: Page | None) -> ft.Control:
        return example_page(page, shown, SECTIONS) if shown else home(SECTIONS)

    page.on_route_change = show_route
    show_route()


if __name__ == "__main__":
    ft.run(main, routes=ROUTES, assets_dir="assets", app_name="Gallery")
