"""Bars in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.navigation import (
        NavigationBarLabelBehavior,
        NavigationRailLabelType,
        TabAlignment,
        TabBarIndicatorSize,
        TabIndicatorAnimation,
    )
    from flet_web.controls.values.geometry import Size
    from flet_web.controls.values.shapes import NotchShape, OutlinedBorder
    from flet_web.controls.values.tabs import UnderlineTabIndicator
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.controls.values.theme.text_themes import IconTheme

__all__ = [
    "AppBarTheme",
    "BottomAppBarTheme",
    "NavigationBarTheme",
    "NavigationDrawerTheme",
    "NavigationRailTheme",
    "TabBarTheme",
]


class AppBarTheme(Value):
    """App bars."""

    color: ColorValue | None = None
    """Color of title and icons. None: `on_surface` of the scheme."""
    bgcolor: ColorValue | None = None
    """Color of the bar. None: `surface` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 0."""
    shape: OutlinedBorder | None = None
    """Outline of the bar. None: a rectangle."""
    title_text_style: TextStyle | None = None
    """Look of the title. None: `title_large`."""
    toolbar_text_style: TextStyle | None = None
    """Look of other text in the bar. None: `body_medium`."""
    center_title: bool | None = None
    """Whether the title stands in the center. None: as the platform does, at the start in browsers."""
    title_spacing: Number | None = None
    """Space at both sides of the title, in logical pixels. None: 16."""
    elevation_on_scroll: Number | None = None
    """Elevation while content is scrolled below the bar, in logical pixels. None: 3."""
    toolbar_height: Number | None = None
    """Logical pixels. None: 56."""
    actions_padding: PaddingValue | None = None
    """Space around the actions, in logical pixels: one for all sides or a Padding. None: none."""


class BottomAppBarTheme(Value):
    """Bars at the bottom."""

    bgcolor: ColorValue | None = None
    """Color of the bar. None: `surface_container` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 3."""
    height: Number | None = None
    """Logical pixels. None: 80."""
    padding: PaddingValue | None = None
    """Space around the content, in logical pixels: one for all sides or a Padding. None: 12 above and below, 16 at the
    sides.
    """
    shape: NotchShape | None = None
    """The notch for a floating action button. None: none."""


class NavigationBarTheme(Value):
    """Navigation bars."""

    bgcolor: ColorValue | None = None
    """Color of the bar. None: `surface_container` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    indicator_color: ColorValue | None = None
    """Color behind the icon of the selected destination. None: `secondary_container` of the scheme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over a destination while it is hovered, focused or pressed. None: that of Material 3."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 3."""
    height: Number | None = None
    """Logical pixels. None: 80."""
    label_text_style: ControlStateValue[TextStyle] | None = None
    """Look of the labels, for all states or by state. None: `label_medium`."""
    indicator_shape: OutlinedBorder | None = None
    """Outline of the indicator. None: a StadiumBorder."""
    label_behavior: NavigationBarLabelBehavior | None = None
    """Which labels are shown. None: all."""
    label_padding: PaddingValue | None = None
    """Space around a label, in logical pixels: one for all sides or a Padding. None: 4 above it."""


class NavigationDrawerTheme(Value):
    """Navigation drawers."""

    bgcolor: ColorValue | None = None
    """Color of the drawer. None: `surface_container_low` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    indicator_color: ColorValue | None = None
    """Color behind the selected destination. None: `secondary_container` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 1."""
    tile_height: Number | None = None
    """Height of a destination in logical pixels. None: 56."""
    label_text_style: ControlStateValue[TextStyle] | None = None
    """Look of the labels, for all states or by state. None: `label_large`."""
    indicator_shape: OutlinedBorder | None = None
    """Outline of the indicator. None: a StadiumBorder."""
    indicator_size: Size | None = None
    """Size of the indicator in logical pixels. None: 336 x 56."""
    icon_theme: ControlStateValue[IconTheme] | None = None
    """Look of the icons, for all states or by state. None: 24 pixels, `on_surface_variant` of the scheme."""


class NavigationRailTheme(Value):
    """Navigation rails."""

    bgcolor: ColorValue | None = None
    """Color of the rail. None: `surface` of the scheme."""
    indicator_color: ColorValue | None = None
    """Color behind the icon of the selected destination. None: `secondary_container` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 0."""
    indicator_shape: OutlinedBorder | None = None
    """Outline of the indicator. None: a StadiumBorder."""
    unselected_label_text_style: TextStyle | None = None
    """Look of the labels that are not selected. None: `label_medium`."""
    selected_label_text_style: TextStyle | None = None
    """Look of the selected label. None: `label_medium`."""
    label_type: NavigationRailLabelType | None = None
    """Which labels are shown below the icons. None: none."""
    min_width: Number | None = None
    """Width of a rail that is not extended, in logical pixels. None: 80."""
    min_extended_width: Number | None = None
    """Width of an extended rail, in logical pixels. None: 256."""
    group_alignment: Number | None = None
    """Where the destinations stand: -1.0 at the top, 0.0 in the center, 1.0 at the bottom. None: at the top."""
    use_indicator: bool | None = None
    """Whether the selected icon has an indicator behind it. None: yes."""


class TabBarTheme(Value):
    """Tab bars."""

    indicator_size: TabBarIndicatorSize | None = None
    """Whether the indicator is as wide as the tab or as its label. None: as the label, or as the tab in secondary
    bars.
    """
    indicator: UnderlineTabIndicator | None = None
    """A line with a look of its own below the selected tab. None: one in `indicator_color`."""
    indicator_animation: TabIndicatorAnimation | None = None
    """How the indicator moves from tab to tab. None: elastic where it is as wide as the label, else linear."""
    splash_border_radius: BorderRadiusValue | None = None
    """Radii of the corners of what is shown while a tab is hovered or pressed, in logical pixels. None: 0."""
    tab_alignment: TabAlignment | None = None
    """Where the tabs stand in the bar. None: they fill it, or stand at the start if it can be scrolled."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over a tab while it is hovered, focused or pressed. None: that of Material 3."""
    divider_color: ColorValue | None = None
    """Color of the line below the tabs. None: `outline_variant` of the scheme."""
    indicator_color: ColorValue | None = None
    """Color of the line below the selected tab. None: `primary` of the scheme."""
    mouse_cursor: ControlStateValue[MouseCursor | None] | None = None
    """Shape of the pointer above a tab. None: a hand."""
    divider_height: Number | None = None
    """Thickness of the line below the tabs, in logical pixels. None: 1."""
    label_color: ColorValue | None = None
    """Color of the selected tab. None: `primary` of the scheme."""
    unselected_label_color: ColorValue | None = None
    """Color of the other tabs. None: `on_surface_variant` of the scheme."""
    label_padding: PaddingValue | None = None
    """Space around a label, in logical pixels: one for all sides or a Padding. None: 16 at the sides."""
    label_text_style: TextStyle | None = None
    """Look of the selected label. None: `title_small`."""
    unselected_label_text_style: TextStyle | None = None
    """Look of the other labels. None: `title_small`."""
