"""What people do with each control who have a keyboard alone. Each act starts before the control, with no focus."""

from __future__ import annotations

import flet_web as ft
from tests.browser.every_event.act import ACTS, box
from tests.browser.every_event.ears import Ears, Told
from tests.browser.every_event.ios_by_keyboard import IOS
from tests.browser.every_event.keys import BY_KEY, Keys


def like(name: str, keys: str, *heard: Told) -> Keys:
    """The control of an act with the pointer."""
    return Keys(ACTS[name].make, keys, heard)


def scrolled() -> dict[str, Keys]:
    names = [name for name in ACTS if name.startswith("scrolled_")]
    keys = {name: "+0 Tab ArrowRight" if name.endswith("_Row") else "+0 Tab PageDown" for name in names}
    return {name: like(name, keys[name], ("scroll", {"event_type": ft.ScrollType.START})) for name in names}


def dragged_past(ears: Ears) -> ft.Row:
    targets = [ft.DragTarget(box(word), group="g", **ears(ft.DragTarget, but="move")) for word in ("Here", "There")]
    return ft.Row([ft.Draggable(box("Thing"), group="g"), *targets])


def detector(name: str) -> Keys:
    """A box that listens to one gesture, and to a tap too where the menu key means the other."""
    heard = name.removeprefix("on_")
    return Keys(
        lambda ears: ft.GestureDetector(box("Words"), **ears(ft.GestureDetector, heard)), "+Words Tab Enter", (heard,)
    )


def by_keyboard() -> dict[str, Keys]:
    buttons = [name for name in ACTS if name.endswith("Button")]
    return {
        **{
            name: like(name, "Tab Enter Space Shift+F10 Shift+Tab", "focus", "click", "click", "long_press", "blur")
            for name in buttons
        },
        **scrolled(),
        "floating_action_button": like("floating_action_button", "Tab Enter", "click"),
        "chip": like("chip", "Tab Enter Delete Shift+Tab", "click", "delete", "blur"),
        "chip_to_select": like("chip_to_select", "Tab Space", ("select", True)),
        "segmented_button": like("segmented_button", "Tab ArrowRight Space", ("change", ["b"])),
        "checkbox": like("checkbox", "Tab Space Shift+Tab", ("change", True), "blur"),
        "switch": like("switch", "Tab Space Shift+Tab", ("change", True), "blur"),
        "radio_group": like("radio_group", "Tab Space Shift+Tab", ("change", "a"), "blur"),
        "slider": like("slider", "Tab ArrowRight Shift+Tab", ("change", 6.0), "blur"),
        "range_slider": like("range_slider", "Tab ArrowRight", "change"),
        "text_field": like("text_field", "Tab a Enter Shift+Tab", ("change", "a"), ("submit", "a"), "blur"),
        "selected_text": like("selected_text", "Tab Control+a", ("selection_change", {})),
        "dropdown": like("dropdown", "Tab Enter +Milk ArrowDown ArrowDown Enter Shift+Tab", ("select", "b"), "blur"),
        "dropdown_m2": like(
            "dropdown_m2", "Tab Enter +Milk ArrowDown ArrowDown Enter Shift+Tab", ("change", "b"), "blur"
        ),
        "auto_complete": like("auto_complete", "Tab t +Tea ArrowDown Enter", ("select", {"index": 0})),
        "search_bar": like("search_bar", "Tab ArrowDown t Enter Escape Shift+Tab", "tap", ("submit", "t"), "blur"),
        "text": like("text", "Tab Enter", "tap"),
        "selectable_text": like("selectable_text", "Tab Control+a", "selection_change"),
        "selectable_markdown": like("selectable_markdown", "Tab Control+a", "selection_change"),
        "selection_area": like("selection_area", "Tab Control+a", ("change", "Words")),
        "text_span": like("text_span", "Tab Enter", "click"),
        "markdown": like("markdown", "+Link Tab Enter", ("tap_link", "https://a.b/")),
        "container": like("container", "Tab Enter Shift+F10", "click", "long_press"),
        "held_container": Keys(
            lambda ears: box("Words", **ears(ft.Container, "long_press")), "Tab Enter Shift+F10", ("long_press",) * 2
        ),
        "list_tile": like("list_tile", "Tab Enter Shift+F10", "click", "long_press"),
        "held_tile": Keys(
            lambda ears: ft.ListTile("Tea", **ears(ft.ListTile, "long_press")),
            "Tab Enter Shift+F10",
            ("long_press",) * 2,
        ),
        "expansion_tile": like("expansion_tile", "Tab Enter", ("change", True)),
        "expansion_panel_list": like("expansion_panel_list", "Tab Enter", ("change", {"index": 0})),
        "page_view": like("page_view", "+A Tab ArrowRight", ("change", 1)),
        "data_table": like(
            "data_table",
            "+Tea Tab Space ArrowRight Enter ArrowDown Enter ArrowLeft Space ArrowRight ArrowRight Enter ArrowRight "
            "Shift+F10 ArrowDown",
            *(
                ("select_all", True),
                ("sort", {"column_index": 0}),
                "tap",
                ("select_change", True),
                "double_tap",
                "long_press",
            ),
        ),
        "data_row": like("data_row", "+Tea Tab ArrowDown Shift+F10", "long_press"),
        "popup_menu_button": like("popup_menu_button", "Tab Enter +Tea Enter", "open", "click", ("select", {})),
        "popup_menu_left": like("popup_menu_button", "Tab Enter +Tea Escape", "open", "cancel"),
        "menu_bar": like("menu_bar", "Tab Enter +New Enter", "open", "click", "close"),
        "context_menu": like("context_menu", "+Words Tab Enter +Tea Enter", ("select", {})),
        "context_menu_left": like("context_menu", "+Words Tab Enter +Tea Escape", ("dismiss", {})),
        "navigation_bar": like("navigation_bar", "+More Tab ArrowRight Enter", ("change", 1)),
        "navigation_rail": like("navigation_rail", "+More Tab ArrowDown Enter", ("change", 1)),
        "tab_bar": like("tab_bar", "+A Tab ArrowRight Enter", ("change", 1), ("click", 1)),
        "alert_dialog": like("alert_dialog", "+Sure? Escape", "dismiss"),
        "bottom_sheet": like("bottom_sheet", "+Sheet Escape", "dismiss"),
        "snack_bar": like("snack_bar", "+Undo Tab Enter", "click", "dismiss"),
        "snack_bar_with_words": like("snack_bar_with_words", "+Undo Tab Enter", "action", "dismiss"),
        "banner": like("banner", "+Fine Tab Enter", "dismiss"),
        "date_picker": like("date_picker", "+OK ArrowLeft Tab Tab Enter", ("change", {})),
        "date_picker_typed": like("date_picker", "+OK Tab Tab Tab Enter", ("entry_mode_change", {})),
        "date_range_picker": like("date_range_picker", "+Save Tab Tab Tab Enter", ("change", {})),
        "time_picker": like("time_picker", "+OK ArrowUp Tab Tab Tab Tab Tab Enter", ("change", {})),
        "time_picker_typed": like("time_picker", "+OK Tab Tab Tab Enter", ("entry_mode_change", {})),
        "date_picker_left": like("date_picker", "+OK Escape", ("dismiss", True)),
        "date_range_picker_left": like("date_range_picker", "+Save Escape", ("dismiss", True)),
        "time_picker_left": like("time_picker", "+OK Escape", ("dismiss", True)),
        "navigation_drawer": like("navigation_drawer", "+More Tab ArrowDown Enter Escape", ("change", 1), "dismiss"),
        "dismissed": like("dismissed", "+Words Tab Delete", ("dismiss", {})),
        "dismissed_if_confirmed": Keys(
            lambda ears: ft.Dismissible(box("Words"), **ears(ft.Dismissible, "confirm_dismiss")),
            "+Words Tab Delete",
            ("confirm_dismiss",),
        ),
        "draggable": like("draggable", "+Here Tab Space ArrowRight Space", ("accept", {}), ("drag_complete", "g")),
        "reorderable_list_view": like("reorderable_list_view", "+A +B Tab Tab Space ArrowDown Space", ("reorder", {})),
        "dragged_past": Keys(dragged_past, "+There Tab Space ArrowRight ArrowRight Escape", ("will_accept", "leave")),
        "interactive_viewer": Keys(
            lambda ears: ft.InteractiveViewer(box("Words"), width=100, height=40, **ears(ft.InteractiveViewer)),
            "Tab = ArrowRight",
            ("interaction_start", "interaction_update", "interaction_end"),
        ),
        **{f"detector_{name}": detector(name) for name in BY_KEY},
        "keyboard_listener": like("keyboard_listener", "Tab a", ("key_down", {"key": "A"})),
        **IOS,
    }
