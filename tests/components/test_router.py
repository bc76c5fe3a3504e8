"""Routes: which fit a path, and what a Router shows."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.components.route import match


def routed(routes: list[ft.Route], path: str) -> Any:
    """The routes that a path fits, by their components, with paths and parameters."""
    chain = match(routes, path)
    return None if chain is None else [(each.route.component, each.path, dict(each.params)) for each in chain]


def named(name: str) -> Any:
    return name


ROUTES = [
    ft.Route(index=True, component=named("home")),
    ft.Route(path="about", component=named("about")),
    ft.Route(
        path="shop",
        component=named("shop"),
        children=[
            ft.Route(index=True, component=named("articles")),
            ft.Route(
                path=":id(\\d+)", component=named("article"), children=[ft.Route(path="edit", component=named("edit"))]
            ),
            ft.Route(component=named("plain"), children=[ft.Route(path="terms", component=named("terms"))]),
        ],
    ),
    ft.Route(path="files", children=[ft.Route(path=":name", recursive=True, component=named("folder"))]),
    ft.Route(path="wiki/:page?", component=named("wiki")),
    ft.Route(path="any/:rest*", component=named("any")),
]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/", [("home", "/", {})]),
        ("/about", [("about", "/about", {})]),
        ("/about/us", None),
        ("/shop", [("shop", "/shop", {}), ("articles", "/shop", {})]),
        ("/shop/7", [("shop", "/shop", {}), ("article", "/shop/7", {"id": "7"})]),
        ("/shop/7/edit", [("shop", "/shop", {}), ("article", "/shop/7", {"id": "7"}), ("edit", "/shop/7/edit", {})]),
        ("/shop/x", None),
        ("/shop/terms", [("shop", "/shop", {}), ("plain", "/shop", {}), ("terms", "/shop/terms", {})]),
        ("/files/a/b%20c", [
            (None, "/files", {}), ("folder", "/files/a", {"name": "a"}), ("folder", "/files/a/b%20c", {"name": "b c"}),
        ]),
        ("/files", None),
        ("/wiki", [("wiki", "/wiki", {"page": None})]),
        ("/wiki/x", [("wiki", "/wiki/x", {"page": "x"})]),
        ("/any/a/b", [("any", "/any/a/b", {"rest": "a/b"})]),
        ("/nowhere", None),
    ],
)  # fmt: skip
def test_which_routes_a_path_fits(path: str, found: Any) -> None:
    assert routed(ROUTES, path) == found


def shows(text: str) -> Callable[[], Any]:
    """A component that shows a text, its parameters, and what the route inside shows."""

    @ft.component
    def Shown() -> Any:
        count, set_count = ft.use_state(0)
        inside = ft.use_route_outlet()
        label = f"{text} {sorted(ft.use_route_params().items())} {count}"
        return ft.Column([ft.Button(label, on_click=lambda: set_count(count + 1)), *([inside] if inside else [])])

    return Shown


@pytest.mark.anyio
async def test_nested_routes_follow_the_route_and_keep_what_stays() -> None:
    routes = [
        ft.Route(index=True, component=shows("home"), title="Home"),
        ft.Route(
            path="shop",
            component=shows("shop"),
            title="Shop",
            children=[
                ft.Route(index=True, component=shows("articles")),
                ft.Route(
                    path=":id",
                    component=shows("article"),
                    metadata=lambda params: ft.RouteMetadata(f"Article {params['id']}"),
                ),
            ],
        ),
        ft.Route(path="old", redirect="/shop/9"),
        ft.Route(path="secret", component=shows("secret"), guard=lambda params: "/"),
        ft.Route(path="hidden", component=shows("hidden"), guard=lambda params: False),
    ]

    @ft.component
    def App() -> Any:
        return ft.Router(routes, not_found=shows("nothing here"))

    async with testing.open(lambda page: page.render(App), route="/shop/7", dialect="1.0") as user:
        user.should_see("article [('id', '7')] 0")
        await user.until(lambda: user.title == "Article 7")
        await user.click("shop [('id', '7')] 0")
        await user.click("article [('id', '7')] 0")
        await user.go("/shop/8")
        await user.sees("shop [('id', '8')] 1")
        user.should_see("article [('id', '8')] 0")
        await user.go("/shop")
        await user.sees("articles [] 0")
        await user.go("/old")
        await user.sees("article [('id', '9')] 0")
        await user.go("/secret")
        await user.sees("home [] 0")
        await user.go("/hidden")
        await user.sees("nothing here [] 0")


@pytest.mark.anyio
async def test_loaders_run_once_for_each_navigation_in_threads_with_pending_and_error() -> None:
    calls: list[Any] = []
    ends = threading.Event()

    def load(params: dict[str, Any]) -> str:
        calls.append((params["id"], threading.current_thread() is threading.main_thread()))
        if params["id"] == "slow":
            ends.wait(20)
        if params["id"] == "bad":
            raise LookupError("no such article")
        return f"data of {params['id']}"

    @ft.component
    def Article() -> Any:
        count, set_count = ft.use_state(0)
        return ft.Button(f"{ft.use_route_loader_data()} {count}", on_click=lambda: set_count(count + 1))

    route = ft.Route(
        path=":id",
        component=Article,
        loader=load,
        pending=lambda: ft.Text("loading"),
        error=lambda error: ft.Text(f"failed: {error}"),
    )

    async with testing.open(lambda page: page.render(ft.Router, [route]), route="/a", dialect="1.0") as user:
        await user.sees("data of a 0")
        await user.click("data of a 0")
        user.should_see("data of a 1")
        await user.go("/slow")
        await user.sees("loading")
        ends.set()
        await user.sees("data of slow 0")
        await user.go("/bad")
        await user.sees("failed: no such article")
    assert calls == [("a", False), ("slow", False), ("bad", False)]


@pytest.mark.anyio
async def test_managed_views_are_a_stack_with_modals_and_going_back() -> None:
    def view(text: str) -> Callable[[], Any]:
        @ft.component
        def Shown() -> Any:
            inside = ft.use_route_outlet()
            return ft.View(
                route=ft.use_view_path(),
                appbar=ft.AppBar(title=ft.Text(text)),
                controls=[ft.Text(f"{text} {ft.is_route_active('/shop')}"), *([inside] if inside else [])],
            )

        return Shown

    routes = [
        ft.Route(
            path="/",
            component=view("home"),
            children=[
                ft.Route(
                    path="shop",
                    component=view("shop"),
                    outlet=True,
                    children=[ft.Route(path=":id", component=shows("article"))],
                ),
            ],
        ),
        ft.Route(path="login", component=view("login"), modal=True),
    ]

    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.render_views(ft.Router, routes, manage_views=True)

    async with testing.open(main, route="/shop/7", dialect="1.0") as user:
        user.should_see("article [('id', '7')] 0")
        assert [view.route for view in pages[0].views] == ["/", "/shop"]
        await user.go("/login")
        await user.sees("login False")
        assert [view.route for view in pages[0].views] == ["/", "/shop", "/login"]
        await user.pop_view()
        await user.sees("shop True")
        user.should_see("article [('id', '7')] 0")
        assert pages[0].route == "/shop/7"
        await user.pop_view()
        await user.sees("home False")
        assert [view.route for view in pages[0].views] == ["/"]


def test_hooks_of_routes_are_empty_without_a_router() -> None:
    from tests.components.bench import Bench
    from tests.controls.sample import SampleText

    @ft.component
    def App() -> Any:
        found = (
            ft.use_route_params(), ft.use_route_location(), ft.use_view_path(), ft.use_route_outlet(),
            ft.use_route_loader_data(), ft.is_route_active("/"),
        )  # fmt: skip
        return SampleText(str(found))

    bench = Bench()
    bench.render(App)
    assert bench.texts() == ["({}, '', '', None, None, False)"]
