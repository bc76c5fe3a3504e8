"""After a crash all come back at once: within seconds all are served, and nobody waits long for another."""

from __future__ import annotations

import asyncio
import random
import re
import time

import pytest
from websockets.asyncio.client import ClientConnection, connect

from flet_web.protocol import RegisterAnswer, RegisterClient, ServerFrame, decode_server_frame, encode_message
from tests.security.attack import PROGRAMS
from tests.servers import ROOT, Server, serving

CLIENTS = 200
CONNECTION = ROOT / "flet_web" / "client" / "src" / "connection.ts"


def constant(name: str) -> float:
    """A number of the browser client."""
    found = re.search(rf"const {name} = ([\d.]+);", CONNECTION.read_text())
    assert found, f"connection.ts has no {name}"
    return float(found[1])


FIRST_DELAY, LONGEST_DELAY = constant("FIRST_DELAY") / 1000, constant("LONGEST_DELAY") / 1000
JITTER = constant("SHORTEST_PART"), constant("LONGEST_PART")


class Tab:
    """A browser that comes back as connection.ts does."""

    def __init__(self, url: str, choose: random.Random) -> None:
        self.url, self.choose = url, choose
        self.answered = 0.0
        """When the last registration was answered."""
        self.took = 0.0
        """Seconds from the opening of the last connection to the answer."""
        self._failures = 0
        self._news = asyncio.Event()

    async def stay(self, end: asyncio.Event) -> None:
        """Be connected, and come back when the connection breaks."""
        while not end.is_set():
            begin = time.monotonic()
            try:
                async with connect(
                    self.url, compression=None, ping_interval=None, open_timeout=20, close_timeout=0.1, proxy=None
                ) as socket:
                    await self._register(socket, begin)
                    closed = asyncio.ensure_future(socket.wait_closed())
                    ended = asyncio.ensure_future(end.wait())
                    await asyncio.wait([closed, ended], return_when=asyncio.FIRST_COMPLETED)
                    for task in (closed, ended):
                        task.cancel()
            except (OSError, EOFError):
                pass
            delay = min(FIRST_DELAY * 2**self._failures, LONGEST_DELAY)
            self._failures += 1
            if not end.is_set():
                await asyncio.sleep(delay * self.choose.uniform(*JITTER))

    async def answered_since(self, moment: float) -> None:
        """Wait until a registration has been answered after `moment`."""
        while self.answered <= moment:
            self._news.clear()
            await self._news.wait()

    async def _register(self, socket: ClientConnection, begin: float) -> None:
        await socket.send(
            encode_message(RegisterClient(None, "", {"route": "/", "_resume": {"v": 1, "seq": 0, "sent": 0}}))
        )
        while True:
            data = await socket.recv(decode=False)
            found = decode_server_frame(bytes(data))
            if isinstance(found, ServerFrame) and isinstance(found.body, RegisterAnswer):
                break
        self.answered, self._failures = time.monotonic(), 0
        self.took = self.answered - begin
        self._news.set()


async def all_answered(tabs: list[Tab], since: float) -> None:
    """Wait until all tabs have been answered since then."""
    for tab in tabs:
        await tab.answered_since(since)


async def crash_and_come_back(server: Server, away: float) -> tuple[list[float], list[float]]:
    """For each tab: how long after the new process served it was answered, and how long that took."""
    url = server.url.replace("http:", "ws:") + "ws"
    end = asyncio.Event()
    tabs = [Tab(url, random.Random(number)) for number in range(CLIENTS)]
    tasks = [asyncio.ensure_future(tab.stay(end)) for tab in tabs]
    await asyncio.wait_for(all_answered(tabs, 0), 30)
    killed = time.monotonic()
    server.kill()
    await asyncio.sleep(away)
    await asyncio.to_thread(server.restart)
    up = time.monotonic()
    await asyncio.wait_for(all_answered(tabs, killed), 30)
    end.set()
    await asyncio.wait(tasks)
    return [tab.answered - up for tab in tabs], [tab.took for tab in tabs]


@pytest.mark.parametrize("away", [0, 8])
def test_all_come_back_within_seconds(away: float) -> None:
    """`away` is what the supervisor takes to start the server again."""
    with serving(PROGRAMS / "victim.py", FLET_MAX_SESSIONS_PER_ADDRESS="1000") as server:
        waited, took = asyncio.run(crash_and_come_back(server, away))
    print(
        f"half after {sorted(waited)[CLIENTS // 2]:.2f} s, the last after {max(waited):.2f} s;",
        f"longest {max(took):.2f} s",
    )
    # On an idle machine a third of it.
    assert max(waited) < 10
    assert max(took) < 5
