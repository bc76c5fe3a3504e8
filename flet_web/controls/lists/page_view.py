"""Pages that are turned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.call import Call
from flet_web.engine.entered import Rule
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, Number
    from flet_web.engine._typing import ListOf, Self

__all__ = ["PageView"]

SECOND = Duration(seconds=1)


def _page(view: Any, before: Any, value: Any) -> int:
    """One of the pages that are visible."""
    pages = sum(page.visible for page in view.controls)
    if type(value) is not int or not 0 <= value < pages:
        raise ValueError("there is no such page")
    return value


class PageView(LayoutControl, wire="PageView"):
    """Pages side by side or one below the other, of which one is seen: it is turned by a finger, a wheel or keys."""

    controls: ListOf[Control] = field(default_factory=list)
    """The pages, from the first to the last."""
    selected_index: int = field(default=0, client=Rule(_page, events=("change",)))
    """Which page is seen, from 0 on."""
    keep_page: bool = True
    """Whether the page is still seen when the control comes back; here it always is."""
    horizontal: bool = True
    """Whether pages stand side by side, rather than one below the other."""
    reverse: bool = False
    """Whether the first page stands at the end."""
    viewport_fraction: Number = field(default=1.0, ge=0)
    """Which share of the room a page takes; with less than 1 its neighbors are seen too."""
    snap: bool = True
    """Whether it stops at pages only."""
    implicit_scrolling: bool = False
    """Whether screen readers and the Tab key get to the page before and the one after."""
    pad_ends: bool = True
    """Whether the first and the last page can stand in the middle, if `viewport_fraction` is less than 1."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How pages are cut off at its edges. A browser always does."""
    on_change: ControlEventHandler[Self] | None = None
    """Another page is seen; `data` is its index."""

    def go_to_page(
        self,
        index: int,
        animation_duration: DurationValue = SECOND,
        animation_curve: AnimationCurve = AnimationCurve.LINEAR,
    ) -> Call[None]:
        """Go to a page over time, in milliseconds or as a Duration."""
        return self._turn("go_to_page", animation_duration, animation_curve, index=index)

    def next_page(
        self, animation_duration: DurationValue = SECOND, animation_curve: AnimationCurve = AnimationCurve.LINEAR
    ) -> Call[None]:
        """Go to the page after this one over time, in milliseconds or as a Duration."""
        return self._turn("next_page", animation_duration, animation_curve)

    def previous_page(
        self, animation_duration: DurationValue = SECOND, animation_curve: AnimationCurve = AnimationCurve.LINEAR
    ) -> Call[None]:
        """Go to the page before this one over time, in milliseconds or as a Duration."""
        return self._turn("previous_page", animation_duration, animation_curve)

    def jump_to_page(self, index: int) -> Call[None]:
        """Show a page at once."""
        return self._call("jump_to_page", {"index": index})

    def jump_to(self, value: Number) -> Call[None]:
        """Scroll to a place at once, in logical pixels from the first page."""
        return self._call("jump_to", {"value": value})

    def _turn(self, name: str, duration: DurationValue, curve: AnimationCurve, **more: Any) -> Call[None]:
        return self._call(name, {**more, "duration": duration, "curve": curve})
