"""Programs that serve themselves, as real processes: URL, port, browser, stopping, the command line."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from websockets.sync.client import connect

PROGRAM = """
import asyncio, sys
from flet_web.app import app, app_async, run, run_async

def main(page):
    pass

{call}
print("after", flush=True)
"""
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith("FLET_")}
ENVIRON["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
Start = Callable[..., "Running"]
RUN = ("-m", "flet_web.cli", "run")


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

    def stop(self, number: int) -> str:
        """Have the process end, with code 0. What it printed. subprocess.TimeoutExpired if it waits for its clients."""
        self.process.send_signal(number)
        output, errors = self.process.communicate(timeout=20)
        assert self.process.returncode == 0, errors
        return output


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
        output = running.stop(number)
    assert output == "after\n"


def test_handler_that_does_not_end_does_not_keep_the_program(start: Start, program: Program) -> None:
    endless = "import threading, time; threading.Thread(target=time.sleep, args=(60,)).start(); app(main)"
    running = start(program(endless), **LOCAL)
    running.stop(signal.SIGINT)


def test_variable_beats_argument(start: Start, program: Program) -> None:
    running = start(program("app(main, port=1, host='203.0.113.1', name='shop')"), **LOCAL, FLET_SERVER_PORT="0")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/shop/", running.url)
    assert '<base href="/shop/"' in httpx.get(running.url).text


@pytest.mark.parametrize(
    "call",
    [
        "app(main, assets_dir='files')",
        "asyncio.run(app_async(main, assets_dir='files'))",
        "run(main, assets_dir='files')",
        "asyncio.run(run_async(main, assets_dir='files'))",
    ],
)
def test_assets_are_relative_to_the_program(start: Start, program: Program, call: str) -> None:
    path = program(call)
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


def said_at_end(status: int, /, *arguments: object, **environ: str) -> str:
    """What a program that ends with this status has said of its error."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**ENVIRON, **environ},
        timeout=20,
    )
    assert done.returncode == status, done
    return done.stderr


def failure(*arguments: object, **environ: str) -> str:
    """What a program that ends with an error has said."""
    return said_at_end(1, *arguments, **environ)


def test_taken_port_is_named(start: Start, program: Program) -> None:
    path = program("app(main)")
    port = start(path, **LOCAL).url.rstrip("/").rsplit(":", 1)[1]
    said = failure(path, **LOCAL, FLET_SERVER_PORT=port)
    assert said.startswith(f"Error: Cannot listen on 127.0.0.1 port {port}: Address")
    assert said.endswith("Choose another port with --port, FLET_SERVER_PORT or port=.\n")


@pytest.mark.parametrize("host", ["203.0.113.1", "nowhere.invalid"])
def test_address_that_is_not_here_is_named(program: Program, host: str) -> None:
    said = failure(program("app(main)"), **{**LOCAL, "FLET_SERVER_IP": host, "FLET_SERVER_PORT": "0"})
    assert said.startswith(f"Error: Cannot listen on {host} port 0: ")
    assert said.endswith("Choose another address with --host, FLET_SERVER_IP or host=.\n")


WRONG_PORT = "Error: {} has a wrong value; expected a whole number from 0 to 65535; got 'http'.\n"


@pytest.mark.parametrize("call", ["app(main)", "import flet_web; flet_web.run(main)"])
def test_wrong_variable_stops_the_start(program: Program, call: str) -> None:
    said = said_at_end(2, program(call), FLET_SERVER_PORT="http")
    assert said == WRONG_PORT.format("Variable FLET_SERVER_PORT")


@pytest.mark.parametrize(
    ("call", "environ"),
    [
        ("app(main, port='http')", {}),
        ("app(main, port='http', export_asgi_app=True)", {}),
        ("app(main, export_asgi_app=True)", {"FLET_SERVER_PORT": "http"}),
    ],
)
def test_what_code_has_to_handle_is_an_exception(program: Program, call: str, environ: dict[str, str]) -> None:
    said = failure(program(call), **environ)
    assert said.startswith("Traceback")
    assert "SettingsError: " in said.splitlines()[-1]


@pytest.mark.parametrize("watch", [[], ["-r"]])
def test_wrong_flag_and_variable_of_the_command(program: Program, watch: list[str]) -> None:
    for call in ("app(main)", "app = app(main, export_asgi_app=True)"):
        path = program(call)
        assert said_at_end(2, *RUN, *watch, path, "--port", "http") == WRONG_PORT.format("Flag --port")
        said = said_at_end(2, *RUN, *watch, path, FLET_SERVER_PORT="http")
        assert said == WRONG_PORT.format("Variable FLET_SERVER_PORT")


@pytest.mark.parametrize(("folder", "why"), [("/proc/nope", "in /proc:"), ("{file}/a/b", "in {file}: Not a directory")])
@pytest.mark.parametrize("call", ["app(main)", "import flet_web.asgi; flet_web.asgi.app(main)"])
def test_upload_folder_that_cannot_be(program: Program, folder: str, why: str, call: str) -> None:
    path = program(call)
    named = folder.format(file=path)
    status = 2 if call == "app(main)" else 1
    said = said_at_end(status, path, FLET_UPLOAD_DIR=named, **LOCAL).splitlines()[-1]
    expected = "a folder that exists or can be made, and written to"
    assert f"Variable FLET_UPLOAD_DIR has a wrong value; expected {expected}; got {named!r}" in said
    assert why.format(file=path) in said
    if status == 2:
        flag = said_at_end(2, *RUN, path, "--upload-dir", named, **LOCAL)
        assert flag.startswith(f"Error: Flag --upload-dir has a wrong value; expected {expected}; got {named!r}")


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


def shown_settings(*arguments: object, **environ: str) -> dict[str, list[str]]:
    """What `--show-settings` prints: value and source of each option."""
    done = subprocess.run(
        [sys.executable, *RUN, *map(str, arguments), "--show-settings"],
        capture_output=True,
        text=True,
        env={**ENVIRON, **environ},
        timeout=20,
    )
    assert done.returncode == 0, done.stderr
    rows = (re.split(r"  +", line) for line in done.stdout.splitlines())
    return {name: values for name, *values in rows}


def test_show_settings(program: Program) -> None:
    path = program("app(main, session_timeout_seconds=7)")
    shown = shown_settings(path, "--port", "90", FLET_WEB_LANG="de", FLET_SECRET_KEY="hush")
    assert shown["port"] == ["90", "--port"]
    assert shown["lang"] == ["de", "FLET_WEB_LANG"]
    assert shown["session_timeout_seconds"] == ["7", "argument"]
    assert shown["secret_key"] == ["(set)", "FLET_SECRET_KEY"]
    for name in ("upload_dir", "assets_dir"):
        assert shown[name] == ["none", "default"]
    assert shown["view"] == ["flet_app", "default"]


def test_show_settings_that_are_given(program: Program) -> None:
    path = program("app(main, view='web_browser', upload_dir='up', assets_dir='files', app_name='Shop')")
    (path.parent / "files").mkdir()
    shown = shown_settings(path, FLET_FORCE_WEB_SERVER="false")
    assert shown["view"] == ["web_browser", "argument"]
    assert shown["upload_dir"] == [str(path.parent / "up"), "argument"]
    assert shown["assets_dir"] == [str(path.parent / "files"), "argument"]
    assert shown["force_web_server"] == ["false", "FLET_FORCE_WEB_SERVER"]
    assert shown["app_short_name"] == ["Shop", "default"]


def test_short_options_of_flet(program: Program) -> None:
    path = program("app(main)")
    (path.parent / "files").mkdir()
    shown = shown_settings("-p", "90", "-a", path.parent / "files", path)
    assert (shown["port"][0], shown["assets_dir"][0]) == ("90", str(path.parent / "files"))


def test_folder_of_assets_that_is_found_is_no_argument(program: Program) -> None:
    path = program("app(main)")
    (path.parent / "assets").mkdir()
    assert shown_settings(path)["assets_dir"] == [str(path.parent / "assets"), "default"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every machine has a display")
@pytest.mark.parametrize(("display", "effective"), [("", "true"), (":0", "false")])
def test_show_settings_of_this_machine(program: Program, display: str, effective: str) -> None:
    for arguments in ([program("app(main)")], []):
        shown = shown_settings(*arguments, DISPLAY=display, WAYLAND_DISPLAY="")
        assert shown["force_web_server"] == [effective, "default"]


def test_show_settings_of_a_folder_that_cannot_be(program: Program) -> None:
    assert "Flag --upload-dir" in said_at_end(2, *RUN, "--show-settings", "--upload-dir", "/proc/nope")


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
