"""`Program`: one app as its sessions see it: its functions, its limits, and what its users share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from flet_web.controls.page.pubsub import PubSubClient
from flet_web.public_names import PUBLIC
from flet_web.session.dispatch import Dispatcher
from flet_web.session.loop_thread import LoopThread
from flet_web.session.pubsub import PubSubHub
from flet_web.session.queued_events import QueuedEvents
from flet_web.session.threads import Threads

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.session.session import Session
    from flet_web.shared import SharedStore

__all__ = ["Dialect", "Endpoints", "Program"]

Dialect = Literal["0.21", "1.0"]


class Endpoints(Protocol):
    """The HTTP endpoints beside an app, as its sessions ask for them."""

    upload_dir: Path | None
    """The folder that receives uploads, as an absolute path."""

    def upload_url(self, session: Session, file_name: str, expires: int) -> str:
        """A signed URL for one upload. RuntimeError if the app takes no uploads."""
        ...

    def uploaded_path(self, url: str) -> Path | None:
        """The file that an upload to `url` makes; None for a URL that is not of this app, or has expired."""
        ...

    def download_url(self, session: Session, path: Path, name: str, expires: float) -> str:
        """A URL at which the file at `path` can be had as `name` for `expires` seconds."""
        ...

    def own_callback(self, session: Session, path: str) -> str | None:
        """The path at which the app completes sign-ins; None if one is completed at `path` as well."""
        ...


class Program:
    """Shared by all sessions of one app, on one event loop.

    `session_timeout` and `oauth_state_timeout` are in seconds; `threads` are those of its sync handlers; `max_events`
    limits the handlers of one session, `max_client_bytes` what one client can make the server keep;
    `shows_errors` says that users read the exceptions of the program; `hash_routes` says that the page's route stands
    behind a "#" in the URL. `store` keeps what the workers of the app have in common; `pubsub` delivers the messages
    between its users.
    """

    def __init__(
        self,
        *,
        store: SharedStore,
        pubsub: PubSubHub,
        endpoints: Endpoints,
        dialect: Dialect = "0.21",
        session_timeout: float = 3600,
        threads: Threads | None = None,
        max_events: int = 200,
        max_client_bytes: int = 4 * 2**20,
        shows_errors: bool = False,
        oauth_state_timeout: float = 600,
        hash_routes: bool = False,
    ) -> None:
        self.dialect = dialect
        self.state: object = None
        """What lives as long as a session of the app does."""
        self.make_page: Callable[[Session], Page] = PUBLIC.load("Page")
        self.session_timeout, self.shows_errors = session_timeout, shows_errors
        self.endpoints, self.max_client_bytes = endpoints, max_client_bytes
        self.oauth_state_timeout, self.hash_routes = oauth_state_timeout, hash_routes
        self.loop_thread = LoopThread()
        self.threads = threads or Threads(most=40, per_session=8, per_address=20)
        self.queued_events = QueuedEvents(max_events, max_client_bytes)
        self.dispatcher = Dispatcher()
        self.store = store
        self.pubsub = pubsub

    def pubsub_client(self, session: Session) -> PubSubClient:
        """What `page.pubsub` of a session is."""
        return PubSubClient(self.pubsub, session)
