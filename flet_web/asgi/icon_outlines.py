"""Outlines and names of icons: a page asks for those that it shows, and its browser may cache them for ever."""

from __future__ import annotations

import gzip
import json
import re
import struct
from pathlib import Path
from typing import BinaryIO

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from flet_web.asgi.negotiation import accepted_encodings
from flet_web.asgi.origins import share
from flet_web.asgi.response_headers import SECURITY_HEADERS
from flet_web.asgi.static_files import CLIENT_DIST
from flet_web.controls.values.icon_data import CUPERTINO_NAMES, MATERIAL_NAMES

MAX_ICONS = 500
"""Icons of one request at most."""

_IDS = re.compile(r"\d{1,9}(?:-\d{1,9})*")
_STYLE = re.compile(r"_(outlined|rounded|sharp)$")
"""Styles of one and the same icon."""
_MAGIC = b"FIP1"
_WORTHWHILE = 512


class IconPack:
    """The file of outlines that the client's build makes, read piece by piece.

    A header (magic, number of sets), per set its first icon, number of icons and position of its table, the
    tables (per icon position and length of its text), the texts; numbers are unsigned 32 bit, little endian.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def lookup(self, ids: list[int]) -> dict[str, dict[str, str]]:
        """Outlines and names by protocol number; unknown ones are left out. Reads the file: not for the event loop.

        Raises `FileNotFoundError` if the client is not built, `ValueError` if the file is of another format.
        """
        with self.path.open("rb") as file:
            sets = self._sets(file)
            paths = {icon: self._path(file, sets, icon) for icon in ids}
        names = spoken(ids)
        return {str(icon): {"p": path, "n": names.get(icon, "")} for icon, path in paths.items() if path}

    def _sets(self, file: BinaryIO) -> list[tuple[int, int, int]]:
        magic, number = struct.unpack("<4sI", file.read(8))
        if magic != _MAGIC:
            raise ValueError(f"Wrong file of icons; expected one that begins with {_MAGIC!r}; got {magic!r}.")
        return list(struct.iter_unpack("<III", file.read(12 * number)))

    def _path(self, file: BinaryIO, sets: list[tuple[int, int, int]], icon: int) -> str:
        for first, number, table in sets:
            if first <= icon < first + number:
                file.seek(table + 8 * (icon - first))
                position, length = struct.unpack("<II", file.read(8))
                file.seek(position)
                return file.read(length).decode("ascii")
        return ""


def spoken(icons: list[int]) -> dict[int, str]:
    """What a screen reader calls icons that nothing else names: "delete outline"."""
    found = {}
    for names in (MATERIAL_NAMES, CUPERTINO_NAMES):
        # Once for all: the names lie in one string.
        all_names = list(names) if any(icon in names.numbers() for icon in icons) else []
        for icon in icons:
            if all_names and icon in names.numbers():
                found[icon] = _STYLE.sub("", all_names[icon - names.first].lower()).replace("_", " ")
    return found


class FletIcons:
    """Endpoint `/_flet/icons/{id}-{id}-....json`."""

    def __init__(self, client_dist: Path = CLIENT_DIST, allowed_origins: tuple[str, ...] = ()) -> None:
        self._allowed_origins = allowed_origins
        self.pack = IconPack(client_dist / "icons" / "icons.pack")

    async def handle(self, request: Request) -> Response:
        """Answer with `{"id": {"p": path, "n": name}, ...}`; 404 unless asked for at most `MAX_ICONS` numbers."""
        ids = str(request.path_params["ids"])
        if not _IDS.fullmatch(ids) or ids.count("-") >= MAX_ICONS:
            return PlainTextResponse("Not Found\n", 404, SECURITY_HEADERS)
        zipped = "gzip" in accepted_encodings(request.headers)
        try:
            body, encoding = await anyio.to_thread.run_sync(self._body, ids, zipped)
        except FileNotFoundError:
            return PlainTextResponse("Not Found\n", 404, SECURITY_HEADERS)
        headers = {
            "cache-control": "public, max-age=31536000, immutable",
            "vary": "Accept-Encoding",
            **encoding,
        }
        response = Response(body, headers={**headers, **SECURITY_HEADERS}, media_type="application/json")
        share(response, request.scope, self._allowed_origins)
        return response

    def _body(self, ids: str, zipped: bool) -> tuple[bytes, dict[str, str]]:
        outlines = self.pack.lookup(sorted({int(text) for text in ids.split("-")}))
        body = json.dumps(outlines, separators=(",", ":")).encode()
        if not zipped or len(body) < _WORTHWHILE:
            return body, {}
        return gzip.compress(body, mtime=0), {"content-encoding": "gzip"}
