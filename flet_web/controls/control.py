"""The base classes that controls are declared on, by what a control can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls import checks
from flet_web.controls.base import BaseControl
from flet_web.controls.call import Call
from flet_web.controls.context import current_page
from flet_web.controls.events import C, ControlEventHandler, Event, EventHandler
from flet_web.controls.schema import alias, field
from flet_web.controls.twins import twin
from flet_web.controls.types import (
    AnimationValue,
    BadgeValue,
    BorderRadiusValue,
    ColorValue,
    ControlStateValue,
    DurationValue,
    IconDataOrControl,
    MarginValue,
    Number,
    OffsetValue,
    PaddingValue,
    ResponsiveNumber,
    RotateValue,
    ScaleValue,
    StrOrControl,
    TooltipValue,
)
from flet_web.controls.values.enums import (
    AnimationCurve,
    ScrollDirection,
    ScrollMode,
    ScrollType,
    VerticalAlignment,
)

if TYPE_CHECKING:
    from flet_web.controls.values import (
        Alignment,
        BoxConstraints,
        ClientAction,
        Flip,
        InputBorder,
        Scrollbar,
        ScrollKey,
        TextStyle,
        Transform,
    )

__all__ = [
    "ActionControl",
    "AdaptiveControl",
    "Control",
    "DialogControl",
    "FormFieldControl",
    "LayoutControl",
    "LayoutSizeChangeEvent",
    "OnScrollEvent",
    "ScrollableControl",
    "Service",
]


class LayoutSizeChangeEvent(Event[C]):
    """A control was laid out in another size."""

    width: float
    height: float
    wire_keys: ClassVar[Mapping[str, str]] = {"w": "width", "h": "height"}


class OnScrollEvent(Event["ScrollableControl"]):
    """Something was scrolled. All distances are in logical pixels."""

    event_type: ScrollType
    pixels: float
    min_scroll_extent: float
    max_scroll_extent: float
    viewport_dimension: float
    scroll_delta: float | None = None
    """For `update`: how far since the last event."""
    direction: ScrollDirection | None = None
    """For `user`."""
    overscroll: float | None = None
    velocity: float | None = None

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

    expand: bool | int | None = None
    """Share of the free space of the Row or Column around it; True is 1."""
    expand_loose: bool = False
    """Whether an expanded control may be smaller than its share."""
    col: ResponsiveNumber = 12
    """How many of a ResponsiveRow's 12 columns it takes, or that by breakpoint."""
    opacity: Number = field(default=1.0, ge=0, le=1)
    tooltip: TooltipValue | None = None
    badge: BadgeValue | None = None
    visible: bool = True
    disabled: bool = False
    """Whether this control and all in it refuse input."""
    rtl: bool = False
    """Right to left."""


class LayoutControl(Control, kw_only=True):
    """A control that has a size and a place, and can be animated. Lengths are in logical pixels."""

    width: Number | None = None
    height: Number | None = None
    left: Number | None = None
    """Distance from that edge of the Stack around it; so are `top`, `right` and `bottom`."""
    top: Number | None = None
    right: Number | None = None
    bottom: Number | None = None
    align: Alignment | None = None
    margin: MarginValue | None = None
    rotate: RotateValue | None = None
    """Clockwise, in radians."""
    scale: ScaleValue | None = None
    offset: OffsetValue | None = None
    """Shift in multiples of the control's own size."""
    flip: Flip | None = None
    transform: Transform | None = None
    aspect_ratio: Number | None = None
    """Width divided by height."""
    animate_opacity: AnimationValue | None = None
    """An Animation, a duration in milliseconds, or True for a second; so are all `animate_...`."""
    animate_size: AnimationValue | None = None
    animate_position: AnimationValue | None = None
    animate_align: AnimationValue | None = None
    animate_margin: AnimationValue | None = None
    animate_rotation: AnimationValue | None = None
    animate_scale: AnimationValue | None = None
    animate_offset: AnimationValue | None = None
    size_change_interval: int = 10
    """Milliseconds between two `on_size_change`, at least."""
    on_size_change: EventHandler[LayoutSizeChangeEvent[LayoutControl]] | None = None
    on_animation_end: ControlEventHandler[LayoutControl] | None = None
    """`data` says which: opacity, rotation, scale, offset, position, margin, align or container."""


class AdaptiveControl(Control, kw_only=True):
    """A control that can look like the platform it is shown on."""

    adaptive: bool | None = None
    """True: Cupertino look on iOS and macOS. Unset, the nearest control around that has it decides."""


class ActionControl(Control, kw_only=True):
    """A control that can make the client call a service when it is activated."""

    action: ClientAction | list[ClientAction] | None = None
    """Done inside the user's gesture, before `on_click`: browsers allow some things only there."""


class ControlList:
    """What 0.21 had on controls with children."""

    __slots__ = ()

    if TYPE_CHECKING:
        controls: Any

        def update(self) -> None: ...

    def clean(self) -> None:
        """Remove all children; shown at once."""
        self.controls.clear()
        if getattr(self, "_tree", None) is not None:
            self.update()

    clean_async = twin(clean)


class ScrollableControl(Control, kw_only=True):
    """A control whose content can be scrolled."""

    scroll: ScrollMode | Scrollbar | None = None
    auto_scroll: bool = False
    """Whether to scroll to the end whenever the content changes."""
    auto_scroll_animation: AnimationValue | None = None
    scroll_interval: Number = 10
    """Milliseconds between two `on_scroll` of one kind, at least."""
    on_scroll: EventHandler[OnScrollEvent] | None = None
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

    scroll_to_async = twin(scroll_to)


class FormFieldControl(LayoutControl, kw_only=True):
    """What text fields and drop-downs have around what is typed or chosen."""

    text_size: Number | None = None
    text_style: TextStyle | None = None
    text_vertical_align: VerticalAlignment | Number | None = None
    """-1 (top) to 1 (bottom)."""
    label: StrOrControl | None = None
    label_style: TextStyle | None = None
    icon: IconDataOrControl | None = None
    border: ControlStateValue[InputBorder] | None = None
    border_radius: BorderRadiusValue | None = None
    border_width: Number | None = None
    border_color: ColorValue | None = None
    focused_border_width: Number | None = None
    focused_border_color: ColorValue | None = None
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    focused_color: ColorValue | None = None
    focused_bgcolor: ColorValue | None = None
    content_padding: PaddingValue | None = None
    dense: bool | None = None
    filled: bool | None = None
    fill_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    align_label_with_hint: bool | None = None
    hover_color: ColorValue | None = None
    hint_text: str | None = None
    """Shown while the field is empty."""
    hint_style: TextStyle | None = None
    hint_fade_duration: DurationValue | None = None
    hint_max_lines: int | None = None
    helper: StrOrControl | None = None
    """Shown below the field."""
    helper_style: TextStyle | None = None
    helper_max_lines: int | None = None
    counter: StrOrControl | None = None
    """Shown below the field at its end; "" hides it."""
    counter_style: TextStyle | None = None
    error: StrOrControl | None = None
    """Shown below the field, in place of `helper`, in the error color."""
    error_style: TextStyle | None = None
    error_max_lines: int | None = None
    prefix: StrOrControl | None = None
    """Shown before the text, once the field is focused or filled."""
    prefix_icon: IconDataOrControl | None = None
    prefix_icon_size_constraints: BoxConstraints | None = None
    prefix_style: TextStyle | None = None
    suffix: StrOrControl | None = None
    suffix_icon: IconDataOrControl | None = None
    suffix_icon_size_constraints: BoxConstraints | None = None
    size_constraints: BoxConstraints | None = None
    collapsed: bool | None = None
    fit_parent_size: bool = False
    suffix_style: TextStyle | None = None
    prefix_text: str | None = alias("prefix")
    suffix_text: str | None = alias("suffix")
    helper_text: str | None = alias("helper")
    counter_text: str | None = alias("counter")
    error_text: str | None = alias("error")

    def focus(self) -> Call[None]:
        """Move the keyboard focus here."""
        return self._call("focus")

    focus_async = twin(focus)


class DialogControl(AdaptiveControl, kw_only=True):
    """A control shown above the page by `page.show_dialog()`."""

    open: bool = field(default=False, client=True)
    on_dismiss: ControlEventHandler[DialogControl] | None = field(default=None, always=True)
    """Once it is closed, whoever closed it. The page listens too, so that clients always tell."""


class Service(BaseControl, kw_only=True):
    """Something invisible that the client can do: clipboard, storage, sensors.

    Made by a handler or by main(), it belongs to the page of that session at once.
    """

    _kept = False

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


checks.names["C"] = C
