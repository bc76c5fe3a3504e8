"""`Page`: the root of what one user sees, and what a program has of that user's session."""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar, cast

from flet_web.controls.control import DialogControl
from flet_web.controls.page.base_page import BasePage, MultiView
from flet_web.controls.page.components import PageComponents
from flet_web.controls.page.events import (
    AppLifecycleStateChangeEvent,
    KeyboardEvent,
    LocaleChangeEvent,
    LoginEvent,
    MultiViewAddEvent,
    MultiViewRemoveEvent,
    PageErrorEvent,
    PlatformBrightnessChangeEvent,
    RouteChangeEvent,
    ViewPopEvent,
    ViewsPopUntilEvent,
)
from flet_web.controls.page.files import PageFiles
from flet_web.controls.page.login import PageAuth
from flet_web.controls.page.multi_views import PageMultiViews
from flet_web.controls.page.not_found import PageNotFound
from flet_web.controls.page.overlay import Dialogs, Overlay, ServiceRegistry
from flet_web.controls.page.pubsub import PubSubClient
from flet_web.controls.page.query_string import QueryString, route_with_query
from flet_web.controls.page.services import PageServices
from flet_web.controls.page.session_store import UserSession
from flet_web.controls.page.sight import PageSight
from flet_web.controls.page.view import View
from flet_web.controls.page.window import Window
from flet_web.engine.call import Call
from flet_web.engine.checks import short
from flet_web.engine.entered import Rule, line, reported, taken
from flet_web.engine.events import ControlEventHandler, Event, EventHandler, from_wire
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web import Page as PublicPage
    from flet_web.controls.page.page_session import PageSession
    from flet_web.controls.values.enums.platform import Brightness, DeviceOrientation, PagePlatform
    from flet_web.engine._typing import ListOf, Self
    from flet_web.request import PageRequest

__all__ = ["Page"]

P = ParamSpec("P")
R = TypeVar("R")

SERVER_EVENTS = frozenset({"close", "connect", "disconnect", "error", "login", "logout", "views_pop_until"})
"""Events of the page that the server alone makes: a browser that says it has signed in is not believed."""


def _route() -> Rule:
    """A route that the browser shows. One that it only passes, as the program has gone on, leaves the last."""
    is_line = line(8192)

    def check(page: Any, before: Any, value: Any) -> Any:
        return before if is_line.check(page, before, value) in page._passing else value

    return Rule(check, entered=False)


class Page(
    BasePage,
    PageComponents,
    PageMultiViews,
    PageServices,
    PageAuth,
    PageFiles,
    PageNotFound,
    PageSight,
    wire="Page",
    kw_only=True,
):
    """What one user sees. Made by the framework, once a session, and handed to main()."""

    multi_views: ListOf[MultiView] = field(default_factory=list)
    """The app in the elements of another page, if that shows it in several."""
    window: Window = field(default=None)
    """The window of a desktop client."""
    route: str = field(default="/", client=_route())
    """Address of the view or page, from the slash on."""
    fonts: dict[str, str] | None = None
    """Font family -> URL of its file."""
    platform: PagePlatform | None = None
    """The system that the browser runs on. A program may set another one, for the look of adaptive controls."""
    platform_brightness: Brightness | None = field(default=None, client=reported())
    """Whether the system is light or dark."""
    client_ip: str | None = None
    """Address of the user's computer, as the server knows it."""
    client_user_agent: str | None = None
    """What the browser says that it is."""
    web: bool = False
    """Whether the client runs in a browser, which is always so here."""
    pwa: bool = False
    """Whether the page was installed as an app."""
    debug: bool = False
    """Whether the client was built for finding faults."""
    wasm: bool = False
    """Whether the client runs as WebAssembly."""
    test: bool = False
    """Whether the page is driven by a test."""
    multi_view: bool = False
    """Whether the page is shown in several places of another page."""
    pyodide: bool = False
    """Whether the program runs in the browser itself, which is never so here."""
    _not_found: str | None = None
    """Title of a page whose route leads nowhere; None while it leads somewhere."""
    _services: ServiceRegistry = field(default=None)
    on_platform_brightness_change: EventHandler[PlatformBrightnessChangeEvent] | None = None
    """The system has changed between light and dark."""
    on_locale_change: EventHandler[LocaleChangeEvent] | None = None
    """The user has changed the languages of the browser."""
    on_app_lifecycle_state_change: EventHandler[AppLifecycleStateChangeEvent] | None = None
    """The page has gone to the background or come back; `state` says which."""
    on_route_change: EventHandler[RouteChangeEvent] | None = None
    """The address of the page is another one; `route` is it."""
    on_view_pop: EventHandler[ViewPopEvent] | None = None
    """The user goes back from the view `view`."""
    on_views_pop_until: EventHandler[ViewsPopUntilEvent] | None = None
    """The program went back over several views at once."""
    on_keyboard_event: EventHandler[KeyboardEvent] | None = None
    """The user has pressed a key on the page; the event tells which."""
    on_connect: ControlEventHandler[Self] | None = None
    """The browser is back, in the same session. Not called at the first connection."""
    on_disconnect: ControlEventHandler[Self] | None = None
    """The browser is gone; it may come back."""
    on_close: ControlEventHandler[Self] | None = None
    """The session has ended: its page will not come back."""
    on_login: EventHandler[LoginEvent] | None = None
    """A sign-in has ended; `error` is empty if it worked."""
    on_logout: ControlEventHandler[Self] | None = None
    """The user has signed out."""
    on_multi_view_add: EventHandler[MultiViewAddEvent] | None = None
    """The page around has one more element for the app: put a MultiView for it into `multi_views`."""
    on_multi_view_remove: EventHandler[MultiViewRemoveEvent] | None = None
    """An element of the page around is gone. Without a handler its MultiView is taken out of `multi_views`."""
    on_error: EventHandler[PageErrorEvent] | None = None
    """A handler of the program has failed; `data` is the message."""

    REPORTED: ClassVar = (
        "route", "pwa", "web", "debug", "wasm", "test", "multi_view", "pyodide", "platform_brightness", "width",
        "height", "platform", "media",
    )  # fmt: skip
    """Properties that the client reports when it registers."""
    SURROUNDINGS: ClassVar = {
        "resize": ("width", "height"),
        "media_change": ("media",),
        "platform_brightness_change": ("platform_brightness",),
    }
    """What may have changed when a browser comes back: events, with the properties that they are about."""

    def __init__(self, session: PageSession) -> None:
        # In this order: the window has to get the id 2.
        parts: dict[str, Any] = {
            "window": Window(),
            "views": [self._view_class(route="/")],
            "_overlay": Overlay(),
            "_dialogs": Dialogs(),
            "_services": ServiceRegistry(),
        }
        super().__init__(**parts)
        self._session = session
        self._last_route: str | None = None
        # Routes to which the program has gone, and which the browser has not said to have shown.
        self._passing: list[str] = []
        self._url: str | None = None
        self._not_found_view: View | None = None

    @property
    def page(self) -> PublicPage:
        """The page itself."""
        return cast("PublicPage", self)

    # What the client reports

    def report(self, reported: dict[str, Any]) -> None:
        """Take over what a client says of itself when it registers. What does not fit is left out."""
        for name in self.REPORTED:
            if name in reported:
                declared = self._schema.fields[name]
                try:
                    given = reported[name]
                    value = from_wire(declared, given) if declared.client is None else taken(self, declared, given)
                except (TypeError, ValueError):
                    continue
                self._session.tree.client_set(self, declared, value)
        self._last_route = self.route
        self._set_hidden(False)

    def report_again(self, reported: dict[str, Any]) -> list[tuple[str, Any]]:
        """The same for one that was here before. The events of what is not as it was, each with its data."""
        before = {name: self._peek(name) for names in self.SURROUNDINGS.values() for name in names}
        self.report(reported)
        changed = {name for name, value in before.items() if self._peek(name) != value}
        return [
            (event, {"width": self.width, "height": self.height} if event == "resize" else reported[names[0]])
            for event, names in self.SURROUNDINGS.items()
            if changed.intersection(names)
        ]

    def client_event(self, control: BaseControl, name: str, data: Any) -> bool:
        """Do what an event means to the page itself. Whether the program's handler should be called."""
        if control is self and name in SERVER_EVENTS:
            return False
        if name == "dismiss":
            if isinstance(control, DialogControl) and control.open:
                return False
            holder = control._parent._parent if control._parent is not None else None
            (holder if isinstance(holder, MultiView) else self).dialog_dismissed(control)
            # A picker in which something was chosen: that has an event of its own.
            return data is not False
        if name == "resize" and isinstance(control, BasePage):
            return isinstance(data, dict) and control._takes_size(data)
        if control is self and name == "app_lifecycle_state_change":
            self._state_changed(data)
        if control is self and name.startswith("multi_view_"):
            self._multi_view_changed(name, data)
            return False
        if control is self and name == "route_change":
            declared = self._schema.fields["route"]
            try:
                route = taken(self, declared, data.get("route") if isinstance(data, dict) else data)
            except (TypeError, ValueError):
                return False
            return self._moves_to(route)
        return True

    def _moves_to(self, route: str) -> bool:
        """Take over the route that is shown now. False if it is the one so far."""
        if route == self._last_route:
            return False
        self._last_route = route
        self._session.tree.client_set(self, self._schema.fields["route"], route)
        self._session.route_changed()
        if self._not_found_view is not None:
            self._leave_not_found()
        return True

    def prepare_event(self, event: Event[Any], data: Any) -> None:
        """Hook: called with each event, and the payload that it was made from, ahead of its handler."""

    def schedule_update(self) -> None:
        """Send what has changed, soon. From any thread."""
        self._session.from_any_thread(self._session.tree.update, self)

    def get_control(self, id: int) -> BaseControl | None:
        """The control with this id, None if there is none (any longer)."""
        found: BaseControl | None = self._session.tree.get(id)
        return found

    def error(self, message: str = "") -> None:
        """Show `message` above the page, as errors are shown."""
        self._session.show_message(message)

    def call_client(
        self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None
    ) -> Call[Any]:
        """Call a method of the client's widget of `control`."""
        return self._session.call_client(control, name, args, timeout)

    # Background work

    def run_task(
        self, handler: Callable[P, Awaitable[R]], *args: P.args, **kwargs: P.kwargs
    ) -> concurrent.futures.Future[R]:
        """Start `handler(*args)`, a coroutine function, as a task of the session. From any thread.

        The result is a future; cancelling it cancels the task. TypeError if `handler` is no coroutine function.
        """
        made = handler(*args, **kwargs) if callable(handler) else None
        if not isinstance(made, Awaitable):
            raise TypeError(f"run_task() takes a coroutine function; got {handler!r}; for others: run_thread()")
        return self._session.run_task(made if asyncio.iscoroutine(made) else _wait(made))

    def run_thread(self, handler: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> concurrent.futures.Future[R]:
        """Start `handler(*args)` in a worker thread. From any thread. TypeError if `handler` is no function."""
        if not callable(handler):
            raise TypeError(f"run_thread() takes a function; got {short(handler)}")
        return self._session.run_thread(functools.partial(handler, *args, **kwargs))

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop of the session."""
        return self._session.loop

    @property
    def executor(self) -> concurrent.futures.Executor:
        """Runs functions in the worker threads of the app, with this page as `ft.context.page`."""
        return SessionExecutor(self._session)

    # Routes

    def push_route(self, route: str, **kwargs: Any) -> Call[None]:
        """Change the route in the address bar; `on_route_change` follows. `kwargs` become its query."""
        return self._call("push_route", {"route": route_with_query(route, kwargs)})

    def navigate(self, route: str, **kwargs: Any) -> None:
        """Change the route, as `push_route()` does, without waiting for the browser."""
        self.push_route(route, **kwargs)

    async def pop_views_until(self, route: str, result: Any = None) -> None:
        """Take views off until that of `route` is on top, then tell `on_views_pop_until`. ValueError without one."""
        routes = [view.route for view in self.views]
        if route not in routes:
            raise ValueError(f"no view has the route {route!r}; there are {', '.join(map(repr, routes))}")
        del self.views[routes.index(route) + 1 :]
        self.update()
        self._session.fire("views_pop_until", {"route": route, "result": result, "view": self.views[-1]})
        await self.push_route(route)

    @property
    def query(self) -> QueryString:
        """The parts of the current route."""
        return QueryString(lambda: self.route)

    @property
    def url(self) -> str | None:
        """The URL of the app as the client connected to it."""
        return self._url

    @property
    def name(self) -> str:
        """The path that the app is mounted at, without slashes."""
        return self._session.name

    @property
    def services(self) -> list[Any]:
        """The services that the client runs for this page."""
        self._services.managed = True
        return self._services._services

    @services.setter
    def services(self, value: list[Any]) -> None:
        self._services.managed = True
        self._services._services = value

    # The session

    @property
    def session(self) -> UserSession:
        """The session: its `id`, and values that the program keeps for it."""
        return self._session.store

    @property
    def request(self) -> PageRequest:
        """The current connection: headers, cookies, and what middleware of the application around the app has found."""
        return self._session.request

    def close_session(self) -> None:
        """End the session of this page, from any thread: `on_close` is called, and the browser gets a new session."""
        self._session.from_any_thread(self._session.close_by_program)

    @property
    def pubsub(self) -> PubSubClient:
        """Messages to and from the other sessions of the app."""
        client: PubSubClient = self._session.program.pubsub_client(self._session)
        return client

    def set_allowed_device_orientations(self, orientations: list[DeviceOrientation]) -> Call[None]:
        """Turn the screen to one of these only. A page in a browser turns as its user holds the device."""
        return self._call("set_allowed_device_orientations", {"orientations": orientations})

    def get_device_info(self) -> Call[Any]:
        """What the browser tells of itself: a map of names and values."""
        return self._call("get_device_info")


async def _wait(awaitable: Awaitable[R]) -> R:
    return await awaitable


class SessionExecutor(concurrent.futures.Executor):
    """`page.executor`: submits to the worker threads of the app."""

    def __init__(self, session: PageSession) -> None:
        self._session = session

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> concurrent.futures.Future[R]:
        """Run `fn(*args)` in a worker thread."""
        return self._session.run_thread(functools.partial(fn, *args, **kwargs))
