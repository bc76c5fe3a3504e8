"""`flet-web run -r`: the program starts again when a file changes, and open pages reconnect at their route."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.servers import ROOT, free_port

PROGRAM = """
import flet as ft

def main(page: ft.Page) -> None:
    shown = ft.Text()

    def show(e: ft.RouteChangeEvent) -> None:
        shown.value = "NAME at " + page.route
        page.update()

    page.add(shown)
    page.on_route_change = show
    page.go(page.route)

ft.app(main)
"""


@contextmanager
def reloading(program: Path) -> Iterator[str]:
    """`flet-web run -r program`; gives the URL of the app once it is served."""
    port = str(free_port())
    environ = {**os.environ, "FLET_SERVER_IP": "127.0.0.1", "FLET_SERVER_PORT": port, "PYTHONPATH": str(ROOT)}
    environ["FLET_FORCE_WEB_SERVER"] = "true"
    command = [sys.executable, "-u", "-m", "flet_web.cli", "run", "-r", str(program)]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert any(line.startswith("Serving at") for line in process.stdout)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def test_page_follows_the_program_and_keeps_its_route(page: Page, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.replace("NAME", "First"))
    with reloading(program) as url:
        page.goto(url + "store/7?color=red")
        expect(page.get_by_text("First at /store/7?color=red")).to_be_visible()
        program.write_text(PROGRAM.replace("NAME", "Second"))
        expect(page.get_by_text("Second at /store/7?color=red")).to_be_visible()
        expect(page).to_have_url(url + "store/7?color=red")


COMPONENTS = """
import flet_web as ft

@ft.component
def App():
    number, set_number = ft.use_state(0)
    return [ft.TextField(label="Name"), ft.Button(f"Apples: {number}", on_click=lambda: set_number(number + 1))]

def main(page: ft.Page):
    page.render(App)

ft.run(main)
"""


def test_components_go_on_with_their_state(page: Page, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(COMPONENTS)
    with reloading(program) as url:
        page.goto(url)
        page.get_by_label("Name").fill("Ann")
        page.get_by_role("button", name="Apples: 0").click()
        expect(page.get_by_role("button", name="Apples: 1")).to_be_visible()
        program.write_text(COMPONENTS.replace("Apples", "Pears"))
        expect(page.get_by_text("Reloaded: state is kept")).to_be_visible()
        expect(page.get_by_role("button", name="Pears: 1")).to_be_visible()
        expect(page.get_by_label("Name")).to_have_value("Ann")

        # An error is shown above the page, which works all the same, until it is mended
        program.write_text(COMPONENTS.replace("def App():", "def App()"))
        expect(page.get_by_text("SyntaxError: expected ':'").first).to_be_visible()
        page.get_by_role("button", name="Pears: 1").click()
        expect(page.get_by_role("button", name="Pears: 2")).to_be_visible()
        program.write_text(COMPONENTS.replace("Apples", "Plums"))
        expect(page.get_by_role("button", name="Plums: 2")).to_be_visible()
        expect(page.get_by_text("SyntaxError")).to_have_count(0)

        # Another main(): what was there before is gone, and the page says why
        program.write_text(COMPONENTS.replace("    page.render", "    page.title = 'Shop'\n    page.render"))
        expect(page.get_by_text("Started anew, as main() has changed")).to_be_visible()
        expect(page.get_by_role("button", name="Apples: 0")).to_be_visible()
