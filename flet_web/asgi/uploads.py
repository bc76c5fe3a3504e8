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

from flet_web.asgi.security import SECURITY_HEADERS
from flet_web.asgi.signing import Claims, TokenError, UploadToken, read_token
from flet_web.asgi.upload_names import target_path
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
# One for the process: an endpoint may be made anew for every request.
_claims = Claims()


class UploadError(HTTPException):
    """An upload that is refused or has failed: 400, 401, 403, 409, 411, 413 or 507 and the reason."""


@dataclass
class _Place:
    """The temporary file of an upload, its target, and the folders that were made for it."""

    part: Path
    target: Path
    made: list[Path]


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

    async def handle(self, request: Request) -> Response:
        """Store the body of a PUT request; 204 when it is in place. Raises `UploadError`."""
        token = self._token(request)
        size = self._size(request, token)
        if not _claims.claim(token):
            raise UploadError(409, "this URL is or was used for an upload")
        done = False
        try:
            async with self._place(token, size) as place:
                await _receive(request, place.part, size)
                await anyio.to_thread.run_sync(os.replace, place.part, place.target)
                done = True
        except ClientDisconnect:
            raise UploadError(400, "the connection was closed before the file was complete") from None
        except OSError as error:
            raise _os_failure(error) from error
        finally:
            _claims.settle(token, done)
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
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(_discard, place)
            raise

    def _prepare(self, token: UploadToken, size: int) -> _Place:
        if self.upload_dir is None:
            raise UploadError(403, "this app takes no uploads")
        self.upload_dir.mkdir(parents=True, exist_ok=True)
        try:
            target = target_path(self.upload_dir, token.name)
        except ValueError as error:
            raise UploadError(400, str(error)) from None
        if shutil.disk_usage(self.upload_dir).free < size:
            raise UploadError(507, "there is no room for the file")
        made: list[Path] = []
        part = target.with_name(f".{token.nonce}.part")
        try:
            _make_folders(target.parent, made)
            # Another worker that has the same URL finds the file, and refuses.
            part.open("xb").close()
        except OSError as error:
            _remove_folders(made)
            if isinstance(error, FileExistsError) and error.filename == str(part):
                raise UploadError(409, "this URL is or was used for an upload") from None
            raise
        return _Place(part, target, made)


def _make_folders(folder: Path, made: list[Path]) -> None:
    for path in [*reversed(folder.parents), folder]:
        if not path.is_dir():
            path.mkdir(exist_ok=True)
            made.append(path)


def _discard(place: _Place) -> None:
    place.part.unlink(missing_ok=True)
    _remove_folders(place.made)


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
    logger.error("An upload failed.", exc_info=error)
    return UploadError(507, "the file cannot be stored")
