"""The types of options: they turn a text or a Python value into the option's value."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from flet_web.route_pattern import RoutePattern


@dataclass(frozen=True)
class Parser:
    """Turns a text or a Python value into an option's value; `allowed` says in words what it takes."""

    allowed: str
    parse: Callable[[Any], Any]


def _whole(value: Any, low: int, high: int | None) -> int:
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        raise ValueError(value)
    number = int(value)
    if number < low or (high is not None and number > high):
        raise ValueError(value)
    return number


def integer(low: int, high: int | None = None) -> Parser:
    """A whole number from `low` to `high` (both included)."""
    span = f"a whole number of {low} or more" if high is None else f"a whole number from {low} to {high}"
    return Parser(span, lambda value: _whole(value, low, high))


def seconds(low: float, high: float) -> Parser:
    """A number of seconds from `low` to `high` (both included), with decimals."""

    def parse(value: Any) -> float:
        number = float(value)
        # Not a number is not in the span either.
        if isinstance(value, bool) or not low <= number <= high:
            raise ValueError(value)
        return number

    return Parser(f"a number from {low:g} to {high:g}", parse)


def choice(*allowed: str) -> Parser:
    """One of a few words, in any case; an enum member counts as its value."""

    def parse(value: Any) -> str:
        word = str(value).strip().lower()
        if word not in allowed:
            raise ValueError(value)
        return word

    return Parser("one of " + ", ".join(allowed), parse)


_FLAGS = {
    "true": True,
    "1": True,
    "yes": True,
    "on": True,
    "false": False,
    "0": False,
    "no": False,
    "off": False,
}


def _parse_flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    flag = _FLAGS.get(str(value).strip().lower())
    if flag is None:
        raise ValueError(value)
    return flag


def _parse_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _parse_path(value: Any) -> str:
    text = cast("str | bytes", os.fspath(value))
    if not isinstance(text, str) or "\0" in text:
        raise ValueError(value)
    return str(Path(text).expanduser())


def check_writable(folder: Path) -> None:
    """Raise `OSError` with a sentence unless files can be written in `folder`, or where it would be made."""
    import tempfile  # it loads the modules of all archives

    there = folder.absolute()
    while not os.path.lexists(there):
        there = there.parent
    try:
        # A look at permissions is not enough: the file system may be read-only, or one like /proc.
        with tempfile.TemporaryFile(dir=there):
            pass
    except OSError as error:
        raise OSError(error.errno, f"no file can be written in {there}: {error.strerror}") from None


_URL_PATH = re.compile(r"[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*")


def _parse_url_path(value: Any) -> str:
    path = _parse_text(value).strip().strip("/")
    parts = path.split("/")
    if not _URL_PATH.fullmatch(path) or "." in parts or ".." in parts or (path and "" in parts):
        raise ValueError(value)
    return "/" + path


def _parse_endpoint(value: Any) -> str:
    path = _parse_url_path(value)
    if path == "/":
        raise ValueError(value)
    return path


def _parse_origin(value: str) -> str:
    if value == "*":
        return value
    parts = urlsplit(value if "//" in value else "//" + value)
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.scheme not in ("", "http", "https"):
        raise ValueError(value)
    _ = parts.port  # raises ValueError for what is no number of a port
    return f"{parts.scheme}://{parts.netloc}".removeprefix("://").lower()


def _parse_origins(value: Any) -> tuple[str, ...]:
    items: Iterable[Any] = re.split(r"[,\s]+", value) if isinstance(value, str) else value
    return tuple(_parse_origin(_parse_text(item)) for item in items if item)


_HOST_NAME = re.compile(r"(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")


def _parse_allowed_host(value: Any) -> str:
    host = _parse_text(value).strip().lower()
    if host.startswith("[") and host.endswith("]"):
        return f"[{ipaddress.IPv6Address(host[1:-1])}]"
    if host != "*" and not _HOST_NAME.fullmatch(host):
        raise ValueError(value)
    return host


def _parse_allowed_hosts(value: Any) -> tuple[str, ...]:
    items: Iterable[Any] = re.split(r"[,\s]+", value) if isinstance(value, str) else value
    return tuple(_parse_allowed_host(item) for item in items if item)


def _parse_network(value: str) -> str:
    if value == "*":
        return value
    network = ipaddress.ip_network(value.strip("[]"), strict=False)
    return str(network if "/" in value else network.network_address)


def _parse_networks(value: Any) -> tuple[str, ...]:
    items: Iterable[Any] = re.split(r"[,\s]+", value) if isinstance(value, str) else value
    networks = tuple(_parse_network(_parse_text(item)) for item in items if item)
    return ("*",) if "*" in networks else networks


_SOURCES = re.compile(r"[!-+.-:<-~-]+(?: +[!-+.-:<-~-]+)*")
"""Printable ASCII without comma and semicolon, which would begin another directive or policy."""


def _parse_sources(value: Any) -> str:
    sources = _parse_text(value).strip(" ")
    if not _SOURCES.fullmatch(sources):
        raise ValueError(value)
    return sources


def _parse_host(value: Any) -> str:
    host = _parse_text(value).strip()
    if not host or re.search(r"[\s/]", host):
        raise ValueError(value)
    return "0.0.0.0" if host == "*" else host.strip("[]")


_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[A-Za-z]+")


def _parse_color(value: Any) -> str:
    color = _parse_text(value).strip()
    if not _COLOR.fullmatch(color):
        raise ValueError(value)
    return color


def _parse_routes(value: Any) -> tuple[tuple[str, Any], ...]:
    """Pairs of a pattern and what is told of such a route."""
    if isinstance(value, str):
        raise ValueError(value)
    if isinstance(value, list | tuple) and value and all(hasattr(item, "table") for item in value):
        # Those of a Router.
        return cast("tuple[tuple[str, Any], ...]", value[0].table(value))
    pairs = cast("Iterable[Any]", value.items() if isinstance(value, Mapping) else ((item, None) for item in value))
    found = tuple((RoutePattern(_parse_text(pattern)).text, told) for pattern, told in pairs)
    if any(told is not None and not callable(told) and not hasattr(told, "title") for _, told in found):
        raise ValueError(value)
    return found


FLAG = Parser("one of true, false, 1, 0, yes, no, on, off", _parse_flag)
TEXT = Parser("a text", _parse_text)
PATH = Parser("a path of the file system", _parse_path)
UPLOAD_FOLDER = Parser("a folder that exists or can be made, and written to", _parse_path)
URL_PATH = Parser("a URL path such as /apps/my-app", _parse_url_path)
ENDPOINT = Parser("a URL path such as /name, other than /", _parse_endpoint)
ORIGINS = Parser("origins such as https://example.com or example.com:8000, separated by commas, or *", _parse_origins)
ALLOWED_HOSTS = Parser("host names such as example.com or *.example.com, separated by commas", _parse_allowed_hosts)
NETWORKS = Parser("addresses such as 10.0.0.1 or 10.0.0.0/8, separated by commas, or *", _parse_networks)
SOURCES = Parser("sources such as 'self' https://example.com, separated by spaces", _parse_sources)
HOST = Parser("an IP address or a host name", _parse_host)
ROUTES = Parser(
    "patterns such as '/store/:id', in a list, or in a dictionary with a RouteMetadata, a function or None for each, "
    "or a list of Route",
    _parse_routes,
)
COLOR = Parser("a color such as #0175c2 or white", _parse_color)
