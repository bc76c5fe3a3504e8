"""Fields that this test does not see doing anything.

Who mends a field strikes it out. A name that is not needed any more fails the test; patterns stand for many fields,
which are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

WHILE = {
    "hover": "*.hover_color *.hover_elevation *.overlay_color Container.ink",
    "focus": "*.focus_color *.focus_elevation *.overlay_color *.focused_*",
    "press": """
        *.splash_radius *.elevation_on_click Container.ink_color *.splash_color *.highlight_color *.highlight_elevation
        *.overlay_color *Button*.style.elevation Cupertino*.opacity_on_click *.click_color *.bgcolor_activated""",
    "click": """DropdownM2.elevation DropdownM2.item_height DropdownM2.max_menu_height DropdownM2.menu_border_radius
        Dropdown.menu_* Dropdown.elevation Dropdown.selected_trailing* DropdownOption.*
        Option.* PopupMenuItem.* PopupMenuButton.*
        Theme.dropdown_theme.*""",
    "context": "ContextMenu.* CupertinoContextMenu.actions* CupertinoContextMenuAction.*",
}
"""What is seen only while the pointer or the focus is there, a button is held down, or a menu is open."""

REASONS = {
    "browsers have no sounds and vibrations of a system": "*.enable_feedback *.enable_haptic_feedback",
    "a browser hits what is transformed where it is seen, and smooths it as it likes": """
        Container.*.transform_hit_tests Container.*.filter_quality View.floating_action_button_location.*
        Pagelet.*.transform_hit_tests Pagelet.*.filter_quality Badge.offset.* Theme.badge_theme.offset.*""",
    "it says how something moves": """
        *animation_style* TabBar.indicator_animation* Container.animate* Tabs.animation_duration*
        *.style.animation_duration CupertinoAppBar.transition_between_routes
        CupertinoAlertDialog.inset_animation*""",
    "a view has no title that its bar could show": "CupertinoAppBar.automatically_imply_title",
    "it is seen where the user asks for more contrast": "CupertinoSwitch.on_label* CupertinoSwitch.off_label*",
    "a field of iOS is filled, has its own padding, and its label is inside of it": """
        CupertinoTextField.filled* CupertinoTextField.collapsed* CupertinoTextField.align_label_with_hint*""",
    "a field is as wide as its place, in Flutter too": """
        TextField.size_constraints.max_width TextField.size_constraints.min_width""",
    "it is counted when the tabs are made": "Tabs.length",
    "only the sides count": "Dropdown.expanded_insets.top Dropdown.expanded_insets.bottom",
    "it says when something comes, goes, or what the user may do": """
        BottomSheet.dismissible SnackBar.dismiss_direction SnackBar.duration* SnackBar.persist View.can_pop *.open
        SegmentedButton.selected Dialog*.modal CupertinoBottomSheet.modal""",
    "it says when events are told, or which": """
        *.change_interval *.scroll_interval *.size_change_interval GestureDetector.allowed_devices
        GestureDetector.*_interval GestureDetector.multi_tap_touches GestureDetector.trackpad_scroll_causes_scale""",
    "no page in a browser maximizes its window": "WindowDragArea.maximizable",
    "browsers leave it to the system": """
        *TextField.enable_ime_personalized_learning *TextField.enable_stylus_handwriting *TextField.keyboard_brightness
        *TextField.smart_dashes_type *TextField.smart_quotes_type""",
    "it says what keys and taps do": "*TextField.always_call_on_tap *TextField.ignore_up_down_keys",
    "it moves all the time": "Shimmer.*",
    "an hour has a whole number of such steps, which no sample is": "Cupertino*Picker.*_interval",
    "a timer has hours of a day, minutes and seconds": """
        CupertinoTimerPicker.value.days CupertinoTimerPicker.value.milliseconds
        CupertinoTimerPicker.value.microseconds""",
    "Flutter makes the item in the middle larger whatever it says": "CupertinoPicker.use_magnifier",
    "it is said of what was typed": "*Picker.error_*",
    "it says what can be chosen, in which language, and what a click beside it does": """
        DatePicker.first_date DatePicker.current_date *Picker.locale.* *Picker.modal""",
    "it says what happens to typed text": "*.input_filter* Dropdown.enable_search AutoComplete.suggestions*",
    "it is seen while its view is open": """
        SearchBar.view_* SearchBar.controls SearchBar.shrink_wrap SearchBar.full_screen SearchBar.divider_color
        SubmenuButton.menu_style* SubmenuButton.alignment_offset*
        Theme.search_view_theme.*""",
    "it says what happens when a link is pressed": "Markdown.auto_follow_links",
    "it is seen while something is scrolled, selected, dragged or animated": """
        *.auto_scroll *.auto_scroll_animation *.auto_scroll_animation.* *.elevation_on_scroll Text.*selection*
        *TextField.*selection* *TextField.*cursor* *TextField.hint_fade_duration* *TextField.scroll_padding*
        SearchBar.bar_scroll_padding*
        *.interaction *Radio.toggleable *ListView.cache_extent *ListView.build_controls_on_demand *ListView.*prototype*
        *.auto_scroller_velocity_scalar
        GridView.cache_extent GridView.build_controls_on_demand
        Theme.slider_theme.min_thumb_separation Image.*gapless* Image.*fade* Image.*placeholder*
        Image.error_* Image.cache_* Dismissible.*_duration*
        Dismissible.dismiss_thresholds* Dismissible.cross_axis_end_offset Draggable.axis
        Draggable.group Draggable.content_* DragTarget.group
        AnimatedSwitcher.duration* AnimatedSwitcher.reverse_duration* AnimatedSwitcher.*_curve
        AnimatedSwitcher.transition InteractiveViewer.*_enabled InteractiveViewer.*scale*
        InteractiveViewer.interaction_* InteractiveViewer.boundary_margin* InteractiveViewer.alignment*
        Hero.transition_on_user_gestures Hero.tag PageView.snap ExpansionTile.expanded_alignment.y
        Theme.expansion_tile_theme.expanded_alignment.y""",
    "a browser always cuts off what scrolls": """
        *TextField.clip_behavior *ListView.clip_behavior GridView.clip_behavior TabBarView.clip_behavior""",
    "Material 3 takes the width of it only": """
        AlertDialog.action_button_padding.top AlertDialog.action_button_padding.bottom""",
    "Material 3 has no such thing": "*Button.splash_radius",
    "a font is seen where it is named, languages in what they change": "Page.fonts Page.locale_configuration",
    "an address is seen in the browser's bar, and who goes there is told": "View.route",
    "the key says what is chosen": "Option.key DropdownOption.key",
    "it needs another place: a Stack, an expanding parent, a view with a drawer, a screen with a notch": """
        Markdown.shrink_wrap Container.left Container.top Container.right Container.bottom Container.align.*
        Container.expand_loose
        *AppBar.automatically_imply_leading Container.col Column.tight Row.tight Column.intrinsic_width
        Row.intrinsic_height SafeArea.* BottomSheet.use_safe_area
        BottomSheet.maintain_bottom_view_insets_padding""",
    "it is for Apple's platforms": "*.adaptive",
    "a bar opens nothing by itself": "MenuBar.style.alignment",
    "it says what becomes of it when it goes": "AutofillGroup.dispose_action",
    "it says what a click does": "MenuItemButton.close_on_click",
    "a page is kept by the server": "PageView.keep_page",
    "what scrolls in a browser is always cut off": "PageView.clip_behavior",
    "it is read after the name": "Semantics.*hint_text Semantics.max_value_length Semantics.current_value_length",
    "it is read after the arrow keys": "Semantics.increased_value Semantics.decreased_value",
    "it is a name, which nothing shows": "Container.key Container.key.*",
    "a browser smooths edges, and icons grow where users have enlarged texts": "*.apply_text_scaling *.anti_alias",
    "a drop-down has one line, and its hint gives its place to what is chosen at once": """
        DropdownM2.align_label_with_hint DropdownM2.fit_parent_size DropdownM2.hint_fade_duration*""",
    "lines of text and hint in a field are of one height": """
        SearchBar.bar_hint_text_style.height Dropdown.hint_style.height""",
    "lines are higher than that by themselves": """
        TextField.strut_style.italic TextField.strut_style.font_family""",
    "there is no padding that could be less": "MenuBar.style.visual_density",
    "CSS has one way of blurring at edges": "Container.blur.tile_mode",
    "the filter stands elsewhere in the document": "Container.color_filter.blend_mode ShaderMask.blend_mode",
    "what has no elevation has no shadow to color": "*.style.shadow_color",
    "nothing of a system lies over the bar": "AppBar.secondary",
    "Material 3 has one look for both": "ListTile.style Theme.list_tile_theme.style",
    "browsers read content out by themselves": "Card.semantic_container TextSpan.spell_out",
    "the empty matrix moves nothing": "Container.transform.matrix",
    "the bar's own background is in front": "AppBar.toolbar_text_style.* Theme.appbar_theme.toolbar_text_style.*",
    "outlines of icons have one weight, and no axes": "*.fill *.grade *.optical_size *.weight",
    "a drop shadow in CSS has neither": "*.shadows.spread_radius *.shadows.blur_style",
    "CSS sets the baseline for a whole box": "*.baseline",
    "only what is cut off has an overflow: Text does": "*.overflow",
    "the class of the value is all that it says": "Container.action.*",
    "the control that it is for is not there yet": "Theme.progress_indicator_theme.refresh_bgcolor",
    "CSS rounds a box as a whole, with its line and its shadow: a circle in it is the ellipse that fills it": """
        *.eccentricity""",
    "a line between cells has no inside": "DataTable.*_lines.stroke_align",
    "the look of 2023 is the default": "*.year_2023",
}

KNOWN = [pattern for patterns in REASONS.values() for pattern in patterns.split()]


def acts_for(case: str) -> list[str]:
    """What has to be done for a field to be seen; nothing, for most of them."""
    return [act for act, patterns in WHILE.items() if any(fnmatchcase(case, p) for p in patterns.split())]


def is_known(case: str) -> bool:
    return any(fnmatchcase(case, pattern) for pattern in KNOWN)


def is_excused(case: str) -> bool:
    """Whether nobody needs to look: a pattern, which may be needed for some of its cases only, has it."""
    return any("*" in pattern and fnmatchcase(case, pattern) for pattern in KNOWN)


def not_needed(found: Iterable[str], names: Iterable[str]) -> list[str]:
    """The entries for fields of these samples that were seen doing something."""
    unseen, owners = set(found), set(names)
    return [p for p in KNOWN if "*" not in p and p.split(".")[0] in owners and p not in unseen and not acts_for(p)]


def unknown(found: Iterable[str]) -> list[str]:
    """The fields without effect that no list has."""
    return sorted(case for case in set(found) if not is_known(case))
