"""The endpoint for uploads: a PUT request to a signed URL."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from flet_web.asgi.response_headers import SECURITY_HEADERS
from flet_web.asgi.uploads.marker_files import MarkerFiles, marker_files_of
from flet_web.asgi.uploads.part_files import TakenError
from flet_web.asgi.uploads.signed_urls import TokenError, UploadToken, read_token
from flet_web.asgi.uploads.storing import Incoming, prepare, receive
from flet_web.asgi.uploads.upload_error import UploadError, already_used, of_os_error
from flet_web.asgi.uploads.used_urls import UsedUrls
from flet_web.settings import Settings
from flet_web.shared import process_store

__all__ = ["FletUpload", "UploadError"]

_DRAINED_BYTES = 64 << 20
_DRAIN_SECONDS = 5.0


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
            # Part of an app that starts: a folder that cannot be written to is noticed now, not by the first upload.
            settings.check_upload_dir()
        store = process_store()
        self._used = UsedUrls(store)
        # Workers that have a store in common need no files for it.
        self._markers = MarkerFiles(None) if store.is_shared else marker_files_of(self.settings.secret_key)

    async def handle(self, request: Request) -> Response:
        """Store the body of a PUT request; 204 when it is in place. Raises `UploadError`."""
        token = self._token(request)
        size = self._size(request, token)
        try:
            async with self._incoming(token, size) as incoming:
                with anyio.move_on_after(token.expires - time.time()) as scope:
                    await receive(request, incoming.part.path, size)
                if scope.cancelled_caught:
                    raise UploadError(408, "the URL has expired before the file was complete")
                await self._finish(incoming)
        except ClientDisconnect:
            raise UploadError(400, "the connection was closed before the file was complete") from None
        except TakenError:
            raise already_used() from None
        except OSError as error:
            raise of_os_error(error) from error
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
    async def _incoming(self, token: UploadToken, size: int) -> AsyncGenerator[Incoming]:
        if self.upload_dir is None:
            raise UploadError(403, "this app takes no uploads")
        incoming = await anyio.to_thread.run_sync(prepare, self.upload_dir, token, size, self._markers)
        try:
            if await self._used.is_used(token):
                raise already_used()
            yield incoming
        except BaseException:
            # On the loop: the cancellation of a server that stops does not wait for a thread.
            incoming.discard()
            raise

    async def _finish(self, incoming: Incoming) -> None:
        # Before the file is moved: the URL cannot be used again at any moment.
        if not await self._used.mark(incoming.token):
            raise already_used()
        try:
            await anyio.to_thread.run_sync(incoming.finish)
        except UploadError:
            raise
        except Exception:
            # Not for a cancelled upload: the thread may go on and move the file.
            await self._used.unmark(incoming.token)
            raise


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
