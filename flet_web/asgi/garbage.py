"""How often the garbage collector runs in a process that serves pages."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["larger_young_generation"]

DEFAULTS = {(700, 10, 10), (2000, 10, 10), (2000, 10, 0)}
"""What Python 3.10 to 3.14 begin with."""

YOUNG = (5000, 1, 7)
"""An event that makes a page anew makes some thousand objects, nearly all of which are gone when it is over: the
collector need not look at them in between. Older objects, as of sessions that have ended, it looks at as often as by
default: after some 10,000 and 80,000 new ones."""


@contextmanager
def larger_young_generation() -> Generator[None]:
    """Let more objects be made until the collector looks at the new ones. Nothing if the program has set its own."""
    before = gc.get_threshold()
    if before in DEFAULTS:
        gc.set_threshold(*YOUNG)
    try:
        yield
    finally:
        if before in DEFAULTS and gc.get_threshold() == YOUNG:
            gc.set_threshold(*before)
