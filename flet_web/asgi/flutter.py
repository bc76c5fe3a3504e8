"""The official Flutter client as a page's renderer: its files, and its index.html rendered in memory."""

from __future__ import annotations

import hashlib
import html
import json
import logging
import re
from functools import cache, cached_property
from pathlib import Path

from flet_web.asgi.security import inline_script_hashes
from flet_web.asgi.templates import Rendered, json_for_script, page_values
from flet_web.flutter_store import client_folder, is_client
from flet_web.settings import Settings

logger = logging.getLogger("flet_web")

RENDERERS = ("canvaskit", "skwasm")
"""Values of `web_renderer` that mean the Flutter client."""

ISOLATION_HEADERS = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "credentialless",
}
"""They give the WebAssembly build its threads; `credentialless` leaves images of other hosts alone."""

MARKER = "<!-- fletAppConfig -->"
"""Where a page of the Flutter client takes its configuration."""

_TEXTS = {"html": "text/html", "json": "application/json", "js": "text/javascript"}
_LOAD = "_flutter.loader.load("
_FONTS = "assets/FontManifest.json"
_BOOTSTRAP = "flutter_bootstrap.js"
_ROBOTO = {"family": "Roboto", "fonts": [{"asset": "fonts/roboto.woff2"}]}


@cache
def _warn_once(folder: Path) -> None:
    logger.warning(
        "The Flutter client is not in %s: pages get the built-in one. Run `flet-web client install`.",
        folder,
    )


def find_flutter(settings: Settings) -> FlutterClient | None:
    """The Flutter client, if this app may show it and it is there; one warning if it is not."""
    if settings.web_renderer not in RENDERERS and not settings.allow_renderer_switch:
        return None
    folder = client_folder(settings.client_dir)
    if is_client(folder):
        return FlutterClient(folder, settings)
    if settings.web_renderer in RENDERERS:
        _warn_once(folder)
    return None


class FlutterClient:
    """The files of the Flutter client in `root`, as the pages of one app get them.

    All but the first few lie below `prefix`, which names the build, so that browsers may keep them.
    """

    def __init__(self, root: Path, settings: Settings) -> None:
        self.root, self.settings = root, settings
        self.prefix = f"_flet/flutter-{self._build}/"

    @cached_property
    def _build(self) -> str:
        """Changes whenever a file does that is sent under `prefix`."""
        names = ("main.dart.js", "main.dart.wasm", _BOOTSTRAP, "assets/AssetManifest.bin", _FONTS)
        found = [path.stat() for name in names if (path := self.root / name).is_file()]
        seen = repr([(item.st_size, item.st_mtime_ns) for item in found])
        return hashlib.sha256(seen.encode()).hexdigest()[:12]

    def page(self, template: str, base: str, websocket_path: str | None = None) -> Rendered:
        """index.html for an app at the URL path `base`; `websocket_path` is absolute, else the app's own."""
        values = page_values(self.settings, base)
        page = _head(template, values)
        config = json_for_script(self.config(base, websocket_path))
        page = page.replace(MARKER, f"<script>Object.assign(flet, {config});</script>", 1)
        policy = self._policy(page)
        headers = {**ISOLATION_HEADERS, **({"content-security-policy": policy} if policy else {})}
        return Rendered(page.encode(), _TEXTS["html"], headers)

    def config(self, base: str, websocket_path: str | None = None) -> dict[str, object]:
        """What the client reads at its start. Renderer and fonts come from this server, never from a CDN.

        Fonts for scripts that Roboto lacks come from a CDN unless the app forbids it.
        """
        settings = self.settings
        endpoint = websocket_path or base + settings.websocket_endpoint.lstrip("/")
        files = base + self.prefix
        return {
            "webSocketEndpoint": endpoint,
            "entrypointBaseUrl": files,
            "assetBase": files,
            "canvasKitBaseUrl": files + "canvaskit/",
            "fontFallbackBaseUrl": files + "assets/fonts/" if settings.no_cdn else None,
            # The loader takes the WebAssembly build where the browser can run it, else the JavaScript one.
            "webRenderer": "auto" if settings.web_renderer == "skwasm" else "canvaskit",
            "routeUrlStrategy": settings.route_url_strategy,
            "assetsDir": "",
            "noCdn": settings.no_cdn,
            "pyodide": False,
            "multiView": False,
        }

    def generated(self, path: str) -> Rendered | None:
        """A file of the client that is not sent as it lies in the folder."""
        if path == _FONTS:
            return self._fonts
        return self._bootstrap if path == _BOOTSTRAP and self.settings.use_color_emoji else None

    @cached_property
    def _fonts(self) -> Rendered:
        """The list of fonts, with the one that would come from a CDN otherwise."""
        fonts = json.loads((self.root / _FONTS).read_text(encoding="utf-8"))
        if not any(font.get("family") == "Roboto" for font in fonts):
            fonts.append(_ROBOTO)
        return Rendered(json.dumps(fonts).encode(), _TEXTS["json"], ISOLATION_HEADERS)

    @cached_property
    def _bootstrap(self) -> Rendered:
        script = (self.root / _BOOTSTRAP).read_text(encoding="utf-8")
        start, found, end = script.rpartition(_LOAD)
        if not found:
            logger.warning("The Flutter client in %s does not know use_color_emoji.", self.root)
        else:
            script = f"{start}flutterConfig.useColorEmoji = true;\n{found}{end}"
        return Rendered(script.encode(), _TEXTS["js"], ISOLATION_HEADERS)

    def _policy(self, page: str) -> str:
        """The client compiles WebAssembly; unless forbidden, it fetches fonts from hosts that it chooses."""
        own = self.settings.content_security_policy
        if own:
            return "" if own.strip().lower() == "none" else own
        cdn = "" if self.settings.no_cdn else " https:"
        return (
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; "
            f"script-src 'self' 'wasm-unsafe-eval' blob:{inline_script_hashes(page)}{cdn}; "
            f"connect-src 'self' ws: wss: data: blob:{cdn}; font-src * data:; media-src * data: blob:; "
            "frame-src *; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'"
        )


def _head(template: str, values: dict[str, str]) -> str:
    """Title, language, description, colors and base path, each escaped, in the client's own page."""
    escaped = {name: html.escape(value, quote=True) for name, value in values.items()}
    places = [
        (r"<html\b[^>]*>", f'<html lang="{escaped["lang"]}">'),
        (r"<base\b[^>]*>", f'<base href="{escaped["base_href"]}">'),
        (r"<title>.*?</title>", f"<title>{escaped['title']}</title>"),
        (_meta("description"), f'<meta name="description" content="{escaped["description"]}">'),
        (
            _meta("apple-mobile-web-app-title"),
            f'<meta name="apple-mobile-web-app-title" content="{escaped["short_name"]}">',
        ),
        (r"</head>", f'<meta name="theme-color" content="{escaped["theme_color"]}">\n</head>'),
    ]
    for pattern, text in places:
        template = _replace_once(pattern, text, template)
    return template


def _replace_once(pattern: str, text: str, template: str) -> str:
    # A function, so that no backslash in a title is taken for a reference to a group.
    return re.sub(pattern, lambda _: text, template, count=1, flags=re.IGNORECASE | re.DOTALL)


def _meta(name: str) -> str:
    return rf'<meta\b[^>]*\bname="{re.escape(name)}"[^>]*>'
