"""Tooltips."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
from flet_web.controls.values.enums import WireEnum

if TYPE_CHECKING:
    from flet_web.controls.types import (
        BorderRadiusValue,
        ColorValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.enums import BoxShape, MouseCursor, TextAlign
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.text import TextStyle

__all__ = ["Tooltip", "TooltipTriggerMode"]

BOX_FIELDS = ("gradient", "border", "border_radius", "shape")
"""What 0.21 kept apart, and is one `decoration` now."""


class TooltipTriggerMode(WireEnum):
    """What makes a tooltip appear on a touch screen."""

    MANUAL = "manual"
    TAP = "tap"
    LONG_PRESS = "long_press"


class Tooltip(Value):
    """A text that appears beside a control, with its look and timing.

    In 0.21 it was wrapped around its control: `Tooltip(content=control, message=...)` sets it and gives the
    control back.
    """

    message: str
    decoration: BoxDecoration | None = None
    enable_feedback: bool | None = None
    vertical_offset: Number | None = None
    margin: MarginValue | None = None
    padding: PaddingValue | None = None
    bgcolor: ColorValue | None = None
    text_style: TextStyle | None = None
    text_align: TextAlign | None = None
    prefer_below: bool | None = None
    show_duration: DurationValue | None = None
    wait_duration: DurationValue | None = None
    exit_duration: DurationValue | None = None
    tap_to_dismiss: bool = True
    exclude_from_semantics: bool | None = False
    trigger_mode: TooltipTriggerMode | None = None
    mouse_cursor: MouseCursor | None = None
    size_constraints: BoxConstraints | None = None
    height: Number | None = field(default=None, kw_only=True, python_only=True)
    gradient: Gradient | None = field(default=None, kw_only=True, python_only=True)
    border: Border | None = field(default=None, kw_only=True, python_only=True)
    border_radius: BorderRadiusValue | None = field(default=None, kw_only=True, python_only=True)
    shape: BoxShape | None = field(default=None, kw_only=True, python_only=True)

    content: Any = field(default=None, kw_only=True, python_only=True)
    ref: Any = field(default=None, kw_only=True, python_only=True)
    visible: bool | None = field(default=None, kw_only=True, python_only=True)
    disabled: bool | None = field(default=None, kw_only=True, python_only=True)
    data: Any = field(default=None, kw_only=True, python_only=True)

    if not TYPE_CHECKING:

        def __new__(cls, *args: Any, content: Any = None, **kwargs: Any) -> Any:
            if args and not isinstance(args[0], str):
                content, args = args[0], args[1:]
            return object.__new__(cls) if content is None else cls._wrap(content, args, kwargs)

    @classmethod
    def _wrap(cls, content: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        ref = kwargs.pop("ref", None)
        own = {name: kwargs.pop(name) for name in ("visible", "disabled", "data") if name in kwargs}
        content.tooltip = cls(*args, **{"message": "", **kwargs})
        for name, value in own.items():
            if value is not None:
                setattr(content, name, value)
        if ref is not None:
            ref.current = content
        return content

    def _items(self) -> Iterator[tuple[str, Any]]:
        yield from super()._items()
        box = {name: getattr(self, name) for name in BOX_FIELDS if getattr(self, name) is not None}
        if box and self.decoration is None:
            yield "decoration", BoxDecoration(bgcolor=self.bgcolor, **box)
        if self.height is not None and self.size_constraints is None:
            yield "size_constraints", BoxConstraints(min_height=self.height)
