"""What an update costs while another user changes a value on their own page, over what it costs while nobody does.

On each page, thousands of texts share one style of the program. Nobody changes that.
"""

from __future__ import annotations

import time

from harness.client import Session
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table
from harness.servers import Server

ROWS, QUICK_ROWS = 5_000, 500
ROUNDS, SECONDS = 12, 0.5
QUICK_ROUNDS, QUICK_SECONDS = 2, 0.15
MOST = 1.5


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("Updates while another user changes a value", options)
    rows = QUICK_ROWS if options.quick else ROWS
    seconds = QUICK_SECONDS if options.quick else SECONDS
    quiet: list[float] = []
    busy: list[float] = []
    ours = next((one for one in options.implementations if one.name == "flet_web"), None)
    server = start(ours, "flet_web_values", rows=rows) if ours is not None else None
    if server is not None:
        with server:
            user, other = [await Session.open(server.websocket_url, rows) for _ in range(2)]
            await _clicks(server, user, other, "style", seconds / 2)  # warms up
            for number in range(options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)):
                # Each goes first in its turn.
                for label, found in [("count", quiet), ("style", busy)][:: 1 if number % 2 else -1]:
                    found.append(await _clicks(server, user, other, label, seconds))
            await user.close()
            await other.close()
    ratio = median(ratios(busy, quiet))
    costs = [cell(scaled(median(one), 1e6), "{:.0f} us") for one in (quiet, busy)]
    headings = ["valued controls", "nobody does", "another user does", "ratio"]
    print(table(headings, [[f"{rows:,}", *costs, cell(ratio, "{:.2f} x")]]))
    name = f"update while another user changes a value, {rows:,} valued controls"
    return [Figure.at_most(name, ratio, MOST, "{:.2f} x")]


async def _clicks(server: Server, user: Session, other: Session, label: str, seconds: float) -> float:
    """The two users click in turn, the other one on the button `label`. CPU of the server for both clicks."""
    before, clicks = server.cpu(), 0
    deadline = time.perf_counter() + seconds
    while clicks == 0 or time.perf_counter() < deadline:
        await other.count(label)
        await user.count()
        clicks += 1
    return (server.cpu() - before) / clicks


if __name__ == "__main__":
    main(__doc__, measure)
