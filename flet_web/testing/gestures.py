"""Presses: which control reacts to one, and what the client then does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from flet_web.protocol import InvokeMethod

from .screen import ScreenNode

if TYPE_CHECKING:
    from .open_page import OpenPage

__all__ = [
    "CHOICES",
    "FIELDS",
    "OPTIONS",
    "RADIOS",
    "SWITCHES",
    "activate",
    "double_tap",
    "fire_tap",
    "is_pressed",
    "pointer",
]

SWITCHES: Final = frozenset({"Checkbox", "Switch"})
RADIOS: Final = frozenset({"Radio"})
FIELDS: Final = frozenset({"TextField"})
CHOICES: Final = frozenset({"Dropdown", "DropdownM2"})
OPTIONS: Final = frozenset({"DropdownOption", "Option"})

NATIVE: Final = SWITCHES | RADIOS | FIELDS | CHOICES | OPTIONS | {"SnackBarAction"}
"""Kinds that react to a press whether or not the program listens; so does what ends in "Button"."""


def is_pressed(node: ScreenNode) -> bool:
    """Whether something happens when this control itself is pressed."""
    if node.kind in NATIVE or node.type.endswith("Button") or node.get("url") or node.get("action"):
        return True
    return node.listens("click", "tap", "tap_down", "tap_up", "double_tap") or node.get("toggle_inputs") is True


def pointer(x: float = 0.0, y: float = 0.0) -> dict[str, Any]:
    """Where something happens: at a point of the control. Where that is on the page only a browser knows."""
    return {"k": "mouse", "l": {"x": x, "y": y}, "g": {"x": x, "y": y}}


def activate(page: OpenPage, node: ScreenNode) -> None:
    """What a press on a control with a link, an action or `on_click` does."""
    actions = node.get("action")
    for action in actions if isinstance(actions, list) else [actions]:
        if isinstance(action, dict) and isinstance(action.get("service_id"), int) and "_c" not in action:
            page.act(InvokeMethod(action["service_id"], "", action["method"], action.get("args") or {}))
    page.tab.fire(node.control, "click")
    if node.get("url"):
        page.open_url(node.get("url"))


def fire_tap(page: OpenPage, node: ScreenNode) -> None:
    """The pointer goes up again on a control that tells gestures apart, or on a text."""
    place = None if node.type == "Text" else pointer()
    page.tab.fire(node.control, "long_press_cancel")
    for drag in ("pan", "horizontal_drag", "vertical_drag"):
        page.tab.fire(node.control, f"{drag}_cancel")
    if node.listens("double_tap"):
        page.tab.fire(node.control, "double_tap_cancel")  # no second press has come
    page.tab.fire(node.control, "tap_up", place)
    page.tab.fire(node.control, "tap", place)


def double_tap(page: OpenPage, node: ScreenNode) -> None:
    """The second one of two quick presses on a control that listens to them: they are no two taps."""
    page.tab.fire(node.control, "long_press_cancel")
    for name in ("tap_down", "long_press_down", "double_tap_down"):
        page.tab.fire(node.control, name, pointer())
    page.tab.fire(node.control, "long_press_cancel")
    page.tab.fire(node.control, "double_tap")
