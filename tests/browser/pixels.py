"""What a picture of a page has in it, as scripts in a browser find it out."""

from __future__ import annotations

PICTURE = """(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {willReadFrequently: true});
    canvas.drawImage(bitmap, 0, 0);
    return canvas;
})"""
"""The context of a canvas with a PNG in it, of its base64 text. The policy of our pages forbids to fetch() it."""
