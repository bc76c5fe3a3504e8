"""`ft.event_handler`: several functions for one event, as Flet 0.21 kept them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

__all__ = ["EventHandler"]


class EventHandler:
    """Functions of an event: `page.on_resize = handler.get_handler()` calls all that have subscribed.

    `result_converter` makes what they are given of the event; without an answer of it they are not called.
    """

    def __init__(self, result_converter: Callable[[Any], Any] | None = None) -> None:
        self._convert = result_converter
        self._handlers: dict[Callable[[Any], Any], None] = {}

    def subscribe(self, handler: Callable[[Any], Any] | None) -> None:
        """Have `handler` called, once for each event. None does nothing."""
        if handler is not None:
            self._handlers[handler] = None

    def unsubscribe(self, handler: Callable[[Any], Any]) -> None:
        """Have `handler` called no longer. KeyError if it is not subscribed."""
        del self._handlers[handler]

    def count(self) -> int:
        """How many functions there are."""
        return len(self._handlers)

    def get_handler(self) -> Callable[[Any], Any]:
        """What an `on_...` takes: waits for one function after the other."""

        async def call(e: Any) -> None:
            given = e if self._convert is None else self._convert(e)
            for handler in [] if given is None else list(self._handlers):
                if inspect.iscoroutinefunction(handler):
                    await handler(given)
                else:
                    await asyncio.to_thread(handler, given)

        return call
