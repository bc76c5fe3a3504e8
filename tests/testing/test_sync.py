"""The same user without `await`, and what pytest users do with the kit."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.testing.sync_user import Blocking


def greet(page: ft.Page) -> None:
    def hello() -> None:
        page.add(ft.Text(f"Hello, {name.value}"))

    def fail() -> None:
        raise ValueError("boom")

    async def slow() -> None:
        await asyncio.sleep(60)
        page.add(ft.Text("slow"))

    name = ft.TextField(label="Name")
    page.pubsub.subscribe(lambda text: page.add(ft.Text(text)))
    page.add(
        name, ft.Button("Greet", on_click=hello), ft.Button("Fail", on_click=fail), ft.Button("Slow", on_click=slow)
    )
    page.add(ft.Button("Wave", on_click=lambda: page.pubsub.send_all("waved")))


def test_a_plain_function_drives_an_app() -> None:
    with testing.open_sync(greet, width=500) as user:
        user.type("Ann", into="Name")
        user.click("Greet")
        user.should_see("Hello, Ann")
        user.until(lambda: len(user.find_all("Hello, Ann")) == 1)
        assert user.find("Name").value == "Ann"
        assert 'Text "Hello, Ann"' in str(user)
        with user.expect_error(ValueError, match="boom"):
            user.click("Fail")
        with user.without_waiting():
            user.click("Slow")
        user.advance(60)
        user.should_see("slow")
        with user.another() as other:
            other.click("Wave")
            user.should_see("waved")
        with pytest.raises(ValueError, match="boom") as caught:
            user.click("Fail")
        assert caught.traceback[-1].name == "fail"


def test_the_browser_of_a_plain_user() -> None:
    def main(page: ft.Page) -> None:
        page.title = "Copies"
        page.add(ft.Button("Copy", on_click=lambda: page.set_clipboard("copied")))

    with testing.open_sync(main, route="/here") as user:
        user.click("Copy")
        assert (user.clipboard, user.route, user.title) == ("copied", "/here", "Copies")
        user.clipboard = "other"
        assert user.calls[-1] == ("Clipboard", "set", {"data": "copied"})
        assert (user.opened, user.downloads, user.storage, user.errors, user.answers) == ([], [], {}, [], {})
        user.lose_connection()
        user.reconnect()
        user.should_see("Copy")


def test_every_action_is_there_without_await() -> None:
    internal = {"at_once", "connect", "disconnect", "do", "finish", "leave", "move_focus", "pause", "wait_for_main"}
    internal |= {"press_control"}
    actions = {name for name, member in inspect.getmembers(testing.User, inspect.iscoroutinefunction) if name[0] != "_"}
    blocking = {name for name, member in vars(testing.SyncUser).items() if isinstance(member, Blocking)}
    assert actions - internal - blocking == set()
    for name in blocking:
        assert getattr(testing.SyncUser, name).__doc__ == getattr(testing.User, name).__doc__


def test_threads_end_with_the_user() -> None:
    before = threading.active_count()
    with testing.open_sync(greet) as user:
        user.click("Greet")
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.name.startswith(("AnyIO", "flet-watch")):
            thread.join(5)
    assert threading.active_count() <= before


APP = """
import flet_web as ft

def main(page: ft.Page):
    page.add(ft.Button("Greet", on_click=lambda: page.add(ft.Text("Hello"))))
"""

CONFTEST = """
from app import main
from flet_web import testing

user = testing.user_fixture(main)
"""

PLAIN = """
def test_greets(user):
    user.click("Greet")
    user.should_see("Hello")

def test_each_test_has_its_own(user):
    user.should_not_see("Hello")
"""

ANYIO = """
import pytest
from app import main
from flet_web import testing

@pytest.mark.anyio
async def test_greets():
    async with testing.open(main) as user:
        await user.click("Greet")
        user.should_see("Hello")
"""

FAILING = """
def test_sees(user):
    user.should_see("Bye")

def test_finds(user):
    user.find("Gret")
"""


def run_pytest(folder: Path, *options: str, **files: str) -> str:
    for name, text in {"app": APP, "conftest": CONFTEST, **files}.items():
        (folder / f"{name}.py").write_text(text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


def test_a_fixture_in_one_line(tmp_path: Path) -> None:
    assert "2 passed" in run_pytest(tmp_path, "-p", "no:anyio", test_plain=PLAIN)


def test_with_the_plugin_of_anyio(tmp_path: Path) -> None:
    backend = '\nimport pytest\n\n@pytest.fixture\ndef anyio_backend():\n    return "asyncio"\n'
    assert "1 passed" in run_pytest(tmp_path, test_anyio=ANYIO, conftest=CONFTEST + backend)


def test_elsewhere_it_says_that_it_needs_asyncio() -> None:
    with pytest.raises(RuntimeError, match="flet_web runs on asyncio"):
        testing.open(greet).__aenter__().send(None)


def test_a_failure_is_short_and_shows_the_page(tmp_path: Path) -> None:
    said = run_pytest(tmp_path, test_failing=FAILING)
    assert "E       flet_web.testing.NotFoundError: the user sees nothing that says 'Bye'" in said
    assert 'E         View route=/\nE           Button "Greet"' in said
    assert "nothing on the page says 'Gret'; did you mean 'Greet'?" in said
    assert "flet_web/testing" not in said.split("short test summary")[0].replace("flet_web.testing", ""), said


def test_pytest_is_not_imported_for_nothing() -> None:
    program = "import sys; from flet_web import testing; print('pytest' in sys.modules)"
    done: Any = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
