"""What a person does who has a keyboard alone, and which events no key can mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.browser.every_event.ears import Ears, Told


@dataclass(frozen=True)
class Keys:
    """A control, the keys that are pressed, and what is heard of it among other things. `+text` waits for a text."""

    make: Callable[[Ears], Any]
    keys: str
    heard: tuple[Told, ...]


OF_A_POINTER = {
    **dict.fromkeys(("on_hover", "on_enter", "on_exit"), "a pointer is above it, which no key can be"),
    **dict.fromkeys(
        ("on_tap_down", "on_tap_cancel"), "it says where a pointer is; on_tap and on_click are heard of keys"
    ),
    **dict.fromkeys(("on_tap_outside", "on_tap_outside_bar", "on_tap_outside_view"), "on_blur is heard of keys"),
}
"""Events of controls of any kind that no key means, with the reason."""

OF_NOBODY = {
    "on_visible": "a bar has come up",
    "on_image_error": "an image is loaded",
    "on_data_channel_open": "the server opens it",
    "on_reading": "a sensor measures",
    "on_error": "a sensor or an app is not there",
    "on_shake": "a sensor measures",
    "on_state_change": "a battery is charged",
    "on_connect": "an app begins",
}
"""Events that come of nothing that a person does with a control."""

OF_ONE = {
    ("Connectivity", "on_change"): "a network is joined",
    ("DragTarget", "on_move"): "it says where a pointer is",
    ("DropdownM2", "on_click"): "on_focus and on_change are heard of keys",
    ("TextField", "on_click"): "on_focus is heard of keys",
    ("CupertinoTextField", "on_click"): "on_focus is heard of keys",
    ("TextField", "on_paste_files"): "test_every_event pastes by keys",
    ("CupertinoTextField", "on_paste_files"): "test_cupertino_events pastes by keys",
    ("Markdown", "on_tap_text"): "a word without a link is nothing that can be reached",
    ("KeyboardListener", "on_key_repeat"): "test_every_event holds a key",
    ("FilePicker", "on_result"): "the window for files is the browser's",
    ("FilePicker", "on_upload"): "the program starts it",
    ("FletApp", "on_python_output"): "no browser tells it",
    ("WindowDragArea", "on_double_tap"): "no browser tells it",
    ("WindowDragArea", "on_drag_start"): "windows are moved by keys of the desktop",
    ("WindowDragArea", "on_drag_end"): "windows are moved by keys of the desktop",
    ("ScreenBrightness", "on_system_screen_brightness_change"): "no browser tells it",
    ("ScreenBrightness", "on_application_screen_brightness_change"): "no browser tells it",
}

BY_KEY = (
    "on_tap",
    "on_tap_up",
    "on_secondary_tap",
    "on_double_tap",
    "on_long_press",
    "on_long_press_start",
    "on_long_press_end",
)
"""What keys mean to a GestureDetector: a tap, the other button, or what there is else. Its other gestures say how a
pointer moves, or with how many fingers."""


def reason(control: str, event: str) -> str | None:
    """Why nobody hears an event of a control by keyboard alone."""
    if control == "GestureDetector":
        return None if event in BY_KEY else "it says how a pointer moves, or which"
    if control == "Semantics":
        return "test_semantics does each by keyboard"
    return OF_A_POINTER.get(event) or OF_NOBODY.get(event) or OF_ONE.get((control, event))
