"""An exported app under uvicorn, Hypercorn, Daphne, Gunicorn and Granian, as real processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import ROOT, free_port

PROGRAM = """
import os
import flet_web as ft

def main(page: ft.Page) -> None:
    shown = ft.Text("0")

    def add() -> None:
        shown.value = str(int(shown.value) + 1)

    page.add(
        shown,
        ft.Text(page.get_upload_url("folder/a.bin", 60)),
        ft.Text(f"{os.getpid()} {page.client_ip} {page.url}"),
        ft.Button("Add", on_click=add),
    )

app = ft.app(main, export_asgi_app=True, upload_dir="uploads")
"""

COMMANDS = {
    "uvicorn": "uvicorn main:app --port {port}",
    "uvicorn with two workers": "uvicorn main:app --port {port} --workers 2",
    "hypercorn": "hypercorn main:app --bind 127.0.0.1:{port}",
    "daphne": "daphne -b 127.0.0.1 -p {port} main:app",
    "gunicorn": "gunicorn --bind 127.0.0.1:{port} -k uvicorn.workers.UvicornWorker main:app",
    "granian": "granian --interface asgi --host 127.0.0.1 --port {port} main:app",
}
"""The servers, as their users start them."""
OWN_COMMANDS = {"python": "main.py", "flet-web run": "-m flet_web.cli run main.py"}
"""Programs that serve themselves."""


class Hosted:
    """A running server with the app."""

    def __init__(self, process: subprocess.Popen[str], port: int, folder: Path) -> None:
        self.process, self.port, self.folder = process, port, folder
        self.url = f"http://127.0.0.1:{port}"

    def stop(self) -> str:
        """Ask it to stop. What it has logged. subprocess.TimeoutExpired if it waits for its clients."""
        self.process.terminate()
        return self.process.communicate(timeout=20)[0]


def wait_for_port(port: int, process: subprocess.Popen[str]) -> None:
    """Wait until somebody listens."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server has ended:\n{process.communicate()[0]}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens on port {port}")


@contextmanager
def hosted(server: str, folder: Path, program: str = PROGRAM, **variables: str) -> Iterator[Hosted]:
    """Run a program, or the one above, under a server of `COMMANDS`, or as `OWN_COMMANDS` do."""
    port = free_port()
    (folder / "main.py").write_text(program)
    command = OWN_COMMANDS.get(server) or "-m " + COMMANDS[server].format(port=port)
    own = {name: value for name, value in os.environ.items() if not name.startswith("FLET_")}
    environ = {**own, "PYTHONPATH": f"{ROOT}:{folder}", "PYTHONUNBUFFERED": "1", **variables}
    environ |= {"FLET_SERVER_IP": "127.0.0.1", "FLET_SERVER_PORT": str(port), "FLET_FORCE_WEB_SERVER": "true"}
    environ.setdefault("FLET_SECRET_KEY", "the same for all workers")
    with subprocess.Popen(
        [sys.executable, *command.split()],
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            wait_for_port(port, process)
            yield Hosted(process, port, folder)
        finally:
            if process.poll() is None:
                process.terminate()
                try:
                    process.communicate(timeout=20)
                except subprocess.TimeoutExpired:
                    process.kill()
