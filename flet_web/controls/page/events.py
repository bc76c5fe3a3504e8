"""Events of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.engine.events import Event

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.controls.page.view import View
    from flet_web.controls.values.enums.platform import AppLifecycleState, Brightness
    from flet_web.controls.values.locale import Locale

    PageEvent = Event[Page]
else:
    PageEvent = Event

__all__ = [
    "AppLifecycleStateChangeEvent",
    "KeyboardEvent",
    "LocaleChangeEvent",
    "LoginEvent",
    "MultiViewAddEvent",
    "MultiViewRemoveEvent",
    "PageErrorEvent",
    "PageResizeEvent",
    "PlatformBrightnessChangeEvent",
    "RouteChangeEvent",
    "ViewPopEvent",
    "ViewsPopUntilEvent",
]


class AppLifecycleStateChangeEvent(PageEvent):
    """The app was shown, hidden, focused or left."""

    state: AppLifecycleState
    """What the app is now."""


class KeyboardEvent(PageEvent):
    """A key was pressed. `key` is its label, such as "A" or "Arrow Left"."""

    key: str
    """Label of the key, as "A", "Enter" or "Arrow Left"."""
    shift: bool = False
    """Whether Shift is held."""
    ctrl: bool = False
    """Whether Ctrl is held."""
    alt: bool = False
    """Whether Alt is held, Option on a Mac."""
    meta: bool = False
    """Whether the Windows key is held, Command on a Mac."""


class LocaleChangeEvent(PageEvent):
    """The user's preferred languages changed."""

    locales: list[Locale]
    """The languages, best first."""


class LoginEvent(PageEvent):
    """A sign-in ended. `error` is "" when it went well."""

    error: str | None = None
    """Why it failed, as the provider calls it. "" when it went well."""
    error_description: str | None = None
    """Why it failed, in words, if the provider says."""


class MultiViewAddEvent(PageEvent):
    """The page around has one more element for the app."""

    view_id: int
    """Number of the element: that of the MultiView to show there."""
    initial_data: Any = None
    """What the page around says of it."""


class MultiViewRemoveEvent(PageEvent):
    """An element of the page around is gone."""

    view_id: int
    """Number of the element."""


class PageErrorEvent(PageEvent):
    """The program has raised `exception`; `data` is its text, and `reference` the number that the log has with it.

    The user is shown an error with that number. `handled = True` says that the handler has told them itself.
    """

    exception: BaseException
    """What was raised."""
    reference: str
    """Number by which the log and the user have it."""
    handled: bool = False
    """Set it to True if the handler has told the user itself."""


class PageResizeEvent(PageEvent):
    """The window has a new size, in logical pixels."""

    width: float
    """The new one, in logical pixels."""
    height: float
    """The new one, in logical pixels."""


class PlatformBrightnessChangeEvent(PageEvent):
    """The browser switched between its light and dark appearance."""

    brightness: Brightness
    """The new one."""


class RouteChangeEvent(PageEvent):
    """The route in the address bar changed, by the program or by the user."""

    route: str
    """The new one, as "/store?page=2"."""


class ViewPopEvent(PageEvent):
    """The user wants to leave the top view. `view` is that view."""

    route: str
    """Route of the view."""
    view: View | None = None
    """The view. None: there is none with that route."""

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        """The event, with the view of its route."""
        event = super().from_wire(control, name, data)
        event.view = next((view for view in reversed(control.views) if view.route == event.route), None)
        return event


class ViewsPopUntilEvent(PageEvent):
    """Views were taken off until the one of `route` was on top; `result` is what the caller hands over."""

    route: str
    """Route of the view that is on top now."""
    result: Any = None
    """What the caller hands over."""
    view: View | None = None
    """The view that is on top now."""
