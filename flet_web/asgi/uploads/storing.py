"""Storing the body of an upload: a temporary file that is moved into its place when it is complete."""

from __future__ import annotations

import contextlib
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

import aiofiles
from aiofiles.threadpool.binary import AsyncFileIO
from starlette.requests import Request

from flet_web.asgi.uploads.file_names import target_path
from flet_web.asgi.uploads.marker_files import MarkerFiles
from flet_web.asgi.uploads.part_files import Part, remove_stale
from flet_web.asgi.uploads.signed_urls import UploadToken
from flet_web.asgi.uploads.upload_error import UploadError, already_used

__all__ = ["Incoming", "prepare", "receive"]

logger = logging.getLogger("flet_web")

_BLOCK = 1 << 18
"""Bytes that are gathered before they are written: gathering more costs more than the write it saves."""
_LARGE = 1 << 16
"""Chunks of this size are written as they come."""


@dataclass
class Incoming:
    """The temporary file of an upload, its target, and the folders that were made for it."""

    part: Part
    target: Path
    made: list[Path]
    token: UploadToken
    markers: MarkerFiles

    def finish(self) -> None:
        """Mark the URL as used, then move the file into its place. Not for the event loop."""
        if not self.markers.mark(self.token):
            raise already_used()
        try:
            self.part.move(self.target)
        except BaseException:
            self.markers.unmark(self.token)
            raise

    def discard(self) -> None:
        """Remove what is there of the upload."""
        self.part.discard()
        _remove_folders(self.made)


def prepare(folder: Path, token: UploadToken, size: int, markers: MarkerFiles) -> Incoming:
    """Make the temporary file for an upload into `folder`. Not for the event loop.

    Raises `UploadError`, `TakenError` while another upload to the same URL is under way, and `OSError`.
    """
    _make_upload_folder(folder)
    try:
        target = target_path(folder, token.name)
    except ValueError as error:
        raise UploadError(400, str(error)) from None
    if shutil.disk_usage(folder).free < size:
        raise UploadError(507, "there is no room for the file")
    if markers.is_marked(token):
        raise already_used()
    made: list[Path] = []
    try:
        _make_folders(target.parent, made)
        remove_stale(target.parent)
        incoming = Incoming(Part(target.with_name(f".{token.nonce}.part")), target, made, token, markers)
    except BaseException:
        _remove_folders(made)
        raise
    # Again: an upload to the same URL may have ended in the meantime. It marks the URL before it releases its file.
    if markers.is_marked(token):
        incoming.discard()
        raise already_used()
    return incoming


def _make_upload_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        # Not a fault of the file's name, whatever the number of the error.
        logger.error("An upload failed: %s", error)
        raise UploadError(507, "the file cannot be stored") from None


def _make_folders(folder: Path, made: list[Path]) -> None:
    for path in [*reversed(folder.parents), folder]:
        if not path.is_dir():
            path.mkdir(exist_ok=True)
            made.append(path)


def _remove_folders(made: list[Path]) -> None:
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            folder.rmdir()


async def receive(request: Request, part: Path, size: int) -> None:
    """Write the body to `part` in blocks: the memory taken does not depend on the size of the file."""
    received = 0
    waiting = bytearray()
    # Not "wb": ext4 begins to write a file that was truncated to the disk as soon as it is closed.
    async with aiofiles.open(part, "r+b", buffering=0) as file:
        async for chunk in request.stream():
            received += len(chunk)
            if received > size:
                raise UploadError(400, "the body is longer than Content-Length")
            if not waiting and len(chunk) >= _LARGE:
                await _write(file, chunk)
                continue
            waiting += chunk
            if len(waiting) >= _BLOCK:
                await _write(file, bytes(waiting))
                waiting.clear()
        await _write(file, bytes(waiting))
    if received != size:
        raise UploadError(400, "the body is shorter than Content-Length")


async def _write(file: AsyncFileIO, block: bytes) -> None:
    while block:
        block = block[await file.write(block) :]
