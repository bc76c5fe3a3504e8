"""The files of an app as browsers get them: assets, the built client, and the page for every route."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio.to_thread
from starlette.datastructures import Headers
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

from flet_web.asgi import security
from flet_web.asgi.files import StaticFile, find_encoded, find_file, media_type, relative_path
from flet_web.asgi.negotiation import accepted_encodings, is_navigation, is_not_modified
from flet_web.asgi.paths import base_href, is_mount_without_slash, rebase, split_path, with_slash
from flet_web.asgi.templates import Rendered, client_config, page_values, render_index, render_manifest
from flet_web.settings import Settings

CLIENT_DIST = Path(__file__).resolve().parents[1] / "client" / "dist"
"""The built browser client."""

NOT_BUILT = (
    "The browser client of this app is not built: {folder} has no {name}.\n"
    "Run `pip install -e .` in the project's folder (or install its wheel), and restart the app.\n"
)

_HASHED = re.compile(r"assets/(?:.*/)?[^/]*[.-][A-Za-z0-9_-]{8,}\.[A-Za-z0-9]+")
_SCRIPTABLE = ("text/html", "image/svg+xml", "application/xml", "text/xml", "application/xhtml+xml")
_RENDERED = {"": "index.html", "index.html": "index.html", "manifest.json": "manifest.json"}
_KEPT = 64


@dataclass(frozen=True)
class _Found:
    """A file and where it was found; `encoding` is that of a precompressed sibling."""

    file: StaticFile
    built_in: bool
    encoding: str | None = None


class FletStaticFiles:
    """ASGI application that serves an app's page, the files of the browser client and the app's assets."""

    def __init__(
        self,
        app_mount_path: str = "/",
        assets_dir: str | None = None,
        app_name: str | None = None,
        app_short_name: str | None = None,
        app_description: str | None = None,
        web_renderer: Any = None,
        use_color_emoji: bool | None = None,
        route_url_strategy: Any = None,
        websocket_endpoint_path: str | None = None,
        *,
        settings: Settings | None = None,
        client_dist: Path = CLIENT_DIST,
    ) -> None:
        self.settings = settings or Settings.resolve(
            web_app_path=None if app_mount_path == "/" else app_mount_path,
            assets_dir=assets_dir,
            app_name=app_name,
            app_short_name=app_short_name,
            app_description=app_description,
            web_renderer=web_renderer,
            use_color_emoji=use_color_emoji,
            route_url_strategy=route_url_strategy,
        )
        self.websocket_endpoint_path = websocket_endpoint_path
        self.client_dist = client_dist
        self.assets_dir = Path(self.settings.assets_dir) if self.settings.assets_dir else None
        self._upload_dir = Path(self.settings.upload_dir).resolve() if self.settings.upload_dir else None
        self._rendered: dict[tuple[str, str], tuple[object, Rendered]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
            return
        scope = scope if "flet.path" in scope else rebase(scope, self.settings.web_app_path)
        response = await self.get_response(scope)
        for name, value in security.SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        await response(scope, receive, send)

    async def get_response(self, scope: Scope) -> Response:
        """The answer to one request; `scope` is one that `rebase()` has made."""
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Method Not Allowed\n", 405, {"allow": "GET, HEAD"})
        path = relative_path(split_path(scope)[1])
        if path is None:
            return _not_found()
        if path in _RENDERED:
            return await self._document(_RENDERED[path], scope)
        headers = Headers(scope=scope)
        found = await anyio.to_thread.run_sync(self._find, path, headers)
        if found is not None:
            return self._file(path, found, headers)
        if not _is_route(path) or not is_navigation(headers):
            return _not_found()
        if is_mount_without_slash(scope):
            return RedirectResponse(with_slash(scope, scope["path"]), 307)
        return await self._document("index.html", scope)

    def _find(self, path: str, headers: Headers) -> _Found | None:
        roots = [(self.assets_dir, False), (self.client_dist, True)]
        for root, built_in in roots:
            file = find_file(root, path) if root else None
            if root is None or file is None:
                continue
            # Ranges count bytes of the file as it is on disk.
            encodings = [] if "range" in headers else accepted_encodings(headers)
            encoded = find_encoded(root, path, encodings, 0.0 if built_in else file.stat.st_mtime)
            return _Found(encoded[1], built_in, encoded[0]) if encoded else _Found(file, built_in)
        return None

    def _file(self, path: str, found: _Found, request: Headers) -> Response:
        kind = media_type(path)
        immutable = found.built_in and _HASHED.fullmatch(path)
        headers = {
            "cache-control": "public, max-age=31536000, immutable" if immutable else "no-cache",
            "vary": "Accept-Encoding",
        }
        if found.encoding:
            headers["content-encoding"] = found.encoding
        if kind in _SCRIPTABLE and self._is_upload(found.file):
            headers["content-security-policy"] = security.SANDBOX_POLICY
        response = FileResponse(
            found.file.path, headers=headers, media_type=kind, stat_result=found.file.stat
        )
        if is_not_modified(request, response.headers["etag"], response.headers["last-modified"]):
            return _not_modified(response)
        return response

    def _is_upload(self, file: StaticFile) -> bool:
        return self._upload_dir is not None and self._upload_dir in Path(file.path).parents

    async def _document(self, name: str, scope: Scope) -> Response:
        base = base_href(scope)
        rendered = await anyio.to_thread.run_sync(self._render, name, base)
        if rendered is None and name == "manifest.json":
            return _not_found()
        if rendered is None:
            return PlainTextResponse(NOT_BUILT.format(folder=self.client_dist, name=name), 500)
        return _rendered_response(rendered, Headers(scope=scope), scope["method"])

    def _render(self, name: str, base: str) -> Rendered | None:
        template = next(
            (
                file
                for root in (self.assets_dir, self.client_dist)
                if root and (file := find_file(root, name))
            ),
            None,
        )
        if template is None:
            return None
        signature = (template.path, template.stat.st_mtime_ns, template.stat.st_size)
        kept = self._rendered.get((name, base))
        if kept is not None and kept[0] == signature:
            return kept[1]
        rendered = self._make(name, base, Path(template.path).read_text(encoding="utf-8"))
        if len(self._rendered) >= _KEPT:
            self._rendered.clear()
        self._rendered[name, base] = (signature, rendered)
        return rendered

    def _make(self, name: str, base: str, template: str) -> Rendered:
        values = page_values(self.settings, base)
        if name == "manifest.json":
            return Rendered(render_manifest(template, values).encode(), "application/manifest+json", {})
        page = render_index(
            template, values, client_config(self.settings, base, self.websocket_endpoint_path)
        )
        policy = security.content_security_policy(page, self.settings.content_security_policy)
        return Rendered(page.encode(), "text/html", {"content-security-policy": policy} if policy else {})


def _is_route(path: str) -> bool:
    name = path.rsplit("/", 1)[-1]
    return not path.startswith("_flet/") and ("." not in name or name.endswith(".html"))


def _not_found() -> Response:
    return PlainTextResponse("Not Found\n", 404)


def _not_modified(response: Response) -> Response:
    kept = ("cache-control", "etag", "last-modified", "vary", "content-security-policy")
    return Response(
        status_code=304, headers={name: response.headers[name] for name in kept if name in response.headers}
    )


def _rendered_response(document: Rendered, request: Headers, method: str) -> Response:
    zipped = "gzip" in accepted_encodings(request)
    body = document.gzipped if zipped else document.body
    headers = {
        "cache-control": "no-cache",
        "vary": "Accept-Encoding",
        "etag": f'"{document.etag}{"-gz" if zipped else ""}"',
        "content-length": str(len(body)),
        **document.headers,
    }
    if zipped:
        headers["content-encoding"] = "gzip"
    response = Response(b"" if method == "HEAD" else body, headers=headers, media_type=document.media_type)
    return _not_modified(response) if is_not_modified(request, headers["etag"]) else response
