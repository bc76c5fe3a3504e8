"""`flet-web run -r`, as real processes: what it says, and which address a program keeps from start to start."""

from __future__ import annotations

import os
import re
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from websockets.sync.client import connect

from tests.servers import free_port
from tests.session.client import Client
from tests.watched import PROGRAM, Watch, Watched, replace, watching


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    """Watch a program with this text."""
    with watching(tmp_path) as start:
        yield start


def test_program_starts_again_at_the_same_port(watch: Watch) -> None:
    watched = watch(PROGRAM.format(name="First", more=""))
    url = watched.url()
    assert watched.title(url) == "First"
    for name in ("Second", "Third"):
        watched.write(name)
        assert watched.url() == url
        assert watched.said[-2] == "program.py has changed: starting again."
        assert watched.title(url) == name


def test_port_of_the_program_is_kept_until_it_takes_another(watch: Watch) -> None:
    first, second = free_port(), free_port()
    watched = watch(PROGRAM.format(name="First", more=f", port={first}"))
    assert watched.url() == f"http://127.0.0.1:{first}/"
    watched.write("Second", f", port={second}")
    assert watched.url() == f"http://127.0.0.1:{second}/"
    assert watched.title(f"http://127.0.0.1:{second}/") == "Second"
    deadline = time.monotonic() + 10
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", first)) != 0:
                break
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("environ", "shown"), [({}, "ValueError: mine"), ({"FLET_DEBUG": "false"}, "Something went wrong")]
)
def test_who_works_on_a_program_reads_what_it_raises(watch: Watch, environ: dict[str, str], shown: str) -> None:
    text = "import flet_web as ft\ndef main(page): raise ValueError('mine')\nft.run(main)\n"
    client = Client(watch(text, **environ).url().replace("http:", "ws:") + "ws").open()
    assert client.crash.startswith(shown)
    client.close()


def test_changed_files_are_named(watch: Watch, tmp_path: Path) -> None:
    replace(tmp_path / "views" / "home.py", "a = 1\n")
    watched = watch(PROGRAM.format(name="First", more=""))
    watched.url()
    replace(tmp_path / "views" / "home.py", "a = 2\n")
    watched.until(re.escape(os.path.join("views", "home.py") + " has changed: starting again."))
    watched.url()
    # Whole folders are added and removed at once.
    (tmp_path / "more.new").mkdir()
    for name in "abc":
        (tmp_path / "more.new" / f"{name}.py").write_text("")
    (tmp_path / "more.new").rename(tmp_path / ".hidden")
    (tmp_path / ".hidden").rename(tmp_path / "more")
    watched.until(r".*has changed|.*have changed")
    (tmp_path / "more").rename(tmp_path / ".hidden")
    watched.until(re.escape(os.path.join("more", "a.py") + " and 2 more have changed: starting again."))


BROKEN = {
    "def (": "SyntaxError: invalid syntax",
    "def main(page): pass": "Error: program.py has run and started no app.",
    "1 / 0": "ZeroDivisionError: division by zero",
}


@pytest.mark.parametrize("text", BROKEN)
def test_broken_program_is_waited_for(watch: Watch, text: str) -> None:
    watched = watch(text, FLET_SERVER_PORT=str(free_port()))
    watched.until(re.escape(BROKEN[text]))
    watched.until(r"program\.py has ended: it starts again when a file in .* changes\.")
    watched.write("Mended")
    assert watched.title(watched.url()) == "Mended"
    assert not any("flet_web" in line for line in watched.said)


@pytest.mark.skipif(sys.platform == "win32", reason="there the socket ends with the program")
def test_browser_that_comes_while_nothing_runs_is_answered_later(watch: Watch) -> None:
    watched = watch(PROGRAM.format(name="First", more=""))
    url = httpx.URL(watched.url())
    replace(watched.path, "1 / 0")
    watched.until("program.py has ended")
    assert url.port
    with socket.create_connection((url.host, url.port), timeout=30) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        watched.write("Mended")
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert b"<title>Mended</title>" in answer


def test_port_that_is_taken(watch: Watch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        watched = watch(PROGRAM.format(name="First", more=""), FLET_SERVER_PORT=str(port))
        watched.until(f"Error: Cannot listen on 127.0.0.1 port {port}: Address")
        watched.until(r"program\.py has ended")
    watched.write("Second")
    assert watched.url() == f"http://127.0.0.1:{port}/"


def send_to_watch(watched: Watched) -> None:
    watched.process.terminate()


def press_ctrl_c(watched: Watched) -> None:
    # A terminal sends the signal to all of its processes, so that the program gets it twice.
    os.killpg(watched.process.pid, signal.SIGINT)


@pytest.mark.parametrize("stop", [send_to_watch, press_ctrl_c])
def test_signal_ends_program_and_watch(watch: Watch, stop: Callable[[Watched], None]) -> None:
    watched = watch(PROGRAM.format(name="First", more=""))
    url = watched.url()
    with connect(url.replace("http", "ws") + "ws"):
        stop(watched)
        assert watched.process.communicate(timeout=10)[0] == ""
    assert watched.process.returncode == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_variables_of_the_watch_are_not_those_of_the_program(watch: Watch) -> None:
    watched = watch("import os\nprint(sorted(n for n in os.environ if 'HANDOVER' in n), flush=True)\n")
    assert watched.until(r"\[.*")[0] == "[]"
