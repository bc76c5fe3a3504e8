"""Lines between controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue, Number

__all__ = ["Divider", "VerticalDivider"]


class Divider(Control, wire="Divider", positional_021=("height", "thickness", "color")):
    """A horizontal line."""

    color: ColorValue | None = None
    height: Number | None = None
    """Of the space that it takes, the line in its middle."""
    leading_indent: Number | None = None
    thickness: Number | None = None
    trailing_indent: Number | None = None
    radius: BorderRadiusValue | None = None


class VerticalDivider(Control, wire="VerticalDivider"):
    """A vertical line."""

    width: Number | None = None
    """Of the space that it takes, the line in its middle."""
    thickness: Number | None = None
    color: ColorValue | None = None
    leading_indent: Number | None = None
    trailing_indent: Number | None = None
    radius: BorderRadiusValue | None = None
