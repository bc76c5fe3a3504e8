"""Members of the page that belong to its first view: what a program without routes calls its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from flet_web.controls.call import Call
from flet_web.controls.values.enums import AnimationCurve

if TYPE_CHECKING:
    from flet_web.controls.base import BaseControl
    from flet_web.controls.control import Control
    from flet_web.controls.types import ColorValue, DurationValue, Number, OffsetValue, PaddingValue  # noqa: F401
    from flet_web.controls.values import (  # noqa: F401 - used in the texts below
        BoxDecoration,
        CrossAxisAlignment,
        FloatingActionButtonLocation,
        MainAxisAlignment,
        Scrollbar,
        ScrollMode,
    )
    from flet_web.controls.view import View

__all__ = ["RootView"]

T = TypeVar("T")


class OfView(Generic[T]):
    """Descriptor: a property of the page's first view."""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, page: None, owner: type[Any]) -> OfView[T]: ...
    @overload
    def __get__(self, page: RootView, owner: type[Any]) -> T: ...
    def __get__(self, page: RootView | None, owner: type[Any]) -> Any:
        return self if page is None else getattr(page.root_view, self._name)

    def __set__(self, page: RootView, value: T) -> None:
        setattr(page.root_view, self._name, value)


class RootView:
    """Mixin of Page."""

    if TYPE_CHECKING:
        views: list[View]

        def update(self, *controls: BaseControl) -> None: ...

    controls = OfView["list[Control]"]()
    appbar = OfView["Any"]()
    bottom_appbar = OfView["Any"]()
    navigation_bar = OfView["Any"]()
    drawer = OfView["Any"]()
    end_drawer = OfView["Any"]()
    floating_action_button = OfView["Any"]()
    floating_action_button_location = OfView["FloatingActionButtonLocation | OffsetValue | None"]()
    horizontal_alignment = OfView["CrossAxisAlignment"]()
    vertical_alignment = OfView["MainAxisAlignment"]()
    spacing = OfView["Number"]()
    padding = OfView["PaddingValue | None"]()
    bgcolor = OfView["ColorValue | None"]()
    decoration = OfView["BoxDecoration | None"]()
    foreground_decoration = OfView["BoxDecoration | None"]()
    scroll = OfView["ScrollMode | Scrollbar | None"]()
    auto_scroll = OfView["bool"]()
    on_scroll = OfView["Any"]()
    scroll_interval = OfView["Number"]()
    on_scroll_interval = OfView["Number | None"]()

    @property
    def root_view(self) -> View:
        """The first view. RuntimeError if the program has removed all views."""
        views = self.views
        if not views:
            raise RuntimeError("page.views is empty: append a View before using members of the page that belong to one")
        return views[0]

    def add(self, *controls: Control) -> None:
        """Append controls to the page and show them."""
        self.controls.extend(_checked("add", controls))
        self.update()

    def insert(self, at: int, *controls: Control) -> None:
        """Insert controls before position `at` and show them."""
        self.controls[at:at] = _checked("insert", controls)
        self.update()

    def remove(self, *controls: Control) -> None:
        """Remove controls from the page. ValueError if one is not there."""
        for control in controls:
            self.controls.remove(control)
        self.update()

    def remove_at(self, index: int) -> None:
        """Remove the control at `index`. IndexError if there is none."""
        self.controls.pop(index)
        self.update()

    def clean(self) -> None:
        """Remove all controls from the page."""
        self.controls.clear()
        self.update()

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
    from flet_web.controls.base import BaseControl

    for control in controls:
        if not isinstance(control, BaseControl):
            hint = "; unpack the list with a star" if isinstance(control, list | tuple) else ""
            raise TypeError(f"page.{what}() takes controls; got {type(control).__name__}{hint}")
    return controls
