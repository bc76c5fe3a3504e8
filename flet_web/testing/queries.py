"""What a user sees, and what a test expects of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar

from .element import Element
from .errors import NotFoundError, TestingError
from .failures import ErrorType, Expected
from .finder import Target, Where, that
from .open_page import OpenPage
from .screen import ScreenNode

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["Queries"]

T = TypeVar("T")

BACKGROUND = "background tasks are running: `await user.sees(...)` waits for what they show"


class Queries(OpenPage):
    """The part of `User` that reads the page."""

    at_once: Callable[[Callable[[], Any]], Any]
    """Calls a function on the event loop, from whichever thread."""

    def find(self, target: Target | None = None, /, **where: Unpack[Where]) -> Element:
        """The one control on the page that says `target`, or is called so, and is as `where` says.

        NotFoundError, SeveralFoundError.
        """
        __tracebackhide__ = True
        return Element(self, self.finder().one(target, where))

    def find_all(self, target: Target | None = None, /, **where: Unpack[Where]) -> list[Element]:
        """All controls that are shown and fit, in reading order."""
        return [Element(self, node) for node in self._all(target, where)]

    def _all(self, target: Target | None, where: Where) -> list[ScreenNode]:
        found = self.finder().all(target, where)
        nth = where.get("nth")
        return found if nth is None else found[nth : nth + 1 or None]

    def should_see(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Fail unless the page shows this: a text, or a part of one, or a control. NotFoundError."""
        __tracebackhide__ = True
        self.app.failures.check()
        if not self._is_seen(target, where):
            raise self._not_seen(target, where, "")

    def should_not_see(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Fail if the page shows this. TestingError."""
        __tracebackhide__ = True
        self.app.failures.check()
        found = self._all(target, where)
        if found or self._in_crash(target, where):
            what = found[0] if found else "the error above the page"
            raise TestingError(f"the user sees something that {that(target, where)}: {what}", self.tree())

    async def sees(self, target: Target | None = None, /, *, within: float = 5.0, **where: Unpack[Where]) -> None:
        """Wait until the page shows this, at most `within` seconds. NotFoundError."""
        __tracebackhide__ = True
        if not await self._until(lambda: self._is_seen(target, where), within):
            raise self._not_seen(target, where, f"within {within:g} s ")

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Wait until `condition()` is true, at most `within` seconds; it is asked whenever the page has changed."""
        __tracebackhide__ = True
        if not await self._until(condition, within):
            raise TestingError(f"the condition does not hold within {within:g} s", self.tree())

    async def _until(self, condition: Callable[[], object], within: float) -> bool:
        __tracebackhide__ = True
        return await self.app.waiter.until(lambda: bool(condition()), within, self.app.changed)

    def _is_seen(self, target: Target | None, where: Where) -> bool:
        return bool(self._all(target, where)) or self._in_crash(target, where)

    def _in_crash(self, target: Target | None, where: Where) -> bool:
        """Whether the error that is shown above the page says it."""
        crash = self.tab.model.crash
        if crash is None or where or target is None:
            return False
        if isinstance(target, re.Pattern):
            return target.search(crash) is not None
        return isinstance(target, str) and target in crash

    def _not_seen(self, target: Target | None, where: Where, when: str) -> NotFoundError:
        hidden = self.finder().hidden(target, where)
        why = f"; {hidden[0]} is there, but not shown: {hidden[0].hidden}" if hidden else ""
        note = f" ({BACKGROUND})" if any(one.is_background for one in self.app.waiter.running()) else ""
        return NotFoundError(f"{when}the user sees nothing that {that(target, where)}{why}{note}", self.tree())

    # Failures of the program

    @property
    def errors(self) -> list[BaseException]:
        """Exceptions that the program has raised so far."""
        return self.app.failures.errors

    def expect_error(self, kind: ErrorType = Exception, match: str | None = None) -> AbstractContextManager[Expected]:
        """In this block the program raises such an exception, which does not fail the test.

        `match` is a pattern for its text. NotRaisedError at the end of the block if nothing of the kind came.
        """
        return self.app.failures.expect(kind, match)

    def __str__(self) -> str:
        return self.tree()
