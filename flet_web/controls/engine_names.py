"""What programs meet of the engine."""

from __future__ import annotations

from flet_web.engine.context import Context, context
from flet_web.engine.events import ControlEvent, ControlEventHandler, Event, EventControlType, EventHandler
from flet_web.engine.node import BaseControl, Ref
from flet_web.engine.value import Value

__all__ = [
    "BaseControl",
    "Context",
    "ControlEvent",
    "ControlEventHandler",
    "Event",
    "EventControlType",
    "EventHandler",
    "Ref",
    "Value",
    "context",
]
