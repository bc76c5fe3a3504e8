"""What is seen before the app is there: its look of the last visit, a sign of waiting, or why it does not come."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, WebSocket, expect

from tests.servers import Server

Serve = Callable[..., Server]

DARK = """
import asyncio
import flet_web as ft

async def main(page: ft.Page):
    await asyncio.sleep(0.3)
    page.theme_mode = ft.ThemeMode.DARK
    page.title = "My shop"
    page.rtl = True
    page.add(ft.Text("here it is"))

ft.run(main)
"""

LATE = """
import asyncio
import flet_web as ft

GATE = asyncio.Event()

async def main(page: ft.Page):
    if page.route == "/open":
        GATE.set()
    await GATE.wait()
    page.add(ft.Text("here it is"))

ft.run(main)
"""

COUNTER = """
import flet_web as ft

def main(page: ft.Page):
    number = ft.Text("0")
    page.add(number, ft.FloatingActionButton(icon=ft.Icons.ADD))

ft.run(main)
"""

WATCH = """
window.seen = [];
const look = () => {
    if (document.body) seen.push([
        getComputedStyle(document.documentElement).colorScheme,
        getComputedStyle(document.body).backgroundColor,
        document.title,
        document.documentElement.dir,
    ].join(" | "));
    requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


def test_a_dark_app_never_flashes_light(page: Page, serve: Serve) -> None:
    url = serve(DARK).url
    page.emulate_media(color_scheme="light")
    page.goto(url)
    expect(page.get_by_text("here it is")).to_be_visible()
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.add_init_script(WATCH)
    page.reload()
    expect(page.get_by_text("here it is")).to_be_visible()
    seen = set(page.evaluate("seen"))
    assert seen == {f"dark only | {background} | My shop | rtl"}


def test_a_new_session_does_not_flash_while_main_runs(page: Page, serve: Serve) -> None:
    """A program may read the mode from a store, which takes a while."""
    url = serve(DARK).url
    page.emulate_media(color_scheme="light")
    page.goto(url)
    expect(page.get_by_text("here it is")).to_be_visible()
    page.goto("about:blank")
    page.add_init_script(WATCH)
    page.goto(url)
    page.evaluate("sessionStorage.clear()")
    page.reload()
    expect(page.get_by_text("here it is")).to_be_visible()
    assert {state.split(" | ")[0] for state in page.evaluate("seen")} == {"dark only"}


def test_the_look_of_one_app_is_not_that_of_another(page: Page, serve: Serve) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(serve(DARK).url)
    expect(page.get_by_text("here it is")).to_be_visible()
    page.goto(serve(LATE).url + "open")
    expect(page.get_by_text("here it is")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light dark"


def test_a_sign_of_waiting_until_main_adds_something(page: Page, serve: Serve) -> None:
    server = serve(LATE)
    page.goto(server.url)
    expect(page.locator("html[data-flet=ready]")).to_be_attached()
    expect(page.get_by_role("progressbar", name="Loading")).to_be_visible()
    other = page.context.new_page()
    other.goto(server.url + "open")
    expect(page.get_by_text("here it is")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_server_behind_the_page(page: Page, serve: Serve, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.route("**/ws", lambda route: route.fulfill(status=404, body="no"))
    page.route_web_socket("**/ws", lambda socket: socket.close(code=1011))
    page.goto(serve(LATE).url + "open")
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text("The app is not found at its address.")
    expect(problem).to_contain_text("The server answers 404 at /ws")
    assert (
        page.evaluate(
            """() => {
            const [r, g, b] = getComputedStyle(document.querySelector("[role=alert] h1")).color.match(/\\d+/g);
            return (+r + +g + +b) / 3 > 128 ? "dark" : "light";
        }"""
        )
        == scheme
    )


def test_the_reason_goes_when_the_app_comes(page: Page, serve: Serve) -> None:
    tries: list[int] = []

    def refuse_twice(socket: object) -> None:
        tries.append(1)
        if len(tries) < 4:
            socket.close(code=1011)  # type: ignore[attr-defined]
        else:
            socket.connect_to_server()  # type: ignore[attr-defined]

    page.route_web_socket("**/ws", refuse_twice)
    page.goto(serve(LATE).url + "open")
    expect(page.get_by_role("alert")).to_contain_text("does not come through")
    expect(page.get_by_text("here it is")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_page_of_another_origin_is_told_so(page: Page, serve: Serve) -> None:
    """nginx with `Host $host` leaves out the port."""
    server = serve(LATE)

    def without_port(route: Route) -> None:
        route.continue_(headers={**route.request.headers, "x-flet-socket": "http://localhost:1"})

    page.route("**/ws", without_port)
    page.route_web_socket("**/ws", lambda socket: socket.close(code=1008))
    page.goto(server.url)
    expect(page.get_by_role("alert")).to_contain_text("This page may not connect to its app.")


def test_a_script_that_is_missing_is_loaded_once_more(page: Page, serve: Serve) -> None:
    url, loads = serve(LATE).url, []
    page.route("**/assets/index.*.js", lambda route: route.fulfill(status=404, body=""))
    page.on("request", lambda request: loads.append(request.url) if request.is_navigation_request() else None)
    page.goto(url)
    expect(page.get_by_role("alert")).to_contain_text("This page could not be loaded completely.")
    assert len(loads) == 2
    page.unroute("**/assets/index.*.js")
    page.get_by_role("button", name="Load the page again").click()
    expect(page.locator("html[data-flet=ready]")).to_be_attached()


FOREIGN = """() => {
    const script = document.createElement("script");
    script.addEventListener("error", () => { window.failed = true; });
    script.src = "http://127.0.0.2:9/from-an-extension.js";
    document.body.append(script);
}"""


def test_a_script_that_others_put_into_the_page_may_be_missing(page: Page, serve: Serve) -> None:
    page.goto(serve(LATE).url)
    expect(page.locator("html[data-flet=ready]")).to_be_attached()
    page.evaluate(FOREIGN)
    # A page that was loaded anew would not know.
    page.wait_for_function("() => window.failed")
    assert page.evaluate("sessionStorage.getItem('_flet_reloaded')") is None


def test_an_old_browser_is_told_so(page: Page, serve: Serve) -> None:
    page.add_init_script("CSS.supports = () => false")
    page.goto(serve(LATE).url)
    expect(page.get_by_role("alert")).to_contain_text("This browser is too old")


def test_without_javascript(chromium: Browser, serve: Serve) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve(LATE).url)
    expect(page.locator("noscript h1")).to_be_visible()
    context.close()


def test_a_counter_takes_five_requests(page: Page, serve: Serve) -> None:
    """Page, script, socket, the icon of the button, and what is said when the connection breaks."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if not request.url.startswith("data:") else None)
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(serve(COUNTER).url)
    expect(page.locator("button svg path")).to_be_attached()
    page.wait_for_load_state("networkidle")
    assert len(asked) == 5, asked
    # Browsers ask for the icon of the tab themselves, which is not told here.
    assert (page.locator("link[rel=icon]").get_attribute("href") or "").startswith("data:image/png;base64,")


@pytest.mark.parametrize("breaks", [False, True])
def test_the_socket_opens_while_the_client_is_on_its_way(page: Page, serve: Serve, breaks: bool) -> None:
    url = serve(COUNTER).url
    scripts: list[Route] = []
    sockets: list[WebSocket] = []
    page.on("websocket", lambda socket: sockets.append(socket))
    page.route("**/assets/index.*.js", lambda route: scripts.append(route))
    page.goto(url, wait_until="commit")
    page.wait_for_function("window.fletSocket?.readyState === WebSocket.OPEN")
    if breaks:
        page.evaluate("new Promise(closed => { fletSocket.onclose = closed; fletSocket.close(); })")
    scripts[0].continue_()
    expect(page.get_by_text("0", exact=True)).to_be_visible()
    assert len(sockets) == (2 if breaks else 1)
