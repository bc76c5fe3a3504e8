"""What the user asked the system for."""

from __future__ import annotations

from flet_web.controls.values.base import Value

__all__ = ["AccessibilityFeatures"]


class AccessibilityFeatures(Value):
    """Accessibility settings of the device."""

    accessible_navigation: bool
    bold_text: bool
    disable_animations: bool
    high_contrast: bool
    invert_colors: bool
    reduce_motion: bool
    on_off_switch_labels: bool
    supports_announcements: bool
