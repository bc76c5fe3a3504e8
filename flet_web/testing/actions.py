"""What all actions of a user have in common: they find a control, check that a person could do it, and wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager

from .errors import ImpossibleError, TestingError
from .finder import Action, Target, Where
from .gestures import OPTIONS, pointer
from .queries import Queries
from .screen import ScreenNode

__all__ = ["Actions"]


class Actions(Queries):
    """The part of `User` that acts."""

    _waits = True

    async def do(
        self,
        action: Action,
        target: Target | None,
        where: Where,
        act: Callable[[ScreenNode], Awaitable[None]],
        focus: Callable[[ScreenNode], ScreenNode | None] | None = None,
    ) -> None:
        """Do something to the one control that is meant, and wait until the app is quiet.

        `focus` says what gets the focus before that; without it the focus stays.
        """
        __tracebackhide__ = True
        self.check_connected()
        node = self.finder().one(target, where, action)
        self.check_usable(node, action)
        if focus is not None:
            node = await self.move_focus(focus(node), node, action)
        await act(node)
        await self.finish()

    async def move_focus(self, to: ScreenNode | None, node: ScreenNode, action: Action) -> ScreenNode:
        """Move the focus, wait for the handlers that hear of it, and give `node` as it is then."""
        __tracebackhide__ = True
        sent = len(self.tab.sent)
        self.client.focus(to)
        if len(self.tab.sent) == sent:
            return node
        await self.finish()
        for now in self.finder().screen.everything:
            if now.id == node.id and now.type == node.type:
                self.check_usable(now, action)
                return now
        raise self.refuse(node, action.participle, "it has left the page when the focus moved")

    def press_down(self, node: ScreenNode) -> ScreenNode | None:
        """The pointer goes down on a control: what gets the focus by it. A field hears of it if that is elsewhere."""
        before = None if self.client.focused is None else self.tab.model.controls.get(self.client.focused)
        if before is not None and before["_i"] not in [around.id for around in node.self_and_ancestors]:
            self.tab.fire(before, "tap_outside")
        for name in ("tap_down", "long_press_down"):
            self.tab.fire(node.control, name, pointer())
        if node.kind in OPTIONS:
            return node.parent  # the field keeps the focus while an option is chosen
        return None if "_of" in node.control else node

    async def pause(self) -> None:
        """Between two steps of an action: a person is slower than a handler."""
        __tracebackhide__ = True
        await self.finish()

    def check_connected(self) -> None:
        """ImpossibleError if the page has lost the app. Raises what the program has raised meanwhile."""
        __tracebackhide__ = True
        self.app.failures.check()
        if not self.is_connected:
            raise ImpossibleError("the page is not connected to the app; `await user.reconnect()` connects it")

    def check_usable(self, node: ScreenNode, action: Action) -> None:
        """ImpossibleError if a control is there, but cannot be used."""
        __tracebackhide__ = True
        screen = self.finder().screen
        disabled, barrier = node.disabled_by, screen.covered_by(node)
        ignoring = node.nearest(lambda one: one.get("ignore_interactions") is True)
        why = ""
        if node.hidden:
            why = node.hidden
        elif barrier is not None:
            why = f"{barrier} is in front of it"
        elif disabled is not None:
            why = "it is disabled" if disabled is node else f"{disabled} is disabled"
        elif ignoring is not None:
            why = f"{ignoring} ignores interactions"
        if why:
            raise ImpossibleError(f"{node} cannot be {action.participle}: {why}", self.tree())

    async def wait_for_main(self) -> None:
        """Wait until main() has made the page."""
        __tracebackhide__ = True
        if self.app.wait:
            await self.app.settle()
        else:
            await self.app.waiter.wait_for_delivery()
            self.app.failures.check()

    async def finish(self) -> None:
        """Wait until the app has done what an action has started."""
        __tracebackhide__ = True
        if self._waits:
            await self.app.settle()
        else:
            await self.app.waiter.wait_for_delivery()
            self.app.failures.check()

    @contextmanager
    def without_waiting(self) -> Generator[None]:
        """In this block actions do not wait for the handlers that they start, nor do later ones.

        As an impatient user who clicks again while the first handler still runs.
        """
        before, self._waits = self._waits, False
        try:
            yield
        finally:
            self._waits = before

    async def advance(self, seconds: float) -> None:
        """Let time pass without waiting for it: `asyncio.sleep()` of the program, timers of its session, snack bars.

        `time.sleep()` and the calendar do not take part. RuntimeError on an event loop that is not asyncio's own.
        """
        __tracebackhide__ = True
        await self.app.clock.advance(seconds, self.app.rest)
        await self.app.settle()

    def refuse(self, node: ScreenNode, participle: str, why: str) -> TestingError:
        """The error for what a person could not do."""
        return ImpossibleError(f"{node} cannot be {participle}: {why}", self.tree())
