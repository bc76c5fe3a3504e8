"""The tooltip that is wrapped around a control, and described by single properties of its box."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.values import tooltip
from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
from flet_web.flet021.stand_in import older

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, Number
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.enums.painting import BoxShape
    from flet_web.controls.values.gradients import Gradient

__all__ = ["Tooltip"]

OF_DECORATION = ("gradient", "border", "border_radius", "shape")


class Tooltip(tooltip.Tooltip):
    """A text that appears beside a control, with its look and timing.

    In Flet 0.21 it was wrapped around its control: `Tooltip(content=control, message=...)` sets it and gives the
    control back, as a value cannot become a control.
    """

    height: Number | None = older()
    """Least height of the bubble, in logical pixels."""
    gradient: Gradient | None = older()
    """Fills the bubble in place of `bgcolor`."""
    border: Border | None = older()
    """Lines along the bubble's edges."""
    border_radius: BorderRadiusValue | None = older()
    """Radii of the bubble's corners, in logical pixels."""
    shape: BoxShape | None = older()
    """Rectangle, or circle."""
    content: Any = older()
    """The control that gets the tooltip."""
    ref: Any = older()
    """A Ref for the control in `content`."""
    visible: bool | None = older()
    """Whether the control in `content` is shown."""
    disabled: bool | None = older()
    """Whether the control in `content` refuses input."""
    data: Any = older()
    """Anything that the program wants to keep with the control in `content`."""

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
        box = {name: getattr(self, name) for name in OF_DECORATION if getattr(self, name) is not None}
        if box and self.decoration is None:
            yield "decoration", BoxDecoration(bgcolor=self.bgcolor, **box)
        if self.height is not None and self.size_constraints is None:
            yield "size_constraints", BoxConstraints(min_height=self.height)
