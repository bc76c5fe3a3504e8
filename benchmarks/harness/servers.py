"""The servers that are compared, each a subprocess, watched from outside through the operating system."""

from __future__ import annotations

import http.client
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from benchmarks.harness.peers import BENCHMARKS, Peer

PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")
START_SECONDS = 30.0


class ServerError(Exception):
    """A server did not start; the message ends with what it wrote to stderr."""


class Server(AbstractContextManager["Server"]):
    """A running server. CPU in seconds (user + system, all threads), memory in bytes (resident)."""

    def __init__(self, peer: Peer, module: str, settings: Mapping[str, float]) -> None:
        self.peer = peer
        self._folder = tempfile.TemporaryDirectory(prefix="flet-bench-")
        self._errors = Path(self._folder.name, "stderr")
        with self._errors.open("wb") as stderr:
            self._process = subprocess.Popen(
                [peer.python, str(BENCHMARKS / "serve.py"), module],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=self._folder.name,
                env=environment(peer, settings),
            )
        try:
            self.port = self._read_port()
            self._await_ready()
        except BaseException:
            self.stop()
            raise

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def websocket_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/ws"

    @property
    def folder(self) -> Path:
        """The folder that the server was started in, and that goes with it."""
        return Path(self._folder.name)

    def cpu(self) -> float:
        # The CPU clock of another process, as clock_getcpuclockid(3) makes it: nanoseconds, where
        # /proc/<pid>/stat has ticks of 10 ms.
        return time.clock_gettime((~self._process.pid << 3) | 2)

    def memory(self) -> int:
        fields = Path(f"/proc/{self._process.pid}/statm").read_text().split()
        return int(fields[1]) * PAGE_SIZE

    def collect_garbage(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=START_SECONDS)
        try:
            connection.request("GET", "/_bench/gc")
            connection.getresponse().read()
        finally:
            connection.close()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._folder.cleanup()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _read_port(self) -> int:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.strip().isdigit():
            raise self._failure()
        return int(line)

    def _await_ready(self) -> None:
        # Streamlit's own server listens some time after its port is known.
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise self._failure()
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            self.collect_garbage()
        except OSError:
            return False
        return True

    def _failure(self) -> ServerError:
        lines = self._errors.read_text(errors="replace").strip().splitlines()
        reason = "\n    ".join(lines[-6:]) or "no output"
        return ServerError(f"{self.peer.name} does not start:\n    {reason}")


def environment(peer: Peer, settings: Mapping[str, float]) -> dict[str, str]:
    """Our environment without variables that change the comparison, plus the settings as BENCH_* variables."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "FLET_"))}
    if peer.search_path:
        kept["PYTHONPATH"] = peer.search_path
    return kept | {f"BENCH_{name.upper()}": str(value) for name, value in settings.items()}
