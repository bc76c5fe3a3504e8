"""ExpansionTile and ExpansionPanelList in a browser: opened and closed by mouse, by keys and by the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.servers import Server

Serve = Callable[..., Server]

TILES = """
import flet_web as ft

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    told = ft.Text("-")

    def note(e):
        told.value = f"{told.value} {e.data!r} {e.control.expanded}"

    field = ft.TextField(label="Name")
    tile = ft.ExpansionTile(
        "Details", [ft.Text("inside")], subtitle="more", leading=ft.Icons.INFO, on_change=note,
    )
    kept = ft.ExpansionTile(title=ft.Text("Kept"), controls=[field], maintain_state=True, initially_expanded=True)
    off = ft.ExpansionTile(title="Off", controls=[ft.Text("never")], disabled=True)

    def turn(e):
        tile.expanded = not tile.expanded

    page.add(tile, kept, off, told, ft.Button("Turn", on_click=turn))

ft.START(main)
"""

PANELS = """
import flet_web as ft

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    told = ft.Text("-")

    def note(e):
        opened = [panel.expanded for panel in panels.controls]
        rest = f"{e.index} {e.expanded} " if hasattr(e, "index") else ""
        told.value = f"{told.value} {rest}{e.data!r} {opened}"

    panels = ft.ExpansionPanelList([
        ft.ExpansionPanel(header=ft.Text("One"), content=ft.Text("first")),
        ft.ExpansionPanel(header=ft.Text("Two"), content=ft.Text("second"), can_tap_header=True),
        ft.ExpansionPanel(header=ft.Text("Three"), content=ft.Text("third"), disabled=True, can_tap_header=True),
    ], on_change=note)

    def change(e):
        panels.controls[1].visible = False
        panels.controls[0].expanded = True

    page.add(panels, told, ft.Button("Change", on_click=change))

ft.START(main)
"""


def test_a_tile_opens_by_mouse_and_by_keys(page: Page, serve: Serve) -> None:
    page.goto(serve(TILES.replace("START", "run")).url)
    heading = page.get_by_role("button", name="Details")
    expect(heading).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_text("inside")).to_have_count(0)
    heading.click()
    expect(page.get_by_text("inside")).to_be_visible()
    expect(heading).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_text("- True True", exact=True)).to_be_visible()
    heading.press("Enter")
    expect(page.get_by_text("- True True False False", exact=True)).to_be_visible()
    # What is closed is gone, once the animation has ended.
    expect(page.get_by_text("inside")).to_have_count(0)
    heading.press(" ")
    expect(page.get_by_text("- True True False False True True", exact=True)).to_be_visible()


def test_the_program_opens_a_tile_without_an_event(page: Page, serve: Serve) -> None:
    page.goto(serve(TILES.replace("START", "run")).url)
    page.get_by_role("button", name="Turn").click()
    expect(page.get_by_text("inside")).to_be_visible()
    page.get_by_role("button", name="Details").click()
    expect(page.get_by_text("- False False", exact=True)).to_be_visible()


def test_a_tile_keeps_what_is_in_it_and_a_disabled_one_stays_closed(page: Page, serve: Serve) -> None:
    page.goto(serve(TILES.replace("START", "run")).url)
    field = page.get_by_label("Name")
    field.fill("Ada")
    page.get_by_role("button", name="Kept").click()
    expect(field).to_be_hidden()
    page.get_by_role("button", name="Kept").click()
    expect(field).to_have_value("Ada")
    off = page.get_by_role("button", name="Off")
    expect(off).to_have_attribute("aria-disabled", "true")
    off.click(force=True)
    expect(page.get_by_text("never")).to_have_count(0)


def test_panels_open_by_their_arrow_or_their_header(page: Page, serve: Serve) -> None:
    page.goto(serve(PANELS.replace("START", "run")).url)
    first = page.get_by_role("button", name="One")
    expect(page.get_by_text("first")).to_be_hidden()
    page.get_by_text("One", exact=True).click()
    first.press("Enter")
    expect(page.get_by_role("region", name="One")).to_have_text("first")
    expect(first).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_text("- 0 True 0 [True, False, False]", exact=True)).to_be_visible()
    page.get_by_text("Two", exact=True).click()
    expect(page.get_by_text("second")).to_be_visible()
    expect(page.get_by_text("[True, False, False] 1 True 1 [True, True, False]")).to_be_visible()
    first.click()
    expect(page.get_by_text("first")).to_be_hidden()
    expect(page.get_by_text("0 False 0 [False, True, False]")).to_be_visible()
    expect(page.get_by_role("button", name="Three")).to_be_disabled()


def test_panels_change_by_the_program(page: Page, serve: Serve) -> None:
    page.goto(serve(PANELS.replace("START", "run")).url)
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_text("first")).to_be_visible()
    expect(page.get_by_role("button", name="Two")).to_have_count(0)
    expect(page.get_by_text("-", exact=True)).to_be_visible()


def test_events_as_in_021(page: Page, serve: Serve) -> None:
    page.goto(serve(TILES.replace("START", "app").replace('"Details", [', 'title=ft.Text("Details"), controls=[')).url)
    page.get_by_role("button", name="Details").click()
    expect(page.get_by_text("- 'true' True", exact=True)).to_be_visible()
    page.goto(serve(PANELS.replace("START", "app")).url)
    page.get_by_role("button", name="One").click()
    expect(page.get_by_text("'0' [True, False, False]")).to_be_visible()


@pytest.mark.parametrize("program", [TILES, PANELS], ids=["tiles", "panels"])
@pytest.mark.parametrize("route", ["/", "/dark"])
def test_axe_finds_nothing(page: Page, serve: Serve, program: str, route: str) -> None:
    page.goto(serve(program.replace("START", "run")).url + route)
    page.get_by_role("button").first.click()
    expect(page.get_by_text("inside").or_(page.get_by_text("first"))).to_be_visible()
    assert faults(page) == []
