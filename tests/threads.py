"""What tests with threads share: threads that take turns often, and begin together."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

__all__ = ["at_once", "frequent_turns"]


@contextmanager
def frequent_turns(seconds: float = 1e-5) -> Iterator[None]:
    """Let threads take turns every few instructions."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(seconds)
    yield
    sys.setswitchinterval(before)


def at_once(*functions: Callable[[], Any]) -> None:
    """Call all functions, each in a thread of its own that starts when all are there. What one raises is raised."""
    start, errors = threading.Barrier(len(functions)), list[BaseException]()

    def call(function: Callable[[], Any]) -> None:
        start.wait()
        try:
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=call, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
