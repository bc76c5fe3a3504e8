"""Programs of the examples (and of tests) as real server processes on loopback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    """A port of the loopback interface that nobody listens on, and that no other worker of pytest-xdist gets."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        # Halved, as Linux gives out odd ports before even ones.
        if port // 2 % workers == worker:
            return port


class Server:
    """A program that serves itself. `restart()` starts it again on the same port."""

    def __init__(self, program: Path, **variables: str) -> None:
        self.program, self.variables = program, variables
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start the process and wait until it says that it serves."""
        environment = {
            **os.environ,
            "FLET_SERVER_IP": "127.0.0.1",
            "FLET_SERVER_PORT": str(self.port),
            "FLET_FORCE_WEB_SERVER": "true",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            **self.variables,
        }
        self._process = subprocess.Popen(
            [sys.executable, str(self.program)], env=environment, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("Serving at"):
                return
        raise RuntimeError(f"{self.program} ended with {self._process.wait()} before it served")

    @property
    def process(self) -> subprocess.Popen[str]:
        """The running process."""
        assert self._process is not None, "the server has not been started"
        return self._process

    def kill(self) -> None:
        """End the process at once, as a crash would."""
        self.process.kill()
        self.process.wait()

    def interrupt(self, timeout: float) -> int:
        """Press Ctrl+C. The exit status; TimeoutExpired if the process has not ended after `timeout` seconds."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout)

    def stop(self) -> None:
        """End the process, if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()

    def restart(self) -> None:
        """Start the program again, on the same port."""
        self.stop()
        self.start()


@contextmanager
def serving(program: Path, **variables: str) -> Iterator[Server]:
    """`program` as a server process, with FLET_* variables."""
    server = Server(program, **variables)
    try:
        server.start()
        yield server
    finally:
        server.stop()
