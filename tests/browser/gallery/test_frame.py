"""What stands around the pages of the gallery: the search, the routes, the switches."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.gallery.walk import WIDE, all_pages, arrived
from tests.servers import Server

NARROW: ViewportSize = {"width": 360, "height": 700}


def test_search_finds_by_the_name_of_a_control(page: Page, gallery: Server) -> None:
    page.set_viewport_size(WIDE)
    page.goto(gallery.url)
    search = page.get_by_label("Search")
    search.fill("data cell")
    links = page.locator(".f-tile:visible")
    expect(links).to_have_text(["DataTable"])
    search.press("Enter")
    expect(page).to_have_title("DataTable | Gallery")
    search.fill("no such control")
    expect(page.get_by_text("Nothing has this name.")).to_be_visible()
    search.fill("")
    expect(links.first).to_have_text("Start")
    # What fits on a line stays there.
    page.go_back()
    buttons = [page.get_by_role("link", name=name, exact=True).first for name in ("Buttons", "Data table", "Themes")]
    expect(buttons[-1]).to_be_visible()
    tops = [box["y"] for button in buttons if (box := button.bounding_box())]
    assert len(set(tops)) == 1


def test_routes_can_be_linked_and_survive_a_reload(page: Page, gallery: Server) -> None:
    page.set_viewport_size(WIDE)
    shown = next(one for one in all_pages() if one.route == "/inputs/slider")
    response = page.goto(gallery.url + "inputs/slider")
    assert response is not None
    assert response.status == 200
    assert "<title>Slider</title>" in response.text()
    arrived(page, shown)
    expect(page.locator("[data-key=source] pre")).to_have_text(shown.source.rstrip("\n"))
    link = page.get_by_role("link", name="Slider", exact=True).first
    expect(link).to_have_attribute("aria-current", "true")
    expect(link).to_be_in_viewport()
    page.reload()
    arrived(page, shown)
    response = page.goto(gallery.url + "inputs/nothing")
    assert response is not None
    assert response.status == 404
    expect(page.get_by_text("Page not found").first).to_be_visible()


def test_properties_are_live(page: Page, gallery: Server) -> None:
    page.set_viewport_size(WIDE)
    page.goto(gallery.url + "inputs/slider")
    slider = page.get_by_role("slider", name="Volume")
    page.get_by_label("max", exact=True).fill("40")
    expect(slider).to_have_attribute("max", "40")
    page.get_by_label("max", exact=True).fill("many")
    expect(page.get_by_text("could not convert")).to_be_visible()
    page.get_by_role("button", name="more").click()
    page.get_by_label("disabled", exact=True).check()
    expect(slider).to_be_disabled()
    page.get_by_role("combobox", name="active_color", exact=True).click()
    page.get_by_role("option", name="pink").click()
    expect(page.get_by_role("combobox", name="active_color", exact=True)).to_have_value("pink")


def test_switches(page: Page, gallery: Server) -> None:
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(NARROW)
    page.goto(gallery.url)
    page.get_by_role("button", name="Light or dark").click()
    expect(page.locator("html")).to_have_css("color-scheme", "dark only")
    page.get_by_role("button", name="Right to left").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    title = page.get_by_role("heading", name="Web apps, written in Python alone")
    expect(title.locator(".f-text")).to_have_css("font-size", "32px")
    page.get_by_role("button", name="Size of texts: 100%").click()
    page.get_by_role("button", name="Size of texts: 150%").click()
    expect(title.locator(".f-text")).to_have_css("font-size", "64px")
    assert page.evaluate("() => document.documentElement.scrollWidth") == 360
    # The list of pages is in a drawer here.
    page.get_by_role("button", name="navigation").click()
    page.locator(".f-view-drawer").get_by_role("link", name="Stack", exact=True).click()
    expect(page).to_have_title("Stack | Gallery")
    expect(page.get_by_label("Search")).to_be_hidden()


def test_details_of_some_examples(page: Page, gallery: Server) -> None:
    page.set_viewport_size(WIDE)
    page.goto(gallery.url + "buttons/chip")
    # A picture of a person is as high as the label beside it.
    expect(page.locator(".f-chip .f-avatar").first).to_have_css("height", "20px")
    page.goto(gallery.url + "layout/pagelet")
    # The bar of a part of the page is below the heading of the page.
    expect(page.get_by_role("heading", name="A part of the page", level=2)).to_be_visible()
    page.goto(gallery.url + "display/markdown")
    # A heading without words is none.
    expect(page.get_by_role("columnheader")).to_have_text(["grams"])
    page.get_by_role("button", name="Right to left").click()
    expect(page.locator("[data-key=source] pre")).to_have_css("direction", "ltr")
