"""Eight threads, a client that writes too, and a connection that is cut again and again: in the end all agree.

STRESS_SECONDS says for how long; the default is for everyday runs.
"""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

import flet_web as ft
from flet_web.engine.schema import Schema
from tests.conftest import Launch, Site
from tests.controls.sample import plain
from tests.security.stress import Board
from tests.session.client import Client
from tests.threads import frequent_turns

SECONDS = float(os.environ.get("STRESS_SECONDS", "3"))


@pytest.fixture(autouse=True)
def impatient_interpreter() -> Iterator[None]:
    with frequent_turns(1e-4):
        yield


class Boards:
    """The boards of all sessions, in the order in which they came."""

    def __init__(self) -> None:
        self.all: list[Board] = []

    def main(self, page: ft.Page) -> None:
        self.all.append(Board(page, len(self.all)))


class User(threading.Thread):
    """Types into the fields and loses the connection, until told to stop."""

    def __init__(self, client: Client, seed: int) -> None:
        super().__init__()
        self.client, self.choose = client, random.Random(seed)
        self.over = threading.Event()
        self.dismissed: set[int] = set()
        self.error: BaseException | None = None
        self.cuts = 0

    def run(self) -> None:
        try:
            while not self.over.is_set():
                self.act()
        except BaseException as error:
            self.error = error

    def act(self) -> None:
        field = self.client.find(_c="TextField", key=f"field{self.choose.randrange(4)}")
        for _ in range(self.choose.randint(1, 5)):
            self.client.type(f"c{self.choose.randrange(10**6)}", key=field["key"])
            for _ in range(self.choose.randint(0, 20)):
                self.client.receive()
            self.dismiss()
        if self.choose.random() < 0.1:
            self.client.cut()
            self.cuts += 1
            if self.choose.random() < 0.5:
                time.sleep(self.choose.random() / 10)
            self.client.open()

    def dismiss(self) -> bool:
        """Tell once of each dialog that has closed, as a browser does that shows it no longer. Whether all are gone."""
        dialogs = [node for node in self.client.model.walk() if node["_c"] == "AlertDialog"]
        for dialog in dialogs:
            if not dialog.get("open") and dialog["_i"] not in self.dismissed:
                self.dismissed.add(dialog["_i"])
                self.client.event(dialog, "dismiss")
        return not dialogs


@pytest.fixture
def boards(launch: Launch, caplog: pytest.LogCaptureFixture) -> Iterator[tuple[Boards, Site]]:
    caplog.set_level(logging.WARNING)
    made = Boards()
    try:
        yield made, launch(made.main, max_messages_per_second=100_000)
    finally:
        for board in made.all:
            board.end()
    assert [error for board in made.all for error in board.errors] == []
    assert [record for record in caplog.records if record.name.startswith("flet_web")] == []


def shown_fields(page: dict[str, Any]) -> list[Any]:
    return [node.get("value") for node in page["views"][0]["controls"] if node["_c"] == "TextField"]


def test_server_client_and_a_fresh_snapshot_agree(boards: tuple[Boards, Site]) -> None:
    made, site = boards
    client = site.open()
    client.find(key="field3")
    [board] = made.all
    user = User(client, 1)
    board.start()
    user.start()
    user.join(SECONDS)
    user.over.set()
    user.join()
    board.stop()
    if user.error is not None:
        raise user.error
    client.until(lambda: user.dismiss() and client.texts[-1] == "stopped")
    client.model.check()
    assert client.texts == board.texts()
    shown = client.model.page
    assert shown_fields(shown) == [field.value for field in board.fields]
    client.reload()
    assert plain(client.model.page, Schema.registry) == plain(shown, Schema.registry)
    assert user.cuts > 0


def test_a_browser_shows_what_the_server_has(boards: tuple[Boards, Site], page: Page) -> None:
    made, site = boards
    page.goto(site.url.replace("ws:", "http:"))
    page.locator("input").nth(3).wait_for()
    [board] = made.all
    board.start()
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        page.locator("input").nth(random.randrange(4)).press_sequentially("typed")
        page.wait_for_timeout(50)
    board.stop()
    page.get_by_text("stopped", exact=True).wait_for()
    # Dialogs go when their animation has ended.
    page.wait_for_function("() => !document.querySelector('dialog')")
    texts = "() => [...document.querySelectorAll('.f-text')].map(element => element.textContent)"
    values = "() => [...document.querySelectorAll('input')].map(element => element.value)"
    assert page.evaluate(texts) == board.texts()
    assert page.evaluate(values) == [field.value for field in board.fields]
    page.reload()
    page.get_by_text("stopped", exact=True).wait_for()
    assert page.evaluate(texts) == board.texts()
