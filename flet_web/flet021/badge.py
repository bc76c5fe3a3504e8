"""The badge that is wrapped around a control."""

from __future__ import annotations

from flet_web.controls.control import Control
from flet_web.controls.display import badge
from flet_web.controls.layout.container import Container
from flet_web.flet021.stand_in import StandIn, Superseded, older, part

__all__ = ["Badge"]


class Badge(Superseded, badge.Badge, Control):
    """A small mark on a control: put it into the `badge` field of that control."""

    content: Control | None = older()
    """Flet 0.21's way: the control that the badge is on."""


class BadgedContent(StandIn, Container, Badge):
    """What `Badge(content=...)` makes: a box around the content, with a badge."""

    badge = part(badge.Badge)
