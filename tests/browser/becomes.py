"""Waiting for what a page shows: it follows an action in its own time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

PATIENCE = 10
"""Seconds in which a page has to show it."""


def becomes(page: Page, seen: Callable[[], Any], wanted: Any) -> None:
    """Wait until `seen()` gives `wanted`."""
    end = time.monotonic() + PATIENCE
    while (found := seen()) != wanted and time.monotonic() < end:
        page.wait_for_timeout(30)
    assert found == wanted
