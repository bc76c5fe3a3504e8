"""How many values a client's message may hold, counted on its bytes: before objects are made of them.

A byte can stand for a whole object, so the size of a message says little of what it costs: a megabyte of empty maps
takes 70 times as much memory, and most of a second. Counting stops at the limit, so that it is as cheap for a hostile
message as for the largest good one.
"""

from __future__ import annotations

from typing import Final

from .errors import ProtocolError

MAX_VALUES: Final = 16_384
"""Values that a message may hold: containers, their members, and the keys of maps. A value takes a byte or more."""
EXTENSION: Final = 4
"""Values for which a date, a time or a duration counts: they take longer to read than others."""


def _fixed_size(head: int) -> int:
    """Bytes of a value that begins with `head`, the head included. 0 where the value itself says how long it is."""
    if head <= 0x7F or head >= 0xE0 or head in (0xC0, 0xC2, 0xC3):
        return 1
    if 0xA0 <= head <= 0xBF:
        return 1 + (head & 0x1F)
    sizes = {0xCA: 5, 0xCB: 9, 0xCC: 2, 0xCD: 3, 0xCE: 5, 0xCF: 9, 0xD0: 2, 0xD1: 3, 0xD2: 5, 0xD3: 9}
    return sizes.get(head, 0)


_SIZES: Final = tuple(_fixed_size(head) for head in range(256))
_LENGTHS: Final = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}
"""Head of a text or of bytes -> bytes of its length."""
_EXTENSIONS: Final = {0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1), 0xD4: (0, 2), 0xD5: (0, 3), 0xD6: (0, 5), 0xD7: (0, 9),
                      0xD8: (0, 17)}  # fmt: skip
"""Head of an extension -> (bytes of its length, bytes that the length does not count)."""
_COUNTS: Final = {0xDC: (2, 1), 0xDD: (4, 1), 0xDE: (2, 2), 0xDF: (4, 2)}
"""Head of an array or a map -> (bytes of its count, values for each that it counts)."""


def check_values(data: bytes, start: int) -> None:
    """Raise ProtocolError if the MessagePack value at `start` holds more than `MAX_VALUES` values.

    What is no MessagePack is left to the decoder.
    """
    position, seen, missing, end = start, 0, 1, len(data)
    while missing and position < end:
        seen, missing = seen + 1, missing - 1
        head = data[position]
        if size := _SIZES[head]:
            position += size
        elif head in _LENGTHS:
            width = _LENGTHS[head]
            position += 1 + width
            position += int.from_bytes(data[position - width : position], "big")
        else:
            if head in _EXTENSIONS:
                width, more = _EXTENSIONS[head]
                position += 1 + width
                position += more + int.from_bytes(data[position - width : position], "big")
                seen += EXTENSION - 1
            else:
                position, members = _members(data, position, head)
                missing += members
            if seen + missing > MAX_VALUES:
                raise ProtocolError(f"message holds too much; expected at most {MAX_VALUES} values; got more")


def _members(data: bytes, position: int, head: int) -> tuple[int, int]:
    """Where the members of an array or a map begin, and how many values they are."""
    if head in _COUNTS:
        width, each = _COUNTS[head]
        begin = position + 1 + width
        return begin, each * int.from_bytes(data[position + 1 : begin], "big")
    return position + 1, 0 if head == 0xC1 else (head & 0x0F) * (1 if head >= 0x90 else 2)
