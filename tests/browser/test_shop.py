"""The two shops among the examples, as users meet them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import shop_goods
from examples import shop, shop_components
from tests.browser.axe import faults
from tests.conftest import Launch

PROGRAMS = [(shop.main, "0.21"), (shop_components.main, "1.0")]


@pytest.mark.parametrize(("program", "dialect"), PROGRAMS, ids=["imperative", "components"])
def test_a_visit(program: Any, dialect: str, page: Page, launch: Launch) -> None:
    shop_goods.asked.clear()
    url = launch(program, dialect=dialect).url.replace("ws:", "http:").rstrip("/") + "/"

    def button(name: str) -> Locator:
        return page.get_by_role("button", name=name)

    # A link from elsewhere, with all views below it.
    page.goto(url + "goods/tent/reviews")
    expect(page.get_by_text("We slept well. — Ann")).to_be_visible()
    button("Put into the cart").click()
    expect(page.get_by_text("Tent is in the cart")).to_be_visible()
    expect(button("Cart, 1 in it")).to_be_visible()
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_text("Telescope")).to_be_visible()
    expect(page).to_have_url(url)
    assert faults(page) == []

    # What fails is asked for again.
    page.get_by_text("Telescope").click()
    expect(page.get_by_text("The database does not answer.")).to_be_visible()
    button("Try again").click()
    expect(page.get_by_text("Shows the rings of Saturn.")).to_be_visible()

    # Only for those who have signed in.
    button("Cart, 1 in it").click()
    button("Check out").click()
    expect(page.get_by_label("Your name")).to_be_focused()
    expect(page).to_have_url(url + "cart/sign-in")
    page.keyboard.type("Ann")
    expect(page.get_by_label("Your name")).to_have_value("Ann")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ann, you pay 149 €.")).to_be_visible()
    button("Order").click()
    expect(page.get_by_text("Thank you!")).to_be_visible()
    expect(button("Cart, 0 in it")).to_be_visible()

    # Above what is shown, and away again by the browser's Back.
    button("How we deliver").click()
    expect(page.get_by_text("We deliver within three days")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Telescope")).to_be_visible()
    expect(page).to_have_url(url)
