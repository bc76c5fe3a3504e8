"""Theme classes that 0.21 had and 1.0 has not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.schema import field
from flet_web.controls.values.enums import TabBarIndicatorSize
from flet_web.controls.values.tabs import UnderlineTabIndicator
from flet_web.controls.values.theme.bars import TabBarTheme

if TYPE_CHECKING:
    from flet_web.controls.types import PaddingValue
    from flet_web.controls.values.borders import BorderRadius, BorderSide

__all__ = ["TabsTheme"]


class TabsTheme(TabBarTheme):
    """Tabs as 0.21 described them; the `indicator_` fields are parts of one `indicator` now."""

    indicator_border_radius: BorderRadius | None = field(default=None, kw_only=True, python_only=True)
    indicator_border_side: BorderSide | None = field(default=None, kw_only=True, python_only=True)
    indicator_padding: PaddingValue | None = field(default=None, kw_only=True, python_only=True)
    indicator_tab_size: bool | None = field(default=None, kw_only=True, python_only=True)

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
