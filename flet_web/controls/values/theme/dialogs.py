"""Dialogs, sheets, banners and menus in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import (
        ColorValue,
        ControlStateValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
    from flet_web.controls.values.enums import (
        ClipBehavior,
        DismissDirection,
        MouseCursor,
        PopupMenuPosition,
        SnackBarBehavior,
        TextAlign,
    )
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle
    from flet_web.controls.values.tooltip import TooltipTriggerMode

__all__ = [
    "BannerTheme",
    "BottomSheetTheme",
    "DialogTheme",
    "PopupMenuTheme",
    "SnackBarTheme",
    "TooltipTheme",
]


class DialogTheme(Value):
    """Dialogs."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    icon_color: ColorValue | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    title_text_style: TextStyle | None = None
    content_text_style: TextStyle | None = None
    alignment: Alignment | None = None
    actions_padding: PaddingValue | None = None
    clip_behavior: ClipBehavior | None = None
    barrier_color: ColorValue | None = None
    inset_padding: PaddingValue | None = None


class BottomSheetTheme(Value):
    """Bottom sheets."""

    bgcolor: ColorValue | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    show_drag_handle: bool | None = None
    clip_behavior: ClipBehavior | None = None
    size_constraints: BoxConstraints | None = None
    barrier_color: ColorValue | None = None
    drag_handle_color: ColorValue | None = None
    shadow_color: ColorValue | None = None


class BannerTheme(Value):
    """Banners."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    divider_color: ColorValue | None = None
    padding: PaddingValue | None = None
    leading_padding: PaddingValue | None = None
    elevation: Number | None = None
    content_text_style: TextStyle | None = None


class SnackBarTheme(Value):
    """Snack bars."""

    bgcolor: ColorValue | None = None
    action_text_color: ColorValue | None = None
    action_bgcolor: ColorValue | None = None
    close_icon_color: ColorValue | None = None
    disabled_action_text_color: ColorValue | None = None
    disabled_action_bgcolor: ColorValue | None = None
    elevation: Number | None = None
    content_text_style: TextStyle | None = None
    width: Number | None = None
    show_close_icon: bool | None = None
    dismiss_direction: DismissDirection | None = None
    behavior: SnackBarBehavior | None = None
    shape: OutlinedBorder | None = None
    inset_padding: PaddingValue | None = None
    action_overflow_threshold: Number | None = None


class TooltipTheme(Value):
    """Tooltips."""

    text_style: TextStyle | None = None
    enable_feedback: bool | None = None
    exclude_from_semantics: bool | None = None
    prefer_below: bool | None = None
    vertical_offset: Number | None = None
    padding: PaddingValue | None = None
    wait_duration: DurationValue | None = None
    exit_duration: DurationValue | None = None
    show_duration: DurationValue | None = None
    margin: MarginValue | None = None
    trigger_mode: TooltipTriggerMode | None = None
    decoration: BoxDecoration | None = None
    text_align: TextAlign | None = None
    size_constraints: BoxConstraints | None = None


class PopupMenuTheme(Value):
    """Popup menus."""

    color: ColorValue | None = None
    shadow_color: ColorValue | None = None
    icon_color: ColorValue | None = None
    label_text_style: TextStyle | None = None
    enable_feedback: bool | None = None
    elevation: Number | None = None
    icon_size: Number | None = None
    shape: OutlinedBorder | None = None
    menu_position: PopupMenuPosition | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    menu_padding: PaddingValue | None = None
