"""Files that a program offers for download: URLs that cannot be guessed, for a time."""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import anyio
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from flet_web.asgi.response_headers import SECURITY_HEADERS
from flet_web.settings.options_table import LONGEST_SECONDS
from flet_web.shared import SharedStore, process_store

__all__ = ["DOWNLOADS", "FletDownload", "offer_file"]

DOWNLOADS = "/_flet/download/{key}/{name}"
"""The route of the endpoint, below the app."""
_HEADERS = {**SECURITY_HEADERS, "cache-control": "private, no-store"}
_NO_NAME = re.compile(r"[/\\\x00-\x1f\x7f]")


def offer_file(
    store: SharedStore,
    run: Callable[[Awaitable[Any]], Any],
    path: Path,
    name: str,
    expires: float,
) -> str:
    """The URL, below the app, at which the file at `path` can be had as `name` for `expires` seconds.

    `run` starts a coroutine on the loop of the store. Raises ValueError, TypeError and FileNotFoundError.
    """
    if isinstance(expires, bool) or not isinstance(expires, int | float):
        raise TypeError(f"expires must be a number of seconds; got {expires!r}")
    if not 0 < expires <= LONGEST_SECONDS:  # not a number is neither
        raise ValueError(f"expires must be from 0 to {LONGEST_SECONDS} seconds; got {expires!r}")
    if not name or _NO_NAME.search(name):
        raise ValueError(f"the name of a download is one without folders; got {name!r}")
    if not path.is_file():
        raise FileNotFoundError(f"there is no file {str(path)!r} to be downloaded")
    key = secrets.token_urlsafe(32)
    # The path stays here: browsers learn nothing of the server's folders.
    run(store.put(f"download/{key}", {"path": str(path), "name": name}, expires))
    return DOWNLOADS.format(key=key, name=quote(name)).lstrip("/")


class FletDownload:
    """Endpoint that sends the files which `page.get_download_url()` has given URLs for, in any app of the process.

    Its route is `/_flet/download/{key}/{name}`, below the app.
    """

    def __init__(self) -> None:
        self._store = process_store()

    async def handle(self, request: Request) -> Response:
        """The file, as an attachment, or a part of it; 404 for a URL that has expired and a file that is gone."""
        offered = await self._store.get(f"download/{request.path_params['key']}")
        if offered is None:
            return PlainTextResponse("This link has expired.\n", 404, _HEADERS)
        if not await anyio.Path(offered["path"]).is_file():
            return PlainTextResponse("This file is not there any more.\n", 404, _HEADERS)
        return FileResponse(offered["path"], headers=_HEADERS, filename=offered["name"])
