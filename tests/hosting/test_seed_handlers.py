"""What the documentation says of sync and async handlers, and the notes of release 0.21 of controls and the page."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
import flet_web.asgi as flet_asgi
from tests.conftest import Launch
from tests.hosting.seed_rows import NOTES, row
from tests.hosting.seed_site import old_names, visiting
from tests.servers import serving

ASYNC_FIRST = "Async-first framework"


def mixed(page: ft.Page) -> None:
    """A sync handler that waits for an async one."""
    clicked = threading.Event()

    def handler(e: ft.ControlEvent) -> None:
        assert clicked.wait(10)
        page.add(ft.Text("Handler clicked"))

    async def handler_async(e: ft.ControlEvent) -> None:
        await asyncio.sleep(0)
        page.add(ft.Text("Async handler clicked"))
        clicked.set()

    page.add(
        ft.ElevatedButton("Call handler", on_click=handler),
        ft.ElevatedButton("Call async handler", on_click=handler_async),
    )


@row("Introduction", "sync and async handlers")
@row(ASYNC_FIRST, "sync and async methods in one app", "page.add() in place of await page.add_async()")
@row(NOTES + "async-first framework", "sync and async mixed", "update(), add()")
def test_a_sync_handler_that_blocks_does_not_hold_up_an_async_one(launch: Launch) -> None:
    client = launch(asgi=flet_asgi.app(mixed)).open()
    client.click("Call handler")
    client.click("Call async handler")
    client.see("Async handler clicked", "Handler clicked")


WHERE = """
import asyncio
import flet_web as ft

def where():
    try:
        return "a task" if asyncio.current_task() else "the loop"
    except RuntimeError:
        return "a thread"

def main(page: ft.Page):
    def handler(e):
        page.add(ft.Text("sync in " + where()))

    async def handler_async(e):
        page.add(ft.Text("async in " + where()))

    page.add(ft.ElevatedButton("sync", on_click=handler), ft.ElevatedButton("async", on_click=handler_async))

ft.app(main)
"""


@row(ASYNC_FIRST, "a sync handler runs in threading.Thread", "an async handler runs in asyncio.Task")
@row(ASYNC_FIRST, "built-in web server: async and sync (threads)")
@row(NOTES + "async-first framework", "what runs in threads, what in tasks")
def test_where_handlers_run(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(WHERE)
    with serving(tmp_path / "program.py") as server, visiting(server.url) as site:
        client = site.open()
        client.click("sync")
        client.see("sync in a thread")
        client.click("async")
        client.see("sync in a thread", "async in a task")


@row(ASYNC_FIRST, "built-in web server: variables")
def test_the_built_in_server_takes_variables(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(WHERE)
    variables = {"FLET_WEBSOCKET_HANDLER_ENDPOINT": "/live"}
    with serving(tmp_path / "program.py", **variables) as server, visiting(server.url) as site:
        site.client("/live").open().find(content="sync")


@old_names
@row(ASYNC_FIRST, "*_async() methods are deprecated")
@row(NOTES + "async-first framework", "most *_async() methods are gone")
def test_older_methods_with_and_without_await(launch: Launch) -> None:
    async def main(page: Any) -> None:
        await page.add_async(ft.Text("awaited"))
        page.add_async(ft.Text("called"))

    launch(asgi=flet_asgi.app(main)).open().see("awaited", "called")


@row(ASYNC_FIRST, "methods that return results")
@pytest.mark.filterwarnings("ignore:get_clipboard_async:DeprecationWarning")
def test_results_in_either_kind_of_handler(launch: Launch) -> None:
    def main(page: Any) -> None:
        def handler(e: ft.ControlEvent) -> None:
            page.add(ft.Text(f"sync {page.get_clipboard()}"))

        async def handler_async(e: ft.ControlEvent) -> None:
            page.add(ft.Text(f"async {await page.get_clipboard_async()}"))

        page.add(ft.ElevatedButton("sync", on_click=handler), ft.ElevatedButton("async", on_click=handler_async))

    client = launch(asgi=flet_asgi.app(main)).client()
    client.answers = {"get": "copied"}
    client.open().click("sync")
    client.see("sync copied")
    client.click("async")
    client.see("sync copied", "async copied")
    assert not hasattr(ft, "Audio"), "the guide on parity says that it is not there"


@row(NOTES + "custom controls", "hooks that are not called anymore")
def test_hooks_with_older_names_are_not_called(launch: Launch) -> None:
    called: list[str] = []

    class Control(ft.UserControl):
        def build(self) -> ft.Control:
            return ft.Text("built")

        def did_mount(self) -> None:
            called.append("did_mount")

        async def did_mount_async(self) -> None:
            called.append("did_mount_async")

        def will_unmount(self) -> None:
            called.append("will_unmount")

        async def will_unmount_async(self) -> None:
            called.append("will_unmount_async")

        def _before_build_command(self) -> None:
            called.append("_before_build_command")

        def _is_isolated(self) -> bool:
            called.append("_is_isolated")
            return True

    def main(page: ft.Page) -> None:
        control = Control()
        page.add(control, ft.ElevatedButton("remove", on_click=lambda e: page.remove(control)))

    client = launch(asgi=flet_asgi.app(main)).open()
    client.see("built")
    client.click("remove")
    client.see()
    # The end of the session is the end of its tasks.
    client.close()
    assert called == ["did_mount", "will_unmount"]


@row(NOTES + "accessibility improvements", "Semantics")
def test_what_is_told_of_a_control(launch: Launch) -> None:
    client = launch(lambda page: page.add(ft.Semantics(content=ft.Text("12"), label="Unread messages"))).open()
    client.see("12")
    assert "Unread messages" in str(client.model.page)


@row(NOTES + "accessibility improvements", "SemanticsService")
def test_screen_readers_are_told(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        ft.SemanticsService().announce_message("Saved")

    client = launch(asgi=flet_asgi.app(main)).open()
    kind, method, arguments = client.until(lambda: next(iter(client.calls), None))
    assert (kind, method, arguments["message"]) == ("SemanticsService", "announce_message", "Saved")


STATES = ("SHOW", "RESUME", "HIDE", "INACTIVE", "PAUSE", "DETACH", "RESTART")


@row(NOTES + "app lifecycle change event", "page.on_app_lifecycle_state_change", ", ".join(STATES))
@pytest.mark.parametrize("state", STATES)
def test_lifecycle(launch: Launch, state: str) -> None:
    def main(page: ft.Page) -> None:
        def change(e: ft.AppLifecycleStateChangeEvent) -> None:
            page.add(ft.Text(str(e.state == ft.AppLifecycleState[state])))

        page.on_app_lifecycle_state_change = change
        page.add(ft.Text("ready"))

    client = launch(asgi=flet_asgi.app(main)).open()
    client.see("ready")
    client.event(1, "app_lifecycle_state_change", {"state": state.lower()})
    client.see("ready", "True")


@row(NOTES + "page.media", "page.media")
def test_media(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        def change(e: Any) -> None:
            assert page.media is not None
            page.add(ft.Text(f"{page.media.device_pixel_ratio} {page.media.view_insets.bottom}"))

        page.on_media_change = change
        page.add(ft.Text("ready"))

    client = launch(asgi=flet_asgi.app(main)).open()
    client.see("ready")
    media = {"device_pixel_ratio": 2.5, "view_insets": {"bottom": 300.0}, "orientation": "portrait"}
    client.change(client.model.page, media=media)
    client.event(1, "media_change", media)
    client.see("ready", "2.5 300.0")
