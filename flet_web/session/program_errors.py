"""What a program has raised: how it is described to users, how it is logged and observed.

Users read a neutral sentence with a reference: the text of an exception may have secrets in it. The log has the
reference together with the traceback.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import os
import secrets
import traceback
from collections.abc import Callable
from contextvars import ContextVar
from types import TracebackType
from typing import Any, NamedTuple

import anyio

from flet_web.engine.unknown_names import explain

__all__ = [
    "ErrorReport", "ProgramFuture", "describe", "exception_observer", "handling_error", "is_framework",
    "log_exception", "mark_reported", "new_reference", "program_trace", "program_traceback", "was_reported",
]  # fmt: skip

logger = logging.getLogger("flet_web")

exception_observer: ContextVar[Callable[[BaseException], None] | None] = ContextVar(
    "flet_web_exception_observer", default=None
)
"""Called with each exception of the program, in sessions that are made in its context. From any thread."""

handling_error: ContextVar[object | None] = ContextVar("flet_web_handling_error", default=None)
"""The page whose `on_error` is running: what fails there is not told to it again."""

_REFERENCE_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No two of them look alike."""

_FRAMEWORK = (
    *(os.path.dirname(package.__file__ or "") + os.sep for package in (anyio, asyncio, concurrent.futures)),
    os.path.dirname(os.path.dirname(__file__)) + os.sep,
)
"""Folders whose frames come before those of the program in a traceback."""


_NO_LOOP = "no running event loop"
"""What asyncio says of create_task() and the like in a thread."""


class ErrorReport(NamedTuple):
    """An exception of a program. `reference` is in the log; `shown` is what the user reads of it."""

    error: BaseException
    reference: str
    shown: str

    @classmethod
    def of(cls, error: BaseException, reference: str, *, shows_errors: bool) -> ErrorReport:
        """Users are shown the exception with its traceback only if the app `shows_errors`."""
        if shows_errors:
            shown = "\n".join([describe(error), f"Error number {reference}", "".join(program_traceback(error))])
        else:
            shown = f"Something went wrong. The error number is {reference}."
        return cls(error, reference, shown)


def new_reference() -> str:
    """Tells an error from others: short enough to be read out, and not to be guessed."""
    text = "".join(secrets.choice(_REFERENCE_CHARACTERS) for _ in range(8))
    return f"{text[:4]}-{text[4:]}"


_REPORTED = "_flet_web_reported"


def mark_reported(error: BaseException) -> None:
    """Note that a background task has reported the exception, which its future gives to the program as well."""
    error.__dict__[_REPORTED] = True


def was_reported(error: BaseException) -> bool:
    """Whether it was marked as reported. The mark counts once: a program may raise the same exception anew."""
    return error.__dict__.pop(_REPORTED, False) is True


def describe(error: BaseException) -> str:
    """An exception in one line: "ValueError: the text"."""
    try:
        text = str(error).strip()
    except BaseException:  # of the program's own `__str__`
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def is_framework(file: str) -> bool:
    """Whether a source file is part of this package, or of what runs the program's functions."""
    return file.startswith(_FRAMEWORK)


def program_trace(error: BaseException) -> TracebackType | None:
    """The traceback of `error` from the first frame of the program on, without the frames that called it."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None and is_framework(frame.tb_frame.f_code.co_filename):
        frame = frame.tb_next
    return frame


def program_traceback(error: BaseException) -> list[str]:
    """The lines of `program_trace()`."""
    return traceback.format_exception(type(error), error, program_trace(error))


def program_place(error: BaseException) -> tuple[str, str, int]:
    """What tells an error of a program from its others: its class, and the line that raised it."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    file, line = (frame.tb_frame.f_code.co_filename, frame.tb_lineno) if frame is not None else ("", 0)
    return type(error).__qualname__, file, line


def log_exception(error: BaseException, what: str) -> str:
    """Log an exception of the program once, with the program's part of the traceback. The reference of its record.

    An exception that is not logged because the same one was logged often has the reference of that one.
    """
    explain(error)
    if type(error) is RuntimeError and error.args == (_NO_LOOP,):
        ways = "start it with page.run_task(), or make the function `async def`"
        error.args = (f"{_NO_LOOP}: functions that are `def` run in threads; {ways}",)
    reference = new_reference()
    if not logger.isEnabledFor(logging.ERROR):
        return reference
    text = "".join(program_traceback(error)).rstrip()
    record = logger.makeRecord(
        logger.name, logging.ERROR, __file__, 0, "%s (error number %s)\n%s", (what, reference, text), None,
        extra={"place": program_place(error), "reference": reference},
    )  # fmt: skip
    logger.handle(record)
    return str(record.__dict__["reference"])


class ProgramFuture(concurrent.futures.Future[Any]):
    """A future that a program gets. Its callbacks run on the event loop, where an exit would end the server."""

    def __init__(self) -> None:
        super().__init__()
        self.askers: list[None] = []
        """One entry for each caller that waits for the outcome or has got it. Appending is atomic."""

    def result(self, timeout: float | None = None) -> Any:
        """Wait for the outcome, at most `timeout` seconds."""
        self.askers.append(None)
        try:
            return super().result(timeout)
        finally:
            self._forget_asker()

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Wait for the exception, at most `timeout` seconds. None if there was none."""
        self.askers.append(None)
        try:
            return super().exception(timeout)
        finally:
            self._forget_asker()

    def _forget_asker(self) -> None:
        if not self.done():
            self.askers.pop()

    def add_done_callback(self, fn: Callable[[concurrent.futures.Future[Any]], object]) -> None:
        """Call `fn(future)` once it is done. What `fn` raises is logged."""

        def call(done: concurrent.futures.Future[Any]) -> None:
            try:
                fn(done)
            except BaseException as error:
                log_exception(error, "a callback of a future failed")

        super().add_done_callback(call)
