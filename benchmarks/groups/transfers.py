"""Uploads and downloads through flet_web, beside bare Starlette handlers in the same server process.

One transfer at a time. Time is from the request to the end of the answer. The peak of the server's memory is that of
the whole case: a server that keeps a file in memory shows.
"""

from __future__ import annotations

import asyncio
import http.client
import time
from collections.abc import AsyncGenerator
from contextlib import closing

from benchmarks.harness.case import CPU_MS, Case, Figure, Group, Load, Run, Sample, Target
from benchmarks.harness.servers import Server

MEBIBYTE = 1 << 20
SIZE, QUICK_SIZE = 64 * MEBIBYTE, 8 * MEBIBYTE
TIMEOUT_SECONDS = 60.0
FIGURES = (
    Figure("speed", "throughput", "MB/s", 1e-6, more_is_better=True),
    CPU_MS,
    Figure("memory", "memory added", "MB", 1e-6),
)


class TransferError(Exception):
    """A transfer was not answered as it should be, or what arrived is not complete."""


def _size(run: Run) -> int:
    return QUICK_SIZE if run.quick else SIZE


def _upload(name: str) -> Load:
    """Uploads through the endpoint of this name; `flet_web` has a signed URL for each."""

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        body, before = bytes(_size(run)), run.server.memory()
        while True:
            yield await asyncio.to_thread(_put, run.server, name, body, before)

    return load


def _put(server: Server, name: str, body: bytes, before: int) -> Sample:
    path = _get(server, "/url").decode() if name == "flet_web" else f"/{name}"
    # The standard library sends a body in one call of send: what it costs is the same for all.
    with closing(_connection(server)) as connection:
        connection.connect()
        cpu, begin = server.cpu(), time.perf_counter()
        connection.request("PUT", path, body)
        response = connection.getresponse()
        answer = response.read()
        seconds, cpu = time.perf_counter() - begin, server.cpu() - cpu
    if response.status != 204:
        raise TransferError(f"expected 204 from {name}; got {response.status}: {answer!r}")
    if (stored := int(_get(server, f"/size/{name}"))) != len(body):
        raise TransferError(f"expected a file of {len(body)} bytes from {name}; got {stored}")
    return {"speed": len(body) / seconds, "cpu": cpu, "memory": max(0, server.memory() - before)}


def _download(path: str) -> Load:
    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        before, size = run.server.memory(), _size(run)
        await asyncio.to_thread(_get, run.server, f"/make/{size}")
        while True:
            cpu, begin = run.server.cpu(), time.perf_counter()
            content = await asyncio.to_thread(_get, run.server, path)
            seconds, cpu = time.perf_counter() - begin, run.server.cpu() - cpu
            if len(content) != size:
                raise TransferError(f"expected {size} bytes from {path}; got {len(content)}")
            yield {"speed": size / seconds, "cpu": cpu, "memory": max(0, run.server.memory() - before)}

    return load


def _connection(server: Server) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT_SECONDS)


def _get(server: Server, path: str) -> bytes:
    with closing(_connection(server)) as connection:
        connection.request("GET", path)
        response = connection.getresponse()
        content = response.read()
    if response.status != 200:
        raise TransferError(f"expected 200 from {path}; got {response.status}: {content[:200]!r}")
    return content


def _case(name: str, load: Load) -> Case:
    return Case(name, "uploads", load, FIGURES, slow="blocks" in name)


OURS, BARE = "upload of 64 MiB", "upload, bare handler"
DOWN, BARE_DOWN = "download of an asset of 64 MiB", "download, bare StaticFiles"

GROUP = Group(
    "transfers",
    "Uploads and downloads",
    (
        _case(OURS, _upload("flet_web")),
        _case(BARE, _upload("bare")),
        _case("upload, bare handler, blocks of 1 MiB", _upload("blocks")),
        _case(DOWN, _download("/file.bin")),
        _case(BARE_DOWN, _download("/bare-files/file.bin")),
    ),
    (
        Target("upload over a bare handler", OURS, "speed", 0.8, over_case=BARE, at_least=True),
        Target("download over bare StaticFiles", DOWN, "speed", 0.8, over_case=BARE_DOWN, at_least=True),
    ),
)
