"""In whose company the fields of each control are looked at: what makes them seen."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import flet_web as ft
from tests.browser.every_value.company import (
    BARS,
    BUTTON,
    DESTINATION,
    DROPDOWN,
    FIELD,
    ICON_BUTTON,
    LONG,
    MARKDOWN,
    RAILS,
    ROUND,
    SEGMENTS,
    TILE,
    TOGGLE,
    icon,
    panel,
    rows,
    table,
    text,
)
from tests.browser.every_value.cupertino_situations import CUPERTINO
from tests.browser.every_value.variants import PIXEL
from tests.browser.every_value.wheel_situations import WHEELS

SITUATIONS: dict[str, list[dict[str, Any]]] = {
    "AnimatedSwitcher": [{"content": text()}],
    "AppBar": [{"title": "Title", "leading": icon(), "actions": [icon()]}, {"title": "Title", "elevation": 4}],
    "AlertDialog": [
        {
            "open": True,
            "title": "Title",
            "content": text(),
            "icon": icon(),
            "actions": [ft.TextButton("A"), ft.TextButton("B")],
        },
        {"content": text(LONG * 20), "actions": [ft.TextButton(LONG), ft.TextButton(LONG)], "shadow_color": "#aa5500"},
    ],
    "AutoComplete": [{"suggestions": [ft.AutoCompleteSuggestion("a", "A")]}, {"value": "a", "disabled": True}],
    "AutofillGroup": [{"content": text()}],
    "Badge": [{"label": "3"}, {}],
    "Banner": [{"content": "Content", "actions": [ft.TextButton("A")], "leading": ft.Icons.ADD, "elevation": 3}],
    "BottomAppBar": [
        {"content": text(), "shadow_color": "#aa5500"},
        {"content": text(), "shape": ft.CircularRectangleNotchShape()},
    ],
    "BottomSheet": [
        {"content": text()},
        {"content": text(LONG * 20), "show_drag_handle": True},
    ],
    "Chip": [
        {"label": "Label", "selected": True, "leading": icon(), "on_select": print, "on_delete": print},
        {"label": "Label", "on_click": print, "elevation": 3},
        {"label": "Label", "on_select": print, "selected": True, "elevation": 3},
        {"label": "Label", "disabled": True},
    ],
    "Card": [
        {"content": text()},
        {"content": text(), "elevation": 4, "shape": ft.RoundedRectangleBorder(radius=3, side=ft.BorderSide(2))},
    ],
    "Checkbox": [*TOGGLE, {"value": True, "error": True}, {"value": None, "tristate": True}],
    "Column": [
        {"controls": [text(), text("a")], "width": 100, "height": 150},
        {"controls": [text(str(n)) for n in range(20)], "height": 100, "scroll": ft.ScrollMode.AUTO},
        {"controls": [text(str(n)) for n in range(20)], "height": 100, "wrap": True},
    ],
    "Container": [
        {"content": text(), "width": 100, "height": 60, "bgcolor": "#eeeeee"},
        {
            "content": text(),
            "ink": True,
            "on_click": print,
            "gradient": ft.LinearGradient(colors=["#ff0000", "#00ff00"]),
        },
        {"content": text(), "image": ft.DecorationImage(src=PIXEL), "bgcolor": "#8899aa"},
    ],
    "DataCell": [{"content": "cell"}],
    "DataColumn": [{"label": "Name", "on_sort": print}],
    "DataRow": [{"cells": [ft.DataCell("cell"), ft.DataCell("12")]}],
    "DataTable": [
        {
            **table(),
            "rows": rows(),
            "show_checkbox_column": True,
            "border_radius": 4,
            "bgcolor": "#eeeeee",
            "width": 400,
        },
        {**table(), "rows": rows(), "horizontal_lines": ft.BorderSide(2), "vertical_lines": ft.BorderSide(2)},
        {**table(), "rows": rows(LONG), "data_row_max_height": 90, "width": 200},
    ],
    "DatePicker": [
        {"open": True, "value": date(2025, 8, 17)},
        {"open": True, "value": date(2025, 8, 17), "entry_mode": ft.DatePickerEntryMode.INPUT},
    ],
    "Dismissible": [{"content": text()}],
    "DateRangePicker": [
        {"open": True, "start_value": date(2025, 8, 17), "end_value": date(2025, 8, 20)},
        {"open": True, "start_value": date(2025, 8, 17), "entry_mode": ft.DatePickerEntryMode.INPUT},
    ],
    "CircleAvatar": [{"content": "AB"}, {"content": icon(), "radius": None, "max_radius": 90}, {"min_radius": 3}],
    "Divider": [{}],
    "DragTarget": [{"content": text()}],
    "Draggable": [{"content": text()}],
    "Dropdown": DROPDOWN,
    "DropdownM2": [
        {"label": "Label", "value": "a", "helper": "Helper"},
        {"label": "Label", "value": "a", "prefix": "P", "suffix": "S", "counter": "1", "filled": True, "width": 300},
        {"hint_text": "Hint", "prefix_icon": ft.Icons.ADD, "suffix_icon": ft.Icons.ADD, "icon": ft.Icons.ADD},
        {"hint_text": LONG, "select_icon": ft.Icons.ADD, "width": 200},
        {"hint_content": text(), "error": "Wrong", "border": ft.InputBorder.UNDERLINE},
        {"hint_content": text(), "disabled": True, "dense": True},
        {"label": "Label", "value": "a", "disabled": True},
    ],
    "DropdownOption": [{"key": "a", "text": "First", "leading_icon": ft.Icons.ADD, "trailing_icon": ft.Icons.ADD}],
    "ExpansionPanel": [
        {"header": text("Header"), "content": text(), "expanded": True},
        {"header": text("Header"), "content": text(), "can_tap_header": True},
    ],
    "ExpansionPanelList": [
        {"controls": [panel(), panel(expanded=True), panel()], "height": 100, "scroll": ft.ScrollMode.AUTO},
        {"controls": [panel(), panel()]},
    ],
    "ExpansionTile": [
        {**TILE[0], "controls": [text(), icon()], "expanded": True},
        {"title": "Title", "controls": [text()]},
        {"title": "Title", "controls": [text()], "expanded": True, "expanded_alignment": ft.Alignment.CENTER_LEFT},
    ],
    "FloatingActionButton": [
        {"icon": ft.Icons.ADD},
        {"icon": ft.Icons.ADD, "content": "Go"},
        {"icon": ft.Icons.ADD, "disabled": True},
    ],
    "GestureDetector": [{"content": text(), "on_tap": print}],
    "Hero": [{"tag": "a", "content": text()}],
    "Icon": [{"icon": ft.Icons.ADD}],
    "GridView": [{"controls": [text(str(n)) for n in range(30)], "height": 100}],
    "Image": [
        {"src": PIXEL, "width": 100, "height": 40},
        {"src": PIXEL, "color": "#00ff00", "semantics_label": "Red"},
        {"src": "missing.png"},
    ],
    "InteractiveViewer": [{"content": ft.Container(width=300, height=200, bgcolor="red"), "width": 90, "height": 60}],
    "KeyboardListener": [{"content": text(), "autofocus": False}],
    "MergeSemantics": [{"content": text()}],
    "ListTile": TILE,
    "ListView": [{"controls": [text(str(n)) for n in range(30)], "height": 100}],
    "MenuBar": [
        {"controls": [ft.SubmenuButton("File", [ft.MenuItemButton("New")])]},
        {
            "controls": [ft.MenuItemButton("Help", on_click=print)],
            "style": ft.MenuStyle(bgcolor="#ffffff", elevation=3),
        },
    ],
    "MenuItemButton": [
        {"content": "New", "leading": icon(), "on_click": print},
        {"content": LONG, "width": 120, "on_click": print},
        {
            "content": "New",
            "style": ft.ButtonStyle(side=ft.BorderSide(1)),
            "width": 200,
            "height": 90,
            "on_click": print,
        },
        {"content": "New"},
    ],
    "Markdown": [
        {"value": MARKDOWN, "extension_set": ft.MarkdownExtensionSet.GITHUB_WEB, "width": 300},
        {"value": MARKDOWN, "extension_set": ft.MarkdownExtensionSet.GITHUB_WEB, "code_theme": "dark"},
        {"value": "words\nmore", "auto_follow_links": True},
        {"value": "![gone](gone.png)\n\n[a](https://example.org/)", "height": 200},
    ],
    "NavigationBar": [{"destinations": BARS, "selected_index": 0}, {"destinations": BARS, "shadow_color": "#aa5500"}],
    "NavigationBarDestination": DESTINATION,
    "NavigationDrawer": [
        {"controls": [ft.NavigationDrawerDestination("A", ft.Icons.ADD), text()]},
        {"controls": [ft.NavigationDrawerDestination("A", ft.Icons.ADD)], "shadow_color": "#aa5500"},
    ],
    "NavigationDrawerDestination": DESTINATION,
    "NavigationRail": [
        {"destinations": RAILS, "selected_index": 0, "leading": icon(), "trailing": icon(), "height": 200},
        {"destinations": RAILS, "selected_index": 0, "extended": True, "height": 200},
        {"destinations": RAILS, "label_type": ft.NavigationRailLabelType.NONE, "height": 200},
    ],
    "NavigationRailDestination": DESTINATION,
    "Option": [{"key": "a", "text": "First"}, {"key": "a", "content": ft.Text("First")}],
    "Page": [{}, {"theme_mode": ft.ThemeMode.DARK}],
    "PageView": [
        {"controls": [text(str(n)) for n in range(4)], "width": 100, "height": 50, "selected_index": 1},
        {"controls": [text(str(n)) for n in range(4)], "width": 100, "height": 50, "viewport_fraction": 0.5},
    ],
    "Pagelet": [
        {
            "content": text(),
            "appbar": ft.AppBar(title="Title"),
            "floating_action_button": ft.FloatingActionButton(icon=ft.Icons.ADD),
            "width": 300,
            "height": 250,
        }
    ],
    "Placeholder": [{}],
    "PopupMenuButton": [{"items": [ft.PopupMenuItem("A"), ft.PopupMenuItem("B", checked=True)]}, {"content": text()}],
    "PopupMenuItem": [{"content": "A"}, {"content": "A", "icon": ft.Icons.ADD, "disabled": True}],
    "ProgressBar": [{"value": 0.3}, {}, {"value": 0.3, "year_2023": False}],
    "ProgressRing": [{"value": 0.3}, {}, {"value": 0.3, "year_2023": False}],
    "Radio": [{"label": "Label", "value": "a"}, {"label": "Label", "value": "b"}, {"value": "b", "disabled": True}],
    "RadioGroup": [{"content": ft.Radio(value="Some text")}],
    "RangeSlider": [
        {"start_value": 0.2, "end_value": 0.6, "divisions": 5, "label": "{value}"},
        {"start_value": 0.58, "end_value": 0.6, "disabled": True},
    ],
    "ReorderableDragHandle": [{"content": icon()}],
    "ReorderableListView": [{"controls": [text(str(n)) for n in range(30)], "height": 100}],
    "ResponsiveRow": [
        {"controls": [ft.Text("a", col=3), ft.Container(width=9, height=40, bgcolor="red", col=4)], "height": 90},
        {"controls": [ft.Text(str(n), col=3) for n in range(6)], "width": 300},
        {"controls": [ft.Text(str(n)) for n in range(9)], "height": 100, "scroll": ft.ScrollMode.AUTO},
        {"controls": [ft.Text(str(n), col={"small": 2}) for n in range(9)]},
    ],
    "Row": [
        {"controls": [text(), text("a")], "width": 250, "height": 90},
        {"controls": [text(LONG) for n in range(3)], "width": 100, "scroll": ft.ScrollMode.AUTO},
        {"controls": [text(str(n)) for n in range(20)], "width": 100, "wrap": True},
    ],
    "RotatedBox": [{"content": text()}],
    "SafeArea": [{"content": text()}],
    "Screenshot": [{"content": text()}],
    "SelectionArea": [{"content": text()}],
    "ShaderMask": [
        {
            "shader": ft.LinearGradient(colors=["red", "blue"]),
            "blend_mode": ft.BlendMode.DST_IN,
            "content": icon(),
        },
        {"shader": ft.LinearGradient(colors=["red", "blue"]), "content": ft.Container(bgcolor="white"), "width": 90},
        {"shader": ft.LinearGradient(colors=["red", "blue"]), "content": icon()},
    ],
    "Shimmer": [{"content": ft.Container(width=90, height=50, bgcolor="black")}],
    "SearchBar": [
        {"value": "Some text", "bar_leading": icon()},
        {"bar_hint_text": "Hint", "bar_elevation": 8},
        {"value": "Some text", "disabled": True},
    ],
    "Segment": [{"value": "a", "label": "A"}, {"value": "a", "icon": ft.Icons.ADD}],
    "SegmentedButton": [
        {"segments": SEGMENTS, "selected": ["a"]},
        {"segments": SEGMENTS, "selected": ["a", "b"], "allow_multiple_selection": True},
        {"segments": SEGMENTS, "selected": ["a"], "width": 300, "height": 90},
        {"segments": SEGMENTS, "selected": ["a"], "disabled": True},
    ],
    "Semantics": [
        {"content": text(), "label": "Name"},
        {"content": text(), "focusable": True},
        {"content": text(), "slider": True, "value": "3"},
        {"content": text(), "textfield": True, "value": "3"},
        {"content": text(), "checked": True},
        {"content": text(), "button": True, "disabled": True},
    ],
    "Slider": [
        {"value": 0.5, "divisions": 5, "label": "{value}", "secondary_track_value": 0.7},
        {"value": 0.5},
        {"value": 0.5, "disabled": True, "secondary_track_value": 0.7, "divisions": 5},
        {"value": 0.5, "year_2023": False, "divisions": 5},
    ],
    "SnackBar": [
        {"content": "Content", "action": "Undo", "show_close_icon": True},
        {"content": "Content", "action": LONG, "behavior": ft.SnackBarBehavior.FLOATING, "shape": ROUND},
    ],
    "SnackBarAction": [{"label": "Undo"}, {"label": "Undo", "disabled": True}],
    "Stack": [{"controls": [ft.Container(width=9, height=9, bgcolor="red"), text()], "width": 150, "height": 90}],
    "SubmenuButton": [
        {"content": "File", "leading": icon(), "controls": [ft.MenuItemButton("New")]},
        {
            "content": "File",
            "controls": [ft.MenuItemButton("New")],
            "style": ft.ButtonStyle(side=ft.BorderSide(1)),
            "width": 200,
            "height": 90,
        },
    ],
    "Switch": [*TOGGLE, {"value": True, "disabled": True}],
    "Tab": [{"label": "A", "icon": ft.Icons.ADD}],
    "TabBar": [
        {"tabs": [ft.Tab("A"), ft.Tab("B")]},
        {"tabs": [ft.Tab(LONG) for _ in range(5)], "scrollable": True},
        {"tabs": [ft.Tab("A"), ft.Tab("B")], "secondary": True},
    ],
    "TabBarView": [{"controls": [text(), text("Others")], "height": 100}],
    "Tabs": [{"content": ft.Column([ft.TabBar([ft.Tab("A"), ft.Tab("B")])]), "length": 2}],
    "Text": [
        {"value": LONG, "width": 150},
        {"value": LONG, "width": 150, "max_lines": 2},
        {"value": "Some", "selectable": True},
        {"value": LONG, "width": 150, "height": 30, "spans": [ft.TextSpan("more")]},
    ],
    "TextField": FIELD,
    "TextSpan": [{"text": "words"}, {"text": "words", "url": "/a"}],
    "TimePicker": [
        {"open": True, "value": time(19, 5)},
        {"open": True, "value": time(19, 5), "entry_mode": ft.TimePickerEntryMode.INPUT},
    ],
    "TransparentPointer": [{"content": text()}],
    "VerticalDivider": [{}],
    "View": [
        {
            "controls": [text()],
            "appbar": ft.AppBar(title="Title", center_title=True),
            "floating_action_button": ft.FloatingActionButton(icon=ft.Icons.ADD),
        }
    ],
    "WindowDragArea": [{"content": text()}],
}
for _name in ("Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton"):
    SITUATIONS[_name] = BUTTON
for _name in ("IconButton", "FilledIconButton", "FilledTonalIconButton", "OutlinedIconButton"):
    SITUATIONS[_name] = ICON_BUTTON
SITUATIONS |= CUPERTINO | WHEELS
