"""The base classes that controls are declared on, by what a control can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.type_aliases import (
    AnimationValue,
    BadgeValue,
    DurationValue,
    MarginValue,
    Number,
    OffsetValue,
    ResponsiveNumber,
    RotateValue,
    ScaleValue,
    TooltipValue,
)
from flet_web.controls.values.enums.layout import ScrollDirection, ScrollMode, ScrollType
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.engine.context import current_page
from flet_web.engine.entered import Rule
from flet_web.engine.events import C, ControlEventHandler, Event, EventHandler
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.values.actions import ClientAction
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.keys import ScrollKey
    from flet_web.controls.values.scrollbar import Scrollbar
    from flet_web.controls.values.transform import Flip, Transform
    from flet_web.engine._typing import Self

__all__ = [
    "ActionControl",
    "AdaptiveControl",
    "Control",
    "DialogControl",
    "LayoutControl",
    "LayoutSizeChangeEvent",
    "OnScrollEvent",
    "ScrollableControl",
    "Service",
]


class LayoutSizeChangeEvent(Event[C]):
    """A control was laid out in another size."""

    width: float
    """The new one, in logical pixels."""
    height: float
    """The new one, in logical pixels."""
    wire_keys: ClassVar[Mapping[str, str]] = {"w": "width", "h": "height"}


class OnScrollEvent(Event["ScrollableControl"]):
    """Something was scrolled. All distances are in logical pixels."""

    event_type: ScrollType
    """What happened; it says which of the other fields are set."""
    pixels: float
    """How far it is scrolled."""
    min_scroll_extent: float
    """Least `pixels` that can be scrolled to."""
    max_scroll_extent: float
    """Greatest `pixels` that can be scrolled to."""
    viewport_dimension: float
    """Length of the visible part."""
    scroll_delta: float | None = None
    """For `update`: how far since the last event."""
    direction: ScrollDirection | None = None
    """For `user`."""
    overscroll: float | None = None
    """For `overscroll`: how far the user wanted to scroll beyond the end."""
    velocity: float | None = None
    """For `overscroll`: how fast they did, in logical pixels per second."""

    @property
    def extent_before(self) -> float:
        """What is hidden before the visible part."""
        return max(self.pixels - self.min_scroll_extent, 0.0)

    @property
    def extent_after(self) -> float:
        """What is hidden after the visible part."""
        return max(self.max_scroll_extent - self.pixels, 0.0)

    @property
    def extent_total(self) -> float:
        """The whole content, visible or not."""
        return self.max_scroll_extent - self.min_scroll_extent + self.viewport_dimension

    @property
    def out_of_range(self) -> bool:
        return self.pixels < self.min_scroll_extent or self.pixels > self.max_scroll_extent

    @property
    def at_edge(self) -> bool:
        return self.pixels in (self.min_scroll_extent, self.max_scroll_extent)


class Control(BaseControl, kw_only=True):
    """What every visible control has."""

    # Services stand among controls in programs of 0.21.
    _listed_with = BaseControl

    expand: bool | int | None = None
    """Share of the free space of the Row or Column around it; True is 1."""
    expand_loose: bool = False
    """Whether an expanded control may be smaller than its share."""
    col: ResponsiveNumber = 12
    """How many of a ResponsiveRow's 12 columns it takes, or that by breakpoint."""
    opacity: Number = field(default=1.0, ge=0, le=1)
    """From 0.0, which is invisible, to 1.0."""
    tooltip: TooltipValue | None = None
    """A text or a Tooltip that shows up when the pointer rests on it."""
    badge: BadgeValue | None = None
    """A text or a Badge at its upper end."""
    visible: bool = True
    """Whether it is shown. What is not takes no room either."""
    disabled: bool = False
    """Whether this control and all in it refuse input."""
    rtl: bool = False
    """Right to left."""

    @property
    def uid(self) -> str | None:
        """The id of the control as a text, which `page.get_control()` takes; None while no page shows it."""
        return str(self._i) if self._i else None

    def clean(self) -> None:
        """Remove what is in it, its `controls` or its `content`; shown at once if it is on a page."""
        fields = self._schema.fields
        for name, empty in (("controls", []), ("content", None)):
            if name in fields:
                setattr(self, name, empty)
        if self._tree is not None:
            self.update()

    clean_async: ClassVar[Any] = async_alias(clean)

    def invoke_method(
        self,
        method_name: str,
        arguments: dict[str, Any] | None = None,
        wait_for_result: bool = False,
        wait_timeout: float | None = 5,
    ) -> Any:
        """Call a method of the client's widget. `wait_for_result` blocks, for `wait_timeout` seconds at most."""
        call = self._call(method_name, arguments, timeout=wait_timeout)
        return call.result(wait_timeout) if wait_for_result else None

    def invoke_method_async(
        self,
        method_name: str,
        arguments: dict[str, Any] | None = None,
        wait_for_result: bool = False,
        wait_timeout: float | None = 5,
    ) -> Call[Any]:
        """Call a method of the client's widget; what it returns is awaited, whatever `wait_for_result` says."""
        return self._call(method_name, arguments, timeout=wait_timeout)


class LayoutControl(Control, kw_only=True):
    """A control that has a size and a place, and can be animated. Lengths are in logical pixels."""

    width: Number | None = None
    """Width in logical pixels. None: as its content needs."""
    height: Number | None = None
    """Height in logical pixels. None: as its content needs."""
    left: Number | None = None
    """Distance from that edge of the Stack around it; so are `top`, `right` and `bottom`."""
    top: Number | None = None
    """Distance from the upper edge of the Stack around it, in logical pixels."""
    right: Number | None = None
    """Distance from the right edge of the Stack around it, in logical pixels."""
    bottom: Number | None = None
    """Distance from the lower edge of the Stack around it, in logical pixels."""
    align: Alignment | None = None
    """Where it stands in the Stack around it."""
    margin: MarginValue | None = None
    """Free space around it, in logical pixels: one for all sides or a Margin."""
    rotate: RotateValue | None = None
    """Clockwise, in radians."""
    scale: ScaleValue | None = None
    """Enlarges it: one factor, or a Scale."""
    offset: OffsetValue | None = None
    """Shift in multiples of the control's own size."""
    flip: Flip | None = None
    """Mirrors it along one axis or both."""
    transform: Transform | None = None
    """Any change of place and shape, as a matrix."""
    aspect_ratio: Number | None = None
    """Width divided by height."""
    animate_opacity: AnimationValue | None = None
    """An Animation, a duration in milliseconds, or True for a second; so are all `animate_...`."""
    animate_size: AnimationValue | None = None
    """How changes of `width` and `height` are animated. None: not at all."""
    animate_position: AnimationValue | None = None
    """How changes of `left`, `top`, `right` and `bottom` are animated. None: not at all."""
    animate_align: AnimationValue | None = None
    """How a change of `align` is animated. None: not at all."""
    animate_margin: AnimationValue | None = None
    """How a change of `margin` is animated. None: not at all."""
    animate_rotation: AnimationValue | None = None
    """How a change of `rotate` is animated. None: not at all."""
    animate_scale: AnimationValue | None = None
    """How a change of `scale` is animated. None: not at all."""
    animate_offset: AnimationValue | None = None
    """How a change of `offset` is animated. None: not at all."""
    size_change_interval: int = 10
    """Milliseconds between two `on_size_change`, at least."""
    on_size_change: EventHandler[LayoutSizeChangeEvent[Self]] | None = None
    """It was laid out in another size."""
    on_animation_end: ControlEventHandler[Self] | None = None
    """`data` says which: opacity, rotation, scale, offset, position, margin, align or container."""


class AdaptiveControl(Control, kw_only=True):
    """A control that can look like the platform it is shown on."""

    adaptive: bool | None = None
    """True: Cupertino look on iOS and macOS. Unset, the nearest control around that has it decides.

    The platform is that of the nearest Theme that has a `platform`, else `page.platform`.
    """


class ActionControl(Control, kw_only=True):
    """A control that can make the client call a service when it is activated."""

    action: ClientAction | list[ClientAction] | None = None
    """Done inside the user's gesture, before `on_click`: browsers allow some things only there."""


class ScrollableControl(Control, kw_only=True):
    """A control whose content can be scrolled."""

    scroll: ScrollMode | Scrollbar | None = None
    """Whether and how it can be scrolled. None: not at all."""
    auto_scroll: bool = False
    """Whether the end stays in view as the content grows, unless the user has scrolled away from it."""
    auto_scroll_animation: AnimationValue | None = None
    """How the way to the end is animated; unset, it is taken at once."""
    scroll_interval: Number = 10
    """Milliseconds between two `on_scroll` of one kind, at least."""
    on_scroll: EventHandler[OnScrollEvent] | None = None
    """It was scrolled; the event tells where it is."""
    on_scroll_interval: Number | None = alias("scroll_interval")

    def scroll_to(
        self,
        offset: float | None = None,
        delta: float | None = None,
        scroll_key: ScrollKey | str | int | float | bool | None = None,
        duration: DurationValue | None = 0,
        curve: AnimationCurve | None = AnimationCurve.EASE,
        *,
        key: ScrollKey | str | int | float | bool | None = None,
    ) -> Call[None]:
        """Scroll to the child with `scroll_key` (0.21: `key`), else to `offset`, else by `delta`.

        A negative offset counts from the end: -1 is the end. `duration` is in milliseconds, or a Duration.
        """
        arguments = {
            "offset": offset,
            "delta": delta,
            "scroll_key": key if scroll_key is None else scroll_key,
            "duration": duration,
            "curve": curve,
        }
        return self._call("scroll_to", arguments)

    scroll_to_async = async_alias(scroll_to)


def shows_first_rows(area: ScrollableControl) -> bool:
    """Whether the first children are seen when it is full, and so may be sent before the others."""
    return not area.auto_scroll


def _closed(dialog: Any, before: Any, value: Any) -> Any:
    """A user can close a dialog, and not open one."""
    if value is not False or not dialog._closes_without_choice():
        raise ValueError("it stays as it is")
    return value


class DialogControl(AdaptiveControl, kw_only=True):
    """A control shown above the page by `page.show_dialog()`."""

    _opens = _single = True

    open: bool = field(default=False, client=Rule(_closed, entered=False))
    """Whether it is shown."""
    on_dismiss: ControlEventHandler[Self] | None = field(default=None, always=True)
    """The dialog has closed, by the program or by the user. Always sent, as the page has to know too."""

    def _closes_without_choice(self) -> bool:
        """Whether the user can close it."""
        return True


class Service(BaseControl, kw_only=True):
    """Something invisible that the client can do: clipboard, storage, sensors.

    Made by a handler or by main(), it belongs to the page of that session at once.
    """

    _kept = False
    _single = True

    def init(self) -> None:
        page = current_page.get()
        if page is not None:
            page.register_service(self)

    def keep(self) -> None:
        """Have the page keep the service for good, though nothing of the program refers to it."""
        self._kept = True

    def is_passing(self) -> bool:
        """Whether the service is of no use once the program has let go of it: it is not kept and tells of nothing."""
        return not self._kept and not any(name.startswith("on_") for name in self._shape)
