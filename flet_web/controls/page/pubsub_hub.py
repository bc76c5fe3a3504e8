"""A hub for messages that a program makes for itself, beside `page.pubsub`."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import Executor
from typing import Any

from flet_web.engine.async_alias import async_alias
from flet_web.engine.subscriptions import Handler, Subscriptions

__all__ = ["PubSubHub"]


class PubSubHub:
    """Delivers messages to whoever has subscribed, by names of the program's own. Thread-safe.

    Most programs need `page.pubsub` only, which knows the session and reaches all workers. Handlers that are coroutine
    functions become tasks of `loop`; others run in `executor`, or without one in the thread that sends.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None, executor: Executor | None = None) -> None:
        self._loop, self._executor = loop, executor
        self._subscriptions: Subscriptions[str] = Subscriptions()

    def send_all(self, message: Any) -> None:
        """Send to every subscriber."""
        self._send(None, None, message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic`."""
        self._send(topic, None, topic, message)

    def send_others(self, except_session_id: str, message: Any) -> None:
        """Send to every subscriber but one."""
        self._send(None, except_session_id, message)

    def send_others_on_topic(self, except_session_id: str, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic` but one."""
        self._send(topic, except_session_id, topic, message)

    def subscribe(self, session_id: str, handler: Handler) -> None:
        """Call `handler(message)` for each message without a topic."""
        self._subscribe(None, session_id, handler)

    def subscribe_topic(self, session_id: str, topic: str, handler: Handler) -> None:
        """Call `handler(topic, message)` for each message on `topic`."""
        self._subscribe(topic, session_id, handler)

    def unsubscribe(self, session_id: str) -> None:
        """Drop the handlers of a subscriber for messages without a topic."""
        self._unsubscribe(None, session_id)

    def unsubscribe_topic(self, session_id: str, topic: str) -> None:
        """Drop the handlers of a subscriber for messages on `topic`."""
        self._unsubscribe(topic, session_id)

    def unsubscribe_all(self, session_id: str) -> None:
        """Drop all handlers of a subscriber."""
        with self._subscriptions.lock:
            self._subscriptions.drop_all(session_id)

    def _subscribe(self, topic: str | None, session_id: str, handler: Handler) -> None:
        with self._subscriptions.lock:
            self._subscriptions.add(session_id, topic, handler)

    def _unsubscribe(self, topic: str | None, session_id: str) -> None:
        with self._subscriptions.lock:
            self._subscriptions.drop(session_id, topic)

    def _send(self, topic: str | None, without: str | None, *args: Any) -> None:
        with self._subscriptions.lock:
            found = [handler for name, handler in self._subscriptions.of(topic) if name != without]
        for handler in found:
            if inspect.iscoroutinefunction(handler):
                asyncio.run_coroutine_threadsafe(handler(*args), self._loop or asyncio.get_running_loop())
            elif self._executor is not None:
                self._executor.submit(handler, *args)
            else:
                handler(*args)

    send_all_async = async_alias(send_all)
    send_all_on_topic_async = async_alias(send_all_on_topic)
    send_others_async = async_alias(send_others)
    send_others_on_topic_async = async_alias(send_others_on_topic)
    subscribe_async = async_alias(subscribe)
    subscribe_topic_async = async_alias(subscribe_topic)
    unsubscribe_async = async_alias(unsubscribe)
    unsubscribe_topic_async = async_alias(unsubscribe_topic)
    unsubscribe_all_async = async_alias(unsubscribe_all)
