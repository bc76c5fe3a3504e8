"""What situations are made of: contents, and what several controls have in common."""

from __future__ import annotations

from typing import Any

import flet_web as ft


def text(value: str = "Some words") -> ft.Text:
    return ft.Text(value)


def icon() -> ft.Icon:
    return ft.Icon(ft.Icons.ADD)


def panel(**more: Any) -> ft.ExpansionPanel:
    return ft.ExpansionPanel(header=text("Header"), content=text(), **more)


LONG = "Words that do not all fit into one line of this field, so that they have to be broken or cut off somewhere"

BUTTON: list[dict[str, Any]] = [
    {"content": "Go", "icon": ft.Icons.ADD},
    {"content": "Go", "icon": ft.Icons.ADD, "style": ft.ButtonStyle(side=ft.BorderSide(1)), "width": 200, "height": 90},
    {"content": "Go", "icon": ft.Icons.ADD, "disabled": True},
    {"content": "Go", "url": "/a"},
]
ICON_BUTTON: list[dict[str, Any]] = [
    {"icon": ft.Icons.ADD},
    {"icon": ft.Icons.ADD, "selected": True, "width": 90, "height": 90},
    {"icon": ft.Icons.ADD, "selected": False},
    {"icon": ft.Icons.ADD, "disabled": True},
]
FIELD: list[dict[str, Any]] = [
    {"label": "Label", "value": "Some text", "hint_text": "Hint", "helper": "Helper"},
    {"hint_text": "Hint", "helper": "Helper", "prefix": "P", "suffix": "S"},
    {"label": "Label", "error": "Wrong", "max_length": 10, "counter": "1", "multiline": True, "min_lines": 2},
    {"hint_text": "Hint", "prefix_icon": ft.Icons.ADD, "suffix_icon": ft.Icons.ADD, "icon": ft.Icons.ADD},
    {"value": LONG, "multiline": True, "min_lines": 2},
    {"label": "Label", "value": "Some text", "disabled": True},
    {"value": "Some text", "filled": True, "border": ft.InputBorder.UNDERLINE},
    {"value": "Some text", "password": True, "can_reveal_password": True},
]
MARKDOWN = """# 1

## 2

### 3

#### 4

##### 5

###### 6

Words *more* **strong** ~~gone~~ `code` [link](/a) ![gone](gone.png) $x^2$

- [x] one
- two

1. one

> quote

| A | B |
|---|---|
| 1 | 2 |

```python
@a
def f(x: int) -> str:
    \"\"\"c\"\"\"
    return f"{x}" + 1  # c
```

***
"""
OPTIONS = [("a", "First"), ("b", "Second"), ("Some text", "Third")]
DROPDOWN: list[dict[str, Any]] = [
    {"label": "Label", "value": "a", "hint_text": "Hint", "helper_text": "Helper"},
    {"label": "Label", "hint_text": "Hint", "leading_icon": ft.Icons.ADD, "editable": True, "filled": True},
    {"label": "Label", "error_text": "Wrong", "editable": True, "enable_filter": True},
    {"value": "a", "disabled": True},
]
TOGGLE: list[dict[str, Any]] = [
    {"label": "Label"},
    {"label": "Label", "value": True},
    {"label": "Label", "disabled": True},
]
TILE: list[dict[str, Any]] = [
    {"title": "Title", "subtitle": "Subtitle", "leading": ft.Icons.ADD, "trailing": ft.Icons.ADD},
    {"title": "Title", "subtitle": "Subtitle", "selected": True, "leading": ft.Icons.ADD, "on_click": print},
    {"title": "Title", "subtitle": LONG, "is_three_line": True, "leading": ft.Icons.ADD},
    {"title": "Title", "toggle_inputs": False, "trailing": ft.Checkbox(), "on_click": print},
]
DESTINATION: list[dict[str, Any]] = [
    {"icon": ft.Icons.ADD, "label": "A", "selected_icon": ft.Icons.STAR},
    {"icon": ft.Icons.ADD, "label": "A"},
]
ROUND = ft.RoundedRectangleBorder(radius=9)
BARS = [ft.NavigationBarDestination(ft.Icons.ADD, "A"), ft.NavigationBarDestination(ft.Icons.STAR, "B")]
RAILS = [ft.NavigationRailDestination(ft.Icons.ADD, label="A"), ft.NavigationRailDestination(ft.Icons.STAR, label="B")]
SEGMENTS = [ft.Segment("a", label="A"), ft.Segment("b", label="B", icon=ft.Icons.ADD), ft.Segment("c", label="C")]


def table() -> dict[str, Any]:
    return {"columns": [ft.DataColumn("Name", on_sort=print), ft.DataColumn("Number", numeric=True)]}


def rows(said: str = "cell") -> list[ft.DataRow]:
    choose = [None, print] if said == "cell" else [None, None]
    return [
        ft.DataRow([ft.DataCell(said), ft.DataCell(str(n))], selected=n == 1, on_select_change=choose[n])
        for n in range(2)
    ]
