"""Lines between controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, Number

__all__ = ["Divider", "VerticalDivider"]


class Divider(Control, wire="Divider"):
    """A horizontal line."""

    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    height: Number | None = None
    """Of the space that it takes, the line in its middle."""
    leading_indent: Number | None = None
    """Free space before the line, in logical pixels. None: 0."""
    thickness: Number | None = None
    """Thickness of the line in logical pixels. None: 1."""
    trailing_indent: Number | None = None
    """Free space after the line, in logical pixels. None: 0."""
    radius: BorderRadiusValue | None = None
    """Rounding of the ends of the line."""


class VerticalDivider(Control, wire="VerticalDivider"):
    """A vertical line."""

    width: Number | None = None
    """Of the space that it takes, the line in its middle."""
    thickness: Number | None = None
    """Thickness of the line in logical pixels. None: 1."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    leading_indent: Number | None = None
    """Free space before the line, in logical pixels. None: 0."""
    trailing_indent: Number | None = None
    """Free space after the line, in logical pixels. None: 0."""
    radius: BorderRadiusValue | None = None
    """Rounding of the ends of the line."""
