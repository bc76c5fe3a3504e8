"""Routes: the program changes them, or the user does."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from tests.conftest import Launch


def show_routes(page: ft.Page) -> None:
    page.on_route_change = lambda e: page.add(ft.Text(f"{e.route} {page.route}"))
    page.add(ft.Button("ready"))


def test_the_user_changes_the_route() -> None:
    with testing.open_sync(show_routes) as user:
        user.go("/store")
        user.should_see("/store /store")
        user.back()
        user.should_see("/ /")


def test_a_route_that_is_the_same_is_no_change(launch: Launch) -> None:
    client = launch(show_routes).open()
    client.find(content="ready")
    client.navigate("/a")
    client.event(1, "route_change", {"route": "/a"})
    client.see("/a /a")
    client.navigate("/b")
    client.see("/a /a", "/b /b")


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
@pytest.mark.parametrize("how", ["go", "navigate", "push_route"])
def test_the_program_changes_the_route(how: str, dialect: Any) -> None:
    def main(page: ft.Page) -> None:
        show_routes(page)
        getattr(page, how)("/store", x="a b")

    with testing.open_sync(main, dialect=dialect) as user:
        user.should_see("/store?x=a+b /store?x=a+b")
        assert user.route == "/store?x=a+b"


def test_a_program_of_0_21_shows_its_first_route() -> None:
    def main(page: ft.Page) -> None:
        show_routes(page)
        page.go(page.route)

    with testing.open_sync(main, route="/deep") as user:
        user.should_see("/deep /deep")


def test_the_query_of_the_route() -> None:
    def main(page: ft.Page) -> None:
        page.on_route_change = lambda: page.add(ft.Text(f"{page.query.path} {page.query.to_dict}"))

    with testing.open_sync(main) as user:
        user.go("/store?id=7&x=")
        user.should_see("/store {'id': '7', 'x': ''}")


def test_leaving_a_view_tells_which() -> None:
    def main(page: ft.Page) -> None:
        def pop(e: ft.ViewPopEvent) -> None:
            assert e.view is page.views[-1]
            page.views.remove(e.view)
            page.go(page.views[-1].route)

        page.on_view_pop = pop
        page.views.append(ft.View(route="/store", controls=[ft.Text("store")]))
        page.update()

    with testing.open_sync(main, route="/store") as user:
        user.should_see("store")
        user.pop_view()
        user.should_not_see("store")
        assert user.route == "/"


def test_views_are_taken_off_until_a_route(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        page.on_views_pop_until = lambda e: page.add(ft.Text(f"{e.route} {e.result} {e.view is page.views[-1]}"))
        page.views += [ft.View(route=route) for route in ("/a", "/a/b", "/a/b/c")]
        page.update()
        await page.pop_views_until("/a", result=7)

    client = launch(main).open()
    client.see("/a 7 True")
    assert [view["route"] for view in client.model.page["views"]] == ["/", "/a"]


REDIRECTS: dict[str, Callable[[ft.Page, str], object]] = {
    # How a program of each era takes its user elsewhere from within the handler.
    "0.21": lambda page, route: page.go(route),
    "1.0": lambda page, route: page.push_route(route),
}


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_a_handler_that_redirects_is_called_once_a_route(dialect: Any) -> None:
    def main(page: ft.Page) -> None:
        go = REDIRECTS[dialect]

        def changed(e: ft.RouteChangeEvent) -> None:
            page.add(ft.Text(f"at {e.route}, {page.route}"))
            if e.route == "/checkout":
                go(page, "/sign-in")

        page.on_route_change = changed
        page.add(ft.Button("Check out", on_click=lambda: go(page, "/checkout")))

    with testing.open_sync(main, dialect=dialect) as user:
        user.click("Check out")
        seen = [found.text for found in user.find_all(re.compile("^at "))]
        assert seen == ["at /checkout, /checkout", "at /sign-in, /sign-in"]
        # What the user does then is heard, also if it is the way back.
        user.back()
        user.should_see("at /checkout, /checkout", nth=1)
