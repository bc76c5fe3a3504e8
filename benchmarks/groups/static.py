"""Static files: the index page, over connections that stay open."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator

from benchmarks.harness.case import CPU, Case, Figure, Group, Run, Sample, Target

CONNECTIONS = 4
RATE = Figure("rate", "requests", "/s", more_is_better=True)


async def _index(run: Run) -> AsyncGenerator[Sample, None]:
    """Four connections, each asks again when it has its answer. The answer is to be a whole page of HTML."""
    request = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{run.server.port}\r\nAccept: text/html\r\n\r\n".encode()
    while True:
        # New ones in each round: servers close those that are idle for seconds.
        links = [await asyncio.open_connection("127.0.0.1", run.server.port) for _ in range(CONNECTIONS)]
        try:
            cpu, begin = run.server.cpu(), time.perf_counter()
            deadline = begin + run.seconds
            count = sum(await asyncio.gather(*(_ask(*link, request, deadline) for link in links)))
            wall = time.perf_counter() - begin
            cpu = run.server.cpu() - cpu
        finally:
            for _, writer in links:
                writer.close()
        yield {"cpu": cpu / count, "rate": count / wall}


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes, deadline: float) -> int:
    count = 0
    while count == 0 or time.perf_counter() < deadline:
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        body = await _body(reader, head)
        if b" 200 " not in head.split(b"\r\n")[0] or b"<!doctype html>" not in body[:2_000].lower():
            raise ValueError(f"expected a page of HTML; got {head[:60]!r} {body[:60]!r}")
        count += 1
    return count


async def _body(reader: asyncio.StreamReader, head: bytes) -> bytes:
    headers = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
    if b"content-length" in headers:
        return await reader.readexactly(int(headers[b"content-length"]))
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body


INDEX = "index page"

GROUP = Group(
    "static",
    "Static files",
    (Case(INDEX, "counter", _index, (RATE, CPU), headline={"rate": "requests of the index page"}),),
    (Target("index page over Flet", INDEX, "rate", 5.0, over_peer="flet", at_least=True),),
)
