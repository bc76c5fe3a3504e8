"""Uploads: a signed PUT, streamed to a temporary file that is moved into place when it is complete."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiofiles
import anyio
import anyio.to_thread
from aiofiles.threadpool.binary import AsyncFileIO
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from flet_web.asgi.claims import Claims, claims_of
from flet_web.asgi.security import SECURITY_HEADERS
from flet_web.asgi.signing import TokenError, UploadToken, read_token
from flet_web.asgi.upload_names import target_path
from flet_web.asgi.upload_parts import Part, TakenError, remove_stale
from flet_web.settings import Settings

logger = logging.getLogger("flet_web")

_BLOCK = 1 << 18
"""Bytes that are gathered before they are written: gathering more costs more than the write it saves."""
_LARGE = 1 << 16
"""Chunks of this size are written as they come."""
_DRAINED_BYTES = 64 << 20
_DRAIN_SECONDS = 5.0
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CANNOT_BE = {errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL}
_SAYS_ALL = {
    errno.EACCES, errno.EIO, errno.ELOOP, errno.EMFILE, errno.ENFILE, errno.ENODEV, errno.ENOENT, errno.ENOTDIR,
    errno.ENXIO, errno.EPERM, errno.EROFS, errno.ETIMEDOUT,
}  # fmt: skip
"""Errors of the machine, not of this program: a traceback would say no more."""
_USED = "this URL is or was used for an upload"


class UploadError(HTTPException):
    """An upload that is refused or has failed: 400, 401, 403, 409, 411, 413 or 507 and the reason."""


@dataclass
class _Place:
    """The temporary file of an upload, its target, and the folders that were made for it."""

    part: Part
    target: Path
    made: list[Path]
    token: UploadToken
    claims: Claims

    def finish(self) -> None:
        """Put the file in its place. The URL counts as used before that, so that no moment is left to use it again."""
        if not self.claims.mark(self.token):
            raise UploadError(409, _USED)
        try:
            self.part.move(self.target)
        except BaseException:
            self.claims.forget(self.token)
            raise

    def discard(self) -> None:
        """Remove what is there of the upload."""
        self.part.discard()
        _remove_folders(self.made)


class FletUpload:
    """Endpoint that stores uploaded files in a folder; only URLs of `page.get_upload_url()` are accepted."""

    def __init__(
        self,
        upload_dir: str | os.PathLike[str] | None = None,
        max_upload_size: str | int | None = None,
        secret_key: str | None = None,
        *,
        settings: Settings | None = None,
    ) -> None:
        self.settings = settings or Settings.resolve(
            upload_dir=upload_dir, max_upload_size=max_upload_size, secret_key=secret_key
        )
        self.upload_dir = Path(self.settings.upload_dir) if self.settings.upload_dir else None
        if settings is not None:
            # As part of an app that starts: better now than at the first upload.
            settings.check_upload_dir()

    async def handle(self, request: Request) -> Response:
        """Store the body of a PUT request; 204 when it is in place. Raises `UploadError`."""
        token = self._token(request)
        size = self._size(request, token)
        try:
            async with self._place(token, size) as place:
                await _receive(request, place.part.path, size)
                await anyio.to_thread.run_sync(place.finish)
        except ClientDisconnect:
            raise UploadError(400, "the connection was closed before the file was complete") from None
        except TakenError:
            raise UploadError(409, _USED) from None
        except OSError as error:
            raise _os_failure(error) from error
        return Response(status_code=204, headers=SECURITY_HEADERS)

    async def respond(self, request: Request) -> Response:
        """Like `handle()`, with refusals as JSON: `{"error": reason}`."""
        try:
            return await self.handle(request)
        except UploadError as error:
            await _drain(request)
            return JSONResponse({"error": error.detail}, error.status_code, SECURITY_HEADERS)

    def _token(self, request: Request) -> UploadToken:
        text = request.query_params.get("t")
        if not text:
            raise UploadError(401, "the URL is not signed")
        try:
            return read_token(text, self.settings.secret_key)
        except TokenError as error:
            raise UploadError(403, str(error)) from None

    def _size(self, request: Request, token: UploadToken) -> int:
        text = request.headers.get("content-length", "")
        if not text:
            raise UploadError(411, "the request has no Content-Length")
        if not (text.isascii() and text.isdigit()):
            raise UploadError(400, "Content-Length is not a number")
        limits = [limit for limit in (token.max_size, self.settings.max_upload_size) if limit is not None]
        if limits and int(text) > min(limits):
            raise UploadError(413, f"the file is larger than {min(limits)} bytes")
        return int(text)

    @asynccontextmanager
    async def _place(self, token: UploadToken, size: int) -> AsyncGenerator[_Place]:
        place = await anyio.to_thread.run_sync(self._prepare, token, size)
        try:
            yield place
        except BaseException:
            # At once: a server that stops cancels again and again, and does not wait for a thread.
            place.discard()
            raise

    def _prepare(self, token: UploadToken, size: int) -> _Place:
        if self.upload_dir is None:
            raise UploadError(403, "this app takes no uploads")
        _make_upload_folder(self.upload_dir)
        try:
            target = target_path(self.upload_dir, token.name)
        except ValueError as error:
            raise UploadError(400, str(error)) from None
        if shutil.disk_usage(self.upload_dir).free < size:
            raise UploadError(507, "there is no room for the file")
        claims = claims_of(self.settings.secret_key)
        if claims.is_used(token):
            raise UploadError(409, _USED)
        made: list[Path] = []
        try:
            _make_folders(target.parent, made)
            remove_stale(target.parent)
            place = _Place(Part(target.with_name(f".{token.nonce}.part")), target, made, token, claims)
        except BaseException:
            _remove_folders(made)
            raise
        # Whoever had the part before marks the URL before he gives it up.
        if claims.is_used(token):
            place.discard()
            raise UploadError(409, _USED)
        return place


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


async def _receive(request: Request, part: Path, size: int) -> None:
    """Write the body to `part` in blocks: the memory taken does not depend on the size of the file."""
    received = 0
    waiting = bytearray()
    async with aiofiles.open(part, "wb", buffering=0) as file:
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


async def _drain(request: Request) -> None:
    """Take in what is left of a refused body, unless it is long.

    A proxy that is still sending when the connection is closed answers with a 502 of its own.
    """
    length = request.headers.get("content-length", "")
    is_short = length.isascii() and length.isdigit() and int(length) <= _DRAINED_BYTES
    if not is_short or request.headers.get("expect"):
        return
    with contextlib.suppress(ClientDisconnect, RuntimeError), anyio.move_on_after(_DRAIN_SECONDS):
        async for _ in request.stream():
            pass


async def _write(file: AsyncFileIO, block: bytes) -> None:
    while block:
        block = block[await file.write(block) :]


def _os_failure(error: OSError) -> UploadError:
    if error.errno in _NO_SPACE:
        return UploadError(507, "there is no room for the file")
    if error.errno in _CANNOT_BE:
        return UploadError(400, "a file of this name cannot be written")
    logger.error("An upload failed: %s", error, exc_info=None if error.errno in _SAYS_ALL else error)
    return UploadError(507, "the file cannot be stored")
