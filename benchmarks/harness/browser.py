"""Chromium with an empty profile, and one load of a page in it, watched through its own tools (CDP)."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, CDPSession, Playwright, ViewportSize, async_playwright

from benchmarks.harness.png import Color, contains_color

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
VIEWPORT: ViewportSize = {"width": 400, "height": 300}
TEXT_SECONDS = 60.0
QUIET_SECONDS = 1.0


@dataclass
class PageLoad:
    """What the network carried (bytes with headers, and WebSocket messages), and when text appeared."""

    bytes: float = 0
    requests: list[str] = field(default_factory=list[str])
    failed: list[str] = field(default_factory=list[str])
    text_seconds: float | None = None


class _Watcher:
    """Collects what CDP reports about one page."""

    def __init__(self, session: CDPSession) -> None:
        self.load = PageLoad()
        self.begin: float | None = None
        self.changed = asyncio.Event()
        self.pictures: list[tuple[float, bytes]] = []
        self._session = session
        self._acknowledgements: set[asyncio.Task[Any]] = set()
        self._urls: dict[str, str] = {}
        for event, handler in {
            "Network.requestWillBeSent": self._on_request,
            "Network.webSocketCreated": self._on_web_socket,
            "Network.webSocketFrameReceived": self._on_message,
            "Network.loadingFinished": self._on_finished,
            "Network.loadingFailed": self._on_failed,
            "Page.screencastFrame": self._on_screen,
        }.items():
            session.on(event, handler)

    def _on_request(self, event: dict[str, Any]) -> None:
        url = event["request"]["url"]
        if url.startswith(("data:", "blob:")):
            return
        if self.begin is None:
            self.begin = event["wallTime"]
        self._urls[event["requestId"]] = url
        self._add(url)

    def _on_web_socket(self, event: dict[str, Any]) -> None:
        self._add(event["url"])

    def _add(self, url: str) -> None:
        self.load.requests.append(url)
        self.changed.set()

    def _on_message(self, event: dict[str, Any]) -> None:
        payload, binary = event["response"]["payloadData"], event["response"]["opcode"] == 2
        self.load.bytes += len(base64.b64decode(payload) if binary else payload)
        self.changed.set()

    def _on_finished(self, event: dict[str, Any]) -> None:
        self.load.bytes += event["encodedDataLength"]
        self.changed.set()

    def _on_failed(self, event: dict[str, Any]) -> None:
        self.load.failed.append(self._urls.get(event["requestId"], "?"))
        self.changed.set()

    def _on_screen(self, event: dict[str, Any]) -> None:
        self.pictures.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        answer = self._session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})
        task = asyncio.ensure_future(answer)
        self._acknowledgements.add(task)
        task.add_done_callback(self._acknowledgements.discard)


class Browsers:
    """Starts browsers, and stops what is needed for that when it is closed."""

    def __init__(self, chromium: str) -> None:
        self._chromium = chromium
        self._playwright: Playwright | None = None

    async def start(self) -> Browser:
        """A new browser; the caller closes it."""
        if self._playwright is None:
            self._playwright = await async_playwright().start()
        return await self._playwright.chromium.launch(
            executable_path=self._chromium, chromium_sandbox=False, args=list(FLAGS)
        )

    async def close(self) -> None:
        if self._playwright is not None:
            await self._playwright.stop()
            self._playwright = None


async def load_page(browser: Browser, url: str, color: Color, network: Mapping[str, float] | None = None) -> PageLoad:
    """Load the URL until text of this color is on the screen and the network has been quiet for a second.

    `network` emulates a slow one: `latency` in ms, `downloadThroughput` and `uploadThroughput` in bytes/s.
    """
    context = await browser.new_context(viewport=VIEWPORT)
    try:
        page = await context.new_page()
        session = await context.new_cdp_session(page)
        watcher = _Watcher(session)
        await session.send("Network.enable")
        if network is not None:
            await session.send("Network.emulateNetworkConditions", {"offline": False, **network})
        await session.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})
        await page.goto(url, wait_until="commit")
        await _await_text(watcher, color)
        return watcher.load
    finally:
        await context.close()


async def _await_text(watcher: _Watcher, color: Color) -> None:
    """Note when the color appears. Screenshots are taken only while the network is quiet, as they take CPU."""
    deadline = time.monotonic() + TEXT_SECONDS
    while watcher.load.text_seconds is None and time.monotonic() < deadline:
        await _quiet(watcher)
        pictures, watcher.pictures = watcher.pictures, []
        found = (timestamp for timestamp, picture in pictures if contains_color(picture, color))
        if (timestamp := next(found, None)) is not None and watcher.begin is not None:
            watcher.load.text_seconds = timestamp - watcher.begin


async def _quiet(watcher: _Watcher) -> None:
    while True:
        watcher.changed.clear()
        try:
            await asyncio.wait_for(watcher.changed.wait(), QUIET_SECONDS)
        except asyncio.TimeoutError:
            return
