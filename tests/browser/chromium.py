"""Where Chromium is, and how it gets onto a Debian machine where it is not."""

from __future__ import annotations

import os
import shutil
import subprocess

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

HELP = """These tests use a real Chromium, and none was found. Install it, for instance with
    sudo apt-get install chromium
or name its executable in the variable FLET_TEST_CHROMIUM, and run the tests again."""


def find_chromium() -> str:
    """Path of Chromium; installed first, where this process may do that. Raises RuntimeError with what to do."""
    found = os.environ.get("FLET_TEST_CHROMIUM") or _installed()
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update"], check=False, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "chromium"], check=False, stdout=subprocess.DEVNULL)
        found = _installed()
    if found is None:
        raise RuntimeError(HELP)
    return found


def _installed() -> str | None:
    return next((path for path in map(shutil.which, NAMES) if path), None)
