"""All benchmarks, one after another, and one table of figures, targets and verdicts at the end."""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable

import components
import events
import fairness
import first_load
import long_lists
import sessions
import uploads
import values
from harness.options import Options
from harness.report import Figure, main

SCRIPTS = {
    "events.py": events.measure,
    "values.py": values.measure,
    "components.py": components.measure,
    "sessions.py": sessions.measure,
    "fairness.py": fairness.measure,
    "first_load.py": first_load.measure,
    "long_lists.py": long_lists.measure,
    "uploads.py": uploads.measure,
}


async def measure(options: Options) -> list[Figure]:
    """The figures of all scripts."""
    begin = time.monotonic()
    figures: list[Figure] = []
    for name, script in SCRIPTS.items():
        figures += await _attempt(name, script, options)
    print(f"\n== Result, after {time.monotonic() - begin:.0f} s ==")
    return figures


async def _attempt(name: str, script: Callable[[Options], Awaitable[list[Figure]]], options: Options) -> list[Figure]:
    """One script's figures; one that cannot run says so and does not stop the others."""
    try:
        return await script(options)
    except Exception as error:
        print(f"{name} failed: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
        return [Figure(name, "-", "failed", None)]


if __name__ == "__main__":
    main(__doc__, measure)
