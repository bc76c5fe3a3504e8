"""Uploads and downloads in one process: flet_web's own endpoints, and bare Starlette handlers that store a file.

The bare handlers check nothing. `/bare` writes each chunk as it comes, which is what a simple handler does;
`/blocks` gathers 1 MiB before it writes. `/url` gives a signed URL for the next upload to flet_web.
"""

from __future__ import annotations

from pathlib import Path

import aiofiles
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

import flet_web as ft
from flet_web import asgi
from flet_web.asgi.uploads.signed_urls import upload_url

# The harness starts each server in a folder of its own, and removes it.
FOLDER = Path.cwd() / "uploads"
SECRET_KEY = "only for the benchmark"
BLOCK = 1 << 20

ASSETS = Path.cwd() / "assets"

FOLDER.mkdir(exist_ok=True)
ASSETS.mkdir(exist_ok=True)


def main(page: ft.Page) -> None:
    page.add(ft.Text("uploads"))


async def url(request: Request) -> Response:
    return PlainTextResponse(upload_url("/upload", "flet_web.bin", secret_key=SECRET_KEY))


async def bare(request: Request) -> Response:
    async with aiofiles.open(FOLDER / "bare.bin", "wb") as file:
        async for chunk in request.stream():
            await file.write(chunk)
    return Response(status_code=204)


async def blocks(request: Request) -> Response:
    waiting = bytearray()
    async with aiofiles.open(FOLDER / "blocks.bin", "wb") as file:
        async for chunk in request.stream():
            waiting += chunk
            if len(waiting) >= BLOCK:
                await file.write(bytes(waiting))
                waiting.clear()
        await file.write(bytes(waiting))
    return Response(status_code=204)


async def size(request: Request) -> Response:
    """Bytes of a stored file; it is removed, so that every upload makes a new one."""
    path = FOLDER / f"{request.path_params['name']}.bin"
    length = path.stat().st_size
    path.unlink()
    return PlainTextResponse(str(length))


async def make(request: Request) -> Response:
    """A file to download."""
    (ASSETS / "file.bin").write_bytes(bytes(int(request.path_params["size"])))
    return PlainTextResponse("made")


app = asgi.App(
    routes=[
        Route("/url", url),
        Route("/size/{name}", size),
        Route("/bare", bare, methods=["PUT"]),
        Route("/blocks", blocks, methods=["PUT"]),
        Route("/make/{size}", make),
        Mount("/bare-files", StaticFiles(directory=ASSETS)),
        Mount("/", asgi.app(main, assets_dir=str(ASSETS), upload_dir=str(FOLDER), secret_key=SECRET_KEY)),
    ]
)
