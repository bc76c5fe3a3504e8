"""A finger on the screen, as the browser gets it from the system: it scrolls what may be scrolled."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page


class Finger:
    """One finger; `number` tells it from others."""

    def __init__(self, page: Page, number: int = 0) -> None:
        self._session = page.context.new_cdp_session(page)
        self._session.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 5})
        self._number = number

    def down(self, x: float, y: float) -> None:
        self.send("touchStart", [self._at(x, y)])

    def move(self, x: float, y: float) -> None:
        self.send("touchMove", [self._at(x, y)])

    def up(self) -> None:
        self.send("touchEnd", [])

    def tap(self, x: float, y: float) -> None:
        self.down(x, y)
        self.up()

    def _at(self, x: float, y: float) -> dict[str, float]:
        return {"x": x, "y": y, "id": self._number}

    def send(self, kind: str, points: list[Any]) -> None:
        """An event of the screen itself."""
        self._session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
