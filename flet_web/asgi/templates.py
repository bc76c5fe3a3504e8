"""index.html and manifest.json, rendered in memory from the templates of the browser client."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from flet_web.controls.page.route_metadata import RouteMetadata
from flet_web.settings import Settings

WAITING = '<div class="f-waiting" role="progressbar" aria-label="Loading"></div>'
FAVICON = "favicon.png"
_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_END_OF_HEAD = re.compile(r"</head\s*>", re.IGNORECASE)
_SCRIPT_ESCAPES = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def json_for_script(value: object) -> str:
    """JSON that may stand inside a `<script>` element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_SCRIPT_ESCAPES)


def _json_text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)[1:-1]


def _html_text(value: str) -> str:
    return html.escape(value, quote=True)


def page_values(settings: Settings, base_href: str, told: RouteMetadata | None = None) -> dict[str, str]:
    """The placeholders of both templates, not yet escaped; `told` goes before the app's title and description."""
    title, description = (told.title, told.description) if told else (None, None)
    return {
        "base_href": base_href,
        "title": settings.app_name if title is None else title,
        "short_name": settings.short_name,
        "description": settings.app_description if description is None else description,
        "theme_color": settings.theme_color,
        "background_color": settings.background_color,
        "lang": settings.lang,
    }


def client_config(settings: Settings, base_href: str, websocket_path: str | None = None) -> dict[str, object]:
    """What the browser client reads at its start; `websocket_path` is absolute, else the app's own."""
    endpoint = websocket_path or base_href + settings.websocket_endpoint.lstrip("/")
    return {
        "webSocketEndpoint": endpoint.strip("/"),
        "routeUrlStrategy": settings.route_url_strategy,
        "debug": settings.debug,
    }


def _fill(template: str, values: Mapping[str, str], escape: Callable[[str], str], ready: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        return ready[name] if name in ready else escape(values[name]) if name in values else match[0]

    return _PLACEHOLDER.sub(value, template)


def render_index(
    template: str, values: Mapping[str, str], config: Mapping[str, object], animation: str = "", icon: str = FAVICON
) -> str:
    """An HTML page from its template: one pass, so that no value is taken for a placeholder.

    `animation` is the URL of the image that is shown until the app comes up, in place of a circle that turns;
    `icon` that of the tab's icon.
    """
    loading = f'<img class="f-loading" src="{_html_text(animation)}" alt="" />' if animation else WAITING
    ready = {"config": json_for_script(config), "loading": loading, "favicon": _html_text(icon)}
    return _fill(template, values, _html_text, ready)


def with_head(page: str, elements: str) -> str:
    """An HTML page with further elements at the end of its head."""
    if not elements:
        return page
    return _END_OF_HEAD.sub(lambda end: elements + "\n" + end[0], page, count=1)


def render_manifest(template: str, values: Mapping[str, str]) -> str:
    """A web app manifest from its template."""
    return _fill(template, values, _json_text, {})


@dataclass(frozen=True)
class Rendered:
    """A rendered document, ready to be sent."""

    body: bytes
    media_type: str
    headers: Mapping[str, str]

    @cached_property
    def etag(self) -> str:
        """Digest of the body, without quotes."""
        return hashlib.sha256(self.body).hexdigest()[:32]

    @cached_property
    def gzipped(self) -> bytes:
        """The body, compressed."""
        return gzip.compress(self.body, compresslevel=9, mtime=0)
