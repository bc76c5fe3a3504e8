"""A long Column or Row that scrolls is laid out where it is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

COLUMN = """
import flet_web as ft
def main(page: ft.Page):
    rows = [ft.Container(ft.Text(f"row {{n}}"), {across}=60 + n % 3, key=str(n), {more}) for n in range(400)]
    {add}
ft.run(main)
"""


@pytest.mark.parametrize(
    ("across", "add"),
    [
        ("height", "page.add(ft.Column(rows, scroll='auto', expand=True, key='area', horizontal_alignment='stretch'))"),
        ("width", "page.add(ft.Row(rows, scroll='auto', height=100, key='area', vertical_alignment='stretch'))"),
        ("height", "page.scroll = 'auto'; page.add(*rows)"),
    ],
)
def test_a_long_scrolling_column_is_laid_out_where_it_is_seen(page: Page, serve: Serve, across: str, add: str) -> None:
    page.goto(serve(COLUMN.format(across=across, add=add, more="bgcolor='blue100'")).url)
    expect(page.get_by_text("row 0", exact=True)).to_be_in_viewport()
    drawn = "(row) => row.firstElementChild.checkVisibility({ contentVisibilityAuto: true })"
    first, last = page.locator("[data-key='0']"), page.locator("[data-key='399']")
    assert first.evaluate(drawn) is True
    assert last.evaluate(drawn) is False
    last.scroll_into_view_if_needed()
    expect(page.get_by_text("row 399", exact=True)).to_be_in_viewport()
    page.wait_for_function(f"() => ({drawn})(document.querySelector(\"[data-key='399']\"))", timeout=5000)
    assert last.bounding_box() is not None
    assert first.evaluate(drawn) is False
