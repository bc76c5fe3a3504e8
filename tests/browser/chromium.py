"""Where Chromium is, and how it is started."""

from __future__ import annotations

from tests.programs import find_program

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
# Chromium without windows: the same engine at less than half the processor time.
HEADLESS = ("chromium-headless-shell", *NAMES)

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
    """Path of Chromium, without windows if there is such a one; installed first, where this process may do that."""
    return find_program("Chromium", *HEADLESS, package="chromium-headless-shell")


def find_whole_chromium() -> str:
    """Path of the Chromium that people use, which blocks windows and installs apps."""
    return find_program("Chromium", *NAMES, package="chromium")
