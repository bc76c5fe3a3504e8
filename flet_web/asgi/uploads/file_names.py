"""Names of uploaded files: relative paths that cannot leave the upload folder, on any system."""

from __future__ import annotations

import os
import re
from pathlib import Path

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WINDOWS_ONLY = re.compile(r'[<>:"|?*]|(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|/|$)|[. ](?:/|$)', re.IGNORECASE)
_MAX_PART_BYTES = 255
_MAX_BYTES = 1024


def check_name(name: str) -> str:
    """`name` itself, if it is a relative path with `/` between its parts. Raises `ValueError` otherwise."""
    parts = name.split("/")
    wrong = (
        "\\" in name
        or _CONTROL.search(name) is not None
        or any(part in ("", ".", "..") for part in parts)
        or any(len(_encoded(part)) > _MAX_PART_BYTES for part in parts)
        or len(_encoded(name)) > _MAX_BYTES
        or re.match(r"[A-Za-z]:", name) is not None
        or (os.name == "nt" and _WINDOWS_ONLY.search(name) is not None)
    )
    if wrong:
        raise ValueError(f"Wrong name of an upload; expected a relative path such as folder/file.txt; got {name!r}.")
    return name


def _encoded(text: str) -> bytes:
    # A lone surrogate is no name of a file either, and raises the ValueError that UnicodeEncodeError is.
    return text.encode("utf-8")


def target_path(folder: Path, name: str) -> Path:
    """Where an upload goes. Raises `ValueError` if the name, or a link in the folder, leads out of it.

    Looks at the file system: not for the event loop.
    """
    root = Path(os.path.realpath(folder))
    path = root / check_name(name)
    parent = Path(os.path.realpath(path.parent))
    if parent != root and root not in parent.parents:
        raise ValueError(f"Wrong name of an upload: {name!r} leads out of the upload folder.")
    if path.is_dir():
        raise ValueError(f"Wrong name of an upload: {name!r} is a folder.")
    return parent / path.name
