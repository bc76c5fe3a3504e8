"""Classes of events that 0.21 called otherwise: one class, two names."""

from __future__ import annotations

from flet_web.controls.interaction.drag import DragTargetEvent

__all__ = ["DragTargetAcceptEvent"]

DragTargetAcceptEvent = DragTargetEvent
