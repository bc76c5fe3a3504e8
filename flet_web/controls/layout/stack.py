"""Controls on top of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, ControlList, LayoutControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import ClipBehavior, StackFit

if TYPE_CHECKING:
    from flet_web.controls.values import Alignment

__all__ = ["Stack"]


class Stack(ControlList, LayoutControl, AdaptiveControl, wire="Stack", hints={"host_positioned": True}):
    """Controls on top of each other, the last one uppermost; `left`, `top`, `right`, `bottom` place them."""

    controls: list[Control] = field(default_factory=list)
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    alignment: Alignment | None = None
    fit: StackFit = StackFit.LOOSE
    """Size of the children that are not placed."""
