"""Offsets in texts: clients count UTF-16 code units, as browsers and Flutter do; Python counts characters.

An emoji is one character and two units. This is the only place where one becomes the other.
"""

from __future__ import annotations

from typing import Any

__all__ = ["from_client", "to_client"]

NAMES = ("base_offset", "extent_offset")


def from_client(selection: Any, text: str) -> Any:
    """A selection in `text` as a client tells of it, with offsets in characters."""
    if not isinstance(selection, dict) or text.isascii():
        return selection
    units = text.encode("utf-16-le", "surrogatepass")
    # An offset behind the text stays as far behind it: the client may have a newer text.
    beyond = len(units) // 2 - len(text)
    return selection | {
        name: len(units[: 2 * offset].decode("utf-16-le", "replace")) if 2 * offset <= len(units) else offset - beyond
        for name in NAMES
        if type(offset := selection.get(name)) is int and offset > 0
    }


def to_client(selection: Any, text: Any) -> Any:
    """The frozen form of a selection in `text` with offsets as clients count them."""
    if not isinstance(selection, dict) or not isinstance(text, str) or text.isascii():
        return selection
    return selection | {
        name: offset + sum(character > "\uffff" for character in text[:offset])
        for name in NAMES
        if type(offset := selection.get(name)) is int and offset > 0
    }
