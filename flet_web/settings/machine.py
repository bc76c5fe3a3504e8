"""What options depend on: the machine that runs the app."""

from __future__ import annotations

import os
import sys

__all__ = ["is_headless_linux"]


def is_headless_linux() -> bool:
    """Whether this is a Linux machine without a display: a server."""
    if sys.platform != "linux":
        return False
    return not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "microsoft" in os.uname().release.lower()
    )
