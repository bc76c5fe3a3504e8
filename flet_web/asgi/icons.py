"""Outlines of icons, sent by need: a page asks for those that it shows, and keeps them for ever."""

from __future__ import annotations

import json
import re
from pathlib import Path

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from flet_web.asgi.security import SECURITY_HEADERS
from flet_web.asgi.static_files import CLIENT_DIST

MAX_ICONS = 500
"""Icons of one request at most."""

_IDS = re.compile(r"\d{1,9}(?:-\d{1,9})*")


class IconSet:
    """The outlines that the client's build has made; all that knows their format on disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._outlines: dict[str, object] | None = None

    def lookup(self, ids: list[str]) -> dict[str, object]:
        """Outlines by protocol number; unknown ones are left out. Reads files: not for the event loop."""
        if self._outlines is None:
            self._outlines = self._read()
        return {number: self._outlines[number] for number in ids if number in self._outlines}

    def _read(self) -> dict[str, object]:
        outlines: dict[str, object] = {}
        for file in sorted(self.folder.glob("*.json")):
            outlines.update(json.loads(file.read_bytes()))
        return outlines


class FletIcons:
    """Endpoint `/_flet/icons/{id}-{id}-....json`."""

    def __init__(self, client_dist: Path = CLIENT_DIST) -> None:
        self.icons = IconSet(client_dist / "icons")

    async def handle(self, request: Request) -> Response:
        """Answer with `{"id": {"p": path}, ...}`; 404 unless asked for at most `MAX_ICONS` numbers."""
        ids = str(request.path_params["ids"])
        if not _IDS.fullmatch(ids) or ids.count("-") >= MAX_ICONS:
            return PlainTextResponse("Not Found\n", 404, SECURITY_HEADERS)
        found = await anyio.to_thread.run_sync(self.icons.lookup, list(dict.fromkeys(ids.split("-"))))
        body = json.dumps(found, separators=(",", ":")).encode()
        headers = {"cache-control": "public, max-age=31536000, immutable", **SECURITY_HEADERS}
        return Response(body, headers=headers, media_type="application/json")
