"""`flet-web run -r`: a program goes on with its new code whenever a file of its folder changes.

The program itself says whether it can do so while it runs (`cli.hot`); else it is started again.
"""

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
from flet_web.cli.hot.link import SupervisorEnd
from flet_web.cli.watched_files import changed_paths, say_changed, settled, snapshot

_INTERVAL_SECONDS = 0.1
_SHARE = 5
"""The pause between two looks for changes is at least so many times as long as a look takes."""
_SETTLE_SECONDS = 0.05
_STOP_SECONDS = 3.0
_RELOAD_SECONDS = 30.0
"""For modules that load long. Then the program is started again."""
_ANSWER_SECONDS = 0.02


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


class Child:
    """The process of the program, started with `command`: what its earlier starts have left is handed on."""

    def __init__(self, command: list[str]) -> None:
        self._command, self._sockets, self._line = command, Keeper(), SupervisorEnd()
        self._process: subprocess.Popen[bytes]

    def start(self, why: str = "", **variables: str) -> None:
        """Start it; `why` is what its pages say of that."""
        environ = {**os.environ, **variables}
        channel, inherited = self._sockets.prepare(environ)
        line = self._line.prepare(environ)
        ours = [end for end in (channel, line) if end is not None]
        try:
            # What both of them hand over, and nothing twice.
            files = {*inherited, *(end.fileno() for end in ours)}
            self._process = subprocess.Popen(self._command, env=environ, pass_fds=sorted(files))
        finally:
            for end in ours:
                end.close()
        self._line.begin(why)

    def collect(self) -> None:
        """Take what it hands over."""
        self._sockets.collect()
        self._line.answer()

    @property
    def has_ended(self) -> bool:
        """Whether it has ended by itself."""
        return self._process.poll() is not None

    def reload(self, changed: list[str], added: list[str], stopped: threading.Event) -> tuple[str, str]:
        """Have it go on with the new code: "reloaded", "failed" or "anew", and why it has to be started anew."""
        if self.has_ended or not self._line.tell(changed, added):
            return "anew", ""
        deadline = time.monotonic() + _RELOAD_SECONDS
        while time.monotonic() < deadline and not stopped.wait(_ANSWER_SECONDS) and not self.has_ended:
            if (answer := self._line.answer()) is not None:
                return answer["answer"], answer.get("why", "")
        return "anew", ""

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._line.close()


def supervise(target: str, arguments: list[str], folder: Path, flags: list[str]) -> int:
    """Run `flet-web run target` until Ctrl+C or SIGTERM, with its new code after each change; returns an exit code."""
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    if sys.platform == "win32":
        _keep_port()
    # Who works on a program reads what it raises.
    os.environ.setdefault("FLET_DEBUG", "true")
    # They wait for the new program.
    os.environ.setdefault("FLET_SHUTDOWN_TIMEOUT", "1")
    child = Child([sys.executable, "-m", "flet_web.cli", "run", *flags, target, "--", *arguments])
    before = snapshot(folder)
    child.start()
    pause, has_ended = _INTERVAL_SECONDS, False
    while not stopped.wait(pause):
        child.collect()
        begin = time.monotonic()
        now = snapshot(folder)
        pause = max(_INTERVAL_SECONDS, (time.monotonic() - begin) * _SHARE)
        if now != before:
            now = settled(folder, now)
            if now == before:
                continue
            has_ended = False
            _follow(child, folder, before, now, stopped)
            before = now
        elif not has_ended and child.has_ended:
            has_ended = True
            print(f"{target} has ended: it starts again when a file in {folder} changes.", flush=True)
    child.stop()
    return 0


def _follow(child: Child, folder: Path, before: dict[str, int], now: dict[str, int], stopped: threading.Event) -> None:
    """Bring the program to what its files say now."""
    paths = changed_paths(before, now)
    what = say_changed(folder, paths)
    added = [path for path in paths if path not in before]
    answer, why = child.reload([path for path in paths if path in before], added, stopped)
    if stopped.is_set():
        return
    if answer == "reloaded":
        print(f"{what}: reloaded, state is kept.", flush=True)
    elif answer == "failed":
        print(f"{what}: the program goes on as it was.", flush=True)
    else:
        print(f"{what}: starting again{', as ' + why if why else ''}.", flush=True)
        child.stop()
        # As on a server: the browser has the page open already.
        child.start(why and f"Started anew, as {why}", FLET_FORCE_WEB_SERVER="true")
