"""What several kinds of controls can do, written once: be pressed, have the keyboard focus, change, open a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from flet_web.controls.control import Control
from flet_web.controls.values.url import Url
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.engine._typing import Self


class Pressable(Control, kw_only=True, mixin=True):
    """Tells of clicks, long presses, and the pointer above it."""

    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept it pressed for half a second."""
    on_hover: ControlEventHandler[Self] | None = None
    """`data` is True when the pointer enters, False when it leaves."""


class ChangeInterval(Control, kw_only=True):
    """Tells of its changes, but not more often than it should."""

    change_interval: int = 0
    """Milliseconds between two changes that are told, at least. The last one always is, ahead of any other event."""


class Changeable(ChangeInterval, kw_only=True, mixin=True):
    """Has a value that the user changes."""

    on_change: ControlEventHandler[Self] | None = None
    """The user has changed `value`; `data` is the new one."""


class FocusEvents(Control, kw_only=True, mixin=True):
    """Tells of the keyboard focus."""

    on_focus: ControlEventHandler[Self] | None = None
    """It has got the keyboard focus."""
    on_blur: ControlEventHandler[Self] | None = None
    """The keyboard focus has left."""


class Focusable(Control, kw_only=True):
    """Takes the keyboard focus when the program says so."""

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = async_alias(focus)


class HasUrl(Protocol):
    """A control with the property `url`."""

    url: str | Url | None


def with_target(control: HasUrl, target: str | None) -> Url | None:
    """The URL of `control` with a target: "_blank", "_self", "_parent", "_top" or the name of a window."""
    url = control.url
    if url is None:
        return None
    return Url(url.url if isinstance(url, Url) else url, target)


class Linked(Control, kw_only=True):
    """Opens its `url` when it is clicked. The class that it is mixed into declares that property, in its place."""

    url_target: str | None = alias("url", merge=with_target)
