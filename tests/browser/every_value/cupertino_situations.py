"""The situations of the controls of iOS."""

from __future__ import annotations

from typing import Any

import flet_web as ft

BUTTON: list[dict[str, Any]] = [
    {"content": "Go", "icon": ft.Icons.ADD},
    {"content": "Go", "bgcolor": "#dddddd", "width": 200, "height": 90},
    {"content": "Go", "bgcolor": "#dddddd", "disabled": True},
]

CUPERTINO: dict[str, list[dict[str, Any]]] = {
    "CupertinoButton": BUTTON,
    "CupertinoFilledButton": BUTTON,
    "CupertinoTintedButton": BUTTON,
}
