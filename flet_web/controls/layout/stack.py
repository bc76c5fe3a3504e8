"""Controls on top of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.enums.layout import ClipBehavior, StackFit
from flet_web.engine.computed import computed
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.values.geometry import Alignment
    from flet_web.engine._typing import ListOf

__all__ = ["Stack"]


class Stack(LayoutControl, AdaptiveControl, wire="Stack"):
    """Controls on top of each other, the last one uppermost; `left`, `top`, `right`, `bottom` place them."""

    _internals = computed({"host_positioned": True})

    controls: ListOf[Control] = field(default_factory=list)
    """The children, the last one uppermost."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    alignment: Alignment | None = None
    """Where children without a position of their own stand. None: at the upper start."""
    fit: StackFit = StackFit.LOOSE
    """Size of the children that are not placed."""
