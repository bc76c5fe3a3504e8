"""`ft.animation`: 0.21's function, and the classes."""

from __future__ import annotations

from typing import Literal

from flet_web.controls.values.animation import Animation, AnimationStyle
from flet_web.controls.values.enums.painting import AnimationCurve

__all__ = ["Animation", "AnimationCurve", "AnimationCurveString", "AnimationStyle", "implicit"]

AnimationCurveString = Literal[
    "bounceIn",
    "bounceInOut",
    "bounceOut",
    "decelerate",
    "ease",
    "easeIn",
    "easeInBack",
    "easeInCirc",
    "easeInCubic",
    "easeInExpo",
    "easeInOut",
    "easeInOutBack",
    "easeInOutCirc",
    "easeInOutCubic",
    "easeInOutCubicEmphasized",
    "easeInOutExpo",
    "easeInOutQuad",
    "easeInOutQuart",
    "easeInOutQuint",
    "easeInOutSine",
    "easeInQuad",
    "easeInQuart",
    "easeInQuint",
    "easeInSine",
    "easeInToLinear",
    "easeOut",
    "easeOutBack",
    "easeOutCirc",
    "easeOutCubic",
    "easeOutExpo",
    "easeOutQuad",
    "easeOutQuart",
    "easeOutQuint",
    "easeOutSine",
    "elasticIn",
    "elasticInOut",
    "elasticOut",
    "fastLinearToSlowEaseIn",
    "fastOutSlowIn",
    "linear",
    "linearToEaseOut",
    "slowMiddle",
]


def implicit(duration: int, curve: AnimationCurve | None = None) -> Animation:
    """An animation of `duration` milliseconds."""
    return Animation(duration) if curve is None else Animation(duration, curve)
