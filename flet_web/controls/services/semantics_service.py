"""What a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Service
from flet_web.controls.values.enums.platform import Assertiveness
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.values.accessibility import AccessibilityFeatures

__all__ = ["SemanticsService"]


class SemanticsService(Service, wire="SemanticsService"):
    """Speaks to the screen reader of the user's device."""

    def announce_message(
        self, message: str, rtl: bool = False, assertiveness: Assertiveness = Assertiveness.POLITE
    ) -> Call[None]:
        """Let the screen reader say `message`."""
        arguments = {"message": message, "rtl": rtl, "assertiveness": assertiveness}
        return self._call("announce_message", arguments)

    def announce_tooltip(self, message: str) -> Call[None]:
        """Let the screen reader say the text of a tooltip. Only on Android."""
        return self._call("announce_tooltip", {"message": message})

    def get_accessibility_features(self) -> Call[AccessibilityFeatures]:
        """What users have asked of their device: larger contrast, fewer animations ..."""
        return self._call("get_accessibility_features").then(features)


def features(answer: Any) -> AccessibilityFeatures:
    """The client's answer as a value; what it does not mention was not asked for."""
    from flet_web.controls.values.accessibility import AccessibilityFeatures

    given: dict[str, Any] = answer or {}
    names = AccessibilityFeatures._schema.fields
    return AccessibilityFeatures(**{name: bool(given.get(name)) for name in names})
