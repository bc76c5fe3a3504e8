"""`Page`: the root of what one user sees, and the program's handle on his session."""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Protocol, TypeVar

from flet_web.controls.base import BaseControl
from flet_web.controls.call import Call
from flet_web.controls.control import AdaptiveControl
from flet_web.controls.events import ControlEventHandler, EventHandler, from_wire
from flet_web.controls.overlay import Dialogs, Overlay, ServiceRegistry
from flet_web.controls.page_auth import OWN_EVENTS, PageAuth
from flet_web.controls.page_events import (
    AppLifecycleStateChangeEvent,
    KeyboardEvent,
    LocaleChangeEvent,
    LoginEvent,
    PageResizeEvent,
    PlatformBrightnessChangeEvent,
    RouteChangeEvent,
    ViewPopEvent,
    ViewsPopUntilEvent,
)
from flet_web.controls.page_legacy import LegacyPage
from flet_web.controls.query_string import QueryString, route_with_query
from flet_web.controls.schema import field
from flet_web.controls.storage import ClientStorage, SessionStore
from flet_web.controls.twins import twin
from flet_web.controls.values import PageMediaData, ThemeMode
from flet_web.controls.view import View
from flet_web.controls.window import Window

if TYPE_CHECKING:
    from flet_web.controls.tree import Tree
    from flet_web.controls.types import Number
    from flet_web.controls.values import AnimationStyle, Brightness, LocaleConfiguration, PagePlatform, Theme

__all__ = ["Page", "PageSession"]

P = ParamSpec("P")
R = TypeVar("R")


class PageSession(Protocol):
    """What a page needs of the session that it belongs to."""

    id: str
    name: str
    loop: asyncio.AbstractEventLoop
    program: Any
    expires_at: float | None
    connection: Any
    _thread: int

    @property
    def tree(self) -> Tree: ...
    @property
    def store(self) -> SessionStore: ...
    def call_client(
        self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None
    ) -> Call[Any]: ...
    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]: ...
    def run_thread(self, function: Callable[..., Any]) -> concurrent.futures.Future[Any]: ...
    def fire(self, name: str, data: Any = None) -> None: ...
    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None: ...
    def crashed(self, error: BaseException, *, is_main: bool = False) -> None: ...


class Page(LegacyPage, PageAuth, AdaptiveControl, wire="Page", kw_only=True):
    """What one user sees. Made by the framework, once a session, and handed to main()."""

    views: list[View] = field(default_factory=list)
    """The stack of views; the last one is shown."""
    window: Window = field(default=None)
    route: str = field(default="/", client=True)
    title: str | None = None
    theme: Theme | None = None
    dark_theme: Theme | None = None
    theme_mode: ThemeMode = ThemeMode.SYSTEM
    theme_animation_style: AnimationStyle | None = None
    fonts: dict[str, str] | None = None
    """Font family -> URL of its file."""
    locale_configuration: LocaleConfiguration | None = None
    show_semantics_debugger: bool = False
    enable_screenshots: bool = False
    media: PageMediaData | None = field(default=None, client=True)
    width: Number | None = field(default=None, client=True)
    """Width of the user's window, in logical pixels."""
    height: Number | None = field(default=None, client=True)
    platform: PagePlatform | None = None
    platform_brightness: Brightness | None = field(default=None, client=True)
    client_ip: str | None = None
    client_user_agent: str | None = None
    web: bool = False
    pwa: bool = False
    debug: bool = False
    wasm: bool = False
    test: bool = False
    multi_view: bool = False
    pyodide: bool = False
    _overlay: Overlay = field(default=None)
    _dialogs: Dialogs = field(default=None)
    _services: ServiceRegistry = field(default=None)
    on_resize: EventHandler[PageResizeEvent] | None = None
    on_media_change: ControlEventHandler[Page] | None = None
    on_platform_brightness_change: EventHandler[PlatformBrightnessChangeEvent] | None = None
    on_locale_change: EventHandler[LocaleChangeEvent] | None = None
    on_app_lifecycle_state_change: EventHandler[AppLifecycleStateChangeEvent] | None = None
    on_route_change: EventHandler[RouteChangeEvent] | None = None
    on_view_pop: EventHandler[ViewPopEvent] | None = None
    on_views_pop_until: EventHandler[ViewsPopUntilEvent] | None = None
    on_keyboard_event: EventHandler[KeyboardEvent] | None = None
    on_connect: ControlEventHandler[Page] | None = None
    on_disconnect: ControlEventHandler[Page] | None = None
    on_close: ControlEventHandler[Page] | None = None
    on_login: EventHandler[LoginEvent] | None = None
    on_logout: ControlEventHandler[Page] | None = None
    on_error: ControlEventHandler[Page] | None = None

    REPORTED: ClassVar = (
        "route", "pwa", "web", "debug", "wasm", "test", "multi_view", "pyodide", "platform_brightness", "width",
        "height", "platform", "media",
    )  # fmt: skip
    """Properties that the client reports when it registers."""

    def __init__(self, session: PageSession) -> None:
        super().__init__()
        # In this order: the window has to get the id 2.
        self.window = Window()
        self.views = [View(route="/")]
        self._overlay, self._dialogs, self._services = Overlay(), Dialogs(), ServiceRegistry()
        self._session = session
        self._last_route: str | None = None
        self._url: str | None = None

    @property
    def page(self) -> Page:
        """The page itself."""
        return self

    # What the client reports

    def report(self, reported: dict[str, Any]) -> None:
        """Take over what a client says of itself when it registers. What does not fit is left out."""
        for name in self.REPORTED:
            if name in reported:
                declared = self._schema.fields[name]
                try:
                    value = from_wire(declared, reported[name])
                except (TypeError, ValueError):
                    continue
                self._session.tree.client_set(self, declared, value)
        self._last_route = self.route

    def client_event(self, control: BaseControl, name: str, data: Any) -> bool:
        """Do what an event means to the page itself. Whether the program's handler should be called."""
        if control is self and name in OWN_EVENTS:
            return False
        if name == "dismiss":
            self.dialog_dismissed(control)
        elif control is self and name == "route_change":
            route = data.get("route") if isinstance(data, dict) else data
            if not isinstance(route, str) or route == self._last_route:
                return False
            self._last_route = route
            self._session.tree.client_set(self, self._schema.fields["route"], route)
        return True

    # Updates

    def update(self, *controls: BaseControl) -> None:
        """Send what has changed: everywhere, or in and below `controls`."""
        if not controls:
            self._session.tree.update(self)
        for control in controls:
            control.update()

    def get_control(self, id: int) -> BaseControl | None:
        """The control with this id, None if there is none (any longer)."""
        return self._session.tree.get(id)

    def error(self, message: str = "") -> None:
        """Show an error above the page."""
        self._session.crashed(RuntimeError(message))

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
        made = handler(*args, **kwargs)
        if not isinstance(made, Awaitable):
            raise TypeError(f"run_task() takes a coroutine function; got {handler!r}; for others: run_thread()")
        return self._session.run_task(made if asyncio.iscoroutine(made) else _wait(made))

    def run_thread(self, handler: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> concurrent.futures.Future[R]:
        """Start `handler(*args)` in a worker thread. From any thread."""
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

    # Layers

    @property
    def overlay(self) -> list[BaseControl]:
        """Controls above the views, in the order in which they cover each other."""
        return self._overlay.items

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
    def session(self) -> Any:
        """In a program started by `ft.app()`, a store of values; in one started by `ft.run()`, the session itself."""
        if self._session.program.dialect == "1.0":
            return self._session
        return self._session.store

    @property
    def session_id(self) -> str:
        """The id of the session, a secret between the server and this browser."""
        return self._session.id

    @property
    def expires_at(self) -> float | None:
        """When a session without a connection ends, as a Unix time. None while it is connected."""
        return self._session.expires_at

    @property
    def pubsub(self) -> Any:
        """Messages to and from the other sessions of the app."""
        return self._session.program.pubsub_client(self._session)

    @property
    def client_storage(self) -> ClientStorage:
        """Values kept by the user's browser."""
        return ClientStorage(self)

    def get_upload_url(self, file_name: str, expires: int) -> str:
        """A signed URL for one upload of `file_name`, valid for `expires` seconds.

        RuntimeError if the app has no folder for uploads.
        """
        return self._session.program.make_upload_url(self._session, file_name, expires)  # type: ignore[no-any-return]

    def get_device_info(self) -> Call[Any]:
        """What the browser tells of itself: a map of names and values."""
        return self._call("get_device_info")

    def take_screenshot(self, pixel_ratio: Number | None = None, delay: Any = None) -> Call[bytes]:
        """A PNG of the page; needs `enable_screenshots`."""
        return self._call("take_screenshot", {"pixel_ratio": pixel_ratio, "delay": delay})

    update_async = twin(update)
    error_async = twin(error)
    get_upload_url_async = twin(get_upload_url)


async def _wait(awaitable: Awaitable[R]) -> R:
    return await awaitable


class SessionExecutor(concurrent.futures.Executor):
    """`page.executor`: submits to the worker threads of the app."""

    def __init__(self, session: PageSession) -> None:
        self._session = session

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> concurrent.futures.Future[R]:
        """Run `fn(*args)` in a worker thread."""
        return self._session.run_thread(functools.partial(fn, *args, **kwargs))
