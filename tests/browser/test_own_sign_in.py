"""The program of the handbook that has a sign-in of its own around the app, in a browser."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from flet_web.asgi import app_manager
from tests.conftest import Launch
from tests.servers import ROOT


async def cut(request: Request) -> PlainTextResponse:
    """End all connections."""
    await app_manager.shutdown()
    return PlainTextResponse("done")


@pytest.fixture
def site(launch: Launch, tmp_path: Path) -> str:
    text = (ROOT / "examples/handbook/own_sign_in.md").read_text()
    found = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert found is not None
    path = tmp_path / "own_sign_in.py"
    path.write_text(found[1])
    app = runpy.run_path(str(path))["app"]
    app.router.routes.insert(0, Route("/cut", cut))
    return launch(asgi=app).url.replace("ws:", "http:")


def sign_in(page: Page, site: str, name: str) -> None:
    page.goto(site + "/")
    page.locator("input").fill(name)
    page.get_by_role("button").click()
    expect(page.get_by_text(f"Hello, {name}")).to_be_visible()


def test_the_next_user_of_a_tab_has_nothing_of_the_one_before(page: Page, site: str) -> None:
    sign_in(page, site, "ann")
    page.get_by_label("Notes").fill("secret")
    page.get_by_label("Notes").blur()
    page.reload()
    expect(page.get_by_label("Notes")).to_have_value("secret")
    page.get_by_text("Sign out").click()
    expect(page).to_have_url(site + "/")
    sign_in(page, site, "bob")
    expect(page.get_by_label("Notes")).to_have_value("")
    expect(page.get_by_text("Hello, ann")).to_have_count(0)


def test_a_page_whose_user_has_signed_out_elsewhere_reaches_the_sign_in(page: Page, site: str) -> None:
    sign_in(page, site, "ann")
    page.request.get(site + "/sign-out")
    page.request.get(site + "/cut")
    expect(page.get_by_text("not signed in any more")).to_be_visible()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    expect(page).to_have_url(site + "/")
