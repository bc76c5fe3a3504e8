"""`SyncUser`: the same user for tests that are plain functions."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from anyio.from_thread import BlockingPortal, start_blocking_portal

from flet_web.session.program_errors import program_trace

from .browser import File
from .errors import TestingError
from .failures import ErrorType, Expected
from .opening import open as open_async
from .user import User

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .browser import Device

__all__ = ["SyncUser", "open_sync"]

P = ParamSpec("P")
T = TypeVar("T")


class Blocking(Generic[P, T]):
    """A method of `User` as one of `SyncUser`."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self.method = method
        self.__doc__ = method.__doc__

    @overload
    def __get__(self, user: None, owner: type[SyncUser]) -> Blocking[P, T]: ...
    @overload
    def __get__(self, user: SyncUser, owner: type[SyncUser]) -> Callable[P, T]: ...
    def __get__(self, user: SyncUser | None, owner: type[SyncUser]) -> Any:
        return self if user is None else partial(user.call, self.method)


def waits(method: Callable[Concatenate[User, P], Awaitable[T]]) -> Blocking[P, T]:
    """An async method of `User`, for tests that do not await."""
    return Blocking(method)


def asks(method: Callable[Concatenate[User, P], T]) -> Blocking[P, T]:
    """A plain method of `User`, called on its event loop."""
    return Blocking(method)


class SyncUser:
    """Drives one page of the app, without `await`. Made by `testing.open_sync()`, which runs an event loop in a thread.

    Its methods are those of `testing.User`, and return when the app is quiet. `str(user)` is the page as a tree.
    """

    def __init__(self, portal: BlockingPortal, user: User) -> None:
        self._portal, self._user = portal, user
        user.call_on_loop = portal.call
        self._loop_thread = portal.call(threading.get_ident)

    def call(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call a method of the `User` on its event loop, and wait for the result."""
        __tracebackhide__ = True
        bound = partial(method, self._user, *args, **kwargs)
        # A condition of until() is asked on the loop itself.
        if threading.get_ident() == self._loop_thread and not inspect.iscoroutinefunction(method):
            return bound()
        try:
            return self._portal.call(bound)
        except TestingError as error:
            raise error.with_traceback(None)  # noqa: B904 - nothing between the test and here is of interest
        except BaseException as error:
            raise error.with_traceback(program_trace(error))  # noqa: B904

    find = asks(User.find)
    find_all = asks(User.find_all)
    should_see = asks(User.should_see)
    should_not_see = asks(User.should_not_see)
    tree = asks(User.tree)
    will_choose = asks(User.will_choose)
    sees = waits(User.sees)
    until = waits(User.until)
    advance = waits(User.advance)

    click = waits(User.click)
    double_click = waits(User.double_click)
    long_press = waits(User.long_press)
    hover = waits(User.hover)
    unhover = waits(User.unhover)
    scroll = waits(User.scroll)
    type = waits(User.type)
    clear = waits(User.clear)
    submit = waits(User.submit)
    press = waits(User.press)
    focus = waits(User.focus)
    blur = waits(User.blur)
    check = waits(User.check)
    uncheck = waits(User.uncheck)
    select = waits(User.select)
    slide = waits(User.slide)
    drag = waits(User.drag)

    go = waits(User.go)
    back = waits(User.back)
    pop_view = waits(User.pop_view)
    dismiss = waits(User.dismiss)
    resize = waits(User.resize)
    reload = waits(User.reload)
    lose_connection = waits(User.lose_connection)
    reconnect = waits(User.reconnect)

    @property
    def patience(self) -> float:
        """Seconds in which handlers have to end, for all users of the app."""
        return self._user.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self._user.patience = seconds

    @property
    def route(self) -> str:
        """What the address bar shows."""
        return self._user.route

    @property
    def title(self) -> str:
        """The title of the page."""
        return self._user.title

    @property
    def errors(self) -> list[BaseException]:
        """Exceptions that the program has raised so far."""
        return self._user.errors

    @property
    def answers(self) -> dict[str, Any]:
        """What the browser answers to calls of services; see `User.answers`."""
        return self._user.answers

    @property
    def calls(self) -> list[Any]:
        """Calls that the program has made so far: `(type, name, args)`."""
        return self._user.calls

    @property
    def clipboard(self) -> str | None:
        """The text on the user's clipboard."""
        return self._user.clipboard

    @clipboard.setter
    def clipboard(self, text: str | None) -> None:
        self._user.clipboard = text

    @property
    def storage(self) -> dict[str, Any]:
        """What the browser keeps for the app between visits."""
        return self._user.storage

    @property
    def opened(self) -> list[str]:
        """URLs that were opened, in order."""
        return self._user.opened

    @property
    def downloads(self) -> list[File]:
        """Files that the program let the user save, in order."""
        return self._user.downloads

    def expect_error(self, kind: ErrorType = Exception, match: str | None = None) -> AbstractContextManager[Expected]:
        """In this block the program raises such an exception; see `User.expect_error()`."""
        return self._user.expect_error(kind, match)

    def without_waiting(self) -> AbstractContextManager[None]:
        """In this block actions do not wait for the handlers that they start; see `User.without_waiting()`."""
        return self._user.without_waiting()

    def another(
        self, route: str = "/", *, same_browser: bool = False, **device: Unpack[Device]
    ) -> AbstractContextManager[SyncUser]:
        """Another user of the same app; `same_browser`: another tab of this one's browser."""
        return visiting(self._portal, self._user.another(route, same_browser=same_browser, **device))

    def __str__(self) -> str:
        return str(self.tree())


@contextmanager
def visiting(portal: BlockingPortal, opened: AbstractAsyncContextManager[User]) -> Generator[SyncUser]:
    """A user who lives on the portal's event loop."""
    __tracebackhide__ = True
    with portal.wrap_async_context_manager(opened) as user:
        yield SyncUser(portal, user)


def _open_sync(opened: Callable[P, AbstractAsyncContextManager[User]]) -> Callable[P, AbstractContextManager[SyncUser]]:
    @contextmanager
    def enter(*args: P.args, **kwargs: P.kwargs) -> Generator[SyncUser]:
        __tracebackhide__ = True
        with start_blocking_portal("asyncio") as portal, visiting(portal, opened(*args, **kwargs)) as user:
            yield user

    enter.__doc__ = "Open an app as `testing.open()` does, for a test that is a plain function."
    return enter


open_sync = _open_sync(open_async)
