"""`Failures`: the exceptions of the program, and which of them the test expects."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager

from flet_web.session.program_errors import program_trace

from .errors import NotRaisedError

__all__ = ["Expected", "Failures"]

ErrorType = type[BaseException] | tuple[type[BaseException], ...]


class Expected:
    """What `expect_error()` waits for; `errors` are the exceptions that came, in order."""

    def __init__(self, kind: ErrorType, match: str | None) -> None:
        self.kind, self.match = kind, match
        self.errors: list[BaseException] = []

    def takes(self, error: BaseException) -> bool:
        """Whether it is one of those."""
        return isinstance(error, self.kind) and (self.match is None or re.search(self.match, str(error)) is not None)

    def __str__(self) -> str:
        kinds = self.kind if isinstance(self.kind, tuple) else (self.kind,)
        return " or ".join(kind.__name__ for kind in kinds) + (
            "" if self.match is None else f" matching {self.match!r}"
        )


class Failures:
    """Collects exceptions, from any thread; `wake` is called when one has come that nobody expects."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self.errors: list[BaseException] = []
        """All, those that were expected among them."""
        self._wake = wake
        self._unexpected: list[BaseException] = []
        self._expected: list[Expected] = []

    def add(self, error: BaseException) -> None:
        """The program, or what it asks of the kit, has failed."""
        self.errors.append(error)
        for expected in reversed(self._expected):
            if expected.takes(error):
                expected.errors.append(error)
                return
        self._unexpected.append(error)
        self._wake()

    def check(self) -> None:
        """Raise the first exception that nobody expects, with the program's part of its traceback."""
        __tracebackhide__ = True
        if self._unexpected:
            error, self._unexpected = self._unexpected[0], []
            raise error.with_traceback(program_trace(error))

    @contextmanager
    def expect(self, kind: ErrorType, match: str | None) -> Generator[Expected]:
        """Let the program raise such an exception meanwhile; NotRaisedError if it does not."""
        __tracebackhide__ = True
        expected = Expected(kind, match)
        self._expected.append(expected)
        try:
            yield expected
        finally:
            self._expected.remove(expected)
        if not expected.errors:
            others = ", ".join(repr(error) for error in self.errors)
            raise NotRaisedError(f"the program was expected to raise {expected}; it has raised {others or 'nothing'}")
