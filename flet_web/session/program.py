"""`Program`: one app as its sessions see it: entry point, dialect, limits, and what its users share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

import anyio

from flet_web.session.dispatch import Dispatcher
from flet_web.session.pubsub import PubSubClient, PubSubHub

if TYPE_CHECKING:
    from flet_web.session.session import Session

__all__ = ["Dialect", "Program"]

Dialect = Literal["0.21", "1.0"]


class Program:
    """Shared by all sessions of one app, on one event loop.

    `session_timeout` and `oauth_state_timeout` are in seconds; `max_threads` limits how many sync handlers run at once;
    `hash_routes` says that the page's route stands behind a "#" in the URL.
    """

    def __init__(
        self,
        main: Callable[..., Any],
        *,
        dialect: Dialect = "0.21",
        before_main: Callable[..., Any] | None = None,
        session_timeout: float = 3600,
        max_threads: int = 40,
        show_tracebacks: bool = False,
        upload_url: Callable[[Any, str, int], str] | None = None,
        oauth_state_timeout: float = 600,
        hash_routes: bool = False,
    ) -> None:
        self.main, self.before_main, self.dialect = main, before_main, dialect
        self.session_timeout, self.show_tracebacks = session_timeout, show_tracebacks
        self.upload_url = upload_url
        self.oauth_state_timeout, self.hash_routes = oauth_state_timeout, hash_routes
        self.loop = asyncio.get_running_loop()
        self.limiter = anyio.CapacityLimiter(max_threads)
        self.dispatcher = Dispatcher(dialect)
        self.pubsub = PubSubHub()

    def pubsub_client(self, session: Session) -> PubSubClient:
        """What `page.pubsub` of a session is."""
        return PubSubClient(self.pubsub, session)

    def make_upload_url(self, session: Session, file_name: str, expires: int) -> str:
        """A signed URL for one upload. RuntimeError if the app takes no uploads."""
        if self.upload_url is None:
            raise RuntimeError(
                "the app takes no uploads: give it an upload_dir (or set FLET_UPLOAD_DIR); "
                "a FletApp of its own needs upload_endpoint_path, the path of the upload route"
            )
        return self.upload_url(session, file_name, expires)
