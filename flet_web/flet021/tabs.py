"""Tabs as Flet 0.21 to 0.28 had them: each tab holds what is shown while it is selected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Control
from flet_web.controls.layout.column import Column
from flet_web.controls.layout.container import Container
from flet_web.controls.navigation import tabs
from flet_web.controls.values.enums.navigation import TabBarIndicatorSize
from flet_web.controls.values.tabs import UnderlineTabIndicator
from flet_web.engine.schema import alias, field
from flet_web.flet021.stand_in import StandIn, Superseded, older, part

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, ControlStateValue, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.enums.navigation import TabAlignment
    from flet_web.engine._typing import OptionalListOf

__all__ = ["Tab", "Tabs"]


class Tab(tabs.Tab):
    """A tab of a TabBar: a text, an icon, or both."""

    text: str | None = alias("label")
    tab_content: Control | None = alias("label")
    content: Control | None = older()
    """Flet 0.21's way: what is shown while the tab is selected."""


class Tabs(Superseded, tabs.Tabs):
    """Holds a TabBar and a TabBarView together, wherever they stand in its content.

    Without `content` and `length` they are those of Flet 0.21: a bar of `tabs`, which hold what is shown below.
    """

    if TYPE_CHECKING:
        # Required, unless `tabs` is given.
        content: Control = field(default=None)
        length: int = field(default=0)

    tabs: OptionalListOf[Tab] = older()
    """Flet 0.21's way: the tabs, each with its content."""
    scrollable: bool | None = older()
    """Whether tabs are as wide as their content and scroll. None: yes."""
    tab_alignment: TabAlignment | None = older()
    """Where the tabs stand."""
    divider_color: ColorValue | None = older()
    """Color of the line below the tabs. None: that of the theme."""
    indicator_color: ColorValue | None = older()
    """Color of the mark below the selected tab. None: that of the theme."""
    indicator_border_radius: BorderRadiusValue | None = older()
    """Rounding of that mark."""
    indicator_border_side: BorderSide | None = older()
    """Line of that mark."""
    indicator_padding: PaddingValue | None = older()
    """How much shorter that mark is, on each side."""
    indicator_tab_size: bool | None = older()
    """Whether the mark is as wide as the tab, and not as its label."""
    label_color: ColorValue | None = older()
    """Color of the selected tab. None: that of the theme."""
    unselected_label_color: ColorValue | None = older()
    """Color of the other tabs. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = older()
    """Color over a tab that is hovered, focused or pressed, one for all states or by state."""


class TabsWithContents(StandIn, Tabs):
    """What `Tabs(tabs=[...])` makes: a bar of the tabs, and below it their contents, if one has any."""

    bar = part(tabs.TabBar)
    content: Control = field(default=None)
    length: int = 0

    if TYPE_CHECKING:
        _view: tabs.TabBarView = field(default=None)
        _column: Column = field(default=None)
    else:

        def __init__(self, *args, **kwargs):
            if kwargs.get("tabs") is None:
                kwargs["tabs"] = []
            super().__init__(*args, **{name: value for name, value in kwargs.items() if value is not None})
            self._view = tabs.TabBarView([], expand=True)
            self._column = Column([self.bar, self._view], spacing=0)
            self._arrange()

    @classmethod
    def is_meant(cls, arguments: Mapping[str, Any]) -> bool:
        return arguments.get("content") is None and arguments.get("length") is None

    def before_update(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Bring bar and views in step with the tabs."""
        shown = self.bar.tabs
        contents = [getattr(tab, "content", None) for tab in shown if tab.visible]
        if any(content is not None for content in contents):
            views = [_empty_of(self, n) if content is None else content for n, content in enumerate(contents)]
            if views != list(self._view.controls):
                self._view.controls = views
            whole: Control = self._column
        else:
            whole = self.bar
        if self.length != len(contents):
            self.length = len(contents)
        if self.content is not whole:
            self.content = whole
        self._mark()

    def _mark(self) -> None:
        parts: dict[str, Any] = {
            "border_radius": self.indicator_border_radius,
            "border_side": self.indicator_border_side,
            "insets": self.indicator_padding,
        }
        given = {name: value for name, value in parts.items() if value is not None}
        if given and given != self.__dict__.get("_marked"):
            self._marked = given
            self.bar.indicator = UnderlineTabIndicator(**given)
        if self.indicator_tab_size is not None:
            size = TabBarIndicatorSize.TAB if self.indicator_tab_size else TabBarIndicatorSize.LABEL
            if self.bar.indicator_size is not size:
                self.bar.indicator_size = size


def _empty_of(owner: TabsWithContents, place: int) -> Control:
    """What stands for the content of a tab that has none."""
    known: dict[int, Control] = owner.__dict__.setdefault("_empty", {})
    return known.setdefault(place, Container())
