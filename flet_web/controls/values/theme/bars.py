"""Bars in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.enums import (
        MouseCursor,
        NavigationBarLabelBehavior,
        NavigationRailLabelType,
        TabAlignment,
        TabBarIndicatorSize,
        TabIndicatorAnimation,
    )
    from flet_web.controls.values.geometry import Size
    from flet_web.controls.values.shapes import NotchShape, OutlinedBorder
    from flet_web.controls.values.tabs import UnderlineTabIndicator
    from flet_web.controls.values.text import TextStyle
    from flet_web.controls.values.theme.text import IconTheme

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
    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    title_text_style: TextStyle | None = None
    toolbar_text_style: TextStyle | None = None
    center_title: bool | None = None
    title_spacing: Number | None = None
    elevation_on_scroll: Number | None = None
    toolbar_height: Number | None = None
    actions_padding: PaddingValue | None = None


class BottomAppBarTheme(Value):
    """Bars at the bottom."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    elevation: Number | None = None
    height: Number | None = None
    padding: PaddingValue | None = None
    shape: NotchShape | None = None


class NavigationBarTheme(Value):
    """Navigation bars."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    indicator_color: ColorValue | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    elevation: Number | None = None
    height: Number | None = None
    label_text_style: ControlStateValue[TextStyle] | None = None
    indicator_shape: OutlinedBorder | None = None
    label_behavior: NavigationBarLabelBehavior | None = None
    label_padding: PaddingValue | None = None


class NavigationDrawerTheme(Value):
    """Navigation drawers."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    indicator_color: ColorValue | None = None
    elevation: Number | None = None
    tile_height: Number | None = None
    label_text_style: ControlStateValue[TextStyle] | None = None
    indicator_shape: OutlinedBorder | None = None
    indicator_size: Size | None = None
    icon_theme: ControlStateValue[IconTheme] | None = None


class NavigationRailTheme(Value):
    """Navigation rails."""

    bgcolor: ColorValue | None = None
    indicator_color: ColorValue | None = None
    elevation: Number | None = None
    indicator_shape: OutlinedBorder | None = None
    unselected_label_text_style: TextStyle | None = None
    selected_label_text_style: TextStyle | None = None
    label_type: NavigationRailLabelType | None = None
    min_width: Number | None = None
    min_extended_width: Number | None = None
    group_alignment: Number | None = None
    use_indicator: bool | None = None


class TabBarTheme(Value):
    """Tab bars."""

    indicator_size: TabBarIndicatorSize | None = None
    indicator: UnderlineTabIndicator | None = None
    indicator_animation: TabIndicatorAnimation | None = None
    splash_border_radius: BorderRadiusValue | None = None
    tab_alignment: TabAlignment | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    divider_color: ColorValue | None = None
    indicator_color: ColorValue | None = None
    mouse_cursor: ControlStateValue[MouseCursor | None] | None = None
    divider_height: Number | None = None
    label_color: ColorValue | None = None
    unselected_label_color: ColorValue | None = None
    label_padding: PaddingValue | None = None
    label_text_style: TextStyle | None = None
    unselected_label_text_style: TextStyle | None = None
