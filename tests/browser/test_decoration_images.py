"""Pictures of decorations change as cheaply as images do: no gap between two of them, nothing left behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.conftest import Launch

COUNTED = """
const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
window.blobs = new Set();
URL.createObjectURL = (blob) => { const url = create(blob); blobs.add(url); return url; };
URL.revokeObjectURL = (url) => { blobs.delete(url); revoke(url); };
"""


def svg(number: int, padding: int = 0) -> bytes:
    color = f"rgb({number % 256},0,0)"
    head = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
    return f"{head}<rect width='10' height='10' fill='{color}'/><!--{'x' * padding}--></svg>".encode()


Picture = Callable[[int], ft.DecorationImage]

SMALL: Picture = lambda n: ft.DecorationImage(src=svg(n))  # noqa: E731
LARGE: Picture = lambda n: ft.DecorationImage(src=svg(n, 120_000))  # noqa: E731
MADE: Picture = lambda n: ft.DecorationImage(src=svg(n), opacity=0.5, invert_colors=True)  # noqa: E731


class Slides:
    """A box whose picture changes at each click."""

    def __init__(self, picture: Picture, changes: int) -> None:
        self.picture, self.changes = picture, changes

    def main(self, page: ft.Page) -> None:
        box = ft.Container(width=100, height=60, image=self.picture(0), key="box")
        count = ft.Text("0", key="count")

        async def change(e: object) -> None:
            for number in range(1, self.changes + 1):
                box.image = self.picture(number)
                page.update()
            count.value = str(self.changes)

        page.add(box, count, ft.Button("change", on_click=change), ft.Button("end", on_click=lambda: page.clean()))


def background(page: Page) -> str:
    return str(page.locator("[data-key=box]").evaluate("box => getComputedStyle(box).backgroundImage"))


@pytest.mark.parametrize(("picture", "changes", "kept"), [(SMALL, 1000, 0), (LARGE, 100, 1), (MADE, 1000, 1)])
def test_pictures_leave_no_blobs(launch: Launch, page: Page, picture: Picture, changes: int, kept: int) -> None:
    page.add_init_script(COUNTED)
    page.goto(launch(Slides(picture, changes).main).url.replace("ws:", "http:"))
    expect(page.locator("[data-key=box]")).not_to_have_css("background-image", "none")
    before = background(page)
    page.get_by_role("button", name="change").click()
    expect(page.locator("[data-key=count]")).to_have_text(str(changes))
    page.wait_for_function(
        "before => getComputedStyle(document.querySelector('[data-key=box]')).backgroundImage !== before", arg=before
    )
    page.wait_for_function("kept => blobs.size === kept", arg=kept)
    page.get_by_role("button", name="end").click()
    page.wait_for_function("() => blobs.size === 0")


def test_there_is_no_gap_between_two_pictures(launch: Launch, page: Page) -> None:
    page.goto(launch(Slides(SMALL, 1).main).url.replace("ws:", "http:"))
    expect(page.locator("[data-key=box]")).not_to_have_css("background-image", "none")
    before = background(page)
    # The next picture is not decoded before we say so.
    page.evaluate("""() => {
        window.shown = [];
        const decode = HTMLImageElement.prototype.decode;
        HTMLImageElement.prototype.decode = async function () {
            await new Promise((go) => (window.go = go));
            return decode.call(this);
        };
    }""")
    page.get_by_role("button", name="change").click()
    page.wait_for_function("() => window.go !== undefined")
    assert background(page) == before
    page.evaluate("go()")
    page.wait_for_function(
        "before => getComputedStyle(document.querySelector('[data-key=box]')).backgroundImage !== before", arg=before
    )
    assert "none" not in background(page)
