"""Members of the page that belong to its first view: what a program without routes calls its page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.delegate import Delegate
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.control import Control
    from flet_web.controls.page.view import View
    from flet_web.controls.type_aliases import ColorValue, DurationValue, Number, OffsetValue, PaddingValue  # noqa: F401
    from flet_web.controls.values.decoration import BoxDecoration  # noqa: F401
    from flet_web.controls.values.enums.layout import (  # noqa: F401
        CrossAxisAlignment,
        FloatingActionButtonLocation,
        MainAxisAlignment,
        ScrollMode,
    )
    from flet_web.controls.values.scrollbar import Scrollbar  # noqa: F401
    from flet_web.engine._typing import ListOf


class RootView:
    """Mixin of BasePage."""

    if TYPE_CHECKING:
        views: ListOf[View]

        def _change(self, change: Callable[[], object]) -> None: ...

    controls = Delegate["list[Control]"]("root_view")
    appbar = Delegate["Any"]("root_view")
    bottom_appbar = Delegate["Any"]("root_view")
    navigation_bar = Delegate["Any"]("root_view")
    drawer = Delegate["Any"]("root_view")
    end_drawer = Delegate["Any"]("root_view")
    floating_action_button = Delegate["Any"]("root_view")
    floating_action_button_location = Delegate["FloatingActionButtonLocation | OffsetValue | None"]("root_view")
    horizontal_alignment = Delegate["CrossAxisAlignment"]("root_view")
    vertical_alignment = Delegate["MainAxisAlignment"]("root_view")
    spacing = Delegate["Number"]("root_view")
    padding = Delegate["PaddingValue | None"]("root_view")
    bgcolor = Delegate["ColorValue | None"]("root_view")
    decoration = Delegate["BoxDecoration | None"]("root_view")
    foreground_decoration = Delegate["BoxDecoration | None"]("root_view")
    scroll = Delegate["ScrollMode | Scrollbar | None"]("root_view")
    auto_scroll = Delegate["bool"]("root_view")
    scroll_interval = Delegate["Number"]("root_view")

    @property
    def root_view(self) -> View:
        """The first view. RuntimeError if the program has removed all views."""
        views = self.views
        if not views:
            raise RuntimeError("page.views is empty: append a View before using members of the page that belong to one")
        return views[0]

    def add(self, *controls: Control) -> None:
        """Append controls to the page and show them."""
        checked = _checked("add", controls)
        self._change(lambda: self.controls.extend(checked))

    def insert(self, at: int, *controls: Control) -> None:
        """Insert controls before position `at` and show them."""
        checked = _checked("insert", controls)
        self._change(lambda: self.controls.__setitem__(slice(at, at), checked))

    def remove(self, *controls: Control) -> None:
        """Remove controls from the page. ValueError if one is not there."""

        def remove() -> None:
            for control in controls:
                self.controls.remove(control)

        self._change(remove)

    def remove_at(self, index: int) -> None:
        """Remove the control at `index`. IndexError if there is none."""
        self._change(lambda: self.controls.pop(index))

    def clean(self) -> None:
        """Remove all controls from the page."""
        self._change(lambda: self.controls.clear())

    def scroll_to(
        self,
        offset: Number | None = None,
        delta: Number | None = None,
        scroll_key: Any = None,
        duration: DurationValue | None = None,
        curve: AnimationCurve | None = None,
        *,
        key: Any = None,
    ) -> Call[None]:
        """Scroll the first view: to `offset`, by `delta`, or to the control with `scroll_key`, in logical pixels."""
        return self.root_view.scroll_to(offset, delta, scroll_key, duration, curve, key=key)


def _checked(what: str, controls: tuple[Any, ...]) -> tuple[Any, ...]:
    from flet_web.engine.node import BaseControl

    for control in controls:
        if not isinstance(control, BaseControl):
            hint = "; unpack the list with a star" if isinstance(control, list | tuple) else ""
            raise TypeError(f"page.{what}() takes controls; got {type(control).__name__}{hint}")
    return controls
