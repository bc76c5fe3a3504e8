"""Programs that serve themselves, as real processes: URL, port, browser, stopping, the command line."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from websockets.sync.client import connect

PROGRAM = """
import sys
from flet_web.app import app

def main(page):
    pass

{call}
print("after", flush=True)
"""
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith("FLET_")}
ENVIRON["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
Start = Callable[..., "Running"]


class Running:
    """A process that serves, with the URL that it has printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.url = self.next_url()

    def next_url(self) -> str:
        """The URL that the process says next."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if found := re.match(r"Serving at (http://\S+) ", line):
                return found[1]
        raise AssertionError(self.process.communicate(timeout=10)[1])

    def stop(self, number: int) -> tuple[float, str]:
        """Seconds that the process took to end with code 0, and what it printed."""
        begin = time.monotonic()
        self.process.send_signal(number)
        output, errors = self.process.communicate(timeout=10)
        assert self.process.returncode == 0, errors
        return time.monotonic() - begin, output


@contextmanager
def process_of(arguments: list[str], environ: dict[str, str]) -> Iterator[Running]:
    command = [sys.executable, *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**ENVIRON, **environ}
    ) as process:
        try:
            yield Running(process)
        finally:
            process.kill()


@pytest.fixture
def start() -> Iterator[Start]:
    """Start Python with arguments and further variables."""
    with ExitStack() as stack:
        yield lambda *arguments, **environ: stack.enter_context(process_of([str(item) for item in arguments], environ))


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], Path]:
    """Write a program that makes one call."""

    def write(call: str) -> Path:
        path = tmp_path / "program.py"
        path.write_text(PROGRAM.format(call=call))
        return path

    return write


Program = Callable[[str], Path]
LOCAL = {"FLET_SERVER_IP": "127.0.0.1", "FLET_FORCE_WEB_SERVER": "false", "BROWSER": "true"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_the_program_soon_with_clients_connected(start: Start, program: Program, number: int) -> None:
    running = start(program("app(main)"), **LOCAL)
    assert httpx.get(running.url).status_code == 200
    with connect(running.url.replace("http", "ws") + "ws"), connect(running.url.replace("http", "ws") + "ws"):
        seconds, output = running.stop(number)
    assert seconds < 2
    assert output == "after\n"


def test_handler_that_does_not_end_does_not_keep_the_program(start: Start, program: Program) -> None:
    endless = "import threading, time; threading.Thread(target=time.sleep, args=(60,)).start(); app(main)"
    running = start(program(endless), **LOCAL)
    seconds, _ = running.stop(signal.SIGINT)
    assert seconds < 2.2


def test_variable_beats_argument(start: Start, program: Program) -> None:
    running = start(program("app(main, port=1, host='203.0.113.1', name='shop')"), **LOCAL, FLET_SERVER_PORT="0")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/shop/", running.url)
    assert '<base href="/shop/"' in httpx.get(running.url).text


def test_assets_are_relative_to_the_program(start: Start, program: Program) -> None:
    path = program("app(main, assets_dir='files')")
    (path.parent / "files").mkdir()
    (path.parent / "files" / "a.txt").write_text("asset")
    assert httpx.get(start(path, **LOCAL).url + "a.txt").text == "asset"


def test_browser_is_opened_on_a_desktop(start: Start, program: Program, tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    os.mkfifo(opened)
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n')
    browser.chmod(0o755)
    running = start(program("app(main, view='web_browser')"), **{**LOCAL, "BROWSER": str(browser)})
    assert opened.read_text().strip() == running.url


def failure(*arguments: object, **environ: str) -> str:
    """What a program that ends with an error has printed."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**ENVIRON, **environ},
        timeout=20,
    )
    assert done.returncode == 1, done
    return done.stderr


def test_taken_port_is_named(start: Start, program: Program) -> None:
    path = program("app(main)")
    port = start(path, **LOCAL).url.rstrip("/").rsplit(":", 1)[1]
    assert f"Cannot listen on 127.0.0.1 port {port}: Address" in failure(path, **LOCAL, FLET_SERVER_PORT=port)


def test_wrong_variable_stops_the_start(program: Program) -> None:
    assert "Variable FLET_SERVER_PORT has a wrong value" in failure(program("app(main)"), FLET_SERVER_PORT="http")


RUN = ("-m", "flet_web.cli", "run")


@pytest.mark.parametrize(
    ("call", "target"),
    [
        ("app(main)", "program.py"),
        ("exported = app(main, export_asgi_app=True)", "program:exported"),
        ("app = app(main, export_asgi_app=True)", "program.py"),
        ("app = app(main, export_asgi_app=True)", "program"),
        ("", "program:main"),
    ],
)
def test_run_finds_what_to_serve(
    start: Start, program: Program, monkeypatch: pytest.MonkeyPatch, call: str, target: str
) -> None:
    monkeypatch.chdir(program(call).parent)
    running = start(*RUN, target, "--port", "0", "--app-name", "Shop", **LOCAL)
    assert "<title>Shop</title>" in httpx.get(running.url).text


def test_show_settings(program: Program) -> None:
    path = program("app(main, session_timeout_seconds=7)")
    done = subprocess.run(
        [sys.executable, *RUN, str(path), "--port", "90", "--show-settings"],
        capture_output=True,
        text=True,
        env={**ENVIRON, "FLET_WEB_LANG": "de", "FLET_SECRET_KEY": "hush"},
        timeout=20,
    )
    rows = [line.split() for line in done.stdout.splitlines()]
    assert ["port", "90", "command", "line"] in rows
    assert ["lang", "de", "FLET_WEB_LANG"] in rows
    assert ["session_timeout_seconds", "7", "argument"] in rows
    assert "hush" not in done.stdout


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("missing.py", "There is no file 'missing.py'"),
        ("missing_module", "There is no file and no module 'missing_module'"),
        ("flet_web.settings:TABLE", "is no app; expected a function main(page) or an exported app"),
    ],
)
def test_run_says_what_is_wrong(target: str, said: str) -> None:
    assert said in failure(*RUN, target)


def test_reload_starts_the_program_again_at_the_same_port(start: Start, program: Program) -> None:
    path = program("app(main, app_name='Before')")
    running = start(*RUN, path, "-r", **LOCAL)
    assert "<title>Before</title>" in httpx.get(running.url).text
    program("app(main, app_name='After')")
    assert running.next_url() == running.url
    assert "<title>After</title>" in httpx.get(running.url).text
    assert running.stop(signal.SIGINT)[0] < 4
