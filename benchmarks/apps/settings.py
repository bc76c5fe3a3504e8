"""What the harness tells an app: environment variables; the defaults are for starting an app by hand."""

from __future__ import annotations

import os

ROWS = int(os.environ.get("BENCH_ROWS", "2"))
BLOCK_SECONDS = float(os.environ.get("BENCH_BLOCK_SECONDS", "3"))
