"""Dialogs, sheets, banners and menus in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        ControlStateValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
    from flet_web.controls.values.enums.inputs import DismissDirection, MouseCursor
    from flet_web.controls.values.enums.layout import ClipBehavior
    from flet_web.controls.values.enums.navigation import PopupMenuPosition, SnackBarBehavior
    from flet_web.controls.values.enums.text import TextAlign
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
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
    """Color of the dialog. None: `surface_container_high` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    icon_color: ColorValue | None = None
    """Color of the icon above the title. None: `secondary` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle with corners of 28 pixels."""
    title_text_style: TextStyle | None = None
    """Look of the title. None: `headline_small`."""
    content_text_style: TextStyle | None = None
    """Look of the content. None: `body_medium`."""
    alignment: Alignment | None = None
    """Where on the page it opens. None: in the center."""
    actions_padding: PaddingValue | None = None
    """Space around the actions, in logical pixels: one for all sides or a Padding. None: 24, and none above."""
    clip_behavior: ClipBehavior | None = None
    """How content is cut at the outline. None: not at all."""
    barrier_color: ColorValue | None = None
    """Color laid over the page below the dialog. None: black, 54 % opaque."""
    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page, in logical pixels. None: 24 above and below, 40 at the sides."""


class BottomSheetTheme(Value):
    """Bottom sheets."""

    bgcolor: ColorValue | None = None
    """Color of the sheet. None: `surface_container_low` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 1."""
    shape: OutlinedBorder | None = None
    """Outline. None: upper corners of 28 pixels."""
    show_drag_handle: bool | None = None
    """Whether a handle to drag it by is shown at the top. None: no."""
    clip_behavior: ClipBehavior | None = None
    """How content is cut at the outline. None: not at all."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size. None: at most 640 pixels wide."""
    barrier_color: ColorValue | None = None
    """Color laid over the page below the sheet. None: black, 54 % opaque."""
    drag_handle_color: ColorValue | None = None
    """Color of the handle. None: `on_surface_variant` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""


class BannerTheme(Value):
    """Banners."""

    bgcolor: ColorValue | None = None
    """Color of the banner. None: `surface_container_low` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    divider_color: ColorValue | None = None
    """Color of the line below it. None: `outline_variant` of the scheme."""
    padding: PaddingValue | None = None
    """Space around the content, in logical pixels: one for all sides or a Padding. None: 16 before it, 2 above it."""
    leading_padding: PaddingValue | None = None
    """Space around `leading`, in logical pixels: one for all sides or a Padding. None: 16 after it."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 0."""
    content_text_style: TextStyle | None = None
    """Look of the content. None: `body_medium`."""


class SnackBarTheme(Value):
    """Snack bars."""

    bgcolor: ColorValue | None = None
    """Color of the bar. None: `inverse_surface` of the scheme."""
    action_text_color: ColorValue | None = None
    """Color of the action. None: `inverse_primary` of the scheme."""
    action_bgcolor: ColorValue | None = None
    """Color behind the action. None: none."""
    close_icon_color: ColorValue | None = None
    """Color of the icon that closes it. None: `on_inverse_surface` of the scheme."""
    disabled_action_text_color: ColorValue | None = None
    """Color of the action once it was pressed. None: `inverse_primary` of the scheme."""
    disabled_action_bgcolor: ColorValue | None = None
    """Color behind the action once it was pressed. None: none."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    content_text_style: TextStyle | None = None
    """Look of the content. None: `body_medium` in the scheme's `on_inverse_surface`."""
    width: Number | None = None
    """Width of a floating bar, in logical pixels. None: as wide as the page lets it."""
    show_close_icon: bool | None = None
    """Whether an icon that closes it is shown. None: no."""
    dismiss_direction: DismissDirection | None = None
    """Which way the user can swipe it off. None: down."""
    behavior: SnackBarBehavior | None = None
    """Whether it is fixed to the edge of the page or floats above it. None: fixed."""
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle, with corners of 4 pixels if it floats."""
    inset_padding: PaddingValue | None = None
    """Distance of a floating bar from the edges of the page, in logical pixels. None: 15, above 5, below 10."""
    action_overflow_threshold: Number | None = None
    """Share of the width that the action may take before it moves below the text, 0.0 to 1.0. None: 0.25."""


class TooltipTheme(Value):
    """Tooltips."""

    text_style: TextStyle | None = None
    """Look of the text. None: `body_small` in the scheme's `on_inverse_surface`."""
    enable_feedback: bool | None = None
    """Whether a long press vibrates when it brings the tooltip up, where the platform has that; browsers have not.
    None: yes.
    """
    exclude_from_semantics: bool | None = None
    """Whether screen readers do not read it. None: they do."""
    prefer_below: bool | None = None
    """Whether it appears below the control where there is room, else above. None: below."""
    vertical_offset: Number | None = None
    """Distance from the middle of the control, in logical pixels. None: 24."""
    padding: PaddingValue | None = None
    """Space between the bubble's edges and the text, in logical pixels: one for all sides or a Padding. None: 4 above
    and below, 8 at the sides.
    """
    wait_duration: DurationValue | None = None
    """How long the pointer must rest before it appears, in milliseconds or as a Duration. None: 100 ms."""
    exit_duration: DurationValue | None = None
    """How long it stays after the pointer has left, in milliseconds or as a Duration. None: 100 ms."""
    show_duration: DurationValue | None = None
    """How long it stays after a long press or a tap, in milliseconds or as a Duration. None: 1.5 s."""
    margin: MarginValue | None = None
    """Free space around the bubble, in logical pixels: one for all sides or a Margin. None: none."""
    trigger_mode: TooltipTriggerMode | None = None
    """What makes it appear on a touch screen. None: a long press."""
    decoration: BoxDecoration | None = None
    """The bubble. None: dark and round, in the scheme's `inverse_surface`."""
    text_align: TextAlign | None = None
    """How lines of different length are aligned. None: at the start."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size of the bubble. None: at least 32 pixels high, 24 with a mouse."""


class PopupMenuTheme(Value):
    """Popup menus."""

    color: ColorValue | None = None
    """Color of the menu. None: `surface_container` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: `shadow` of the scheme."""
    icon_color: ColorValue | None = None
    """Color of the icon of the button that opens it. None: that of the IconTheme."""
    label_text_style: TextStyle | None = None
    """Look of the items. None: `label_large`."""
    enable_feedback: bool | None = None
    """Whether a click makes a sound or vibrates, where the platform has that; browsers have neither. None: yes."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 3."""
    icon_size: Number | None = None
    """Size of the icon of the button that opens it, in logical pixels. None: 24."""
    shape: OutlinedBorder | None = None
    """Outline of the menu. None: a rectangle with corners of 4 pixels."""
    menu_position: PopupMenuPosition | None = None
    """Whether it opens over its button or below it. None: over it."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above an item. None: a hand."""
    menu_padding: PaddingValue | None = None
    """Space around the list of items, in logical pixels: one for all sides or a Padding. None: 8 above and below."""
