"""A server stops though functions of its program do not end, and waits for those that do."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.hosting.processes import Hosted, hosted
from tests.session.client import Client

PROGRAM = """
import os
import time
import flet_web as ft

KINDS = os.environ["KINDS"].split()

def endless(*_):
    # In one piece: several threads say it.
    os.write(1, b"begun\\n")
    while True:
        time.sleep(0.01)

def on_startup():
    if "on_startup" in KINDS:
        endless()

def main(page: ft.Page):
    page.add(ft.Button("Work", on_click=endless))
    if "run_thread" in KINDS:
        page.run_thread(endless)
    if "main" in KINDS:
        endless()

app = ft.app(
    main,
    export_asgi_app="uvicorn" in os.environ["SERVER"] or os.environ["SERVER"] == "hypercorn",
    on_startup=on_startup,
)
"""

KINDS = ["run_thread", "main", "handler", "on_startup"]


@pytest.mark.parametrize(
    ("server", "number"),
    [
        ("uvicorn", signal.SIGINT),
        ("hypercorn", signal.SIGINT),
        ("hypercorn", signal.SIGTERM),
        ("python", signal.SIGINT),
        ("flet-web run", signal.SIGTERM),
    ],
)
def test_endless_functions(tmp_path: Path, server: str, number: int) -> None:
    variables = {"KINDS": " ".join(KINDS), "SERVER": server, "FLET_SHUTDOWN_TIMEOUT": "1"}
    with hosted(server, tmp_path, PROGRAM, **variables) as running:
        client = Client(running.url.replace("http", "ws") + "/ws").open()
        client.until(lambda: client.find(content="Work"))
        client.click("Work")
        for _ in KINDS:
            wait_for_line(running, "begun")
        # Hypercorn waits for its connections.
        client.close()
        running.process.send_signal(number)
        log = running.process.communicate(timeout=15)[0]
        assert "do not end" in log
        assert "Traceback" not in log


LONG_PROGRAM = """
import pathlib
import time
import anyio.from_thread
import flet_web as ft

async def nothing():
    pass

def work(_):
    print("begun", flush=True)
    while not pathlib.Path("go").exists():
        time.sleep(0.01)
    if SERVER != "daphne":
        anyio.from_thread.run(nothing)
    print("ended", flush=True)

def main(page: ft.Page):
    page.add(ft.Button("Work", on_click=work))

SERVER = "{server}"
app = ft.app(main, export_asgi_app=SERVER != "python")
"""


@pytest.mark.parametrize("server", ["uvicorn", "hypercorn", "daphne", "gunicorn", "granian", "python"])
def test_a_handler_gets_time_to_end(tmp_path: Path, server: str) -> None:
    with hosted(server, tmp_path, LONG_PROGRAM.replace("{server}", server)) as running:
        client = Client(running.url.replace("http", "ws") + "/ws").open()
        client.until(lambda: client.find(content="Work"))
        client.click("Work")
        wait_for_line(running, "begun")
        client.close()
        running.process.send_signal(signal.SIGTERM)
        wait_for_line(running, "waiting for 1 functions of the program")
        (tmp_path / "go").touch()
        log = running.process.communicate(timeout=15)[0]
        assert "ended" in log
        assert "do not end" not in log


def wait_for_line(running: Hosted, text: str) -> None:
    assert running.process.stdout is not None
    while text not in (line := running.process.stdout.readline()):
        assert line, "the server has ended"
