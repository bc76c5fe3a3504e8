"""How changes are animated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue

__all__ = ["Animation", "AnimationStyle"]


class Animation(Value):
    """A change over time; a number is milliseconds."""

    duration: DurationValue = field(default_factory=Duration)
    """Milliseconds, or a Duration. Default: 0, at once."""
    curve: AnimationCurve = AnimationCurve.LINEAR
    """How it moves through its time. Default: evenly."""


class AnimationStyle(Value):
    """How something comes and, by the `reverse_` fields, goes."""

    duration: DurationValue | None = None
    """How long it takes to come, in milliseconds or as a Duration. None: as the control does."""
    reverse_duration: DurationValue | None = None
    """How long it takes to go. None: as `duration`."""
    curve: AnimationCurve | None = None
    """How it moves through its time as it comes. None: as the control does."""
    reverse_curve: AnimationCurve | None = None
    """How it moves through its time as it goes. None: as `curve`."""

    @staticmethod
    def no_animation() -> AnimationStyle:
        """At once."""
        return AnimationStyle(duration=Duration(), reverse_duration=Duration())
