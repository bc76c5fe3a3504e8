"""Hero in a browser: it flies to its place in the next view, and back."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    page.padding = 0

    def go(e):
        big = ft.Hero("picture", ft.Container(width=300, height=150, bgcolor="red"))
        back = ft.Button("Back", on_click=lambda e: (page.views.pop(), page.update()))
        page.views.append(ft.View("/more", [ft.Container(height=50), big, back], padding=0, spacing=0))

    page.add(ft.Hero("picture", ft.Container(width=100, height=100, bgcolor="red")), ft.Button("More", on_click=go))

ft.run(main)
"""
RECORD = """
window.flights = [];
const animate = Element.prototype.animate;
Element.prototype.animate = function (frames, options) {
  if (this.classList.contains("f-hero-flight")) window.flights.push(`${frames[0].translate} ${frames[0].scale}`);
  return animate.call(this, frames, options);
};
"""


def test_it_flies_there_and_back(page: Page, serve: Serve) -> None:
    page.add_init_script(RECORD)
    page.goto(serve(PROGRAM).url)
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("button", name="Back")).to_be_visible()
    page.wait_for_function("() => window.flights.length === 1")
    expect(page.locator(".f-hero-flight, .f-hero-away")).to_have_count(0)
    page.get_by_role("button", name="Back").click()
    page.wait_for_function("() => window.flights.length === 2")
    # From the smaller one above the gap to the larger one, and the other way round.
    there, back = page.evaluate("() => window.flights")
    assert there == f"0px -50px {1 / 3} {2 / 3}"
    assert back == "0px 50px 3 1.5"
    expect(page.locator(".f-hero-flight")).to_have_count(0)


def test_it_is_there_at_once_for_those_who_want_no_motion(page: Page, serve: Serve) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script(RECORD)
    page.goto(serve(PROGRAM).url)
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("button", name="Back")).to_be_visible()
    assert page.evaluate("() => window.flights") == []
