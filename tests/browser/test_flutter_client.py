"""The official Flutter client against this server, a conformance test: our programs come up and react."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Response, expect

from tests.browser.flutter import button, enter, expect_value, installed_client, open_flutter, painted
from tests.servers import Server

Serve = Callable[..., Server]
RENDERERS = ["canvaskit", "skwasm"]


@pytest.fixture(scope="session")
def client_dir() -> Path:
    """The folder of the Flutter client."""
    return installed_client()


@pytest.fixture
def serve_flutter(serve: Serve, client_dir: Path) -> Serve:
    """Serve a program with pages that are the Flutter client, and load nothing from elsewhere."""

    def start(program: str, **variables: str) -> Server:
        own = {"FLET_WEB_RENDERER": "canvaskit", "FLET_WEB_NO_CDN": "true"}
        return serve(program, FLET_CLIENT_DIR=str(client_dir), **{**own, **variables})

    return start


def frames_of(page: Page) -> list[bytes]:
    """The frames that the server sends to the page."""
    frames: list[bytes] = []

    def keep(payload: str | bytes) -> None:
        frames.append(payload if isinstance(payload, bytes) else payload.encode())

    page.on("websocket", lambda socket: socket.on("framereceived", keep))
    return frames


@pytest.mark.parametrize("renderer", RENDERERS)
def test_counter_counts(page: Page, serve_flutter: Serve, renderer: str) -> None:
    frames = frames_of(page)
    open_flutter(page, serve_flutter("counter", FLET_WEB_RENDERER=renderer).url)
    expect(page).to_have_title("Counter")
    for _ in range(2):
        button(page, "One more").click()
    expect_value(page, "Count", "2")
    button(page, "One less").click()
    expect_value(page, "Count", "1")
    assert {frame[0] for frame in frames} == {0}, "the official client must not get numbered frames"


def test_what_is_painted_changes(page: Page, serve_flutter: Serve) -> None:
    open_flutter(page, serve_flutter("counter").url)
    expect_value(page, "Count", "0")
    before = page.screenshot()
    button(page, "One more").click()
    expect_value(page, "Count", "1")
    painted(page)
    assert page.screenshot() != before


def test_todo_adds_ticks_filters_and_deletes(page: Page, serve_flutter: Serve) -> None:
    open_flutter(page, serve_flutter("todo").url)
    for name in ("Bread", "Milk"):
        enter(page, "New task", name)
        button(page, "Add").click()
        expect(page.get_by_role("checkbox", name=name)).to_be_attached()
    expect(page.get_by_text("2 tasks left")).to_be_attached()
    page.get_by_role("checkbox", name="Milk").click()
    expect(page.get_by_text("1 task left")).to_be_attached()
    page.get_by_role("radio", name="Active").click()
    expect(page.get_by_role("checkbox", name="Milk")).not_to_be_attached()
    button(page, "Delete").click()
    expect(page.get_by_text("0 tasks left")).to_be_attached()


def test_client_connects_again(context: BrowserContext, serve_flutter: Serve) -> None:
    # A tab of its own: this client reports each failed attempt as an error of the page.
    page, server = context.new_page(), serve_flutter("counter")
    open_flutter(page, server.url)
    button(page, "One more").click()
    expect_value(page, "Count", "1")
    server.restart()
    expect_value(page, "Count", "0")
    button(page, "One more").click()
    expect_value(page, "Count", "1")


ROUTES = """
import flet_web as ft

def main(page: ft.Page) -> None:
    def show(e: ft.RouteChangeEvent) -> None:
        page.views.clear()
        page.views.append(ft.View(page.route, [
            ft.Text("At " + page.route), ft.ElevatedButton("Store", on_click=lambda: page.go("/store"))
        ]))
        page.update()

    page.on_route_change = show
    page.go(page.route)

ft.app(main)
"""


def test_routes_are_urls(page: Page, serve_flutter: Serve) -> None:
    server = serve_flutter(ROUTES, FLET_WEB_APP_PATH="/apps/shop")
    open_flutter(page, server.url + "apps/shop/")
    button(page, "Store").click()
    expect(page.get_by_text("At /store")).to_be_attached()
    expect(page).to_have_url(server.url + "apps/shop/store")
    open_flutter(page, server.url + "apps/shop/other/place")
    expect(page.get_by_text("At /other/place")).to_be_attached()


@pytest.mark.parametrize("renderer", RENDERERS)
def test_first_load_is_small_and_from_here(page: Page, serve_flutter: Serve, renderer: str) -> None:
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))
    server = serve_flutter("counter", FLET_WEB_RENDERER=renderer)
    open_flutter(page, server.url)
    assert sum(response.request.sizes()["responseBodySize"] for response in responses) < 5_000_000
    assert all(response.url.startswith((server.url, "blob:" + server.url)) for response in responses)
    assert {response.status for response in responses} == {200}
    assert page.evaluate("crossOriginIsolated")


def test_address_switches_the_renderer_if_it_may(page: Page, serve_flutter: Serve) -> None:
    server = serve_flutter("counter", FLET_ALLOW_RENDERER_SWITCH="true", FLET_WEB_RENDERER="html")
    open_flutter(page, server.url + "?renderer=canvaskit")
    expect_value(page, "Count", "0")
    page.goto(server.url)
    expect(page.get_by_role("main")).to_be_visible()
    assert page.locator("flt-semantics-placeholder").count() == 0
    assert not page.evaluate("crossOriginIsolated")


GALLERY = """
import flet_web as ft

def made(kind):
    try:
        return kind()
    except (TypeError, ValueError):
        return None

def main(page: ft.Page) -> None:
    names = (getattr(ft, name) for name in dir(ft))
    kinds = {k for k in names if isinstance(k, type) and issubclass(k, ft.LayoutControl)}
    # Classes with these names are base classes; a panel is part of its list; an app without a URL is an error there.
    kinds = [kind for kind in kinds if not kind.__name__.endswith(("Control", "ExpansionPanel", "FletApp"))]
    controls = [control for kind in kinds if (control := made(kind)) is not None]
    page.scroll = ft.ScrollMode.AUTO
    page.add(*[ft.Container(control, width=200, height=100) for control in controls])
    page.add(ft.Text(f"That were {len(controls)}"))

ft.app(main)
"""


def test_client_knows_every_control(page: Page, serve_flutter: Serve) -> None:
    open_flutter(page, serve_flutter(GALLERY).url)
    last = page.get_by_text("That were ")
    expect(last).to_be_attached()
    assert int(last.inner_text().split()[-1]) > 25
    assert page.get_by_text("Unknown control").all_inner_texts() == []
    assert page.get_by_text("Error running app").count() == 0
