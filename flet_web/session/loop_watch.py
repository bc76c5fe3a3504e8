"""`LoopWatch`: names the code of a program that holds up the event loop, and everybody with it.

A thread looks at the stack of the loop's thread now and then, which costs the loop nothing. What is on the stack below
the loop itself is of no interest, and neither is our own work. If a frame of the program is there, the loop is asked to
answer. If it does not in time, and the frame or one that called it is still there, the program has held it up.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import sysconfig
import threading
from collections import deque
from contextlib import suppress
from itertools import accumulate, pairwise, repeat
from types import FrameType
from typing import Any

from flet_web.engine.events import Event
from flet_web.engine.hooks import BEFORE_IT_IS_SHOWN
from flet_web.session.program_errors import is_framework

__all__ = ["LoopWatch", "stop_watching", "watch_loop"]

logger = logging.getLogger("flet_web")

LOOKS = 4
"""How often the thread looks in the time after which it warns."""

_INSTALLED = (sysconfig.get_paths()["stdlib"] + os.sep, "<")
"""Python's own library, and code that was made at run time, as that of a dataclass."""
_PACKAGES = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")


def _is_of_program(frame: FrameType) -> bool:
    file = frame.f_code.co_filename
    return not (is_framework(file) or file.startswith(_INSTALLED) or any(part in file for part in _PACKAGES))


def _stack(frame: FrameType | None) -> list[FrameType]:
    """The frames from the innermost out.

    They are taken without a step of Python in between, in which the thread would run on: Python 3.11 gave a dictionary
    for a frame that was gone by then.
    """
    found: deque[Any] = deque()
    with suppress(AttributeError):
        found.extend(accumulate(repeat("f_back"), getattr, initial=frame))
    return [frame for frame in found if isinstance(frame, FrameType)]


class LoopWatch:
    """Watches the running loop. Made on it; ends by `stop()`, or with the loop."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._loop, self._ident = asyncio.get_running_loop(), threading.get_ident()
        self._depth = -1
        self._stopped = threading.Event()
        self._loop.call_soon(self._measure)
        self._thread = threading.Thread(target=self._run, name="flet-watch", daemon=True)
        self._thread.start()

    def _measure(self) -> None:
        """Count the frames of the loop itself: those that a callback has below it."""
        self._depth = len(_stack(sys._getframe().f_back))

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()

    def _run(self) -> None:
        while not self._stopped.wait(self._seconds / LOOKS):
            if self._loop.is_closed():
                _watches.pop(self._loop, None)
                return
            if found := self._look():
                self._wait_for(found)
            # What the frames hold must not live on with them.
            del found

    def _look(self) -> list[FrameType]:
        """The frames of the program on the loop, from the innermost out, if they are what the loop is busy with."""
        if self._depth < 0 or not self._loop.is_running():
            return []
        frames = _stack(sys._current_frames().get(self._ident))
        found: list[FrameType] = []
        for frame in frames[: max(0, len(frames) - self._depth)]:
            if _is_of_program(frame):
                found.append(frame)
            elif not found and frame.f_code.co_filename.startswith(_PACKAGE):
                # Our own work, which the program has asked for.
                break
        return found

    def _wait_for(self, found: list[FrameType]) -> None:
        answered = threading.Event()
        try:
            self._loop.call_soon_threadsafe(answered.set)
        except RuntimeError:
            return
        if answered.wait(self._seconds):
            return
        # A loop of the program calls functions that end and are called again: it is the frame that has stayed.
        frame = next((each for each in self._look() if any(each is before for before in found)), None)
        if frame is None or self._stopped.is_set():
            return
        self._warn(frame)
        del frame
        found.clear()
        while not answered.wait(self._seconds) and not self._stopped.is_set():
            if self._loop.is_closed():
                return

    def _warn(self, frame: FrameType) -> None:
        code, line = frame.f_code, frame.f_lineno
        logger.warning(
            "%s, line %d, in %s: this code has held up the event loop for %g s, and all users with it%s. %s "
            "(option slow_callback)",
            code.co_filename,
            line,
            code.co_name,
            self._seconds,
            _event_of(frame),
            _advice(frame),
            extra={"place": (code.co_filename, code.co_name)},
        )


_PACKAGE = os.path.dirname(os.path.dirname(__file__)) + os.sep


def _event_of(frame: FrameType) -> str:
    """Which event the frame's handler was called for, as text. "" if that is not known."""
    for outer in _stack(frame)[1:]:
        if outer.f_code.co_name == "_handle" and outer.f_code.co_filename.startswith(_PACKAGE):
            args = outer.f_locals.get("args") or ()
            event = args[0] if args else None
            if isinstance(event, Event):
                control = event.control
                return f" (on_{event.name} of {type(control).__name__} {control._i}, on the page at {event.page.route})"
            return " (main)" if outer.f_locals.get("is_main") else ""
    return ""


def _advice(frame: FrameType) -> str:
    for inner, outer in pairwise(_stack(frame)):
        code = inner.f_code
        if code.co_name in BEFORE_IT_IS_SHOWN and outer.f_code.co_filename.startswith(_PACKAGE):
            name = type(inner.f_locals.get(code.co_varnames[0])).__name__
            return (
                f"{code.co_name}() of {name} runs where the update is made, here in async code: do what takes long in "
                "did_mount(), which runs in a thread, or update from a def function"
            )
    return "Make the async function that runs it a def function, which runs in a thread, or await instead"


_watches: dict[asyncio.AbstractEventLoop, LoopWatch] = {}


def watch_loop(seconds: float) -> None:
    """Watch the running loop, if it is not watched yet. 0 is never."""
    loop = asyncio.get_running_loop()
    if seconds > 0 and loop not in _watches:
        _watches[loop] = LoopWatch(seconds)


def stop_watching() -> None:
    """End the watch of the running loop."""
    watch = _watches.pop(asyncio.get_running_loop(), None)
    if watch is not None:
        watch.stop()
