"""What the harness tells an app: environment variables with the values of a page by hand as defaults."""

from __future__ import annotations

import os

ROWS = int(os.environ.get("BENCH_ROWS", "2"))
BLOCK_SECONDS = float(os.environ.get("BENCH_BLOCK_SECONDS", "3"))
