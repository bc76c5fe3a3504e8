"""The clipboard."""

from __future__ import annotations

from flet_web.controls.control import Service
from flet_web.engine.call import Call

__all__ = ["Clipboard"]


class Clipboard(Service, wire="Clipboard"):
    """The clipboard of the user's device. A browser may ask the user first."""

    def set(self, value: str) -> Call[None]:
        """Put a text there."""
        return self._call("set", {"data": value})

    def get(self) -> Call[str | None]:
        """The text that is there."""
        return self._call("get")

    def set_image(self, value: bytes) -> Call[None]:
        """Put a picture (PNG) there."""
        return self._call("set_image", {"data": value})

    def get_image(self) -> Call[bytes | None]:
        """The picture (PNG) that is there."""
        return self._call("get_image")

    def set_files(self, files: list[str]) -> Call[bool]:
        """Put files there, by their paths. A browser cannot: False."""
        return self._call("set_files", {"files": files})

    def get_files(self) -> Call[list[str]]:
        """The paths of the files that are there."""
        return self._call("get_files")
