"""Events of the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.events import Event

if TYPE_CHECKING:
    from flet_web.controls.page import Page
    from flet_web.controls.values import AppLifecycleState, Brightness, Locale
    from flet_web.controls.view import View

    PageEvent = Event[Page]
else:
    PageEvent = Event

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


class AppLifecycleStateChangeEvent(PageEvent):
    """The app was shown, hidden, focused or left."""

    state: AppLifecycleState


class KeyboardEvent(PageEvent):
    """A key was pressed. `key` is its label, such as "A" or "Arrow Left"."""

    key: str
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    meta: bool = False


class LocaleChangeEvent(PageEvent):
    """The user's preferred languages changed."""

    locales: list[Locale]


class LoginEvent(PageEvent):
    """A sign-in ended. `error` is "" when it went well."""

    error: str | None = None
    error_description: str | None = None


class PageResizeEvent(PageEvent):
    """The window has a new size, in logical pixels."""

    width: float
    height: float


class PlatformBrightnessChangeEvent(PageEvent):
    """The browser switched between its light and dark appearance."""

    brightness: Brightness


class RouteChangeEvent(PageEvent):
    """The route in the address bar changed, by the program or by the user."""

    route: str


class ViewPopEvent(PageEvent):
    """The user wants to leave the top view. `view` is that view."""

    route: str
    view: View | None = None

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        """The event, with the view of its route."""
        event = super().from_wire(control, name, data)
        event.view = next((view for view in reversed(control.views) if view.route == event.route), None)
        return event


class ViewsPopUntilEvent(PageEvent):
    """Views were taken off until the one of `route` was on top; `result` is what the caller hands over."""

    wire_keys: ClassVar[Mapping[str, str]] = {}

    route: str
    result: Any = None
    view: View | None = None
