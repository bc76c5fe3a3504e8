"""The files of an app as browsers get them: assets, the built client, and the page for every route."""

from __future__ import annotations

import base64
import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio.to_thread
from starlette.datastructures import Headers, QueryParams
from starlette.requests import HTTPConnection
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

from flet_web.asgi.browser_cookie import identify
from flet_web.asgi.file_lookup import StaticFile, find_encoded, find_file, media_type, relative_path
from flet_web.asgi.flutter_client import ISOLATION_HEADERS, MARKER, RENDERERS, FlutterClient, find_flutter
from flet_web.asgi.negotiation import accepted_encodings, is_navigation, is_not_modified
from flet_web.asgi.origins import share
from flet_web.asgi.response_headers import SECURITY_HEADERS, content_security_policy, upload_headers
from flet_web.asgi.route_table import NOTHING_TOLD, RouteTable, head_of
from flet_web.asgi.templates import (
    FAVICON,
    Rendered,
    client_config,
    page_values,
    render_index,
    render_manifest,
    with_head,
)
from flet_web.asgi.url_paths import base_href, is_mount_without_slash, rebase, split_path, with_slash
from flet_web.controls.page.route_metadata import RouteMetadata
from flet_web.program_folder import assets_folder
from flet_web.settings import Settings

logger = logging.getLogger("flet_web")

CLIENT_DIST = Path(__file__).resolve().parents[1] / "client" / "dist"
"""The built browser client."""

NOT_BUILT = (
    "The browser client of this app is not built: {folder} has no {name}.\n"
    "Run `pip install -e .` in the project's folder (or install its wheel), and restart the app.\n"
)

ANIMATION = "icons/loading-animation.png"
"""The asset that is shown while the app loads. The built-in client needs none of its own."""

_HASHED = re.compile(r"assets/(?:.*/)?[^/]*[.-][A-Za-z0-9_-]{8,}\.[A-Za-z0-9]+")
_NO_ROUTES = {"robots.txt", "sitemap.xml", "favicon.ico", "ads.txt"}
"""Files that search engines and browsers ask for by themselves, of any host, also as if they navigated there."""
_FOR_EVER = "public, max-age=31536000, immutable"
_KEPT = 64


@dataclass(frozen=True)
class _Found:
    """A file and the root folder of it; `encoding` is that of a precompressed sibling."""

    file: StaticFile
    root: Path
    encoding: str | None = None


@dataclass(frozen=True)
class _Wanted:
    """What a rendered document depends on, beside the templates."""

    name: str
    base: str
    flutter: FlutterClient | None = None
    told: RouteMetadata = NOTHING_TOLD
    head: str = ""


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
        routes: Any = None,
        settings: Settings | None = None,
        client_dist: Path = CLIENT_DIST,
    ) -> None:
        self.settings = settings or Settings.resolve(
            web_app_path=None if app_mount_path == "/" else app_mount_path,
            assets_dir=assets_folder(assets_dir),
            app_name=app_name,
            app_short_name=app_short_name,
            app_description=app_description,
            web_renderer=web_renderer,
            use_color_emoji=use_color_emoji,
            route_url_strategy=route_url_strategy,
            routes=routes,
        )
        self._routes = RouteTable(self.settings.routes)
        self._has_hash_routes = self.settings.route_url_strategy == "hash"
        self.websocket_endpoint_path = websocket_endpoint_path
        self.client_dist = client_dist
        self.assets_dir = Path(self.settings.assets_dir) if self.settings.assets_dir else None
        if self.assets_dir is not None and not self.assets_dir.is_dir():
            logger.warning("Folder of assets %s does not exist.", self.assets_dir.absolute())
        self._upload_dir = Path(self.settings.upload_dir).resolve() if self.settings.upload_dir else None
        self._flutter = find_flutter(self.settings)
        self._is_flutter = self._flutter is not None and self.settings.web_renderer in RENDERERS
        self._roots = self._folders()
        self._rendered: dict[_Wanted, tuple[object, Rendered]] = {}

    def _folders(self) -> list[Path]:
        """Where files are looked for, the first one first."""
        clients = [self.client_dist, *([self._flutter.root] if self._flutter else [])]
        clients = clients[::-1] if self._is_flutter else clients
        return [*([self.assets_dir] if self.assets_dir else []), *clients]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
            return
        scope = scope if "flet.path" in scope else rebase(scope, self.settings.web_app_path)
        response = await self.get_response(scope)
        for name, value in SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        share(response, scope, self.settings.allowed_origins)
        await response(scope, receive, send)

    async def get_response(self, scope: Scope) -> Response:
        """The answer to one request; `scope` is one that `rebase()` has made."""
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Method Not Allowed\n", 405, {"allow": "GET, HEAD"})
        path = relative_path(split_path(scope)[1])
        if path is None:
            return _not_found()
        if path == "manifest.json":
            return await self._manifest(scope)
        if path in ("", "index.html"):
            return await self._page("", scope)
        headers = Headers(scope=scope)
        if self._flutter is not None and path.startswith(self._flutter.prefix):
            return await self._flutter_file(path, headers, scope["method"])
        if self._is_flutter and self._flutter is not None and (made := self._flutter.generated(path)):
            return _rendered_response(made, headers, scope["method"])
        found = await anyio.to_thread.run_sync(self._find, path, headers, self._roots)
        if found is not None:
            return self._file(path, found, headers)
        if _is_no_route(path) or not is_navigation(headers, certainly=_looks_like_file(path)):
            return _not_found()
        if is_mount_without_slash(scope):
            return RedirectResponse(with_slash(scope, scope["path"]), 307)
        return await self._page(path, scope)

    async def _flutter_file(self, path: str, headers: Headers, method: str) -> Response:
        """A file of the Flutter client under the name of its build: it never changes."""
        flutter = self._flutter
        assert flutter is not None
        name = path.removeprefix(flutter.prefix)
        made = flutter.generated(name)
        if made is not None:
            response = _rendered_response(made, headers, method)
        else:
            found = await anyio.to_thread.run_sync(self._find, name, headers, [flutter.root])
            if found is None:
                return _not_found()
            response = self._file(name, found, headers)
        response.headers["cache-control"] = _FOR_EVER
        return response

    def _find(self, path: str, headers: Headers, roots: list[Path]) -> _Found | None:
        for place, root in enumerate(roots):
            file = find_file(root, path)
            if file is None or (self._is_upload(file) and any(find_file(other, path) for other in roots[place + 1 :])):
                # What users have uploaded takes the place of no built-in file.
                continue
            # Uncompressed for ranges: they count bytes of the file as it is on disk.
            encodings = [] if "range" in headers else accepted_encodings(headers)
            # An asset may have been edited after it was compressed.
            newer_than = file.stat.st_mtime if root == self.assets_dir else 0.0
            encoded = find_encoded(root, path, encodings, newer_than)
            return _Found(encoded[1], root, encoded[0]) if encoded else _Found(file, root)
        return None

    def _file(self, path: str, found: _Found, request: Headers) -> Response:
        kind = media_type(path)
        immutable = found.root == self.client_dist and _HASHED.fullmatch(path)
        headers = {"cache-control": _FOR_EVER if immutable else "no-cache", "vary": "Accept-Encoding"}
        if self._flutter is not None and found.root == self._flutter.root:
            headers |= ISOLATION_HEADERS
        if found.encoding:
            headers["content-encoding"] = found.encoding
        if self._is_upload(found.file):
            kind, more = upload_headers(kind)
            headers |= more
        response = FileResponse(found.file.path, headers=headers, media_type=kind, stat_result=found.file.stat)
        if is_not_modified(request, response.headers["etag"], response.headers["last-modified"]):
            return _not_modified(response)
        if immutable and found.encoding:
            # Its name changes with its content, and ranges come uncompressed: no need to say that in the first load.
            del response.headers["last-modified"], response.headers["accept-ranges"]
        return response

    def _is_upload(self, file: StaticFile) -> bool:
        return self._upload_dir is not None and self._upload_dir in Path(file.path).parents

    def _wants_flutter(self, scope: Scope) -> bool:
        """Whether the page of this request is the Flutter client."""
        if self._flutter is None or not self.settings.allow_renderer_switch:
            return self._is_flutter
        asked = QueryParams(scope.get("query_string", b"")).get("renderer", "")
        return asked in RENDERERS if asked in ("html", *RENDERERS) else self._is_flutter

    async def _manifest(self, scope: Scope) -> Response:
        wanted = _Wanted("manifest.json", base_href(scope))
        rendered = await self._document(wanted)
        if rendered is None:
            return _not_found()
        return _rendered_response(rendered, Headers(scope=scope), scope["method"])

    async def _page(self, path: str, scope: Scope) -> Response:
        """The page, for the route of that path; behind a hash, the server sees no routes."""
        told = await self._routes.find("/" if self._has_hash_routes else "/" + path)
        flutter = self._flutter if self._wants_flutter(scope) else None
        head = head_of(told, scope, self.settings.app_name)
        wanted = _Wanted("index.html", base_href(scope), flutter, told or NOTHING_TOLD, head)
        rendered = await self._document(wanted)
        if rendered is None:
            return PlainTextResponse(NOT_BUILT.format(folder=self.client_dist, name=wanted.name), 500)
        status = 404 if told is None else 200
        response = _rendered_response(rendered, Headers(scope=scope), scope["method"], status)
        if cookie := identify(HTTPConnection(scope))[1]:
            response.raw_headers += cookie
            response.headers["cache-control"] = "private, no-cache"
        return response

    async def _document(self, wanted: _Wanted) -> Rendered | None:
        """A document; that from before where its files are as they were. To look takes less time than a thread."""
        kept = self._rendered.get(wanted)
        if kept is not None and kept[0] == self._stamps(wanted):
            return kept[1]
        return await anyio.to_thread.run_sync(self._render, wanted)

    def _places(self, wanted: _Wanted) -> list[Path]:
        """The folders in which the template of a document may be."""
        return [root for root in (self.assets_dir, wanted.flutter.root if wanted.flutter else self.client_dist) if root]

    def _stamps(self, wanted: _Wanted) -> list[tuple[int, int, int] | None]:
        """What tells whether a file has been changed, of all that a document may be made of."""
        paths = [os.path.join(root, wanted.name) for root in self._places(wanted)]
        if self.assets_dir and wanted.name == "index.html":
            paths += [os.path.join(self.assets_dir, name) for name in (ANIMATION, FAVICON)]
        return [_stamp(path) for path in paths]

    def _render(self, wanted: _Wanted) -> Rendered | None:
        name, flutter = wanted.name, wanted.flutter
        # Before the files are read: one that changes meanwhile is read again.
        stamps = self._stamps(wanted)
        files = [f for root in self._places(wanted) if (f := find_file(root, name)) and not self._is_upload(f)]
        animation = find_file(self.assets_dir, ANIMATION) if self.assets_dir and name == "index.html" else None
        templates = [Path(file.path).read_text(encoding="utf-8") for file in files]
        # Not a page that was made for the Flutter client: the built-in one shows nothing in it.
        template = next((text for text in templates if flutter or not _is_flutter_page(text)), None)
        if template is None:
            return None
        if len(self._rendered) >= _KEPT:
            self._rendered.clear()
        rendered = self._make(wanted, template, ANIMATION if animation else "")
        self._rendered[wanted] = (stamps, rendered)
        return rendered

    def _icon(self) -> str:
        """The URL of the tab's icon. The built-in one is written into the page, as it is smaller than a request."""
        file = find_file(self.client_dist, FAVICON)
        if file is None or (self.assets_dir and find_file(self.assets_dir, FAVICON)):
            return FAVICON
        return "data:image/png;base64," + base64.b64encode(Path(file.path).read_bytes()).decode()

    def _make(self, wanted: _Wanted, template: str, animation: str) -> Rendered:
        base, flutter = wanted.base, wanted.flutter
        values = page_values(self.settings, base, wanted.told)
        if wanted.name == "manifest.json":
            return Rendered(render_manifest(template, values).encode(), "application/manifest+json", {})
        if flutter is not None and MARKER in template:
            return flutter.page(template, base, self.websocket_endpoint_path, wanted.told, wanted.head)
        config = client_config(self.settings, base, self.websocket_endpoint_path)
        page = with_head(render_index(template, values, config, animation, self._icon()), wanted.head)
        policy = content_security_policy(page, self.settings)
        return Rendered(page.encode(), "text/html", {"content-security-policy": policy} if policy else {})


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _is_flutter_page(template: str) -> bool:
    return MARKER in template and "{{ config }}" not in template


def _is_no_route(path: str) -> bool:
    return path.startswith(("_flet/", ".well-known/")) or path in _NO_ROUTES


def _looks_like_file(path: str) -> bool:
    """Whether a route would have to be a rare one: "/user/jo.kim", "/shop/4.99"."""
    name = path.rsplit("/", 1)[-1]
    return "." in name and not name.endswith(".html")


def _not_found() -> Response:
    return PlainTextResponse("Not Found\n", 404)


def _not_modified(response: Response) -> Response:
    kept = (
        "cache-control",
        "etag",
        "last-modified",
        "vary",
        "content-security-policy",
        *ISOLATION_HEADERS,
    )
    return Response(
        status_code=304, headers={name: response.headers[name] for name in kept if name in response.headers}
    )


def _rendered_response(document: Rendered, request: Headers, method: str, status: int = 200) -> Response:
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
    response = Response(b"" if method == "HEAD" else body, status, headers, document.media_type)
    return _not_modified(response) if status == 200 and is_not_modified(request, headers["etag"]) else response
