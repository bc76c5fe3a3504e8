"""A page behind nginx that ends TLS and gives the app a path of its own."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.hosting.nginx import PATH, proxy
from tests.hosting.processes import hosted


def test_secure_page_below_a_path(chromium: Browser, tmp_path: Path) -> None:
    context = chromium.new_context(ignore_https_errors=True)
    with (
        hosted("uvicorn", tmp_path, FLET_WEB_APP_PATH=PATH) as server,
        proxy(tmp_path / "nginx", server.port) as front,
    ):
        page = context.new_page()
        page.goto(front.url + PATH + "/")
        page.get_by_role("button", name="Add").click()
        expect(page.get_by_text("1", exact=True)).to_be_visible()
        assert page.evaluate("isSecureContext")
    context.close()
