"""`PageSession`: what a page needs of the session that it belongs to."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from flet_web.auth.authorization import Authorization
    from flet_web.auth.sign_ins import SignIns
    from flet_web.controls.data_channel import DataChannel
    from flet_web.controls.page.session_store import UserSession
    from flet_web.engine.call import Call
    from flet_web.engine.node import BaseControl
    from flet_web.engine.tree import Tree
    from flet_web.request import PageRequest


class PageSession(Protocol):
    """What a page needs of the session that it belongs to."""

    id: str
    name: str
    loop: asyncio.AbstractEventLoop
    program: Any
    expires_at: float | None
    request: PageRequest
    authorization: Authorization | None

    tree: Tree

    @property
    def renderer(self) -> Any: ...
    @property
    def shows_components(self) -> bool: ...
    @property
    def loop_thread(self) -> int: ...
    @property
    def sign_ins(self) -> SignIns: ...
    @property
    def store(self) -> UserSession: ...
    def call_client(
        self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None
    ) -> Call[Any]: ...
    def channel_of(self, control: BaseControl, channel_id: int) -> DataChannel: ...
    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]: ...
    def run_thread(self, function: Callable[..., Any]) -> concurrent.futures.Future[Any]: ...
    def fire(self, name: str, data: Any = None) -> asyncio.Task[None] | None: ...
    def route_changed(self) -> None: ...
    def expand(self, control: BaseControl) -> None: ...
    def close_by_program(self) -> None: ...
    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None: ...
    def show_message(self, text: str) -> None: ...
