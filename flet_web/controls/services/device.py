"""Small services of the user's device."""

from __future__ import annotations

from flet_web.controls.control import Service
from flet_web.engine.call import Call

__all__ = ["BrowserContextMenu", "HapticFeedback", "Wakelock"]


class HapticFeedback(Service, wire="HapticFeedback"):
    """Lets the device vibrate, if it can."""

    def light_impact(self) -> Call[None]:
        """A light knock."""
        return self._call("light_impact")

    def medium_impact(self) -> Call[None]:
        """A knock."""
        return self._call("medium_impact")

    def heavy_impact(self) -> Call[None]:
        """A strong knock."""
        return self._call("heavy_impact")

    def vibrate(self) -> Call[None]:
        """A short vibration."""
        return self._call("vibrate")

    def selection_click(self) -> Call[None]:
        """The knock of a selection that moves."""
        return self._call("selection_click")


class BrowserContextMenu(Service, wire="BrowserContextMenu"):
    """The browser's own menu on a right click."""

    def init(self) -> None:
        self._disabled = False
        super().init()

    @property
    def disabled(self) -> bool:
        """Whether the menu was switched off."""
        return self._disabled

    def disable(self) -> Call[None]:
        """Do not show the menu."""
        self._disabled = True
        return self._call("disable_menu")

    def enable(self) -> Call[None]:
        """Show the menu again."""
        self._disabled = False
        return self._call("enable_menu")


class Wakelock(Service, wire="Wakelock"):
    """Keeps the screen on."""

    def enable(self) -> Call[None]:
        """Keep the screen on from now on."""
        return self._call("enable")

    def disable(self) -> Call[None]:
        """Let the screen go dark again."""
        return self._call("disable")

    def is_enabled(self) -> Call[bool]:
        """Whether the screen is kept on."""
        return self._call("is_enabled")
