"""What fields have around what is typed or chosen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.mixins import Focusable
from flet_web.controls.values.enums.layout import VerticalAlignment
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        DurationValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.text_input import InputBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["FormFieldControl"]


class FormFieldControl(Focusable, LayoutControl, kw_only=True):
    """What text fields and drop-downs have around what is typed or chosen."""

    text_size: Number | None = None
    """Size of the text in logical pixels. None: that of the theme."""
    text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    text_vertical_align: VerticalAlignment | Number | None = None
    """-1 (top) to 1 (bottom)."""
    label: StrOrControl | None = None
    """Text or control that says what it is."""
    label_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    icon: IconDataOrControl | None = None
    """An icon, its name ("add"), or any control. None: none."""
    border: ControlStateValue[InputBorder] | None = None
    """The line around the field, one for all states or by state."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    border_width: Number | None = None
    """Thickness of the border in logical pixels. None: 1."""
    border_color: ColorValue | None = None
    """Color of the border. None: that of the theme."""
    focused_border_width: Number | None = None
    """Thickness of the border while the field has the focus, in logical pixels. None: 2."""
    focused_border_color: ColorValue | None = None
    """Color of the border while the field has the focus. None: that of the theme."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    focused_color: ColorValue | None = None
    """Color of the text while the field has the focus. None: the same as before."""
    focused_bgcolor: ColorValue | None = None
    """Color of the background while the field has the focus. None: the same as before."""
    content_padding: PaddingValue | None = None
    """Space around the content."""
    dense: bool | None = None
    """Whether it takes less height."""
    filled: bool | None = None
    """Whether the background of the field is filled."""
    fill_color: ColorValue | None = None
    """Color of the filled area, one for all states or by state. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    align_label_with_hint: bool | None = None
    """Whether the label of a field with several lines stands at the first line, where the hint is."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    hint_text: str | None = None
    """Shown while the field is empty."""
    hint_style: TextStyle | None = None
    """Style of the hint. None: that of the theme."""
    hint_fade_duration: DurationValue | None = None
    """How long the hint takes to appear. None: 20 milliseconds."""
    hint_max_lines: int | None = None
    """Most lines of the hint. None: no limit."""
    helper: StrOrControl | None = None
    """Shown below the field."""
    helper_style: TextStyle | None = None
    """Style of the help text. None: that of the theme."""
    helper_max_lines: int | None = None
    """Most lines of the help text. None: no limit."""
    counter: StrOrControl | None = None
    """Shown below the field at its end; "" hides it."""
    counter_style: TextStyle | None = None
    """Style of the counter below the field. None: that of the theme."""
    error: StrOrControl | None = None
    """Shown below the field, in place of `helper`, in the error color."""
    error_style: TextStyle | None = None
    """Style of the error text. None: that of the theme."""
    error_max_lines: int | None = None
    """Most lines of the error text. None: no limit."""
    prefix: StrOrControl | None = None
    """Shown before the text, once the field is focused or filled."""
    prefix_icon: IconDataOrControl | None = None
    """Icon before the text of the field. None: none."""
    prefix_icon_size_constraints: BoxConstraints | None = None
    """Least and largest size of that icon."""
    prefix_style: TextStyle | None = None
    """Style of the text before the field's text. None: that of the theme."""
    suffix: StrOrControl | None = None
    """Stands after the text of the field."""
    suffix_icon: IconDataOrControl | None = None
    """Icon after the text of the field. None: none."""
    suffix_icon_size_constraints: BoxConstraints | None = None
    """Least and largest size of that icon."""
    size_constraints: BoxConstraints | None = None
    """Least and largest size."""
    collapsed: bool | None = None
    """Whether the field is only as high as its text."""
    fit_parent_size: bool = False
    """Whether the field is as high as there is room. None: as its text needs."""
    suffix_style: TextStyle | None = None
    """Style of the text after the field's text. None: that of the theme."""
    prefix_text: str | None = alias("prefix")
    suffix_text: str | None = alias("suffix")
    helper_text: str | None = alias("helper")
    counter_text: str | None = alias("counter")
    error_text: str | None = alias("error")
