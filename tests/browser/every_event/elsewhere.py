"""Events that tests of their own hear: from other devices, with many fields, or with an answer."""

from __future__ import annotations

import re
from pathlib import Path

import flet_web as ft
from tests.browser.every_event.ears import events_of

HERE = Path(__file__).parent.parent
ELSEWHERE: dict[str, tuple[str, list[str]]] = {
    "GestureDetector": ("test_gestures.py", []),
    "InteractiveViewer": ("test_viewers.py", []),
    "Semantics": ("test_semantics.py", []),
    "WindowDragArea": ("test_device_services.py", []),
    "FletApp": ("test_apps_in_apps.py", ["on_connect", "on_error"]),
    "Dismissible": ("test_dismissible.py", ["on_confirm_dismiss"]),
    "DragTarget": ("test_drag.py", ["on_move"]),
    "FilePicker": ("test_file_picker.py", []),
    "Accelerometer": ("test_device_services.py", []),
    "Barometer": ("test_device_services.py", []),
    "Gyroscope": ("test_device_services.py", []),
    "Magnetometer": ("test_device_services.py", []),
    "ShakeDetector": ("test_device_services.py", []),
    "UserAccelerometer": ("test_device_services.py", []),
    "Battery": ("test_device_services.py", []),
    "Connectivity": ("test_device_services.py", []),
}
"""Control -> the test that hears it, and which of its events. None is named: all of them."""
OF_PAGE = {
    "on_close": "../asgi/test_hub.py",
    "on_login": "../auth/test_browser.py",
    "on_logout": "../auth/test_browser.py",
    "on_views_pop_until": "../session/test_routes.py",
    "on_multi_view_add": "test_embedding.py",
    "on_multi_view_remove": "test_embedding.py",
}
"""Event of the page -> the test that hears it: of a session that ends, of a provider, of a page around the app."""
NAMES_ALL = {"test_gestures.py"}
"""Tests that make up the names of events, and check themselves that they have heard all of them."""

NEVER = {
    ("FletApp", "on_python_output"),
    ("WindowDragArea", "on_double_tap"),
    ("Window", "on_event"),
    ("ScreenBrightness", "on_system_screen_brightness_change"),
    ("ScreenBrightness", "on_application_screen_brightness_change"),
}
"""No browser tells these: they come of Python in the browser, of windows that a program moves and maximizes, and of
the brightness of the screen."""


def heard_elsewhere() -> set[tuple[str, str]]:
    found = set(NEVER)
    for name, (test, events) in ELSEWHERE.items():
        chosen = {(name, event) for event in events or events_of(getattr(ft, name))} - NEVER
        text = (HERE / test).read_text(encoding="utf-8")
        assert name in text
        missing = [event for _, event in chosen if test not in NAMES_ALL and not subscribes(text, event)]
        assert missing == [], f"{test} does not subscribe to these events of {name}"
        found |= chosen
    for event, test in OF_PAGE.items():
        assert subscribes((HERE / test).read_text(encoding="utf-8"), event), f"{test} does not subscribe to {event}"
        found.add(("Page", event))
    return found


def subscribes(test: str, event: str) -> bool:
    """Whether the text of a test has the name of a handler, or of its event."""
    return re.search(rf'\b{event}\b|"{event[3:]}"', test) is not None
