"""Small marks on controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.base import BaseControl
from flet_web.controls.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.control import Control
    from flet_web.controls.types import ColorValue, Number, OffsetValue, PaddingValue, StrOrControl
    from flet_web.controls.values import Alignment, TextStyle

__all__ = ["Badge"]


class Badge(BaseControl, wire="Badge"):
    """A small mark on a control: put it into the `badge` field of that control."""

    label: StrOrControl | None = None
    """Unset, the badge is a small dot."""
    offset: OffsetValue | None = None
    alignment: Alignment | None = None
    bgcolor: ColorValue | None = None
    label_visible: bool = True
    large_size: Number | None = None
    """Diameter of a badge with a label."""
    padding: PaddingValue | None = None
    small_size: Number | None = None
    """Diameter of the dot."""
    text_color: ColorValue | None = None
    text_style: TextStyle | None = None
    text: str | None = alias("label")
    content: Control | None = field(default=None, kw_only=True, python_only=True)
    """Flet 0.21's way: the control that the badge is on. A Container with that control is made then."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls is not Badge or kwargs.get("content") is None:
            return super().__new__(cls)
        from flet_web.controls.legacy import BadgedContent

        return BadgedContent(*args, **kwargs)
