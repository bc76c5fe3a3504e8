"""The files of a program that `flet-web run -r` looks at, and what has changed among them."""

from __future__ import annotations

import os
import time
from pathlib import Path

__all__ = ["changed_paths", "is_skipped", "say_changed", "settled", "snapshot"]

_SKIPPED = {"node_modules", "__pycache__", "venv", "site-packages", "build", "dist"}
_SUFFIXES = {".py", ".json", ".toml", ".yaml", ".yml", ".html", ".css", ".md"}
_SETTLE_SECONDS = 0.05


def is_skipped(folder: str) -> bool:
    """Whether a folder of this name has nothing of the program."""
    return folder in _SKIPPED or folder.startswith(".")


def snapshot(folder: Path) -> dict[str, int]:
    """Modification time of every watched file under `folder`."""
    found: dict[str, int] = {}
    for base, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not is_skipped(name)]
        for name in names:
            if os.path.splitext(name)[1] in _SUFFIXES:
                path = os.path.join(base, name)
                try:
                    found[path] = os.stat(path).st_mtime_ns
                except FileNotFoundError:
                    continue
    return found


def settled(folder: Path, now: dict[str, int]) -> dict[str, int]:
    """The files once they have stopped changing: an editor may write in several steps."""
    while True:
        time.sleep(_SETTLE_SECONDS)
        later = snapshot(folder)
        if later == now:
            return later
        now = later


def changed_paths(before: dict[str, int], now: dict[str, int]) -> list[str]:
    """The files that have been written, added or removed between two looks."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))


def say_changed(folder: Path, paths: list[str]) -> str:
    """Which files have changed, as "app.py has changed"."""
    names = [os.path.relpath(path, folder) for path in paths]
    return f"{names[0]} has changed" if len(names) == 1 else f"{names[0]} and {len(names) - 1} more have changed"
