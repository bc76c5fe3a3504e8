"""The situations of the controls of iOS."""

from __future__ import annotations

from typing import Any

import flet_web as ft
from tests.browser.every_value.company import BARS, FIELD, TOGGLE, icon, text

BUTTON: list[dict[str, Any]] = [
    {"content": "Go", "icon": ft.Icons.ADD},
    {"content": "Go", "bgcolor": "#dddddd", "width": 200, "height": 90},
    {"content": "Go", "bgcolor": "#dddddd", "disabled": True},
]

CUPERTINO: dict[str, list[dict[str, Any]]] = {
    "CupertinoButton": BUTTON,
    "CupertinoFilledButton": BUTTON,
    "CupertinoTintedButton": BUTTON,
    "CupertinoAlertDialog": [
        {
            "open": True,
            "title": "Title",
            "content": text(),
            "actions": [ft.CupertinoDialogAction("A"), ft.CupertinoDialogAction("B")],
        }
    ],
    "CupertinoAppBar": [
        {"title": "Title", "leading": icon(), "trailing": icon()},
        {"title": "Title", "automatic_background_visibility": False},
    ],
    "CupertinoCheckbox": [*TOGGLE, {"value": None, "tristate": True}],
    "CupertinoContextMenuAction": [{"content": "Do"}],
    "CupertinoDialogAction": [{"content": "Go"}],
    "CupertinoListTile": [
        {"title": "Title", "subtitle": "Below", "leading": icon(), "trailing": icon(), "additional_info": "Info"},
        {"title": "Title", "notched": True, "leading": icon(), "on_click": print},
    ],
    "CupertinoNavigationBar": [{"destinations": BARS, "selected_index": 0}],
    "CupertinoRadio": [*TOGGLE, {"value": "b"}],
    "CupertinoSlider": [{"value": 0.5}, {"value": 3, "max": 9, "divisions": 3}],
    "CupertinoSwitch": TOGGLE,
    "CupertinoTextField": [*FIELD, {"placeholder_text": "Words"}, {"label": "Label"}],
}
