"""Messages between the sessions of an app."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.engine.subscriptions import Handler, Subscriptions
from flet_web.session.calls import SessionEndedError

if TYPE_CHECKING:
    from flet_web.session.session import Session
    from flet_web.shared import SharedStore

__all__ = ["PubSubHub"]


class PubSubHub:
    """Which sessions of this process listen to what. Topic None is for messages without a topic. Thread-safe.

    Messages go through `store`, on the channel of the app, to the hubs of all its workers. The hub listens to the
    channel while a session listens to it.
    """

    def __init__(self, store: SharedStore, channel: str) -> None:
        self._store, self._channel = store, channel
        self._subscriptions: Subscriptions[Session] = Subscriptions()
        self._leave_channel: Callable[[], None] | None = None

    def subscribe(self, session: Session, topic: str | None, handler: Handler) -> None:
        """Have `handler` called in `session` for each message on `topic`. SessionEndedError where it has ended."""
        with self._subscriptions.lock:
            # A session drops its handlers after it has been marked as ended: one that came later would stay for ever.
            if session.ended:
                raise SessionEndedError("the session has ended and cannot subscribe")
            self._subscriptions.add(session, topic, handler)
            if self._leave_channel is None:
                self._leave_channel = self._store.subscribe(self._channel, self._deliver)

    def unsubscribe(self, session: Session, topic: str | None) -> None:
        """Drop all handlers of `session` for `topic`."""
        with self._subscriptions.lock:
            self._subscriptions.drop(session, topic)
            self._leave_if_unheard()

    def unsubscribe_all(self, session: Session) -> None:
        """Drop all handlers of `session`."""
        with self._subscriptions.lock:
            self._subscriptions.drop_all(session)
            self._leave_if_unheard()

    def _leave_if_unheard(self) -> None:
        if not self._subscriptions and self._leave_channel is not None:
            self._leave_channel()
            self._leave_channel = None

    def send(self, topic: str | None, message: Any, *, without: Session | None = None) -> None:
        """Call the handlers for `topic` in their sessions. From any thread."""
        self._store.publish(self._channel, [topic, message, None if without is None else without.id])

    def _deliver(self, sent: list[Any]) -> None:
        topic, message, without = sent
        with self._subscriptions.lock:
            found = self._subscriptions.of(topic)
        args = (message,) if topic is None else (topic, message)
        for session, handler in found:
            if session.id != without:
                session.from_any_thread(session.runner.run, handler, *args)

    def close(self) -> None:
        """Drop all handlers."""
        with self._subscriptions.lock:
            self._subscriptions.clear()
            self._leave_if_unheard()
