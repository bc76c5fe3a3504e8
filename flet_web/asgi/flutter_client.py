"""The official Flutter client as a page's renderer: its folder, its files, its index.html rendered in memory."""

from __future__ import annotations

import hashlib
import html
import json
import logging
import os
import re
import sys
from functools import cache, cached_property
from pathlib import Path

from flet_web.asgi.response_headers import content_security_policy
from flet_web.asgi.templates import Rendered, json_for_script, page_values, with_head
from flet_web.controls.page.route_metadata import RouteMetadata
from flet_web.settings import Settings

logger = logging.getLogger("flet_web")

VERSION = "1.0.5"
"""The client's version: the one whose protocol the server speaks."""

RENDERERS = ("canvaskit", "skwasm")
"""Values of `web_renderer` that mean the Flutter client."""

ISOLATION_HEADERS = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "credentialless",
}
"""The WebAssembly build needs them for its threads; `credentialless` still allows images of other hosts."""

MARKER = "<!-- fletAppConfig -->"
"""Where a page of the Flutter client takes its configuration."""

_TEXTS = {"html": "text/html", "json": "application/json", "js": "text/javascript"}
_LOAD = "_flutter.loader.load("
_FONTS = "assets/FontManifest.json"
_BOOTSTRAP = "flutter_bootstrap.js"
_ROBOTO = {"family": "Roboto", "fonts": [{"asset": "fonts/roboto.woff2"}]}


def user_data_folder() -> Path:
    """The folder in which programs keep a user's data on this system."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    # A relative path there is invalid, and to be ignored.
    return Path(named) if named.startswith("/") else home / ".local" / "share"


def client_folder(client_dir: str | None) -> Path:
    """The folder of the Flutter client: the one that is named, else the user's own."""
    return Path(client_dir) if client_dir else user_data_folder() / "flet_web" / f"flutter-{VERSION}"


def is_client(folder: Path) -> bool:
    """Whether there is a Flutter client in `folder`, installed by this package or by hand."""
    return (folder / "flutter_bootstrap.js").is_file() and (folder / "index.html").is_file()


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
        """A digest that changes when a file changes that is sent under `prefix`."""
        names = ("main.dart.js", "main.dart.wasm", _BOOTSTRAP, "assets/AssetManifest.bin", _FONTS)
        found = [path.stat() for name in names if (path := self.root / name).is_file()]
        seen = repr([(item.st_size, item.st_mtime_ns) for item in found])
        return hashlib.sha256(seen.encode()).hexdigest()[:12]

    def page(
        self,
        template: str,
        base: str,
        websocket_path: str | None = None,
        told: RouteMetadata | None = None,
        head: str = "",
    ) -> Rendered:
        """index.html for an app at the URL path `base`; `websocket_path` is absolute, else the app's own.

        `told` is what is known of the route, `head` what the page's head gets for it.
        """
        page = with_head(_head(template, page_values(self.settings, base, told)), head)
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
        cdn = "" if self.settings.no_cdn else " https:"
        scripts = " 'wasm-unsafe-eval' blob:"
        return content_security_policy(page, self.settings, scripts=scripts, connections=" data: blob:", hosts=cdn)


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
