"""How changes are animated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums import AnimationCurve

if TYPE_CHECKING:
    from flet_web.controls.types import DurationValue

__all__ = ["Animation", "AnimationStyle"]


class Animation(Value):
    """A change over time; a number is milliseconds."""

    duration: DurationValue = field(default_factory=Duration)
    curve: AnimationCurve = AnimationCurve.LINEAR


class AnimationStyle(Value):
    """How something comes and, by the `reverse_` fields, goes."""

    duration: DurationValue | None = None
    reverse_duration: DurationValue | None = None
    curve: AnimationCurve | None = None
    reverse_curve: AnimationCurve | None = None

    @staticmethod
    def no_animation() -> AnimationStyle:
        """At once."""
        return AnimationStyle(duration=Duration(), reverse_duration=Duration())
