"""What the user asked the system for."""

from __future__ import annotations

from flet_web.engine.value import Value

__all__ = ["AccessibilityFeatures"]


class AccessibilityFeatures(Value):
    """Accessibility settings of the device."""

    accessible_navigation: bool = False
    """A screen reader, or something like it, is in use."""
    bold_text: bool = False
    """Text shall be bold."""
    disable_animations: bool = False
    """Nothing shall be animated."""
    high_contrast: bool = False
    """Colors shall differ more."""
    invert_colors: bool = False
    """The system inverts all colors."""
    reduce_motion: bool = False
    """Only simple animations shall be shown."""
    on_off_switch_labels: bool = False
    """Switches shall have signs for on and off."""
    supports_announcements: bool = False
    """`SemanticsService.announce_message()` is heard."""
