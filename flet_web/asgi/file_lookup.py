"""Finding the files of a folder that URL paths name, and none outside of it."""

from __future__ import annotations

import mimetypes
import os
import stat
from dataclasses import dataclass
from pathlib import Path

_MEDIA_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".json": "application/json",
    ".map": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
}
_SUFFIXES = {"br": ".br", "gzip": ".gz"}


@dataclass(frozen=True)
class StaticFile:
    """A regular file found under a root folder."""

    path: str
    stat: os.stat_result


def media_type(path: str) -> str:
    """Media type by the file's name. The same on every machine for the types that browsers insist on."""
    suffix = os.path.splitext(path)[1].lower()
    return _MEDIA_TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"


def relative_path(url_path: str) -> str | None:
    """The path below a root folder that a decoded URL path names, or `None` if it must not be looked for.

    Parent folders, backslashes, NUL and hidden files are refused; `.well-known` alone may be seen.
    """
    if "\0" in url_path or "\\" in url_path or (os.name == "nt" and ":" in url_path):
        return None
    parts = [part for part in url_path.split("/") if part]
    if any(part.startswith(".") and part != ".well-known" for part in parts):
        return None
    return "/".join(parts)


def find_file(root: Path, relative: str) -> StaticFile | None:
    """The regular file `relative` under `root`, links followed as long as they stay under it."""
    if not relative:
        return None
    try:
        base = os.path.realpath(root)
        full = os.path.realpath(os.path.join(base, relative))
        if not full.startswith(base.rstrip(os.sep) + os.sep):
            return None
        result = os.stat(full)
    except (OSError, ValueError):
        return None
    return StaticFile(full, result) if stat.S_ISREG(result.st_mode) else None


def find_encoded(
    root: Path, relative: str, encodings: list[str], newer_than: float = 0.0
) -> tuple[str, StaticFile] | None:
    """The first precompressed sibling of a file, not older than `newer_than`: (encoding, file)."""
    for encoding in encodings:
        found = find_file(root, relative + _SUFFIXES[encoding])
        if found is not None and found.stat.st_mtime >= newer_than:
            return encoding, found
    return None
