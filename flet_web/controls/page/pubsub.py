"""Messages between the users of an app, as a program sends and gets them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from flet_web.engine.async_alias import async_alias

__all__ = ["PubSub", "PubSubClient"]


class Hub(Protocol):
    """Delivers messages."""

    def send(self, topic: str | None, message: Any, *, without: Any = None) -> None: ...
    def subscribe(self, session: Any, topic: str | None, handler: Callable[..., Any]) -> None: ...
    def unsubscribe(self, session: Any, topic: str | None) -> None: ...
    def unsubscribe_all(self, session: Any) -> None: ...


class PubSub:
    """`pubsub` of an app: send messages to its users, from any thread, also where there is no page."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def send_all(self, message: Any) -> None:
        """Send to every subscriber."""
        self._hub.send(None, message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic`."""
        self._hub.send(topic, message)

    send_all_async = async_alias(send_all)
    send_all_on_topic_async = async_alias(send_all_on_topic)


class PubSubClient(PubSub):
    """`page.pubsub`: send messages to the users of the app, this one included, and be told of theirs."""

    def __init__(self, hub: Hub, session: Any) -> None:
        super().__init__(hub)
        self._session = session

    def send_others(self, message: Any) -> None:
        """Send to every subscriber but this session."""
        self._hub.send(None, message, without=self._session)

    def send_others_on_topic(self, topic: str, message: Any) -> None:
        """Send to every subscriber of `topic` but this session."""
        self._hub.send(topic, message, without=self._session)

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

    send_others_async = async_alias(send_others)
    send_others_on_topic_async = async_alias(send_others_on_topic)
    subscribe_async = async_alias(subscribe)
    subscribe_topic_async = async_alias(subscribe_topic)
    unsubscribe_async = async_alias(unsubscribe)
    unsubscribe_topic_async = async_alias(unsubscribe_topic)
    unsubscribe_all_async = async_alias(unsubscribe_all)
