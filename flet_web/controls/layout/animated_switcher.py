"""Animated changes from one control to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.painting import AnimatedSwitcherTransition, AnimationCurve
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue

__all__ = ["AnimatedSwitcher"]


class AnimatedSwitcher(LayoutControl, wire="AnimatedSwitcher"):
    """Shows a control; when another one takes its place, the old one goes while the new one comes."""

    content: Control
    """What is shown. Setting another control begins the animation."""
    duration: DurationValue = field(default_factory=lambda: Duration(seconds=1))
    """How long the new one takes to come, in milliseconds or as a Duration."""
    reverse_duration: DurationValue = field(default_factory=lambda: Duration(seconds=1))
    """How long the old one takes to go, in milliseconds or as a Duration."""
    switch_in_curve: AnimationCurve = AnimationCurve.LINEAR
    """How the new one moves through its time."""
    switch_out_curve: AnimationCurve = AnimationCurve.LINEAR
    """How the old one moves through its time, from its end to its beginning."""
    transition: AnimatedSwitcherTransition = AnimatedSwitcherTransition.FADE
    """What the animation changes: opacity, rotation or scale."""
