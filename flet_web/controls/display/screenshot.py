"""Pictures of controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, Number
    from flet_web.engine.call import Call

__all__ = ["Screenshot"]


class Screenshot(Control, wire="Screenshot"):
    """Takes pictures of its content."""

    content: Control
    """What is shown inside."""

    def capture(self, pixel_ratio: Number | None = None, delay: DurationValue | None = None) -> Call[bytes]:
        """A picture of the content as a PNG file.

        `pixel_ratio` is the number of pixels for each logical pixel (None: that of the screen), `delay` how long to
        wait first: milliseconds or a Duration (None: 20 ms). Pictures of other sites are left out. Raises if the
        browser cannot paint the content.
        """
        return self._call("capture", {"pixel_ratio": pixel_ratio, "delay": delay})
