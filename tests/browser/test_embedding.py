"""The handbook's page, which somebody else has written, shows one session in two of its elements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

from tests.browser.engines import TEXT, Engine, firefox, press_button, until, webkit
from tests.documents import HANDBOOK, blocks
from tests.servers import Server

STYLES = """
  html { font-size: 10px; }
  body { background: rgb(255, 251, 232); font-family: serif; }
  * { letter-spacing: 2px; }
  button { text-transform: uppercase; background: rgb(255, 255, 0); padding: 20px; }
"""
"""Of the page around: nothing of it is seen in the app."""


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder that another server has, and its origin."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def of_handbook(language: str, mark: str) -> str:
    """The example of that section."""
    return next(
        block.text for block in blocks(language) if block.document == HANDBOOK / "embedding.md" and mark in block.text
    )


def test_one_session_in_two_elements(page: Page, serve: Callable[..., Server], elsewhere: tuple[Path, str]) -> None:
    folder, origin = elsewhere
    program = of_handbook("python", "page.on_multi_view_add = show").replace(
        "    page.on_multi_view_remove = gone\n",
        """
    def told(e: ft.MultiViewRemoveEvent):
        gone(e)
        page.multi_views[0].add(ft.Text(f"{e.view_id} is gone"))

    page.on_multi_view_remove = told
""",
    )
    server = serve(program, FLET_ALLOWED_ORIGINS=origin)
    text = of_handbook("html", "embed.js").replace("https://app.example.com/", server.url)
    (folder / "index.html").write_text(text.replace("<style>", "<style>" + STYLES).replace("const app", "window.app"))
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.route("**/favicon.ico", lambda route: route.fulfill(status=204))
    page.goto(origin + "/")
    tea, coffee = page.locator("#tea"), page.locator("#coffee")
    expect(tea.get_by_text("Tea")).to_be_visible()
    expect(coffee.get_by_text("Coffee")).to_be_visible()
    more = coffee.get_by_role("button", name="One more")
    more.click()
    more.click()
    expect(coffee.get_by_text("2 pieces")).to_be_visible()
    expect(tea.get_by_text("0 pieces")).to_be_visible()

    # The look of each stays what it is, and the icon has come from the other server.
    expect(page).to_have_title("A shop")
    assert page.url == origin + "/"
    assert page.evaluate("document.documentElement.getAttributeNames()") == ["lang"]
    expect(page.locator("#close")).to_have_css("background-color", "rgb(255, 255, 0)")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 251, 232)")
    expect(page.locator("h1")).to_have_css("font-family", "serif")
    expect(more).to_have_css("text-transform", "none")
    expect(more).to_have_css("background-color", "rgb(54, 97, 142)")
    expect(coffee.get_by_text("Coffee", exact=True)).to_have_css("letter-spacing", "0.25px")
    expect(coffee.get_by_text("Coffee", exact=True)).to_have_css("font-family", re.compile("^Roboto"))
    expect(coffee.get_by_text("Coffee", exact=True)).to_have_css("font-size", "14px")
    expect(more.locator("svg path")).to_have_attribute("d", re.compile("."))
    box, place = coffee.locator(".f-page").bounding_box(), coffee.bounding_box()
    assert box == place

    # What a contrast theme needs comes from the other server too, and is said of the app alone.
    page.emulate_media(forced_colors="active")
    expect(more).to_have_css("outline-style", "solid")
    expect(page.locator("#close")).to_have_css("outline-style", "none")
    page.emulate_media(forced_colors="none")
    expect(more).to_have_css("outline-style", "none")

    # The element goes, and the program hears of it; another one comes.
    page.locator("#close").click()
    expect(tea.get_by_text("2 is gone")).to_be_visible()
    expect(coffee.locator("*")).to_have_count(0)
    added = "app.addView({hostElement: document.querySelector('#coffee'), initialData: {name: 'Milk'}})"
    assert page.evaluate(added) == 3
    expect(coffee.get_by_text("Milk")).to_be_visible()
    with pytest.raises(Exception, match="there is no view 2"):
        page.evaluate("app.removeView(2)")
    assert problems == []


NEIGHBOUR = """
import flet_web as ft

def main(page: ft.Page):
    def show(e: ft.MultiViewAddEvent):
        heard = ft.Text("heard nothing")

        def hear(k: ft.KeyboardEvent):
            heard.value = f"heard {k.key}"

        page.on_keyboard_event = hear
        view = ft.MultiView(e.view_id, e.initial_data)
        view.theme_mode = ft.ThemeMode(e.initial_data["mode"])
        view.rtl = view.theme_mode == ft.ThemeMode.DARK
        ways = [ft.Radio(value=way, label=way) for way in ("Train", "Boat")]
        name = ft.TextField(label="Name", password=True)
        view.add(ft.Text("Hover", tooltip="Tip"), name, ft.RadioGroup(ft.Row(ways)), heard)
        page.multi_views.append(view)

    page.on_multi_view_add = show

ft.run(main)
"""
BESIDE = """
<!doctype html>
<title>Two</title>
<div id="one" style="height: 300px"></div><div id="two" style="height: 300px"></div><input id="secret" />
<script type="module">
  import { start as one } from "ONE/embed.js";
  import { start as two } from "TWO/embed.js";
  one().addView({ hostElement: document.getElementById("one"), initialData: { mode: "dark" } });
  two().addView({ hostElement: document.getElementById("two"), initialData: { mode: "light" } });
  window.one = one;
</script>
"""


def test_two_apps_in_one_page(page: Page, serve: Callable[..., Server], elsewhere: tuple[Path, str]) -> None:
    folder, origin = elsewhere
    first, second = (serve(NEIGHBOUR, FLET_ALLOWED_ORIGINS=origin) for _ in range(2))
    (folder / "index.html").write_text(
        BESIDE.replace("ONE/", first.url).replace("TWO/", second.url),
    )
    page.goto(origin + "/")
    one, two = page.locator("#one"), page.locator("#two")
    # A choice in one app is none in the other one, nor does an id of the one name something of the other.
    for part, way in ((one, "Train"), (two, "Boat")):
        part.get_by_label(way).click()
    expect(one.get_by_label("Train")).to_be_checked()
    expect(two.get_by_label("Boat")).to_be_checked()
    ids: list[str] = page.evaluate("[...document.querySelectorAll('[id]')].map(({id}) => id)")
    assert len(ids) == len({*ids})
    for part in (one, two):
        expect(part.get_by_label("Name")).to_have_attribute("form", re.compile("form"))
    # The bubble looks like the view that it belongs to.
    for part, color, direction in ((one, "rgba(255, 255, 255, 0.9)", "rtl"), (two, "rgba(97, 97, 97, 0.9)", "ltr")):
        part.get_by_text("Hover").hover()
        bubble = page.get_by_role("tooltip")
        expect(bubble).to_have_css("background-color", color)
        expect(bubble).to_have_css("direction", direction)
    # Keys are heard by the app in which they are pressed; what is typed elsewhere by none.
    one.get_by_label("Name").press("a")
    expect(one.get_by_text("heard A")).to_be_visible()
    page.locator("#secret").press("b")
    two.get_by_label("Name").press("c")
    expect(two.get_by_text("heard C")).to_be_visible()
    expect(one.get_by_text("heard A")).to_be_visible()
    with pytest.raises(Exception, match=r"this embed\.js shows http.* for that app"):
        page.evaluate("one({url: '/other'})")


# Text fields and sliders have a look of their own in each engine. The app shows none of that.
BARE = """() => [...document.querySelectorAll("#tea input")].map((input) => {
    const {borderTopWidth, paddingTop, backgroundColor} = getComputedStyle(input);
    return [input.type, borderTopWidth, paddingTop, backgroundColor].join(" ");
}).sort()"""
SURROUNDINGS = """() => [document.title, document.querySelector("h1").innerText,
    ...["body", "#close"].map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)]"""


@pytest.mark.parametrize("start", [firefox, webkit])
def test_other_engines(
    start: Callable[[], AbstractContextManager[Engine]], serve: Callable[..., Server], elsewhere: tuple[Path, str]
) -> None:
    folder, origin = elsewhere
    program = of_handbook("python", "page.on_multi_view_add = show").replace(
        "        page.multi_views.append(view)\n",
        """
        said = ft.Text("")
        dialog = ft.AlertDialog(title="Sure?", actions=[ft.TextButton("No", on_click=lambda: view.pop_dialog())])

        def typed(e):
            said.value = f"{e.control.value} wants {e.control.data}"

        view.add(
            ft.TextField(label="Name", data=e.initial_data["name"], on_change=typed),
            said,
            ft.Slider(value=0.4),
            ft.TextButton("Ask", on_click=lambda: view.show_dialog(dialog)),
        )
        page.multi_views.append(view)
""",
    )
    server = serve(program, FLET_ALLOWED_ORIGINS=origin)
    text = of_handbook("html", "embed.js").replace("https://app.example.com/", server.url).replace("160px", "500px")
    (folder / "index.html").write_text(text.replace("<style>", "<style>" + STYLES))
    with start() as engine:
        engine.open(origin + "/index.html")
        until(engine, TEXT, "Ask")
        press_button(engine, "One more")
        until(engine, TEXT, "1 pieces")
        press_button(engine, "Name")
        engine.press("Ann")
        until(engine, TEXT, "Ann wants Tea")
        assert engine.run(BARE) == ["range 0px 0px rgba(0, 0, 0, 0)", "text 0px 0px rgba(0, 0, 0, 0)"]
        press_button(engine, "Ask")
        until(engine, TEXT, "Sure?")
        press_button(engine, "No")
        until(engine, "() => !document.querySelector('dialog[open]')")
        shown = ["A shop", "A shop", "rgb(255, 251, 232)", "rgb(255, 255, 0)"]
        assert engine.run(SURROUNDINGS) == shown
        press_button(engine, "NO COFFEE")
        until(engine, "() => document.querySelector('#coffee').innerText === ''")
