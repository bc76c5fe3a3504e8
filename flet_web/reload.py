"""Starting a program again whenever a file of its folder changes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import FrameType

_SKIPPED = {"node_modules", "__pycache__", "venv", "build", "dist"}
_SUFFIXES = {".py", ".json", ".toml", ".yaml", ".yml", ".html", ".css", ".md"}
_INTERVAL_SECONDS = 0.3
_STOP_SECONDS = 3.0


def snapshot(folder: Path) -> dict[str, int]:
    """Modification time of every watched file under `folder`."""
    found: dict[str, int] = {}
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _SKIPPED and not name.startswith(".")]
        for name in names:
            if os.path.splitext(name)[1] in _SUFFIXES:
                path = os.path.join(base, name)
                try:
                    found[path] = os.stat(path).st_mtime_ns
                except FileNotFoundError:
                    continue
    return found


def _keep_port() -> None:
    """The page reconnects to the same URL: a free port is chosen once, not at every start."""
    if os.environ.get("FLET_SERVER_PORT", "0") != "0":
        return
    from flet_web.asgi.server import SERVER_PORT, is_server
    from flet_web.settings import Settings

    settings = Settings.resolve()
    if is_server(settings):
        os.environ["FLET_SERVER_PORT"] = str(SERVER_PORT)
        return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        os.environ["FLET_SERVER_PORT"] = str(probe.getsockname()[1])


def _stop(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    try:
        child.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def supervise(target: str, arguments: list[str], folder: Path) -> int:
    """Run `flet-web run target` until Ctrl+C or SIGTERM, anew after each change; returns an exit code."""
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    _keep_port()
    command = [sys.executable, "-m", "flet_web.cli", "run", target, "--", *arguments]
    before = snapshot(folder)
    child = subprocess.Popen(command)
    while not stopped.wait(_INTERVAL_SECONDS):
        now = snapshot(folder)
        if now == before:
            continue
        before = now
        print(f"{folder} has changed: starting again.", flush=True)
        _stop(child)
        # The browser is open already.
        child = subprocess.Popen(command, env={**os.environ, "FLET_FORCE_WEB_SERVER": "true"})
    _stop(child)
    return 0
