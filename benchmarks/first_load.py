"""First load of a counter in Chromium with an empty profile: bytes, requests, time to the first text.

The text is found in the pictures that the browser makes of the page, so that a canvas counts like a document.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path

from harness.browser import PageLoad, load_page
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table
from harness.servers import Server
from playwright.async_api import async_playwright

ROUNDS, QUICK_ROUNDS = 3, 1
TEXT_COLOR = (0xFF, 0x00, 0xFF)  # of the number in apps/*_counter.py
MOST_KB, MOST_REQUESTS = 120.0, 8
KB, MILLISECOND = 1e-3, 1e3

Loads = dict[str, list[PageLoad]]


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("First load in a browser", options)
    loads: Loads = defaultdict(list)
    with ExitStack() as stack:
        servers: dict[str, Server] = {}
        for implementation in options.implementations if _has_browser(options) else ():
            server = start(implementation, implementation.counter) if implementation.counter else None
            if server is not None:
                servers[implementation.name] = stack.enter_context(server)
        rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
        async with async_playwright() as playwright:
            for name, server in list(servers.items()) * rounds:
                loads[name].append(await load_page(playwright, options.chromium, server.url, TEXT_COLOR))
    _print(loads)
    return _figures(loads)


def _has_browser(options: Options) -> bool:
    if not Path(options.chromium).exists():
        print(f"there is no {options.chromium} (use --chromium)")
        return False
    return True


def _bytes(loads: Loads, name: str) -> list[float]:
    return [load.bytes for load in loads.get(name, [])]


def _requests(loads: Loads, name: str) -> list[float]:
    return [len(load.requests) for load in loads.get(name, [])]


def _text_seconds(loads: Loads, name: str) -> list[float]:
    return [load.text_seconds for load in loads.get(name, []) if load.text_seconds is not None]


def _print(loads: Loads) -> None:
    rows = [
        [
            name,
            cell(median(ratios(_bytes(loads, name), _bytes(loads, "official"))), "{:.4f} x"),
            cell(median(ratios(_text_seconds(loads, name), _text_seconds(loads, "official"))), "{:.3f} x"),
            cell(scaled(median(_bytes(loads, name)), KB), "{:,.1f} kB"),
            cell(median(_requests(loads, name)), "{:.0f}"),
            cell(scaled(median(_text_seconds(loads, name)), MILLISECOND), "{:,.0f} ms"),
        ]
        for name in loads
    ]
    headings = ["bytes / official", "time / official", "bytes", "requests", "first text"]
    print(table(["first load", *headings], rows))
    for name, of_name in loads.items():
        if failed := sorted({url for load in of_name for url in load.failed}):
            print(f"{name}, requests that failed: {', '.join(failed)}")


def _figures(loads: Loads) -> list[Figure]:
    text = scaled(median(_text_seconds(loads, "flet_web")), MILLISECOND)
    seen = text is not None if loads.get("flet_web") else None
    sent = scaled(median(_bytes(loads, "flet_web")), KB)
    return [
        Figure.at_most("first load, bytes", sent, MOST_KB, "{:.1f} kB"),
        Figure.at_most("first load, requests", median(_requests(loads, "flet_web")), MOST_REQUESTS, "{:.0f}"),
        Figure("first load, text on the screen", "seen", cell(text, "{:.0f} ms"), seen),
    ]


if __name__ == "__main__":
    main(__doc__, measure)
