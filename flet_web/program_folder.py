"""The folder of the program: what it names by relative paths is counted from there."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

__all__ = ["assets_folder", "program_folder"]


def program_folder() -> Path:
    """The folder of the module that has called into this package; the current folder in a notebook."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == __package__:
        frame = frame.f_back
    file = frame.f_globals.get("__file__") if frame is not None else None
    return Path(file).resolve().parent if file else Path.cwd()


def assets_folder(named: str | None, *, default: str | None = None) -> str | None:
    """The absolute path of the folder of assets. None if nothing is named, or the `default` that is not there."""
    if not named:
        return None
    # An exported app may be started from another folder than the program's.
    candidates = [program_folder() / named, Path.cwd() / named]
    found = next((path for path in candidates if path.is_dir()), None if named == default else candidates[0])
    return None if found is None else str(found.resolve())
