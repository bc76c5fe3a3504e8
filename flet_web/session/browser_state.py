"""`Browser`: what a session knows of the browser that shows its page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.engine.call import Call
from flet_web.engine.frozen import freeze
from flet_web.protocol import InvokeMethod, encode_body
from flet_web.session.calls import DEFAULT_TIMEOUT, Calls, OpenCall
from flet_web.session.outbox import Outbox

if TYPE_CHECKING:
    from flet_web.engine.node import BaseControl
    from flet_web.engine.tree import Tree
    from flet_web.session.channels import Channels
    from flet_web.session.loop_thread import LoopThread

__all__ = ["Browser", "Connection"]


class Connection(Protocol):
    """The socket of a browser, as a session sees it. All methods are called on the loop."""

    @property
    def is_sending(self) -> bool:
        """Whether something is on its way."""
        ...

    def wake(self) -> None:
        """There is something to send."""

    async def flush(self) -> None:
        """Send what there is to send. Raises nothing for a connection that is broken."""

    def close(self, code: int = ...) -> None:
        """The session is over, or another connection took it."""


class Browser:
    """The connection to it, if there is one, what waits to be sent, and the calls that it has to answer.

    `base_url` is the URL path of the app as the browser sees it. `cookie` tells this browser from others: a sign-in has
    to be completed by the browser that began it, and no other browser gets the page. `keeps_cookie` says that the
    browser has sent the cookie back. `token` is known to one load of the page alone. `frames` counts the messages of
    the browser that have been applied since the page was loaded.
    """

    __slots__ = (
        "_calls", "_disconnected", "_is_over", "_loop", "_tree", "_waking", "base_url", "channels", "connection",
        "cookie", "frames", "keeps_cookie", "outbox", "token",
    )  # fmt: skip

    def __init__(self, tree: Tree, loop: LoopThread) -> None:
        self.connection: Connection | None = None
        self.outbox = Outbox(tree)
        self.base_url = "/"
        self.cookie = self.token = ""
        self.keeps_cookie = False
        self.frames = 0
        self._tree, self._loop = tree, loop
        self._waking = self._is_over = False
        self._calls: Calls | None = None
        self.channels: Channels | None = None
        """The data channels that the client has opened. Most have none."""
        self._disconnected: asyncio.Future[None] | None = None

    # The connection; on the loop

    def connect(self, connection: Connection) -> None:
        """`connection` shows the page from now on; one that did so before is closed."""
        old, self.connection = self.connection, connection
        if old is not None:
            old.close()

    def disconnect(self, connection: Connection) -> bool:
        """`connection` is gone. False if another one has taken its place."""
        if self.connection is not connection:
            return False
        self.connection = None
        if self.channels is not None:
            self.channels.left()
        self._limit_calls(self.outbox.limit(away=True))
        if self._disconnected is not None:
            self._disconnected.set_result(None)
            self._disconnected = None
        return True

    async def disconnected(self) -> None:
        """Wait until there is no connection."""
        while self.connection is not None:
            self._disconnected = self._disconnected or self._loop.loop.create_future()
            await asyncio.shield(self._disconnected)

    def close(self) -> None:
        """The session is over: close the connection, and fail the calls that are open or still to come."""
        self._is_over = True
        if self.connection is not None:
            self.connection.close()
        if self._calls is not None:
            self._calls.fail_all("the session is over")

    # What is sent

    def crashed(self, text: str) -> None:
        """Show an error of the program. From any thread."""
        self.outbox.crashed(text)
        self.wake()

    def wake(self) -> None:
        """Have the connection send what waits. From any thread."""
        if self._waking or self.connection is None:
            return
        self._waking = True
        try:
            self._loop.call(self._wake)
        except BaseException:  # Python's stack may end here
            self._waking = False
            raise

    def _wake(self) -> None:
        self._waking = False
        if self.connection is not None:
            self.connection.wake()

    async def send_after(self, step: Callable[[Any], None], scope: Any) -> None:
        """Call `step(scope)` and send what it has changed: sooner than the connection would if it were woken."""
        self._waking = True
        try:
            step(scope)
        finally:
            self._waking = False
        if self.connection is not None:
            await self.connection.flush()

    # Calls

    @property
    def calls(self) -> Calls:
        """The calls that wait for their answers. Made with the first one: most sessions have none."""
        if self._calls is None:
            with self._tree.lock:
                if self._calls is None:
                    self._calls = Calls(self._loop)
        return self._calls

    def call(self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None) -> Call[Any]:
        """Call a method of the browser's widget of `control`. From any thread."""
        frozen = freeze(args or {})
        self._tree.update(control)
        calls = self.calls
        message = InvokeMethod(
            control_id=control._i,
            call_id=calls.new_id(),
            name=name,
            args=frozen,
            # How long the client waits for the widget to appear, which a person's choice does not prolong.
            timeout=None if timeout is None else max(1, round(min(timeout, DEFAULT_TIMEOUT))),
        )
        call = calls.open(message.call_id, control, name, encode_body(message), timeout)
        if self._is_over:
            calls.fail("the session is over", [call])
        else:
            self._limit_calls(self.outbox.post(call, away=self.connection is None))
            self.wake()
        return Call(call.future, self._loop.ident)

    def _limit_calls(self, dropped: list[OpenCall]) -> None:
        if dropped:
            self.calls.fail("the browser has not taken the calls that were made, and too many wait for it", dropped)

    def open_channel(self, control: BaseControl, data: Any, run: Callable[..., Any]) -> bool:
        """The client says that it has opened a data channel for `control`. Whether it may. On the loop.

        `run` runs handlers of the program.
        """
        if self.channels is None:
            from flet_web.session.channels import Channels  # few sessions have any

            self.channels = Channels(self.wake, lambda: self.connection is None, run, self._loop.call)
        channel = self.channels.open(control, data)
        if channel is not None:
            control._channel_opened(channel)
        return channel is not None

    def continues(self, *, is_same_load: bool, is_ours: bool) -> None:
        """A client is about to get its answer: it shows the page that it had before, or has loaded it anew.

        The official client does not tell which.
        """
        if not is_same_load:
            # A page that has just been loaded counts its messages from the start.
            self.frames = 0
            self.fail_sent_calls("the page was loaded anew")
        if self.channels is not None and (is_same_load or not is_ours):
            self.channels.came_back()
        elif self.channels is not None:
            self.channels.reset()

    def fail_sent_calls(self, why: str) -> None:
        """Fail the calls that have been sent: the page that would have answered them is gone."""
        if self._calls is not None:
            self._calls.fail_all(why, but=set(self.outbox.calls_waiting()))
