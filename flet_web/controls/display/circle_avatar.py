"""Round pictures of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, StrOrControl
    from flet_web.engine._typing import Self
    from flet_web.engine.events import ControlEventHandler

__all__ = ["CircleAvatar"]


class CircleAvatar(LayoutControl, wire="CircleAvatar"):
    """A circle that stands for a person: with a picture, or with their initials."""

    content: StrOrControl | None = None
    """What is shown inside: initials, as a rule."""
    foreground_image_src: str | bytes | None = None
    """Picture in front of the content: URL, path of an asset, base64 text, or the bytes of the file."""
    background_image_src: str | bytes | None = None
    """Picture behind the content, seen too while that in front has not come."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    radius: Number | None = None
    """Of the circle, in logical pixels. None: 20."""
    min_radius: Number | None = None
    """Least radius in logical pixels; above it the circle is as large as its place. None: 0."""
    max_radius: Number | None = None
    """Largest radius in logical pixels. None: no limit, if there is a least one."""
    on_image_error: ControlEventHandler[Self] | None = None
    """A picture could not be loaded; `data` is "foreground" or "background"."""
    foreground_image_url: str | None = alias("foreground_image_src")
    background_image_url: str | None = alias("background_image_src")
