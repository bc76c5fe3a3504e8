"""`User`: a person with the app open in front of them."""

from __future__ import annotations

import copy
import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from .browser import Browser, Device, File, Window
from .browser_actions import BrowserActions
from .errors import TestingError
from .tested_app import TestedApp

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["User"]

T = TypeVar("T")


class User(BrowserActions):
    """Drives one page of the app. Made by `testing.open()`.

    Actions find a control, do what the browser would do, and return when the app is quiet. They raise what the program
    raises, and `ImpossibleError` for what a person could not do. `str(user)` is the page as a tree.
    """

    def __init__(self, app: TestedApp, browser: Browser, window: Window, route: str) -> None:
        super().__init__(app, browser, window, route)
        self._thread = threading.get_ident()
        self.call_on_loop: Callable[[Callable[[], Any]], Any] | None = None
        """How another thread than the loop's has something done there."""

    def at_once(self, read: Callable[[], T]) -> T:
        """Call a function on the event loop, from whichever thread."""
        if self.call_on_loop is None or threading.get_ident() == self._thread:
            return read()
        result: T = self.call_on_loop(read)
        return result

    @property
    def patience(self) -> float:
        """Seconds in which handlers have to end, for all users of the app."""
        return self.app.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self.app.patience = seconds

    # The browser

    @property
    def answers(self) -> dict[str, Any]:
        """What the browser answers to calls of services, by the name of the method (`"get_current_position"`).

        A value, an exception (the call fails), or a function of the arguments that gives one of them, sync or async.
        """
        return self.services.scripted

    @property
    def calls(self) -> list[Any]:
        """Calls that the program has made so far: `(type, name, args)`."""
        return list(self.tab.calls)

    @property
    def clipboard(self) -> str | None:
        """The text on the user's clipboard."""
        return self.browser.clipboard

    @clipboard.setter
    def clipboard(self, text: str | None) -> None:
        self.browser.clipboard = text

    @property
    def storage(self) -> dict[str, Any]:
        """What the browser keeps for the app between visits."""
        return self.browser.storage

    @property
    def opened(self) -> list[str]:
        """URLs that were opened, in order."""
        return self.browser.opened

    @property
    def downloads(self) -> list[File]:
        """Files that the program let the user save, in order."""
        return self.browser.downloads

    def will_choose(self, *files: File) -> None:
        """The files that the user chooses when the program asks for some next; none: they close the dialog."""
        self.files.will_choose(*files)

    # Other users

    def another(
        self, route: str = "/", *, same_browser: bool = False, **device: Unpack[Device]
    ) -> AbstractAsyncContextManager[User]:
        """Another user of the same app; `same_browser`: another tab of this one's browser."""
        browser = self.browser if same_browser else Browser()
        window = Window(**{**vars(self.window), **device}) if same_browser else Window(**device)
        return visit(self.app, browser, copy.copy(window), route)


@asynccontextmanager
async def visit(app: TestedApp, browser: Browser, window: Window, route: str) -> AsyncGenerator[User]:
    """Open the app in a browser, and close the tab in the end."""
    user = User(app, browser, window, route if route.startswith("/") else f"/{route}")
    try:
        await user.connect()
        await user.wait_for_main()
        yield user
    except Exception as error:
        if not isinstance(error, TestingError):
            print(user.tree(), file=sys.stderr)
        raise
    finally:
        if user in app.pages:
            await user.leave()
