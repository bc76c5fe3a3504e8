"""Where Chromium is, and how it is started."""

from __future__ import annotations

from tests.programs import find_program

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str:
    """Path of Chromium; installed first, where this process may do that."""
    return find_program("Chromium", *NAMES, package="chromium")
