"""Starting a program again whenever a file of its folder changes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

from flet_web.asgi.listening_socket import Keeper

_SKIPPED = {"node_modules", "__pycache__", "venv", "build", "dist"}
_SUFFIXES = {".py", ".json", ".toml", ".yaml", ".yml", ".html", ".css", ".md"}
_INTERVAL_SECONDS = 0.1
_SHARE = 5
"""The pause between two looks for changes is at least so many times as long as a look takes."""
_SETTLE_SECONDS = 0.05
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


def _settled(folder: Path, now: dict[str, int]) -> dict[str, int]:
    """The files once they have stopped changing: an editor may write in several steps."""
    while True:
        time.sleep(_SETTLE_SECONDS)
        later = snapshot(folder)
        if later == now:
            return later
        now = later


def _what_changed(folder: Path, before: dict[str, int], now: dict[str, int]) -> str:
    paths = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
    names = [os.path.relpath(path, folder) for path in paths]
    return f"{names[0]} has changed" if len(names) == 1 else f"{names[0]} and {len(names) - 1} more have changed"


def _keep_port() -> None:
    """Choose a free port once, not at every start: the page reconnects to the same URL."""
    if os.environ.get("FLET_SERVER_PORT", "0") != "0":
        return
    from flet_web.settings import SERVER_PORT, Settings

    if Settings.resolve().is_server:
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


def _start(command: list[str], keeper: Keeper, **variables: str) -> subprocess.Popen[bytes]:
    environ = {**os.environ, **variables}
    channel, inherited = keeper.prepare(environ)
    try:
        return subprocess.Popen(command, env=environ, pass_fds=inherited)
    finally:
        if channel is not None:
            channel.close()


def supervise(target: str, arguments: list[str], folder: Path, flags: list[str]) -> int:
    """Run `flet-web run target` until Ctrl+C or SIGTERM, anew after each change; returns an exit code."""
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    if sys.platform == "win32":
        _keep_port()
    keeper = Keeper()
    # Who works on a program reads what it raises.
    os.environ.setdefault("FLET_DEBUG", "true")
    # They wait for the new program.
    os.environ.setdefault("FLET_SHUTDOWN_TIMEOUT", "1")
    command = [sys.executable, "-m", "flet_web.cli", "run", *flags, target, "--", *arguments]
    before = snapshot(folder)
    child = _start(command, keeper)
    pause, has_ended = _INTERVAL_SECONDS, False
    while not stopped.wait(pause):
        keeper.collect()
        begin = time.monotonic()
        now = snapshot(folder)
        pause = max(_INTERVAL_SECONDS, (time.monotonic() - begin) * _SHARE)
        if now != before:
            now = _settled(folder, now)
            if now == before:
                continue
            print(f"{_what_changed(folder, before, now)}: starting again.", flush=True)
            before = now
            _stop(child)
            # As on a server: the browser has the page open already.
            child, has_ended = _start(command, keeper, FLET_FORCE_WEB_SERVER="true"), False
        elif not has_ended and child.poll() is not None:
            has_ended = True
            print(f"{target} has ended: it starts again when a file in {folder} changes.", flush=True)
    _stop(child)
    return 0
