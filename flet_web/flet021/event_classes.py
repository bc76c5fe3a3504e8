"""Classes of events that 0.21 to 0.28 called otherwise: one class, two names."""

from __future__ import annotations

from flet_web.controls.interaction.drag import DragTargetEvent
from flet_web.controls.interaction.pointer_events import ScaleEndEvent, ScaleStartEvent, ScaleUpdateEvent, TapEvent
from flet_web.controls.page.events import PageResizeEvent
from flet_web.engine.events import Event

__all__ = [
    "ContainerTapEvent", "DragTargetAcceptEvent", "InteractiveViewerInteractionEndEvent",
    "InteractiveViewerInteractionStartEvent", "InteractiveViewerInteractionUpdateEvent", "OnFocusEvent",
    "WindowResizeEvent",
]  # fmt: skip

ContainerTapEvent = TapEvent
DragTargetAcceptEvent = DragTargetEvent
InteractiveViewerInteractionEndEvent = ScaleEndEvent
InteractiveViewerInteractionStartEvent = ScaleStartEvent
InteractiveViewerInteractionUpdateEvent = ScaleUpdateEvent
OnFocusEvent = Event
WindowResizeEvent = PageResizeEvent
