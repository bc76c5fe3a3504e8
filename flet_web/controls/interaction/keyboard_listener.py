"""Listening to the keys of a part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control
from flet_web.controls.mixins import Focusable
from flet_web.engine.events import Event, EventHandler

if TYPE_CHECKING:
    KeyEvent = Event["KeyboardListener"]
else:
    KeyEvent = Event

__all__ = ["KeyDownEvent", "KeyRepeatEvent", "KeyUpEvent", "KeyboardListener"]


class KeyDownEvent(KeyEvent):
    """A key was pressed."""

    key: str
    """Label of the key, as "A", "Enter", "Arrow Left" or "Shift Left"."""


class KeyRepeatEvent(KeyEvent):
    """A key is held down."""

    key: str
    """Label of the key, as "A", "Enter", "Arrow Left" or "Shift Left"."""


class KeyUpEvent(KeyEvent):
    """A key was let go."""

    key: str
    """Label of the key, as "A", "Enter", "Arrow Left" or "Shift Left"."""


class KeyboardListener(Focusable, Control, wire="KeyboardListener"):
    """Tells of keys while it, or something in it, has the keyboard focus."""

    content: Control
    """What is shown."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    include_semantics: bool = True
    """Whether assistive technology is told that it can have the keyboard focus, as a group."""
    on_key_down: EventHandler[KeyDownEvent] | None = None
    """A key was pressed."""
    on_key_up: EventHandler[KeyUpEvent] | None = None
    """A key was let go."""
    on_key_repeat: EventHandler[KeyRepeatEvent] | None = None
    """A key is held down: again and again, as often as the system says."""
