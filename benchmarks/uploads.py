"""Throughput of uploads through flet_web's endpoint, over that of a bare Starlette handler.

Both are in one server process and get the same body, one upload at a time, in turn, over several rounds. The time
is from the request to its answer. `/blocks` shows what a bare handler gains that writes 1 MiB at a time.
"""

from __future__ import annotations

import asyncio
import http.client
import time
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass

from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, start, table
from harness.servers import Server

MEBIBYTE = 1 << 20
ROUNDS, QUICK_ROUNDS = 9, 2
SIZE, QUICK_SIZE = 64 * MEBIBYTE, 8 * MEBIBYTE
LEAST_OF_BARE = 0.8
TIMEOUT_SECONDS = 60.0
NAMES = ("flet_web", "bare", "blocks")


@dataclass(frozen=True)
class Upload:
    """One upload: bytes per second, and the server's CPU for it in seconds."""

    speed: float
    cpu: float


Results = dict[str, list[Upload]]
"""By name of the endpoint, one for each round."""


class UploadError(Exception):
    """An upload was not answered with 204, or its file is not complete."""


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figure that has a target."""
    header("Uploads", options)
    results: Results = defaultdict(list)
    implementation = next((one for one in options.implementations if one.name == "flet_web"), None)
    server = start(implementation, "upload_app") if implementation else None
    if server is not None:
        with server:
            rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
            size = QUICK_SIZE if options.quick else SIZE
            results = await asyncio.to_thread(_rounds, server, rounds, size)
            _print(results, size)
    ratio = median(ratios(_speeds(results, "flet_web"), _speeds(results, "bare")))
    return [_at_least("upload throughput / bare", ratio, LEAST_OF_BARE, "{:.2f} x")]


def _rounds(server: Server, rounds: int, size: int) -> Results:
    results: Results = defaultdict(list)
    body = bytes(size)
    for name in NAMES:
        _upload(server, name, body)  # warms up
    for number in range(rounds):
        for name in NAMES if number % 2 else reversed(NAMES):
            results[name].append(_upload(server, name, body))
    return results


def _upload(server: Server, name: str, body: bytes) -> Upload:
    path = _get(server, "/url") if name == "flet_web" else f"/{name}"
    with closing(_connection(server)) as connection:
        connection.connect()
        cpu, begin = server.cpu(), time.perf_counter()
        connection.request("PUT", path, body)
        response = connection.getresponse()
        answer = response.read()
        seconds = time.perf_counter() - begin
        upload = Upload(len(body) / seconds, server.cpu() - cpu)
    if response.status != 204:
        raise UploadError(f"expected 204 from {name}; got {response.status}: {answer!r}")
    if (stored := int(_get(server, f"/size/{name}"))) != len(body):
        raise UploadError(f"expected a file of {len(body)} bytes from {name}; got {stored}")
    return upload


def _connection(server: Server) -> http.client.HTTPConnection:
    # The standard library sends a body in one call of send: what it costs is the same for all.
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT_SECONDS)


def _get(server: Server, path: str) -> str:
    with closing(_connection(server)) as connection:
        connection.request("GET", path)
        response = connection.getresponse()
        text = response.read().decode()
    if response.status != 200:
        raise UploadError(f"expected 200 from {path}; got {response.status}: {text}")
    return text


def _speeds(results: Results, name: str) -> list[float]:
    return [upload.speed for upload in results.get(name, [])]


def _cpus(results: Results, name: str) -> list[float]:
    return [upload.cpu for upload in results.get(name, [])]


def _print(results: Results, size: int) -> None:
    rows = [
        [
            name,
            cell(median(ratios(_speeds(results, name), _speeds(results, "bare"))), "{:.2f} x"),
            cell(median(ratios(_cpus(results, name), _cpus(results, "bare"))), "{:.2f} x"),
            cell(median(speed / MEBIBYTE for speed in _speeds(results, name)), "{:,.0f} MiB/s"),
            cell(median(cpu * 1e3 for cpu in _cpus(results, name)), "{:,.0f} ms"),
        ]
        for name in NAMES
    ]
    print(table([f"upload of {size // MEBIBYTE} MiB", "speed / bare", "CPU / bare", "speed", "CPU"], rows))


def _at_least(name: str, value: float | None, limit: float, form: str) -> Figure:
    target = "at least " + form.format(limit)
    if value is None:
        return Figure(name, target, "not measured", None)
    return Figure(name, target, form.format(value), value >= limit)


if __name__ == "__main__":
    main(__doc__, measure)
