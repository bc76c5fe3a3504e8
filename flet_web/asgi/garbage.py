"""How often the garbage collector runs in a process that serves pages."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["larger_young_generation"]

THRESHOLDS = {
    # Python 3.10 to 3.12
    (700, 10, 10): (5000, 1, 7),
    (2000, 10, 10): (5000, 3, 10),
    # Python 3.14 looks at a part of the older objects each time: the smaller the second number, the larger it is.
    (2000, 10, 0): (5000, 4, 0),
}
"""What Python begins with -> what takes its place. An event that makes a page anew makes some thousand objects, nearly
all of which are gone when it is over: the collector need not look at them in between. Older objects, as of sessions
that have ended, it looks at about as often as by default."""


@contextmanager
def larger_young_generation() -> Generator[None]:
    """Let more objects be made until the collector looks at the new ones. Nothing if the program has set its own."""
    before = gc.get_threshold()
    ours = THRESHOLDS.get(before, before)
    gc.set_threshold(*ours)
    try:
        yield
    finally:
        if gc.get_threshold() == ours:
            gc.set_threshold(*before)
