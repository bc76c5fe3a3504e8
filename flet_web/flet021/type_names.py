"""Types of annotations as 0.22 to 0.28 called them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flet_web.controls.type_aliases import IconDataOrControl
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.icon_data import IconData
from flet_web.controls.values.material_colors import Colors
from flet_web.engine.events import ControlEvent

__all__ = [
    "ColorEnums", "ControlEventType", "EventType", "IconEnums", "IconValue", "IconValueOrControl",
    "OptionalControlEventCallable", "OptionalEventCallable", "OptionalString",
]  # fmt: skip

EventType = TypeVar("EventType")
ControlEventType = TypeVar("ControlEventType")

ColorEnums = Colors | CupertinoColors
IconEnums = IconData
IconValue = str | IconData
IconValueOrControl = IconDataOrControl
OptionalString = str | None
OptionalControlEventCallable = Callable[[ControlEvent], Any] | None
OptionalEventCallable = Callable[[EventType], Any] | None
"""Stands with the class of the event: `OptionalEventCallable[ContainerTapEvent]`."""
