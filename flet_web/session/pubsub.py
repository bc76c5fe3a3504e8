"""Messages between the sessions of an app."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.twins import twin

if TYPE_CHECKING:
    from flet_web.session.session import Session

__all__ = ["PubSubClient", "PubSubHub"]

Handler = Callable[..., Any]


class PubSubHub:
    """Who listens to what. Topic None is for messages without a topic. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._topics: dict[str | None, dict[Session, list[Handler]]] = {}

    def subscribe(self, session: Session, topic: str | None, handler: Handler) -> None:
        """Have `handler` called in `session` for each message on `topic`."""
        with self._lock:
            handlers = self._topics.setdefault(topic, {}).setdefault(session, [])
            if handler not in handlers:
                handlers.append(handler)

    def unsubscribe(self, session: Session, topic: str | None) -> None:
        """Drop all handlers of `session` for `topic`."""
        with self._lock:
            listeners = self._topics.get(topic, {})
            listeners.pop(session, None)
            if not listeners:
                self._topics.pop(topic, None)

    def unsubscribe_all(self, session: Session) -> None:
        """Drop all handlers of `session`."""
        for topic in list(self._topics):
            self.unsubscribe(session, topic)

    def send(self, topic: str | None, args: tuple[Any, ...], *, without: Session | None = None) -> None:
        """Call the handlers for `topic` in their sessions."""
        with self._lock:
            found = [
                (s, h) for s, handlers in self._topics.get(topic, {}).items() for h in handlers if s is not without
            ]
        for session, handler in found:
            session.from_any_thread(session.run, handler, *args)


class PubSubClient:
    """`page.pubsub`: send messages to the other users of the app, and be told of theirs."""

    def __init__(self, hub: PubSubHub, session: Session) -> None:
        self._hub, self._session = hub, session

    def send_all(self, message: Any) -> None:
        """Send to every subscriber, this session included."""
        self._hub.send(None, (message,))

    def send_others(self, message: Any) -> None:
        """Send to every subscriber but this session."""
        self._hub.send(None, (message,), without=self._session)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic`, this session included."""
        self._hub.send(topic, (topic, message))

    def send_others_on_topic(self, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic` but this session."""
        self._hub.send(topic, (topic, message), without=self._session)

    def subscribe(self, handler: Callable[[Any], Any]) -> None:
        """Call `handler(message)` for each message without a topic."""
        self._hub.subscribe(self._session, None, handler)

    def subscribe_topic(self, topic: str, handler: Callable[[str, Any], Any]) -> None:
        """Call `handler(topic, message)` for each message on `topic`."""
        self._hub.subscribe(self._session, topic, handler)

    def unsubscribe(self) -> None:
        """Drop the handlers for messages without a topic."""
        self._hub.unsubscribe(self._session, None)

    def unsubscribe_topic(self, topic: str) -> None:
        """Drop the handlers for messages on `topic`."""
        self._hub.unsubscribe(self._session, topic)

    def unsubscribe_all(self) -> None:
        """Drop all handlers of this session."""
        self._hub.unsubscribe_all(self._session)

    send_all_async = twin(send_all)
    send_others_async = twin(send_others)
    send_all_on_topic_async = twin(send_all_on_topic)
    send_others_on_topic_async = twin(send_others_on_topic)
    subscribe_async = twin(subscribe)
    subscribe_topic_async = twin(subscribe_topic)
    unsubscribe_async = twin(unsubscribe)
    unsubscribe_topic_async = twin(unsubscribe_topic)
    unsubscribe_all_async = twin(unsubscribe_all)
