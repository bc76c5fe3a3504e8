"""`ft.border`: 0.21's functions, and the classes."""

from __future__ import annotations

from flet_web.controls.type_aliases import BorderSideStrokeAlignValue, ColorValue, Number
from flet_web.controls.values.borders import Border, BorderSide
from flet_web.controls.values.enums.painting import BorderSideStrokeAlign, BorderStyle

__all__ = [
    "Border",
    "BorderSide",
    "BorderSideStrokeAlign",
    "BorderSideStrokeAlignValue",
    "BorderStyle",
    "all",
    "only",
    "symmetric",
]


def all(width: Number | None = None, color: ColorValue | None = None) -> Border:
    """The same side four times."""
    return Border.all(width, color)


def symmetric(vertical: BorderSide | None = None, horizontal: BorderSide | None = None) -> Border:
    """`vertical` for top and bottom, `horizontal` for left and right."""
    return Border.symmetric(vertical=vertical, horizontal=horizontal)


def only(
    left: BorderSide | None = None,
    top: BorderSide | None = None,
    right: BorderSide | None = None,
    bottom: BorderSide | None = None,
) -> Border:
    """The sides that are given."""
    return Border.only(left=left, top=top, right=right, bottom=bottom)
