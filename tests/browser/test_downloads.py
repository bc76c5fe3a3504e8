"""Downloads in Chromium: by a link, and by a handler; the app stays where it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import pathlib
import tempfile
import flet_web as ft

def main(page: ft.Page):
    file = pathlib.Path(tempfile.mkdtemp()) / "data.bin"
    file.write_bytes(bytes(5_000_000))

    def export(e):
        page.launch_url(page.get_download_url(file, 60, "export.bin"))

    gone = page.get_download_url(file, 1e-9)
    page.add(
        ft.Button("Link", url=page.get_download_url(file, 60)),
        ft.Button("Export", on_click=export),
        ft.Button("Gone", url=gone),
        count := ft.Text("0"),
        ft.Button("Count", on_click=lambda e: setattr(count, "value", str(int(count.value) + 1))),
    )

ft.app(main)
"""


def test_files_are_downloaded_and_the_app_goes_on(page: Page, serve: Callable[..., Server]) -> None:
    server = serve(PROGRAM)
    page.goto(server.url)
    for role, name, file_name in (("link", "Link", "data.bin"), ("button", "Export", "export.bin")):
        with page.expect_download() as download:
            page.get_by_role(role, name=name, exact=True).click()  # type: ignore[arg-type]
        assert download.value.suggested_filename == file_name
        assert Path(download.value.path()).stat().st_size == 5_000_000
    # Loaded anew by the answer to a link that has expired, the page would forget this.
    page.evaluate("window.loaded = true")
    page.get_by_role("link", name="Gone", exact=True).click()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    expect(page).to_have_url(server.url)
    assert page.evaluate("window.loaded")
