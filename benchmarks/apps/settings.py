"""What the harness tells an app: environment variables; the defaults are for starting an app by hand."""

from __future__ import annotations

import os

ROWS = int(float(os.environ.get("BENCH_ROWS", "2")))
BLOCK_SECONDS = float(os.environ.get("BENCH_BLOCK_SECONDS", "3"))
SMALL_SESSIONS = int(float(os.environ.get("BENCH_SMALL_SESSIONS", "1000000")))
"""How many sessions have a page of `ROWS` rows; those after them have `LARGE_ROWS`."""
LARGE_ROWS = int(float(os.environ.get("BENCH_LARGE_ROWS", "10000")))
SESSION_TIMEOUT = os.environ.get("BENCH_SESSION_TIMEOUT", "")
"""Seconds that a session outlives its connection; the peer's own default if empty."""

_sessions = 0


def rows_of_next_session() -> int:
    """Called once by each session."""
    global _sessions
    _sessions += 1
    return ROWS if _sessions <= SMALL_SESSIONS else LARGE_ROWS
