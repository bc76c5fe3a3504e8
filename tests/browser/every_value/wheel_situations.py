"""The situations of the pickers, sheets, menus and segments of iOS."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import flet_web as ft
from tests.browser.every_value.company import text

MOMENT = datetime(2025, 8, 17, 19, 5)
DATE_MODES: list[dict[str, Any]] = [
    *({"date_picker_mode": mode} for mode in ft.CupertinoDatePickerMode),
    {"first_date": datetime(2025, 8, 17, 18, 30), "last_date": datetime(2025, 8, 17, 20)},
]

WHEELS: dict[str, list[dict[str, Any]]] = {
    "CupertinoActionSheet": [
        {"title": "Title", "message": "Message", "actions": [ft.CupertinoActionSheetAction("Do")], "width": 300},
    ],
    "CupertinoActionSheetAction": [{"content": "Do"}, {"content": "Do", "disabled": True}],
    "CupertinoActivityIndicator": [{}, {"progress": 0.5}],
    "CupertinoBottomSheet": [
        {"open": True, "content": text()},
        {"open": True, "content": ft.CupertinoPicker([text(), text("a")])},
    ],
    "CupertinoContextMenu": [{"content": text(), "actions": [ft.CupertinoContextMenuAction("Do")]}],
    "CupertinoDatePicker": [{"value": MOMENT, "height": 200, **mode} for mode in DATE_MODES],
    "CupertinoPicker": [
        {"controls": [text(), text("a"), text("b")], "height": 200},
        {"controls": [text(str(n)) for n in range(20)], "height": 200, "selected_index": 3},
    ],
    "CupertinoSegmentedButton": [
        {"controls": [text(), text("b")], "selected_index": 1},
        {"controls": [text(), ft.Text("b", disabled=True)], "selected_index": 0, "width": 300},
    ],
    "CupertinoSlidingSegmentedButton": [
        {"controls": [text(), text("b")]},
        {"controls": [text(), ft.Text("b", disabled=True)], "width": 300, "height": 80},
    ],
    "CupertinoTimerPicker": [
        {"value": ft.Duration(hours=2, minutes=30, seconds=15), "height": 220, "width": 380, "mode": mode}
        for mode in ft.CupertinoTimerPickerMode
    ],
}
