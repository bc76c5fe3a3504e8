"""Events of the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.events import Event

if TYPE_CHECKING:
    from flet_web.controls.page import Page
    from flet_web.controls.values import AppLifecycleState, Brightness, Locale
    from flet_web.controls.view import View

__all__ = [
    "AppLifecycleStateChangeEvent",
    "KeyboardEvent",
    "LocaleChangeEvent",
    "LoginEvent",
    "PageResizeEvent",
    "PlatformBrightnessChangeEvent",
    "RouteChangeEvent",
    "ViewPopEvent",
    "ViewsPopUntilEvent",
]


class AppLifecycleStateChangeEvent(Event["Page"]):
    """The app was shown, hidden, focused or left."""

    state: AppLifecycleState


class KeyboardEvent(Event["Page"]):
    """A key was pressed. `key` is its label, such as "A" or "Arrow Left"."""

    key: str
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    meta: bool = False


class LocaleChangeEvent(Event["Page"]):
    """The user's preferred languages changed."""

    locales: list[Locale]


class LoginEvent(Event["Page"]):
    """A sign-in ended. `error` is "" when it went well."""

    error: str | None = None
    error_description: str | None = None


class PageResizeEvent(Event["Page"]):
    """The window has a new size, in logical pixels."""

    width: float
    height: float


class PlatformBrightnessChangeEvent(Event["Page"]):
    """The browser switched between its light and dark appearance."""

    brightness: Brightness


class RouteChangeEvent(Event["Page"]):
    """The route in the address bar changed, by the program or by the user."""

    route: str


class ViewPopEvent(Event["Page"]):
    """The user wants to leave the top view. `view` is that view."""

    route: str
    view: View | None = None


class ViewsPopUntilEvent(Event["Page"]):
    """Views were taken off until the one of `route` was on top; `result` is what the caller hands over."""

    wire_keys: ClassVar[Mapping[str, str]] = {}

    route: str
    result: Any = None
    view: View | None = None
