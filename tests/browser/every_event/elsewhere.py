"""Events that tests of their own hear: from other devices, with many fields, or with an answer."""

from __future__ import annotations

from pathlib import Path

import flet_web as ft
from tests.browser.every_event.ears import events_of

HERE = Path(__file__).parent.parent
ELSEWHERE: dict[str, tuple[str, list[str]]] = {
    "GestureDetector": ("test_gestures.py", []),
    "InteractiveViewer": ("test_viewers.py", []),
    "Semantics": ("test_semantics.py", []),
    "WindowDragArea": ("test_device_services.py", []),
    "RawImage": ("test_raw_images.py", []),
    "FletApp": ("test_apps_in_apps.py", ["on_connect", "on_error"]),
    "Dismissible": ("test_dismissible.py", ["on_confirm_dismiss"]),
    "DragTarget": ("test_drag.py", ["on_move"]),
}
"""Control -> the test that hears it, and which of its events. None is named: all of them."""

NEVER = {("FletApp", "on_python_output")}
"""No browser tells these: they come of Python in the browser."""


def heard_elsewhere() -> set[tuple[str, str]]:
    found = set(NEVER)
    for name, (test, events) in ELSEWHERE.items():
        assert name in (HERE / test).read_text(encoding="utf-8")
        found |= {(name, event) for event in events or events_of(getattr(ft, name))}
    return found
