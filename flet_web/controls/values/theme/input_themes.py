"""Input controls in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.button_style import MenuStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.enums.inputs import MouseCursor, SliderInteraction
    from flet_web.controls.values.enums.layout import VisualDensity
    from flet_web.controls.values.enums.platform import Brightness
    from flet_web.controls.values.enums.text import TextCapitalization
    from flet_web.controls.values.geometry import Size
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = [
    "CheckboxTheme",
    "ChipTheme",
    "DropdownTheme",
    "RadioTheme",
    "SearchBarTheme",
    "SearchViewTheme",
    "SliderTheme",
    "SwitchTheme",
]


class CheckboxTheme(Value):
    """Checkboxes."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color around it while it is hovered, focused or pressed. None: that of Material 3."""
    check_color: ControlStateValue[ColorValue] | None = None
    """Color of the check mark. None: `on_primary` of the scheme."""
    fill_color: ControlStateValue[ColorValue] | None = None
    """Color of the box, for all states or by state. None: `primary` of the scheme once it is checked."""
    splash_radius: Number | None = None
    """Radius of what is shown around it while it is hovered, focused or pressed, in logical pixels. None: 20."""
    border_side: BorderSide | None = None
    """Line around the box. None: 2 pixels, `on_surface_variant` of the scheme."""
    visual_density: VisualDensity | None = None
    """How compact it is. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Outline of the box. None: a rectangle with corners of 2 pixels."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: a hand while it can be clicked."""


class ChipTheme(Value):
    """Chips."""

    color: ControlStateValue[ColorValue] | None = None
    """Color of the chip, for all states or by state; it goes before the other colors. None: none."""
    bgcolor: ColorValue | None = None
    """Color of a chip that is not selected. None: none."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: `shadow` of the scheme."""
    selected_shadow_color: ColorValue | None = None
    """Color of the shadow of a selected chip. None: as `shadow_color`."""
    disabled_color: ColorValue | None = None
    """Color of a disabled chip. None: a tint of `on_surface`."""
    selected_color: ColorValue | None = None
    """Color of a selected chip. None: `secondary_container` of the scheme."""
    check_color: ColorValue | None = None
    """Color of the check mark. None: `on_secondary_container` of the scheme."""
    delete_icon_color: ColorValue | None = None
    """Color of the icon that deletes it. None: `on_surface_variant` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 0."""
    elevation_on_click: Number | None = None
    """Elevation while it is pressed, in logical pixels. None: 1."""
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle with corners of 8 pixels."""
    padding: PaddingValue | None = None
    """Space between the edges and the content, in logical pixels: one for all sides or a Padding. None: 8."""
    label_padding: PaddingValue | None = None
    """Space around the label, in logical pixels: one for all sides or a Padding. None: 8 at the sides."""
    label_text_style: TextStyle | None = None
    """Look of the label. None: `label_large`."""
    border_side: BorderSide | None = None
    """Line along the outline. None: 1 pixel, `outline_variant` of the scheme."""
    show_checkmark: bool | None = None
    """Whether a selected chip has a check mark. None: yes."""
    leading_size_constraints: BoxConstraints | None = None
    """Least and greatest size of `leading`. None: as high as the label."""
    delete_icon_size_constraints: BoxConstraints | None = None
    """Least and greatest size of the icon that deletes it. None: as high as the label."""
    brightness: Brightness | None = None
    """Whether the colors are those for light or for dark surfaces. None: as the theme."""


class DropdownTheme(Value):
    """Dropdowns."""

    menu_style: MenuStyle | None = None
    """Look of the menu."""
    text_style: TextStyle | None = None
    """Look of the text in the field. None: `body_large`."""


class RadioTheme(Value):
    """Radio buttons."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """Color of ring and dot, for all states or by state. None: `primary` once it is chosen, else
    `on_surface_variant`.
    """
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color around it while it is hovered, focused or pressed. None: that of Material 3."""
    splash_radius: Number | None = None
    """Radius of what is shown around it while it is hovered, focused or pressed, in logical pixels. None: 20."""
    visual_density: VisualDensity | None = None
    """How compact it is. None: that of the theme."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: a hand while it can be clicked."""


class SearchBarTheme(Value):
    """Search bars."""

    bgcolor: ColorValue | None = None
    """Color of the bar. None: `surface_container_high` of the scheme."""
    text_capitalization: TextCapitalization | None = None
    """What an on-screen keyboard capitalizes. None: nothing."""
    shadow_color: ControlStateValue[ColorValue] | None = None
    """Color of the shadow. None: `shadow` of the scheme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over it while it is hovered, focused or pressed. None: that of Material 3."""
    elevation: ControlStateValue[Number | None] | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    text_style: ControlStateValue[TextStyle] | None = None
    """Look of the text. None: `body_large`."""
    hint_style: ControlStateValue[TextStyle] | None = None
    """Look of the hint in an empty bar. None: `body_large` in the scheme's `on_surface_variant`."""
    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline. None: a StadiumBorder."""
    padding: ControlStateValue[PaddingValue] | None = None
    """Space between the edges and the content, in logical pixels: one for all sides or a Padding. None: 8 at the
    sides.
    """
    size_constraints: BoxConstraints | None = None
    """Least and greatest size. None: 360 to 800 pixels wide, at least 56 high."""
    border_side: ControlStateValue[BorderSide] | None = None
    """Line along the outline. None: none."""


class SearchViewTheme(Value):
    """Views that search bars open."""

    bgcolor: ColorValue | None = None
    """Color of the view. None: `surface_container_high` of the scheme."""
    divider_color: ColorValue | None = None
    """Color of the line between the field and the suggestions. None: `outline` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    header_hint_text_style: TextStyle | None = None
    """Look of the hint in an empty field. None: `body_large` in the scheme's `on_surface_variant`."""
    header_text_style: TextStyle | None = None
    """Look of the text in the field. None: `body_large`."""
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle with corners of 28 pixels; on the whole screen, a plain one."""
    border_side: BorderSide | None = None
    """Line along the outline. None: none."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size. None: at least 360 x 240 pixels."""
    header_height: Number | None = None
    """Height of the field, in logical pixels. None: 56, on the whole screen 72."""
    padding: PaddingValue | None = None
    """Space around the view, in logical pixels: one for all sides or a Padding. None: none."""
    bar_padding: PaddingValue | None = None
    """Space in the field, in logical pixels: one for all sides or a Padding. None: 8 at the sides."""
    shrink_wrap: bool | None = None
    """Whether it is only as high as the suggestions need. None: no."""


class SliderTheme(Value):
    """Sliders."""

    active_track_color: ColorValue | None = None
    """Color of the track up to the thumb. None: `primary` of the scheme."""
    inactive_track_color: ColorValue | None = None
    """Color of the rest of the track. None: `secondary_container` of the scheme."""
    thumb_color: ColorValue | None = None
    """Color of the thumb. None: `primary` of the scheme."""
    overlay_color: ColorValue | None = None
    """Color around the thumb while it is hovered, focused or dragged. None: a tint of `primary`."""
    value_indicator_color: ColorValue | None = None
    """Color of the bubble with the label. None: `inverse_surface` of the scheme."""
    disabled_thumb_color: ColorValue | None = None
    """Color of the thumb while it is disabled. None: a tint of `on_surface`."""
    value_indicator_text_style: TextStyle | None = None
    """Look of the label. None: `label_large`."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: a hand while it can be moved."""
    active_tick_mark_color: ColorValue | None = None
    """Color of the divisions up to the thumb. None: `on_primary` of the scheme."""
    disabled_active_tick_mark_color: ColorValue | None = None
    """As `active_tick_mark_color`, while it is disabled. None: that of Material 3."""
    disabled_active_track_color: ColorValue | None = None
    """As `active_track_color`, while it is disabled. None: a tint of `on_surface`."""
    disabled_inactive_tick_mark_color: ColorValue | None = None
    """As `inactive_tick_mark_color`, while it is disabled. None: that of Material 3."""
    disabled_inactive_track_color: ColorValue | None = None
    """As `inactive_track_color`, while it is disabled. None: a tint of `on_surface`."""
    disabled_secondary_active_track_color: ColorValue | None = None
    """As `secondary_active_track_color`, while it is disabled. None: a tint of `on_surface`."""
    inactive_tick_mark_color: ColorValue | None = None
    """Color of the divisions behind the thumb. None: `on_secondary_container` of the scheme."""
    overlapping_shape_stroke_color: ColorValue | None = None
    """Color of the line around the upper one of two thumbs that overlap. None: `surface` of the scheme."""
    min_thumb_separation: Number | None = None
    """Least distance of the two thumbs of a RangeSlider, in logical pixels. None: 8."""
    secondary_active_track_color: ColorValue | None = None
    """Color of the track up to `secondary_track_value`. None: a tint of `primary`."""
    track_height: Number | None = None
    """Thickness of the track, in logical pixels. None: 16, or 4 in the look of 2023."""
    value_indicator_stroke_color: ColorValue | None = None
    """Color of the line around the bubble with the label. None: none."""
    interaction: SliderInteraction | None = None
    """Which ways of moving the thumb there are: by click, by drag, or both. None: both."""
    padding: PaddingValue | None = None
    """Space around the slider, in logical pixels: one for all sides or a Padding. None: room for the thumb."""
    track_gap: Number | None = None
    """Free space between thumb and track, in logical pixels, in the newer look. None: 6."""
    thumb_size: ControlStateValue[Size] | None = None
    """Size of the thumb in logical pixels, for all states or by state, in the newer look. None: 4 x 44."""
    year_2023: bool = False
    """Whether they are drawn as in Material 3 of 2023."""


class SwitchTheme(Value):
    """Switches."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """Color of the thumb, for all states or by state. None: `on_primary` if it is on, else `outline`."""
    track_color: ControlStateValue[ColorValue] | None = None
    """Color of the track, for all states or by state. None: `primary` if it is on, else `surface_container_highest`."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color around the thumb while it is hovered, focused or pressed. None: that of Material 3."""
    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Color of the line around the track. None: `outline` of the scheme, and none if it is on."""
    thumb_icon: ControlStateValue[IconData] | None = None
    """Icon on the thumb, for all states or by state. None: none."""
    track_outline_width: ControlStateValue[Number | None] | None = None
    """Thickness of the line around the track, in logical pixels. None: 2."""
    splash_radius: Number | None = None
    """Radius of what is shown around the thumb while it is hovered, focused or pressed, in logical pixels. None: 20."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: a hand while it can be clicked."""
    padding: PaddingValue | None = None
    """Space around the switch, in logical pixels: one for all sides or a Padding. None: 4 at the sides."""
