"""Tooltips come, look and go as the control and its theme say."""

from __future__ import annotations

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.conftest import Launch


def main(page: ft.Page) -> None:
    red = ft.Tooltip("own", bgcolor="#ff0000", size_constraints=ft.BoxConstraints(min_width=200), tap_to_dismiss=False)
    manual = ft.Tooltip("manual", trigger_mode=ft.TooltipTriggerMode.MANUAL)
    theme = ft.Theme(tooltip_theme=ft.TooltipTheme(padding=30))
    page.add(
        ft.Text("first", tooltip=red),
        ft.Text("second", tooltip="plain"),
        ft.Text("third", tooltip=manual),
        ft.Container(ft.Text("fourth", tooltip="themed"), theme=theme),
        ft.Text("fifth", tooltip=ft.Tooltip("silent", exclude_from_semantics=True, mouse_cursor=ft.MouseCursor.HELP)),
    )


def test_tooltips(launch: Launch, page: Page) -> None:
    page.goto(launch(main).url.replace("ws:", "http:"))
    bubble = page.get_by_role("tooltip")
    page.get_by_text("first").hover()
    expect(bubble).to_have_text("own")
    expect(bubble).to_have_css("background-color", "rgb(255, 0, 0)")
    box = bubble.bounding_box()
    assert box is not None
    assert box["width"] >= 200
    # It stays, unless a click is to close it.
    page.mouse.down()
    page.mouse.up()
    expect(bubble).to_have_text("own")
    page.get_by_text("second").hover()
    expect(bubble).to_have_text("plain")
    page.mouse.down()
    page.mouse.up()
    expect(bubble).to_have_count(0)
    page.get_by_text("fourth").hover()
    expect(bubble).to_have_text("themed")
    expect(bubble).to_have_css("padding", "30px")
    # The pointer passes the one that shows nothing by itself.
    page.get_by_text("third").hover()
    expect(bubble).to_have_count(0)
    fifth = page.get_by_text("fifth")
    expect(fifth).to_have_css("cursor", "help")
    expect(fifth).not_to_have_attribute("aria-description", "silent")
