"""What people do with each control who have a keyboard alone. Each act starts before the control, with no focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import flet_web as ft
from tests.browser.every_event.act import ACTS
from tests.browser.every_event.ears import Ears, Told


@dataclass(frozen=True)
class Keys:
    """A control, the keys that are pressed, and what is heard of it among other things. `+text` waits for a text."""

    make: Callable[[Ears], Any]
    keys: str
    heard: tuple[Told, ...]


def like(name: str, keys: str, *heard: Told) -> Keys:
    """The control of an act with the pointer."""
    return Keys(ACTS[name].make, keys, heard)


def scrolled() -> dict[str, Keys]:
    names = [name for name in ACTS if name.startswith("scrolled_")]
    keys = {name: "+0 Tab ArrowRight" if name.endswith("_Row") else "+0 Tab PageDown" for name in names}
    return {name: like(name, keys[name], ("scroll", {"event_type": ft.ScrollType.START})) for name in names}


def by_keyboard() -> dict[str, Keys]:
    buttons = [name for name in ACTS if name.endswith("Button")]
    return {
        **{name: like(name, "Tab Enter Space", "focus", "click", "click") for name in buttons},
        **scrolled(),
        "floating_action_button": like("floating_action_button", "Tab Enter", "click"),
        "chip": like("chip", "Tab Enter Delete", "click", "delete"),
        "chip_to_select": like("chip_to_select", "Tab Space", ("select", True)),
        "segmented_button": like("segmented_button", "Tab ArrowRight Space", ("change", ["b"])),
        "checkbox": like("checkbox", "Tab Space", ("change", True)),
        "switch": like("switch", "Tab Space", ("change", True)),
        "radio_group": like("radio_group", "Tab Space", ("change", "a")),
        "slider": like("slider", "Tab ArrowRight", ("change", 6.0)),
        "range_slider": like("range_slider", "Tab ArrowRight", "change"),
        "text_field": like("text_field", "Tab a Enter", ("change", "a"), ("submit", "a")),
        "dropdown": like("dropdown", "Tab Enter +Milk ArrowDown ArrowDown Enter", ("select", "b")),
        "dropdown_m2": like("dropdown_m2", "Tab Enter +Milk ArrowDown ArrowDown Enter", ("change", "b")),
        "auto_complete": like("auto_complete", "Tab t +Tea ArrowDown Enter", ("select", {"index": 0})),
        "search_bar": like("search_bar", "Tab ArrowDown t Enter", "tap", ("submit", "t")),
        "text": like("text", "Tab Enter", "tap"),
        "text_span": like("text_span", "Tab Enter", "click"),
        "markdown": like("markdown", "+Link Tab Enter", ("tap_link", "https://a.b/")),
        "container": like("container", "Tab Enter", "click"),
        "list_tile": like("list_tile", "Tab Enter", "click"),
        "expansion_tile": like("expansion_tile", "Tab Enter", ("change", True)),
        "expansion_panel_list": like("expansion_panel_list", "Tab Enter", ("change", {"index": 0})),
        "page_view": like("page_view", "+A Tab ArrowRight", ("change", 1)),
        "data_table": like("data_table", "+Tea Tab ArrowRight Enter", ("sort", {"column_index": 0})),
        "popup_menu_button": like("popup_menu_button", "Tab Enter +Tea Enter", "open", "click", ("select", {})),
        "menu_bar": like("menu_bar", "Tab Enter +New Enter", "open", "click", "close"),
        "context_menu": like("context_menu", "+Words Tab Enter +Tea Enter", ("select", {})),
        "navigation_bar": like("navigation_bar", "+More Tab ArrowRight Enter", ("change", 1)),
        "navigation_rail": like("navigation_rail", "+More Tab ArrowDown Enter", ("change", 1)),
        "tab_bar": like("tab_bar", "+A Tab ArrowRight", ("change", 1)),
        "alert_dialog": like("alert_dialog", "+Sure? Escape", "dismiss"),
        "bottom_sheet": like("bottom_sheet", "+Sheet Escape", "dismiss"),
        "snack_bar": like("snack_bar", "+Undo Tab Enter", "click"),
        "banner": like("banner", "+Fine Tab Enter", "dismiss"),
        "date_picker": like("date_picker", "+OK Escape", ("dismiss", True)),
        "date_range_picker": like("date_range_picker", "+Save Escape", ("dismiss", True)),
        "time_picker": like("time_picker", "+OK Escape", ("dismiss", True)),
        "navigation_drawer": like("navigation_drawer", "+More Tab ArrowDown Enter Escape", ("change", 1), "dismiss"),
        "dismissed": like("dismissed", "+Words Tab Delete", ("dismiss", {})),
        "draggable": like("draggable", "+Here Tab Space ArrowRight Space", ("accept", {}), ("drag_complete", "g")),
        "reorderable_list_view": like("reorderable_list_view", "+A +B Tab Tab Space ArrowDown Space", ("reorder", {})),
        "keyboard_listener": like("keyboard_listener", "Tab a", ("key_down", {"key": "A"})),
    }
