"""Small marks on controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.node import BaseControl
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, OffsetValue, PaddingValue, StrOrControl
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["Badge"]


class Badge(BaseControl, wire="Badge", part=True):
    """A small mark on a control: put it into the `badge` field of that control."""

    label: StrOrControl | None = None
    """Unset, the badge is a small dot."""
    offset: OffsetValue | None = None
    """Shift in logical pixels. None: none."""
    alignment: Alignment | None = None
    """Where the badge stands on its control. None: at the upper end."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    label_visible: bool = True
    """Whether the label is shown."""
    large_size: Number | None = None
    """Diameter of a badge with a label."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    small_size: Number | None = None
    """Diameter of the dot."""
    text_color: ColorValue | None = None
    """Color of the text. None: that of the theme."""
    text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    text: str | None = alias("label")
