"""Other browsers than Chromium: Firefox by WebDriver BiDi, and WebKit by WebDriver, on a screen of their own.

Only what the tests need: open a page, run a script in it, click, and press keys.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

HELP = "These tests use a real {title}. Install it, for instance with\n    sudo apt-get install {package}"
SECONDS = 60.0
"""In which a browser has to start, or a page to change."""
PLACE = """(words) => {
    const named = (one) => [one.ariaLabel, one.innerText, ...[...one.labels ?? []].map((label) => label.innerText),
        document.getElementById(one.getAttribute("aria-labelledby"))?.innerText].map((name) => name?.trim());
    const can = "button, input, [role=button], [role=menuitem], [role=option], [role=gridcell]";
    const fits = (one) => one.checkVisibility() && named(one).includes(words);
    const found = [...document.querySelectorAll(can)].find(fits);
    if (!found) return null;
    found.scrollIntoView({block: "center", behavior: "instant"});
    const {left, top, width, height} = found.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
}"""
FILE_INPUT = """() => document.querySelector("input[type=file]")"""
TEXT = """(words) => document.body.innerText.includes(words)"""


Point = tuple[int, int]


class Engine(Protocol):
    """A browser that shows a page."""

    def open(self, url: str) -> None: ...

    def run(self, function: str, *arguments: Any) -> Any:
        """What a JavaScript function says."""

    def press(self, keys: str) -> None:
        """Press keys, one after the other, where the focus is."""

    def click(self, x: int, y: int) -> None:
        """Click at a point of the window."""

    def drag(self, start: Point, end: Point) -> None:
        """Press the mouse at a point, and let it go at another one."""

    def choose(self, path: Path) -> None:
        """Choose a file for the page's `<input type=file>`."""

    def reload(self) -> None: ...


def needed(title: str, command: str, package: str) -> str:
    """The path of a program. The test is skipped without it, or fails if FLET_TEST_ENGINES says so."""
    found = shutil.which(command)
    if found is None:
        said = HELP.format(title=title, package=package)
        if os.environ.get("FLET_TEST_ENGINES"):
            pytest.fail(said)
        pytest.skip(said)
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def process(*command: str, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program that runs meanwhile, without a word."""
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(command, env={**os.environ, **variables}, stdout=quiet, stderr=quiet)
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(5)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def listening(started: subprocess.Popen[bytes], port: int) -> None:
    """Wait until a program listens on the port."""
    deadline = time.monotonic() + SECONDS
    while started.poll() is None and time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"{started.args!r} does not listen on port {port}")


class Driven:
    """Keyboard and mouse, in the words that WebDriver and its BiDi have in common."""

    def _act(self, source: dict[str, Any]) -> None:
        raise NotImplementedError

    def press(self, keys: str) -> None:
        steps = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keyboard", "actions": steps})

    def click(self, x: int, y: int) -> None:
        self.drag((x, y), (x, y))

    def drag(self, start: Point, end: Point) -> None:
        self._act({"type": "pointer", "id": "mouse", "actions": pointer_steps(start, end)})


class Firefox(Driven):
    """Speaks WebDriver BiDi with a Firefox."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection, self._ids = connection, count(1)
        self.ask("session.new", capabilities={})
        tree = self.ask("browsingContext.getTree")
        self._context: str = tree["contexts"][0]["context"]

    def ask(self, method: str, **parameters: Any) -> Any:
        """The answer to a command. Raises RuntimeError if it is an error."""
        number = next(self._ids)
        self._connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._connection.recv(SECONDS))
            if answer.get("id") != number:
                continue
            if answer["type"] == "error":
                raise RuntimeError(f"{method}: {answer['error']}: {answer['message']}")
            return answer["result"]

    def open(self, url: str) -> None:
        self.ask("browsingContext.navigate", context=self._context, url=url, wait="interactive")

    def run(self, function: str, *arguments: Any) -> Any:
        said = self.ask(
            "script.evaluate",
            # As text: what a function returns has a notation of its own in BiDi.
            expression=f"JSON.stringify(({function})(...{json.dumps(arguments)}) ?? null)",
            target={"context": self._context},
            awaitPromise=True,
        )
        if said["type"] == "exception":
            raise RuntimeError(said["exceptionDetails"]["text"])
        return json.loads(said["result"]["value"])

    def choose(self, path: Path) -> None:
        context = {"context": self._context}
        found = self.ask("script.evaluate", expression=f"({FILE_INPUT})()", target=context, awaitPromise=False)[
            "result"
        ]
        self.ask("input.setFiles", **context, element={"sharedId": found["sharedId"]}, files=[str(path)])

    def reload(self) -> None:
        self.ask("browsingContext.reload", context=self._context, wait="interactive")

    def _act(self, source: dict[str, Any]) -> None:
        self.ask("input.performActions", context=self._context, actions=[source])


def pointer_steps(start: Point, end: Point) -> list[dict[str, Any]]:
    """Press at one point, and let go at another one, on a straight way."""
    ways = [start] if start == end else [start, *(between(start, end, part / 4) for part in range(1, 5))]
    moves: list[dict[str, Any]] = [{"type": "pointerMove", "x": x, "y": y} for x, y in ways]
    return [moves[0], {"type": "pointerDown", "button": 0}, *moves[1:], {"type": "pointerUp", "button": 0}]


def between(start: Point, end: Point, share: float) -> Point:
    x, y = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
    return x, y


class WebKit(Driven):
    """Speaks WebDriver with the driver of WebKitGTK."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=SECONDS)
        options = {"webkitgtk:browserOptions": {"binary": browser(), "args": ["--automation"]}}
        session = self.ask("POST", "/session", capabilities={"alwaysMatch": options})
        self._session = f"/session/{session['sessionId']}"
        self.ask("POST", f"{self._session}/window/rect", width=1280, height=900)

    def ask(self, method: str, path: str, **body: Any) -> Any:
        """The answer to a command. Raises RuntimeError if it is an error."""
        answer = self._http.request(method, path, json=body if method == "POST" else None)
        value = answer.json()["value"]
        if answer.is_error:
            raise RuntimeError(f"{path}: {value['error']}: {value['message']}")
        return value

    def open(self, url: str) -> None:
        self.ask("POST", f"{self._session}/url", url=url)

    def run(self, function: str, *arguments: Any) -> Any:
        script = f"return ({function})(...arguments)"
        return self.ask("POST", f"{self._session}/execute/sync", script=script, args=list(arguments))

    def choose(self, path: Path) -> None:
        (found,) = self.run(FILE_INPUT).values()
        self.ask("POST", f"{self._session}/element/{found}/value", text=str(path))

    def reload(self) -> None:
        self.ask("POST", f"{self._session}/refresh")

    def close(self) -> None:
        self.ask("DELETE", self._session)
        self._http.close()

    def _act(self, source: dict[str, Any]) -> None:
        self.ask("POST", f"{self._session}/actions", actions=[source])


def browser() -> str:
    """The small browser that comes with the library of the driver."""
    found = next(iter(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")), None)
    assert found is not None, "the package of the driver has no MiniBrowser"
    return str(found)


@contextmanager
def firefox() -> Iterator[Engine]:
    program = needed("Firefox", "firefox-esr", "firefox-esr")
    port = free_port()
    with tempfile.TemporaryDirectory() as profile:
        command = (program, "--headless", "--remote-debugging-port", str(port), "--profile", profile, "about:blank")
        with process(*command, MOZ_HEADLESS_WIDTH="1280", MOZ_HEADLESS_HEIGHT="900") as started:
            listening(started, port)
            with connect(f"ws://127.0.0.1:{port}/session", max_size=None) as connection:
                yield Firefox(connection)


@contextmanager
def webkit() -> Iterator[Engine]:
    driver = needed("WebKit", "WebKitWebDriver", "webkit2gtk-driver")
    screen = needed("X server", "Xvfb", "xvfb")
    port, display = free_port(), f":{1000 + os.getpid() % 30000}"
    with process(screen, display, "-screen", "0", "1280x900x24", "-nolisten", "tcp") as shown:
        lock = Path(f"/tmp/.X11-unix/X{display[1:]}")
        deadline = time.monotonic() + SECONDS
        while not lock.exists() and shown.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        variables = {"DISPLAY": display, "GDK_BACKEND": "x11", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        with process(driver, f"--port={port}", "--host=127.0.0.1", **variables) as started:
            listening(started, port)
            engine = WebKit(f"http://127.0.0.1:{port}")
            try:
                yield engine
            finally:
                engine.close()


def until(engine: Engine, function: str, *arguments: Any) -> Any:
    """Wait until a function says something that is true."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if said := engine.run(function, *arguments):
            return said
        time.sleep(0.02)
    raise AssertionError(f"{arguments} did not come: {engine.run('() => document.body.innerText.slice(0, 2000)')}")


def press_button(engine: Engine, name: str) -> None:
    """Click what has the name, when it has come to rest."""
    place = None
    while place != (place := until(engine, PLACE, name)):
        engine.run("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    engine.click(*place)
