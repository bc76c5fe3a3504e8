"""`Call`: a method of the client that has been called, and its answer."""

from __future__ import annotations

import concurrent.futures
import threading
from collections.abc import Callable, Generator
from typing import Any, Generic, TypeVar

__all__ = ["Call"]

T = TypeVar("T")
U = TypeVar("U")


class Call(Generic[T]):
    """The answer to a call that is on its way already.

    Await it in async code; in a sync handler, which runs in a thread, `result()` blocks that thread alone. Nobody has
    to do either: `field.focus()` is enough.
    """

    __slots__ = ("_convert", "_future", "_loop_thread")

    def __init__(
        self,
        future: concurrent.futures.Future[Any],
        loop_thread: int,
        convert: Callable[[Any], T] | None = None,
    ) -> None:
        self._future, self._loop_thread, self._convert = future, loop_thread, convert

    def then(self, convert: Callable[[Any], U]) -> Call[U]:
        """The same call with `convert` applied to its answer."""
        return Call(self._future, self._loop_thread, convert)

    def _finish(self, answer: Any) -> T:
        return answer if self._convert is None else self._convert(answer)

    def __await__(self) -> Generator[Any, None, T]:
        import asyncio

        answer = yield from asyncio.wrap_future(self._future).__await__()
        return self._finish(answer)

    def result(self, timeout: float | None = None) -> T:
        """Wait for the answer, at most `timeout` seconds.

        Raises TimeoutError, what the client answered as an error, and RuntimeError in async code, where waiting would
        stop everybody: await the call there.
        """
        if threading.get_ident() == self._loop_thread and not self._future.done():
            raise RuntimeError("result() would block the event loop; use 'await' in async handlers")
        try:
            return self._finish(self._future.result(timeout))
        except concurrent.futures.TimeoutError:
            raise TimeoutError(f"no answer from the browser within {timeout} s") from None

    def add_done_callback(self, callback: Callable[[concurrent.futures.Future[Any]], None]) -> None:
        """Call `callback` with the underlying future once the answer or an error is there."""
        self._future.add_done_callback(callback)
