"""A browser that is set to larger texts shows larger texts, and everything else as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

import flet_web as ft
from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.gallery.cut_off import cut_off_faults
from tests.conftest import Launch


@pytest.fixture
def large(chromium: Browser) -> Iterator[Browser]:
    """A browser whose user has set texts of 20 pixels in place of 16."""
    flags = [*FLAGS, "--blink-settings=defaultFontSize=20"]
    with chromium.browser_type.launch(executable_path=find_chromium(), args=flags) as browser:
        yield browser


@pytest.fixture
def page(large: Browser) -> Iterator[Page]:
    with large.new_context(viewport={"width": 800, "height": 600}) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


def size_of(page: Page, text: str) -> float:
    expect(page.get_by_text(text, exact=True).first).to_be_visible()
    found: float = page.get_by_text(text, exact=True).first.evaluate(
        "(element) => parseFloat(getComputedStyle(element).fontSize)"
    )
    return found


def test_every_kind_of_text(page: Page, launch: Launch) -> None:
    sizes = {
        "plain": (ft.Text("plain"), 14),
        "sized": (ft.Text("sized", size=24), 24),
        "styled": (ft.Text("styled", style=ft.TextStyle(size=30)), 30),
        "headline": (ft.Text("headline", theme_style=ft.TextThemeStyle.HEADLINE_LARGE), 32),
        "span": (ft.Text(spans=[ft.TextSpan("span", ft.TextStyle(size=12))]), 12),
        "button": (ft.Button("button"), 14),
        "tile": (ft.ListTile(title="tile"), 16),
        "ios": (ft.CupertinoListTile(title="ios"), 17),
        "paragraph": (ft.Markdown("paragraph"), 14),
    }
    shown = [control for control, _ in sizes.values()]
    page.goto(launch(lambda page: page.add(*shown)).url.replace("ws:", "http:"))
    assert {text: size_of(page, text) for text in sizes} == {text: size * 1.25 for text, (_, size) in sizes.items()}


def test_theme_and_fields(page: Page, launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.theme = ft.Theme(text_theme=ft.TextTheme(body_medium=ft.TextStyle(size=20)))
        page.add(ft.Text("themed"), ft.TextField("typed", label="label", text_size=40))

    page.goto(launch(main).url.replace("ws:", "http:"))
    assert size_of(page, "themed") == 25
    expect(page.get_by_role("textbox")).to_have_css("font-size", "50px")


def test_what_is_no_text_keeps_its_size(page: Page, launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.Container(width=200, height=100, bgcolor="red", key="box"),
            ft.Icon(ft.Icons.ADD, key="icon"),
            ft.Icon(ft.Icons.ADD, size=40, apply_text_scaling=True, key="as_text"),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    for key, width in (("box", 200), ("icon", 24), ("as_text", 50)):
        box = page.locator(f"[data-key={key}]").bounding_box()
        assert box is not None
        assert box["width"] == width


def test_nothing_is_cut_off(page: Page, launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.appbar = ft.AppBar(title=ft.Text("Title of a page"))
        page.navigation_bar = ft.NavigationBar(
            [ft.NavigationBarDestination(icon=ft.Icons.ADD, label=word) for word in ("First", "Second")]
        )
        page.add(
            ft.Row([ft.Button("Button"), ft.FilledButton("Filled"), ft.Chip("Chip"), ft.Checkbox("Ticked")]),
            ft.SegmentedButton([ft.Segment("a", label="Segment"), ft.Segment("b", label="Other")], selected=["a"]),
            ft.TextField("typed", label="A label", helper="Some help"),
            ft.Dropdown(label="Choice", options=[ft.DropdownOption("one")], value="one"),
            ft.ListTile(title="Title", subtitle="What it says below"),
            ft.Tabs(length=2, content=ft.TabBar([ft.Tab("Tab one"), ft.Tab("Tab two")])),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_text("Tab two")).to_be_visible()
    assert cut_off_faults(page, "#app") == []
