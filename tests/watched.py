"""`flet-web run -r` as a real process, on a program that can be written anew."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

from tests.asgi.test_server import ENVIRON, LOCAL, RUN

PROGRAM = "import flet_web as ft\ndef main(page): pass\nft.app(main, app_name={name!r}{more})\n"


class Watched:
    """`flet-web run -r program.py` in a folder of its own."""

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.path, self.process = folder / "program.py", process
        self.said: list[str] = []

    def write(self, name: str, more: str = "") -> None:
        """A program with this title that runs."""
        replace(self.path, PROGRAM.format(name=name, more=more))

    def until(self, pattern: str) -> re.Match[str]:
        """Read lines up to one that matches."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))
            if found := re.match(pattern, line):
                return found
        raise AssertionError(self.said)

    def url(self) -> str:
        """The URL that it says next."""
        return self.until(r"Serving at (http://\S+) ")[1]

    def title(self, url: str) -> str:
        """Title of the page at the URL."""
        found = re.search("<title>(.*)</title>", httpx.get(url).text)
        assert found
        return found[1]


def replace(path: Path, text: str) -> None:
    """Write a file in one step, with a new time: two writes can be faster than the clock of the file system."""
    path.parent.mkdir(exist_ok=True)
    before = path.stat().st_mtime_ns if path.exists() else 0
    new = path.with_suffix(".new")
    new.write_text(text)
    now = max(time.time_ns(), before + 1_000_000)
    os.utime(new, ns=(now, now))
    new.replace(path)


Watch = Callable[..., Watched]


@contextmanager
def watching(folder: Path) -> Iterator[Watch]:
    """Watch a program with this text, `program.py` in the folder, or another target there."""
    with ExitStack() as stack:

        def start(text: str, target: str = "program.py", **environ: str) -> Watched:
            replace(folder / "program.py", text)
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, *RUN, "-r", target],
                    cwd=folder,
                    env={**ENVIRON, **LOCAL, "PYTHONUNBUFFERED": "1", **environ},
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    start_new_session=True,
                )
            )
            stack.callback(process.terminate)
            # A test that waits for a line that never comes has to fail, not to hang.
            timer = threading.Timer(120, os.killpg, (process.pid, signal.SIGKILL))
            timer.start()
            stack.callback(timer.cancel)
            return Watched(folder, process)

        yield start
