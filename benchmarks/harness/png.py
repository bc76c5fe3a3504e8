"""Just enough PNG to find a color in a browser's screenshot."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {2: 3, 6: 4}  # by PNG color type
TOLERANCE = 24

Color = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""


def contains_color(png: bytes, color: Color) -> bool:
    """Whether any pixel is this color, nearly."""
    return any(_near(pixel, color) for pixel in _distinct_pixels(png))


def _near(pixel: bytes, color: Color) -> bool:
    return all(abs(one - other) <= TOLERANCE for one, other in zip(pixel, color, strict=True))


def _distinct_pixels(png: bytes) -> set[bytes]:
    width, height, size, data = _parse(png)
    pixels: set[bytes] = set()
    for line in _lines(data, width * size, height, size):
        pixels.update(bytes(line[at : at + 3]) for at in range(0, len(line), size))
    return pixels


def _parse(png: bytes) -> tuple[int, int, int, bytes]:
    if not png.startswith(SIGNATURE):
        raise ValueError("expected a PNG image; got something else")
    at, header, data = len(SIGNATURE), b"", b""
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        body = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            header = body
        elif kind == b"IDAT":
            data += body
        at += 12 + length
    width, height, depth, color_type, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    if depth != 8 or color_type not in CHANNELS or interlaced:
        raise ValueError(f"expected 8-bit RGB or RGBA, not interlaced; got {depth} bits, type {color_type}")
    return width, height, CHANNELS[color_type], zlib.decompress(data)


def _lines(data: bytes, stride: int, height: int, size: int) -> Iterator[bytearray]:
    """The rows of the image with PNG's filters undone."""
    above = bytearray(stride)
    for row in range(height):
        at = row * (stride + 1)
        line = bytearray(data[at + 1 : at + 1 + stride])
        _unfilter(data[at], line, above, size)
        yield line
        above = line


def _unfilter(kind: int, line: bytearray, above: bytearray, size: int) -> None:
    for at in range(len(line)) if kind else ():
        left = line[at - size] if at >= size else 0
        corner = above[at - size] if at >= size else 0
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = above[at]
        elif kind == 3:
            guess = (left + above[at]) // 2
        else:
            guess = _paeth(left, above[at], corner)
        line[at] = (line[at] + guess) & 0xFF


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda value: abs(guess - value))
