"""Who listens to what."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from flet_web.engine.checks import short

__all__ = ["Handler", "Subscriptions"]

Handler = Callable[..., Any]
T = TypeVar("T")


class Subscriptions(Generic[T]):
    """Handlers of subscribers, by topic; topic None is for messages without one. Who calls it holds `lock`."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._topics: dict[str | None, dict[T, list[Handler]]] = {}

    def __bool__(self) -> bool:
        return bool(self._topics)

    def add(self, subscriber: T, topic: str | None, handler: Handler) -> None:
        """Note a handler, once. TypeError if it cannot be called."""
        if not callable(handler):
            raise TypeError(f"messages are given to a function; got {short(handler)}")
        handlers = self._topics.setdefault(topic, {}).setdefault(subscriber, [])
        if handler not in handlers:
            handlers.append(handler)

    def drop(self, subscriber: T, topic: str | None) -> None:
        """Forget the handlers of a subscriber for a topic."""
        subscribers = self._topics.get(topic, {})
        subscribers.pop(subscriber, None)
        if not subscribers:
            self._topics.pop(topic, None)

    def drop_all(self, subscriber: T) -> None:
        """Forget all handlers of a subscriber."""
        for topic in list(self._topics):
            self.drop(subscriber, topic)

    def clear(self) -> None:
        """Forget all handlers."""
        self._topics.clear()

    def of(self, topic: str | None) -> list[tuple[T, Handler]]:
        """The handlers for a topic, each with its subscriber."""
        return [(one, handler) for one, handlers in self._topics.get(topic, {}).items() for handler in handlers]
