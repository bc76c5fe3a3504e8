"""Rows whose columns depend on the width of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl, ScrollableControl
from flet_web.controls.values.enums.layout import CrossAxisAlignment, MainAxisAlignment, ResponsiveRowBreakpoint
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number, ResponsiveNumber
    from flet_web.engine._typing import ListOf

__all__ = ["ResponsiveRow"]


def common_breakpoints() -> dict[str | ResponsiveRowBreakpoint, Number]:
    widths = (0, 576, 768, 992, 1200, 1400)
    return dict(zip(ResponsiveRowBreakpoint, widths, strict=True))


class ResponsiveRow(LayoutControl, ScrollableControl, AdaptiveControl, wire="ResponsiveRow"):
    """Controls in columns of equal width: each takes as many as its `col` says, on a further line if fewer are left."""

    controls: ListOf[Control] = field(default_factory=list)
    """The children, from the first to the last. One whose `col` is 0 is not shown."""
    columns: ResponsiveNumber = 12
    """How many columns a line has, or that by breakpoint."""
    alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the children of a line stand if they do not fill it."""
    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    """Where the children of a line stand from top to bottom."""
    spacing: ResponsiveNumber = 10
    """Logical pixels between two columns, or that by breakpoint."""
    run_spacing: ResponsiveNumber = 10
    """Logical pixels between two lines, or that by breakpoint."""
    breakpoints: dict[str | ResponsiveRowBreakpoint, Number] = field(default_factory=common_breakpoints)
    """Least width of the page, in logical pixels, for the values of each name: `xs` to `xxl`, or names of your own."""
