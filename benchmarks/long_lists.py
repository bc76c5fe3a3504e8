"""A list of 10,000 tiles in Chromium beside one of ten: first row, change, insert at the front, scrolling, memory."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.browser import FLAGS
from harness.options import Options
from harness.report import Figure, cell, header, main, median, scaled, start, table
from playwright.async_api import Browser, CDPSession, Page, async_playwright

ROWS = (10, 10_000)
ROUNDS, QUICK_ROUNDS = 3, 1
CLICKS = 11
MOST_SECONDS, MOST_RATIO, MOST_NODES, MOST_TASK, MOST_MEMORY = 1.0, 1.5, 3000, 100.0, 150.0
MILLISECOND, MICROSECONDS, MEGABYTE = 1e3, 1e3, 1e-6
QUIET = 3.0
"""Seconds until a browser that has just been started does nothing more for itself."""

# Milliseconds from the click on a button to a frame in which what it changes is on the page.
CLICK = """async ([name, selector]) => {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
  const shown = () => document.querySelector(selector)?.textContent;
  const before = shown();
  const begin = performance.now();
  button.click();
  while (shown() === before) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - begin;
}"""
CHANGES = {"count": ".f-view-body > *", "insert": "[data-key=list] .f-item"}

# Scrolls the list from end to end, with a frame for each step.
SCROLL = """async () => {
  const list = document.querySelector("[data-key=list]");
  performance.mark("scrolling");
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const steps = 300;
  for (let step = 1; step <= steps; step++) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
    await frame();
  }
  await new Promise((done) => setTimeout(done, 300));
}"""


@dataclass
class Sample:
    """One page: seconds and milliseconds, DOM nodes, bytes of the tab's memory."""

    first: float
    frame: float
    clicks: dict[str, float]
    nodes: float
    task: float
    memory: float


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("A long list in a browser", options)
    implementation = next((one for one in options.implementations if one.name == "flet_web"), None)
    if implementation is None or not _exists(options.chromium):
        print(f"left out: it needs flet_web and {options.chromium}")
        return []
    samples: dict[int, list[Sample]] = {rows: [] for rows in ROWS}
    async with async_playwright() as playwright:
        for rows in ROWS * (options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)):
            server = start(implementation, "flet_web_list", rows=rows)
            if server is None:
                return []
            with server:
                browser = await playwright.chromium.launch(
                    executable_path=options.chromium,
                    chromium_sandbox=False,
                    args=list(FLAGS),
                )
                samples[rows].append(await _sample(browser, server.url))
                await browser.close()
    _print(samples)
    return _figures(samples)


def _exists(path: str) -> bool:
    return Path(path).exists()


async def _sample(browser: Browser, url: str) -> Sample:
    page = await browser.new_page(viewport={"width": 1280, "height": 720})
    tools = await page.context.new_cdp_session(page)
    await tools.send("Network.enable")
    await asyncio.sleep(QUIET)
    sent: list[float] = []
    received: list[tuple[float, int]] = []
    tools.on("Network.webSocketFrameSent", lambda event: sent.append(event["timestamp"]))
    tools.on("Network.webSocketFrameReceived", lambda event: received.append(_arrival(event)))
    await page.goto(url, wait_until="commit")
    row = "() => [...document.querySelectorAll('.f-tile')].some((tile) => tile.textContent.startsWith('row 0'))"
    await page.wait_for_function(row, polling="raf", timeout=60_000)
    first = await page.evaluate("performance.now()")
    largest = max(size for _, size in received)
    arrived = next(at for at, size in received if 2 * size > largest) - sent[0]
    clicks = {name: await _click(page, name, selector) for name, selector in CHANGES.items()}
    nodes = await page.evaluate("document.querySelectorAll('*').length")
    task = await _longest_task(browser, page)
    return Sample(first, arrived, clicks, nodes, task, await _memory(browser, tools))


def _arrival(event: dict[str, Any]) -> tuple[float, int]:
    return event["timestamp"], len(event["response"]["payloadData"])


async def _longest_task(browser: Browser, page: Page) -> float:
    """CPU of the longest task of the page's thread while the list scrolls: on a busy machine, tasks take longer."""
    await browser.start_tracing(page=page, categories=["toplevel", "blink.user_timing"])
    await page.evaluate(SCROLL)
    events = json.loads(await browser.stop_tracing())["traceEvents"]
    thread = next((event["pid"], event["tid"]) for event in events if event["name"] == "scrolling")
    tasks: list[float] = [
        event["tdur"] for event in events if (event["pid"], event["tid"]) == thread and "tdur" in event
    ]
    return max(tasks) / MICROSECONDS


async def _click(page: Page, name: str, selector: str) -> float:
    times = [await page.evaluate(CLICK, [name, selector]) for _ in range(CLICKS)]
    return median(times) or 0.0


async def _memory(browser: Browser, tools: CDPSession) -> float:
    """Memory of the process that draws the page, which no other process shares; garbage is collected before."""
    await tools.send("HeapProfiler.collectGarbage")
    session = await browser.new_browser_cdp_session()
    processes = (await session.send("SystemInfo.getProcessInfo"))["processInfo"]
    return max(_private(process["id"]) for process in processes if process["type"] == "renderer")


def _private(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return 1024.0 * sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


def _of(samples: list[Sample], name: str) -> float | None:
    return median(getattr(sample, name) for sample in samples)


def _click_time(samples: list[Sample], name: str) -> float | None:
    return median(sample.clicks[name] for sample in samples)


def _print(samples: dict[int, list[Sample]]) -> None:
    rows = [
        [
            f"{count:,} rows",
            cell(scaled(_of(of, "frame"), MILLISECOND), "{:,.0f} ms"),
            cell(_of(of, "first"), "{:,.0f} ms"),
            cell(_click_time(of, "count"), "{:.1f} ms"),
            cell(_click_time(of, "insert"), "{:.1f} ms"),
            cell(_of(of, "nodes"), "{:,.0f}"),
            cell(_of(of, "task"), "{:.0f} ms"),
            cell(scaled(_of(of, "memory"), MEGABYTE), "{:.0f} MB"),
        ]
        for count, of in samples.items()
    ]
    headings = ["rows sent after", "first row", "click", "insert", "DOM nodes", "longest task", "memory"]
    print(table(["long list", *headings], rows))


def _figures(samples: dict[int, list[Sample]]) -> list[Figure]:
    short, long = samples[ROWS[0]], samples[ROWS[1]]

    def ratio(name: str) -> float | None:
        over, under = _click_time(long, name), _click_time(short, name)
        return over / under if over is not None and under else None

    return [
        Figure.at_most("long list, first row", scaled(_of(long, "first"), 1e-3), MOST_SECONDS, "{:.2f} s"),
        Figure.at_most("long list, click / ten rows", ratio("count"), MOST_RATIO, "{:.2f} x"),
        Figure.at_most("long list, insert / ten rows", ratio("insert"), MOST_RATIO, "{:.2f} x"),
        Figure.at_most("long list, DOM nodes", _of(long, "nodes"), MOST_NODES, "{:,.0f}"),
        Figure.at_most("long list, longest task", _of(long, "task"), MOST_TASK, "{:.0f} ms"),
        Figure.at_most("long list, memory", scaled(_of(long, "memory"), MEGABYTE), MOST_MEMORY, "{:.0f} MB"),
    ]


if __name__ == "__main__":
    main(__doc__, measure)
