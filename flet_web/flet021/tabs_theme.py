"""The theme of tabs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.values.enums.navigation import TabBarIndicatorSize
from flet_web.controls.values.tabs import UnderlineTabIndicator
from flet_web.controls.values.theme.bar_themes import TabBarTheme
from flet_web.flet021.stand_in import older

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import PaddingValue
    from flet_web.controls.values.borders import BorderRadius, BorderSide

__all__ = ["TabsTheme"]


class TabsTheme(TabBarTheme):
    """Tabs as Flet 0.21 described them; what begins with `indicator_` is part of one `indicator` now."""

    indicator_border_radius: BorderRadius | None = older()
    """Radii of the corners of the line below the selected tab, in logical pixels."""
    indicator_border_side: BorderSide | None = older()
    """Color and thickness of the line below the selected tab."""
    indicator_padding: PaddingValue | None = older()
    """How much shorter the line is at each side, in logical pixels."""
    indicator_tab_size: bool | None = older()
    """Whether the line is as wide as the tab, and not only as its label."""

    def _items(self) -> Iterator[tuple[str, Any]]:
        yield from super()._items()
        parts: dict[str, Any] = {
            "border_radius": self.indicator_border_radius,
            "border_side": self.indicator_border_side,
            "insets": self.indicator_padding,
        }
        if self.indicator is None and any(part is not None for part in parts.values()):
            yield "indicator", UnderlineTabIndicator(**{n: p for n, p in parts.items() if p is not None})
        if self.indicator_tab_size and self.indicator_size is None:
            yield "indicator_size", TabBarIndicatorSize.TAB
