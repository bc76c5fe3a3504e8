"""What cannot be parsed is refused with a 4xx, or by an exception that names it: never a 500, never a traceback."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web.settings import Settings, SettingsError
from tests.conftest import Launch, Site

PATHS = [
    "/", "/index.html", "/manifest.json", "/ws", "/upload", "/upload?t=%ff%fe", "/upload?t=" + "A" * 5000,
    "/upload?t=a.b.c", "/upload?t=%00", "/oauth_callback", "/oauth_callback?state=%ff",
    "/oauth_callback?state=%00&code=%00",
    "/_flet/icons/1.json", "/_flet/icons/%ff.json", "/_flet/icons/-1.json", "/_flet/icons/99999999999999999999.json",
    "/_flet/icons/1,2,,3.json", "/_flet/icons/" + "1," * 3000 + "1.json", "/_flet/icons/%C2%B2.json", "/%00", "/%ff",
    "/a%0d%0ab", "/..%2f..%2fetc",
    "/" + "a" * 5000, "/?" + "a" * 5000, "/favicon.png", "/%", "/%zz", "//host/path", "/?renderer=%ff",
]  # fmt: skip

HEADERS = {
    "Origin": ["http://[", "http://[::1", "null", "://", "http://a:b", "http://a:99999999999", "\xff\xfe", "http://]["],
    "Host": ["", "[", "a b", "a:b", "\xff", "host:99999999", "[::1", "a" * 5000, "x@y"],
    "X-Forwarded-Host": ["[", "\xff", ",,,", "a b"],
    "X-Forwarded-For": ["x", "[", ",", "\xff", "1.2.3.4.5", "999.1.1.1", "fe80::1%eth0", "a" * 5000],
    "X-Forwarded-Proto": ["x", "\xff", "https,http"],
    "Range": [
        "x",
        "bytes=",
        "bytes=-",
        "bytes=5-1",
        "bytes=" + "0-1," * 500,
        "bytes=\xb2-",
        "bytes=99999999999999999999-",
    ],
    "If-Range": ["x", "\xff"],
    "If-None-Match": ["\xff", '"', "W/", "*" * 1000],
    "If-Modified-Since": ["x", "Mon, 99 Foo 9999", "Thu, 01 Jan 0000 00:00:00 GMT", "\xff", "9" * 100],
    "Accept-Encoding": ["gzip;q=x", ";;;", "\xff", "gzip;q=", "gzip;q=1e999", "gzip;q=nan"],
    "Accept": ["\xff", ";q=x", "text/html;q=nan"],
    "Cookie": ["\xff", "=", ";;;", "flet_browser=\xff", "flet_oauth_state=\x7f", "a" * 5000, 'a="\\400"'],
    "Content-Length": ["\xb2", "-1", "x", "1e3", "9" * 50],
    "Content-Type": ["\xff"],
    "Sec-WebSocket-Key": ["", "x", "\xff"],
    "Sec-WebSocket-Version": ["x", "99", ""],
    "Sec-WebSocket-Protocol": ["\xff", ",", ""],
    "Sec-WebSocket-Extensions": ["x;=", "permessage-deflate; server_max_window_bits=x", "\xff"],
    "User-Agent": ["\xff", ""],
    "Transfer-Encoding": ["x", "chunked, chunked"],
    "Expect": ["x"],
}


def main(page: ft.Page) -> None:
    page.add(ft.Text("Hello"), ft.Text(page.get_upload_url("a.bin", 60)))


@pytest.fixture
def site(launch: Launch, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Site]:
    caplog.set_level(logging.WARNING)
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "favicon.png").write_bytes(bytes(1000))
    yield launch(main, upload_dir=str(tmp_path / "uploads"), assets_dir=str(assets))
    tracebacks = [record for record in caplog.records if record.exc_info or "Traceback" in record.getMessage()]
    assert tracebacks == []


def ask(site: Site, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> int | None:
    """The status of the answer; None where the connection is closed without one."""
    host, _, port = site.url.removeprefix("ws://").partition(":")
    sent = {"Host": f"{host}:{port}", "Connection": "close", **headers}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in sent.items()), "", ""]
    with socket.create_connection((host, int(port))) as connection:
        connection.settimeout(5)
        connection.sendall("\r\n".join(lines).encode("latin-1") + body)
        received = b""
        try:
            while block := connection.recv(65536):
                received += block
                if b"\r\n" in received:
                    break
        except OSError:
            pass
    parts = received.split(b" ", 2)
    return int(parts[1]) if len(parts) > 1 else None


def is_fine(status: int | None) -> bool:
    return status is None or status < 500


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "HEAD", "X"])
def test_paths(site: Site, method: str) -> None:
    headers = {"Content-Length": "0", "Accept": "text/html"}
    answers = {path[:60]: ask(site, method, path, headers) for path in PATHS}
    assert {path: status for path, status in answers.items() if not is_fine(status)} == {}


@pytest.mark.parametrize("path", ["/", "/favicon.png", "/nowhere", "/upload", "/oauth_callback?state=x"])
def test_headers_of_requests(site: Site, path: str) -> None:
    method = "PUT" if path == "/upload" else "GET"
    answers = {
        (name, value[:30]): ask(site, method, path, {"Accept": "text/html", name: value})
        for name, values in HEADERS.items()
        for value in values
    }
    assert {which: status for which, status in answers.items() if not is_fine(status)} == {}


def test_headers_of_handshakes(site: Site) -> None:
    handshake = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
    }
    answers = {
        (name, value[:30]): ask(site, "GET", "/ws", {**handshake, name: value})
        for name, values in HEADERS.items()
        for value in values
    }
    assert {which: status for which, status in answers.items() if not is_fine(status)} == {}


def test_headers_of_uploads(site: Site) -> None:
    client = site.open()
    client.until(lambda: len(client.texts) == 2)
    url = str(client.texts[1])
    for value in HEADERS["Content-Length"]:
        assert is_fine(ask(site, "PUT", url, {"Content-Length": value}, b"x"))


BAD_OPTIONS: list[tuple[str, Any]] = [
    ("allowed_origins", "http://["),
    ("allowed_origins", ["http://a:b:c"]),
    ("allowed_origins", 5),
    ("port", "\xb2"),
    ("port", "1" * 5000),
    ("port", float("nan")),
    ("port", float("inf")),
    ("session_timeout_seconds", "x"),
    ("session_timeout_seconds", 10**30),
    ("max_upload_size", "\xb2"),
    ("max_upload_size", float("inf")),
    ("assets_dir", "a\0b"),
    ("assets_dir", b"\xff"),
    ("assets_dir", 5),
    ("web_app_path", "/\ud800"),
    ("host", 5),
    ("lang", 5),
    ("theme_color", "#12"),
]


@pytest.mark.parametrize(("name", "value"), BAD_OPTIONS, ids=lambda value: repr(value)[:30])
def test_a_bad_option_is_named(name: str, value: Any) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings.resolve({}, **{name: value})


BAD_UPLOADS: list[tuple[Any, Any]] = [
    ("", 60),
    ("a\0b", 60),
    ("\ud800", 60),
    ("a", "x"),
    ("a", None),
    ("a", float("inf")),
    ("a", float("nan")),
    ("a", 10**30),
    ("a", 10**400),
]


def outcome(call: Callable[[], Any]) -> str:
    """What a call has raised, as text."""
    try:
        return f"gave {call()!r}"
    except (ValueError, TypeError) as error:
        return f"refused: {error}"


@pytest.mark.parametrize(("name", "expires"), BAD_UPLOADS, ids=lambda value: repr(value)[:20])
def test_a_bad_upload_is_named(launch: Launch, tmp_path: Path, name: Any, expires: Any) -> None:
    def program(page: ft.Page) -> None:
        page.add(ft.Text(outcome(lambda: page.get_upload_url(name, expires))))

    client = launch(program, upload_dir=str(tmp_path)).open()
    client.until(lambda: client.texts)
    assert str(client.texts[0]).startswith("refused: ")
