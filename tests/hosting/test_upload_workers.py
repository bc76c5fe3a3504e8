"""Two server processes with one key and one upload folder: an upload URL works once, whichever it comes to."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from flet_web.asgi.uploads.signed_urls import upload_url
from tests.hosting.processes import Hosted, hosted
from tests.uploads import unfinished_put, wait_until

KEY = "the same for all workers"
URLS = 40


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    """What is the system's temporary folder to the workers."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


@pytest.fixture
def workers(tmp_path: Path, temporary: Path) -> Iterator[list[Hosted]]:
    with ExitStack() as stack:
        yield [stack.enter_context(hosted("uvicorn", tmp_path, TMPDIR=str(temporary))) for _ in range(2)]


def url_for(name: str) -> str:
    return upload_url("/upload", name, secret_key=KEY, session_id="session")


def put(worker: Hosted, url: str, content: bytes) -> int:
    return httpx.put(worker.url + url, content=content, timeout=30).status_code


@contextmanager
def unfinished(worker: Hosted, url: str, length: int, body: bytes) -> Iterator[socket.socket]:
    """A PUT that has promised `length` bytes and sent `body`, which the worker has begun to store."""
    parts = worker.folder / "uploads"
    before = set(parts.rglob("*.part"))
    with unfinished_put(("127.0.0.1", worker.port), url, str(length), body) as connection:
        wait_until(lambda: bool(set(parts.rglob("*.part")) - before))
        yield connection


def files(folder: Path) -> dict[str, bytes]:
    while True:
        # The server may remove a file or a folder meanwhile.
        with suppress(FileNotFoundError):
            return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_used_at_one_is_used_at_the_other(workers: list[Hosted], tmp_path: Path, temporary: Path) -> None:
    one, other = workers
    url = url_for("a.bin")
    assert put(one, url, b"first") == 204
    assert put(other, url, b"second") == 409
    assert put(one, url, b"third") == 409
    assert files(tmp_path / "uploads") == {"a.bin": b"first"}
    (claims,) = temporary.iterdir()
    assert claims.stat().st_mode & 0o077 == 0


def test_under_way_at_one_is_refused_at_the_other(workers: list[Hosted], tmp_path: Path) -> None:
    one, other = workers
    url = url_for("a.bin")
    with unfinished(one, url, 2, b"x") as connection:
        assert put(other, url, b"second") == 409
        connection.sendall(b"y")
        assert connection.recv(100).startswith(b"HTTP/1.1 204")
    assert put(other, url, b"third") == 409
    assert files(tmp_path / "uploads") == {"a.bin": b"xy"}


def test_one_of_two_at_a_time_succeeds(workers: list[Hosted], tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as threads:
        for number in range(URLS):
            url = url_for(f"{number}.bin")
            tries = [(worker, bytes([index]) * 1000) for index, worker in enumerate(workers * 2)]
            done = list(threads.map(lambda item, url=url: put(item[0], url, item[1]), tries))
            assert sorted(done) == [204, 409, 409, 409]
            assert (tmp_path / "uploads" / f"{number}.bin").read_bytes() == tries[done.index(204)][1]
    assert len(files(tmp_path / "uploads")) == URLS


def test_failed_at_one_may_be_tried_at_the_other(workers: list[Hosted], tmp_path: Path) -> None:
    one, other = workers
    url = url_for("sub/a.bin")
    for worker in (one, other, one):
        with unfinished(worker, url, 100, b"x"):
            pass
        wait_until(lambda: files(tmp_path / "uploads") == {})
    assert put(other, url, b"content") == 204
    assert put(one, url, b"content") == 409


def test_worker_that_is_killed_blocks_nothing(workers: list[Hosted], tmp_path: Path) -> None:
    one, other = workers
    url = url_for("a.bin")
    with unfinished(one, url, 2 << 20, b"x" * (1 << 20)):
        wait_until(lambda: any(files(tmp_path / "uploads").values()))
        os.kill(one.process.pid, signal.SIGKILL)
        one.process.wait()
    (left,) = files(tmp_path / "uploads").values()
    assert len(left) > len(b"content"), "what the worker was writing is still there"
    assert put(other, url, b"content") == 204
    assert files(tmp_path / "uploads") == {"a.bin": b"content"}
