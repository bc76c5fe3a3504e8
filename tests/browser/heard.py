"""What a program has heard: in its own process, or as the page shows it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

PATIENCE = 10
"""Seconds in which the program has to hear it."""


class Heard:
    """What a program has heard; `until()` waits for it."""

    def __init__(self) -> None:
        self.all: list[Any] = []
        self._news = threading.Condition()

    def add(self, what: Any) -> None:
        with self._news:
            self.all.append(what)
            self._news.notify_all()

    def until(self, what: Any) -> None:
        self.wait_for(lambda: what in self.all)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE), self.all


def heard(page: Page, text: str) -> None:
    """Wait until the page tells in "heard: ..." what the program has heard."""
    expect(page.get_by_text(f"heard: {text}", exact=True)).to_be_visible()
