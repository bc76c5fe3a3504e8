"""Apps that share an origin, and a tab."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from starlette.routing import Mount

import flet_web as ft
import flet_web.asgi as flet_asgi
from tests.conftest import Launch


def counter(page: ft.Page) -> None:
    """A page with a number, and a button that adds to it."""
    number = ft.Text("0")

    def add() -> None:
        number.value = str(int(number.value) + 1)

    page.add(number, ft.Button("Add", on_click=add))


@pytest.mark.parametrize("path", ["/", "/shop/"], ids=["an app in the path of another", "apps beside each other"])
def test_a_tab_that_goes_to_another_app_and_back_finds_both_as_they_were(launch: Launch, page: Page, path: str) -> None:
    other = "/shop/admin/"
    mounts = [Mount(at.rstrip("/"), flet_asgi.app(counter, dialect="1.0")) for at in (other, path)]
    url = launch(asgi=flet_asgi.App(routes=mounts)).url.replace("ws:", "http:")
    for at, clicks in ((path, 1), (other, 2)):
        page.goto(url + at)
        for click in range(clicks):
            page.get_by_text("Add").click()
            expect(page.get_by_text(str(click + 1), exact=True)).to_be_visible()
    page.goto(url + path)
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    page.goto(url + other)
    expect(page.get_by_text("2", exact=True)).to_be_visible()
    stored = page.evaluate("Object.keys(sessionStorage)")
    assert sorted(stored) == sorted(f"_flet_session_id {at} {at}ws" for at in (path, other))
