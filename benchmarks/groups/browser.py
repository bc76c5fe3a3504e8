"""What a browser has of it: the first load, clicks, and long lists, in Chromium with an empty profile.

The first load is found in the pictures that the browser makes of the page, so that a canvas counts like a document.
Clicks are real ones, at a place of the page; what they change is read from the page, so that they need HTML elements.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator
from pathlib import Path

from playwright.async_api import Browser, CDPSession, Page

from benchmarks.harness.browser import load_page
from benchmarks.harness.case import FEW_ROUNDS, Case, Figure, Group, Load, Run, Sample, Target
from benchmarks.harness.statistics import quantile

TEXT_COLOR = (0xFF, 0x00, 0xFF)  # of the number in apps/*_counter.py
# Chromium's own "Fast 4G": 9 Mbit/s with 165 ms for a round trip, as its tools emulate it.
FAST_4G = {"latency": 165.0, "downloadThroughput": 9e6 / 8 * 0.9, "uploadThroughput": 1.5e6 / 8 * 0.9}
CLICKS, FEWEST_CLICKS = 40, 5
"""In a round; fewer where one takes long."""
CLICK_SECONDS = 30.0
START_SECONDS = 2.0
"""Until a browser that has just been started does nothing more for itself."""

BYTES, REQUESTS = Figure("bytes", "bytes", "kB", 1e-3), Figure("requests", "requests", "")
TEXT = Figure("text", "first text", "ms", 1e3)
CLICK = (
    Figure("p50", "click to changed text, p50", "ms"),
    Figure("p99", "click to changed text, p99", "ms"),
    Figure("cpu", "CPU of the server for a click", "us", 1e6),
)

# Waits for the next frame in which the counter shows something else, and says after how many milliseconds.
# The time is that of the click itself, which the page notes as it arrives. A page may put a new element in the place of
# the number, and leave the old one in the document: all are looked at now and then.
WATCH = """() => {
  const others = (but) => {
    for (const element of document.querySelectorAll("*")) {
      const text = element.childElementCount === 0 ? element.textContent : "";
      if (text !== but && /^(count )?\\d+$/.test(text.trim())) return element;
    }
    return null;
  };
  const shown = () => others("");
  let element = shown();
  window.benchNumber = () => (element?.isConnected ? element : (element = shown()))?.textContent.trim() ?? "";
  // Returns the text before; what the click changes is in `benchClicked` then.
  window.benchAwaitClick = () => {
    const before = window.benchNumber();
    window.benchClicked = new Promise((done) => listen(before, done));
    return before;
  };
  const listen = (before, done) => {
    addEventListener("pointerdown", () => {
      const begin = performance.now();
      let frames = 0;
      const look = () => {
        if (++frames % 10 === 0) element = others(element?.textContent ?? "") ?? element;
        const now = window.benchNumber();
        if (now && now !== before) done([performance.now() - begin, now]);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  };
}"""


def _first_load(network: dict[str, float] | None) -> Load:
    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        while True:
            browser = await run.browsers.start()
            try:
                found = await load_page(browser, run.server.url, TEXT_COLOR, network)
            finally:
                await browser.close()
            if found.text_seconds is None:
                raise ValueError("expected the number on the screen; it has not been seen")
            yield {"bytes": found.bytes, "requests": len(found.requests), "text": found.text_seconds}

    return load


async def _clicks(run: Run) -> AsyncGenerator[Sample, None]:
    """Clicks one after another, by the mouse; each number that appears is to be the last one plus one."""
    browser = await run.browsers.start()
    try:
        page = await browser.new_page(viewport={"width": 1280, "height": 720})
        await page.goto(run.server.url)
        button = page.get_by_role("button").filter(visible=True)
        name = "count" if "list" in run.program else None
        target = button.filter(has_text=name).first if name else button.last
        await target.wait_for(timeout=60_000)
        await page.wait_for_timeout(1000 * START_SECONDS)
        await page.evaluate(WATCH)
        while True:
            box = await target.bounding_box()
            if box is None:
                raise ValueError("expected a button to click; it is not visible")
            x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
            cpu, deadline = run.server.cpu(), time.perf_counter() + 20 * run.seconds
            times: list[float] = []
            while len(times) < FEWEST_CLICKS or (len(times) < CLICKS and time.perf_counter() < deadline):
                times.append(await _click(page, x, y))
            cpu = (run.server.cpu() - cpu) / len(times)
            yield {"p50": quantile(times, 0.5), "p99": quantile(times, 0.99), "cpu": cpu}
    finally:
        await browser.close()


async def _click(page: Page, x: float, y: float) -> float:
    # The listener is there before the click: a browser prefers input to scripts.
    before: str = await page.evaluate("window.benchAwaitClick()")
    await page.mouse.click(x, y)
    try:
        milliseconds, after = await asyncio.wait_for(page.evaluate("window.benchClicked"), CLICK_SECONDS)
    except asyncio.TimeoutError:
        raise TimeoutError(f"expected the number after {before!r} within {CLICK_SECONDS:.0f} s of a click") from None
    if int(after.split()[-1]) != int(before.split()[-1]) + 1:
        raise ValueError(f"expected the number after {before!r}; got {after!r}")
    return float(milliseconds)


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
FIRST_ROW = """() => [...document.querySelectorAll(".f-tile, .q-item, [data-testid=stMarkdown]")]
  .some((tile) => tile.textContent.trim().includes("row 0"))"""
# Milliseconds from the click on "insert" to a frame in which there is another first row.
INSERT = """async () => {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "insert");
  const shown = () => document.querySelector("[data-key=list] .f-item")?.textContent;
  const before = shown();
  const begin = performance.now();
  button.click();
  while (shown() === before) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - begin;
}"""


async def _long_list(run: Run) -> AsyncGenerator[Sample, None]:
    """First row, DOM nodes and memory of the tab; where the list is ours also inserts and scrolling."""
    while True:
        browser = await run.browsers.start()
        try:
            page = await browser.new_page(viewport={"width": 1280, "height": 720})
            tools = await page.context.new_cdp_session(page)
            await asyncio.sleep(START_SECONDS)
            begin = time.perf_counter()
            await page.goto(run.server.url, wait_until="commit")
            await page.wait_for_function(FIRST_ROW, polling="raf", timeout=60_000)
            sample = {"first": time.perf_counter() - begin, "insert": 0.0, "task": 0.0}
            # A long list arrives in parts: it is measured when all of it is there.
            await page.wait_for_timeout(1000 * START_SECONDS)
            if run.peer.name == "flet_web":
                sample["insert"] = quantile([await page.evaluate(INSERT) for _ in range(11)], 0.5)
                sample["nodes"] = await page.evaluate("document.querySelectorAll('*').length")
                sample["task"] = await _longest_task(browser, page)
            else:
                sample["nodes"] = await page.evaluate("document.querySelectorAll('*').length")
            yield {**sample, "memory": await _memory(browser, tools)}
        finally:
            await browser.close()


async def _longest_task(browser: Browser, page: Page) -> float:
    """CPU of the longest task of the page's thread while the list scrolls: on a busy machine, tasks take longer."""
    await browser.start_tracing(page=page, categories=["toplevel", "blink.user_timing"])
    await page.evaluate(SCROLL)
    events = json.loads(await browser.stop_tracing())["traceEvents"]
    thread = next((event["pid"], event["tid"]) for event in events if event["name"] == "scrolling")
    tasks: list[float] = [
        event["tdur"] for event in events if (event["pid"], event["tid"]) == thread and "tdur" in event
    ]
    return max(tasks) / 1e6


async def _memory(browser: Browser, tools: CDPSession) -> float:
    """Memory of the process that draws the page, which no other process shares; garbage is collected before."""
    await tools.send("HeapProfiler.collectGarbage")
    session = await browser.new_browser_cdp_session()
    processes = (await session.send("SystemInfo.getProcessInfo"))["processInfo"]
    return max(_private(process["id"]) for process in processes if process["type"] == "renderer")


def _private(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return 1024.0 * sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


FIRST_ROW_SHOWN = (
    Figure("first", "first row", "ms", 1e3),
    Figure("nodes", "DOM nodes", ""),
    Figure("memory", "memory of the tab", "MB", 1e-6),
)
LIST = (Figure("insert", "insert at the front", "ms"), Figure("task", "longest task of scrolling", "ms", 1e3))
SIZES = (10, 1_000, 10_000)


OTHERS = ("nicegui", "streamlit")


def _rows(rows: int) -> tuple[Case, ...]:
    late = dict.fromkeys(OTHERS, "a page of 10,000 rows takes it a minute or more") if rows > 1_000 else {}
    slow = rows > 10
    return (
        Case(
            f"click, {rows:,} rows",
            "list",
            _clicks,
            CLICK,
            {"rows": rows},
            absent=late,
            rounds=FEW_ROUNDS,
            slow=slow,
            at=("click", rows),
            headline={"p50": f"click to changed text, {rows:,} rows on the page"} if rows > 10 else {},
            seconds=5,
        ),
        Case(
            f"list of {rows:,} rows",
            "list",
            _long_list,
            FIRST_ROW_SHOWN,
            {"rows": rows},
            absent=late,
            rounds=FEW_ROUNDS,
            warm=False,
            slow=slow,
            at=("list", rows),
            headline={"first": f"first row of a list of {rows:,}"} if rows > 10 else {},
            seconds=7,
        ),
        Case(
            f"{rows:,} rows, own list",
            "list",
            _long_list,
            LIST,
            {"rows": rows},
            absent=dict.fromkeys(OTHERS, "inserting and scrolling are measured in a list of ours alone"),
            rounds=3,
            warm=False,
            slow=slow,
            seconds=12,
        ),
    )


LOAD, SLOW_LOAD = "first load of a counter", "first load, fast 4G"


def _first(name: str, load: Load, figures: tuple[Figure, ...], named: dict[str, str], *, slow: bool = False) -> Case:
    absent = {"raw": "it has no page that shows anything"}
    seconds = 10 if slow else 6
    return Case(
        name,
        "counter",
        load,
        figures,
        absent=absent,
        rounds=FEW_ROUNDS,
        warm=False,
        slow=slow,
        headline=named,
        seconds=seconds,
    )


NAMED = {
    "bytes": "first load of a counter, bytes",
    "requests": "first load, requests",
    "text": "first load, until the text is seen",
}


GROUP = Group(
    "browser",
    "In the browser",
    (
        _first(LOAD, _first_load(None), (BYTES, REQUESTS, TEXT), NAMED),
        _first(
            SLOW_LOAD,
            _first_load(FAST_4G),
            (TEXT,),
            {"text": "first load on fast 4G (emulated), until the text is seen"},
            slow=True,
        ),
        *[case for rows in SIZES for case in _rows(rows)],
    ),
    (
        Target("bytes of the first load", LOAD, "bytes", 60),
        Target("requests of the first load", LOAD, "requests", 6),
        Target("first text", LOAD, "text", 150),
        Target("first text over Flet, fast 4G", SLOW_LOAD, "text", 1 / 15, over_peer="flet"),
        Target("first text over NiceGUI, fast 4G", SLOW_LOAD, "text", 1 / 2, over_peer="nicegui"),
        Target("click, 10,000 rows over ten", "click, 10,000 rows", "p50", 1.5, over_case="click, 10 rows"),
        Target("insert, 10,000 rows over ten", "10,000 rows, own list", "insert", 1.5, over_case="10 rows, own list"),
        Target("first of 10,000 rows", "list of 10,000 rows", "first", 1_000),
        Target("DOM nodes, 10,000 rows", "list of 10,000 rows", "nodes", 3_000),
        Target("longest task of scrolling 10,000 rows", "10,000 rows, own list", "task", 100),
        Target("memory of the tab, 10,000 rows", "list of 10,000 rows", "memory", 150),
    ),
    axis="rows of the list",
    absent={"flet": "it draws on a canvas, in which a page's elements cannot be read"},
)
