"""The files of an app over real HTTP: what is served, how it is cached, and what is never served."""

from __future__ import annotations

import gzip
import json
import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from flet_web.asgi.static_files import FletStaticFiles
from flet_web.settings import Settings

from .conftest import SCRIPT, Serve

NAVIGATION = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8", "sec-fetch-mode": "navigate"}
HASHED = "/assets/index.a1B2c3D4.js"


def config_of(page: str) -> dict[str, Any]:
    match = re.search(r'id="flet-config">(.*?)</script>', page)
    assert match is not None
    config: dict[str, Any] = json.loads(match[1])
    return config


def test_index_is_rendered_with_the_values_of_the_app(serve: Serve, dist: Path) -> None:
    files = FletStaticFiles(app_name="Shop", app_description="Buy", route_url_strategy="hash", client_dist=dist)
    response = serve(files).get("/")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "<title>Shop</title>" in response.text
    assert '<base href="/">' in response.text
    assert config_of(response.text)["webSocketEndpoint"] == "ws"
    assert config_of(response.text)["routeUrlStrategy"] == "hash"


def test_hostile_values_stay_text(serve: Serve, dist: Path) -> None:
    name = '</title><script>alert(1)</script>{{ config }}"'
    files = FletStaticFiles(app_name=name, websocket_endpoint_path="/</script><b>/ws", client_dist=dist)
    client = serve(files)
    page = client.get("/").text
    assert page.count("<script") == 1
    assert "&lt;script&gt;alert(1)" in page
    assert config_of(page)["webSocketEndpoint"] == "</script><b>/ws"
    assert client.get("/manifest.json").json()["name"] == name


def test_manifest_names_the_app(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(app_name="Shop", client_dist=dist))
    response = client.get("/manifest.json")
    assert response.headers["content-type"] == "application/manifest+json"
    assert response.json() == {"name": "Shop", "short_name": "Shop", "start_url": "/"}


@pytest.mark.parametrize(
    "path", ["/store", "/store/42", "/store/", "/about.html", "/index.html", "/user/jo.kim", "/shop/4.99"]
)
def test_a_route_is_answered_with_the_page(serve: Serve, dist: Path, path: str) -> None:
    response = serve(FletStaticFiles(client_dist=dist)).get(path, headers=NAVIGATION)
    assert response.status_code == 200
    assert "flet-config" in response.text


def test_a_client_that_takes_anything_gets_the_page_for_a_route(serve: Serve, dist: Path) -> None:
    assert "flet-config" in serve(FletStaticFiles(client_dist=dist)).get("/store", headers={"accept": "*/*"}).text


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/missing.js", {"accept": "*/*", "sec-fetch-mode": "no-cors"}),
        ("/missing.js", {"accept": "*/*"}),
        ("/images/missing.png", {"accept": "image/avif,*/*;q=0.8"}),
        ("/_flet/nothing", NAVIGATION),
        ("/store", {"accept": "*/*", "sec-fetch-mode": "cors"}),
        ("/store", {"accept": "application/json"}),
        ("/store", {"accept": "image/avif,image/webp,*/*;q=0.8", "sec-fetch-mode": "no-cors"}),
    ],
)
def test_what_is_no_navigation_is_not_found(serve: Serve, dist: Path, path: str, headers: dict[str, str]) -> None:
    response = serve(FletStaticFiles(client_dist=dist)).get(path, headers=headers)
    assert response.status_code == 404


def test_assets_go_before_built_in_files(serve: Serve, dist: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    (assets / "images").mkdir(parents=True)
    (assets / "favicon.png").write_bytes(b"own favicon")
    (assets / "images" / "a b.png").write_bytes(b"image")
    client = serve(FletStaticFiles(assets_dir=str(assets), client_dist=dist))
    assert client.get("/favicon.png").content == b"own favicon"
    assert client.get("/images/a%20b.png").content == b"image"
    assert client.get("/images/a%20b.png").headers["content-type"] == "image/png"
    assert client.get(HASHED).text == SCRIPT


def test_own_index_and_manifest_are_rendered_and_followed_when_edited(serve: Serve, dist: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "manifest.json").write_text('{"name": "Mine"}')
    (assets / "index.html").write_text("<h1>{{ title }} {{ unknown }}</h1><script>start()</script>")
    client = serve(FletStaticFiles(app_name="Shop", assets_dir=str(assets), client_dist=dist))
    first = client.get("/")
    assert first.text == "<h1>Shop {{ unknown }}</h1><script>start()</script>"
    assert "'sha256-" in first.headers["content-security-policy"]
    assert client.get("/manifest.json").json() == {"name": "Mine"}
    (assets / "index.html").write_text("<h1>Edited by hand</h1>")
    assert client.get("/", headers={"if-none-match": first.headers["etag"]}).text == "<h1>Edited by hand</h1>"


def test_hashed_files_are_cached_for_ever_and_others_checked(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    assert client.get(HASHED).headers["cache-control"] == "public, max-age=31536000, immutable"
    assert client.get("/").headers["cache-control"] == "private, no-cache"
    # The page sets a cookie, once.
    for path in ("/", "/favicon.png", "/manifest.json"):
        assert client.get(path).headers["cache-control"] == "no-cache"


def test_pages_of_allowed_origins_may_read_files(serve: Serve, dist: Path) -> None:
    shop = "https://shop.example"
    settings = Settings.resolve(allowed_origins=shop)
    client = serve(FletStaticFiles(settings=settings, client_dist=dist))
    answer = client.get(HASHED, headers={"origin": shop})
    assert answer.headers["access-control-allow-origin"] == shop
    for origin in ({"origin": "https://other.example"}, {}):
        answer = client.get(HASHED, headers=origin)
        assert "access-control-allow-origin" not in answer.headers
        # A cache keeps one answer for each origin.
        assert answer.headers["vary"] == "Accept-Encoding, Origin"
    alone = serve(FletStaticFiles(client_dist=dist)).get(HASHED, headers={"origin": shop})
    assert "access-control-allow-origin" not in alone.headers


@pytest.mark.parametrize("path", ["/", "/manifest.json", "/favicon.png", HASHED])
def test_a_current_copy_is_not_sent_again(serve: Serve, dist: Path, path: str) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    etag = client.get(path).headers["etag"]
    for known in (etag, f'"other", W/{etag}', "*"):
        response = client.get(path, headers={"if-none-match": known})
        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["etag"] == etag
    assert client.get(path, headers={"if-none-match": '"other"'}).status_code == 200


def test_modification_time_is_enough_where_there_is_no_etag(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    modified = client.get("/favicon.png").headers["last-modified"]
    assert client.get("/favicon.png", headers={"if-modified-since": modified}).status_code == 304
    old = {"if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT"}
    assert client.get("/favicon.png", headers=old).status_code == 200
    assert client.get("/favicon.png", headers={"if-modified-since": "nonsense"}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/store", "/favicon.png", HASHED])
def test_head_is_get_without_the_body(serve: Serve, dist: Path, path: str) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    full, head = client.get(path, headers=NAVIGATION), client.head(path, headers=NAVIGATION)
    assert head.content == b""
    assert int(head.headers["content-length"]) == len(full.content)
    assert head.headers["etag"] == full.headers["etag"]


def test_ranges(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    part = client.get(HASHED, headers={"range": "bytes=2-5", "accept-encoding": "br, gzip"})
    assert (part.status_code, part.text) == (206, SCRIPT[2:6])
    assert part.headers["content-range"] == f"bytes 2-5/{len(SCRIPT)}"
    assert client.get(HASHED, headers={"range": "bytes=-3"}).text == SCRIPT[-3:]
    assert client.get(HASHED, headers={"range": "bytes=99999-"}).status_code == 416
    changed = client.get(HASHED, headers={"range": "bytes=0-1", "if-range": '"another"'})
    assert (changed.status_code, changed.text) == (200, SCRIPT)


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.1, gzip;q=0.9", "gzip"),
        ("*", "br"),
        ("identity", None),
        ("", None),
        ("br;q=broken", None),
    ],
)
def test_precompressed_files(serve: Serve, dist: Path, accepted: str, encoding: str | None) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    with client.stream("GET", HASHED, headers={"accept-encoding": accepted}) as response:
        raw = b"".join(response.iter_raw())
    assert response.headers.get("content-encoding") == encoding
    assert response.headers["content-type"] == "text/javascript; charset=utf-8"
    assert response.headers["vary"] == "Accept-Encoding"
    name = {"br": ".br", "gzip": ".gz", None: ""}[encoding]
    assert raw == (dist / (HASHED[1:] + name)).read_bytes()


def test_rendered_page_is_compressed(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    plain = client.get("/")
    with client.stream("GET", "/", headers={"accept-encoding": "gzip"}) as response:
        raw = b"".join(response.iter_raw())
    assert response.headers["content-encoding"] == "gzip"
    assert response.headers["etag"] != plain.headers["etag"]
    assert gzip.decompress(raw) == plain.content


def test_stale_compressed_asset_is_not_served(serve: Serve, dist: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "data.json.gz").write_bytes(gzip.compress(b"old"))
    os.utime(assets / "data.json.gz", (1, 1))
    (assets / "data.json").write_text("new")
    client = serve(FletStaticFiles(assets_dir=str(assets), client_dist=dist))
    assert client.get("/data.json", headers={"accept-encoding": "gzip"}).text == "new"


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/images/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/images/..%5c..%5csecret.txt",
        "//secret.txt",
        "/%2fsecret.txt",
        "/secret.txt%00",
        "/%00/secret.txt",
        "/link/secret.txt",
        "/link.txt",
        "/.hidden/secret.txt",
        "/.env",
        "/" + "a" * 5000 + ".txt",
    ],
)
def test_nothing_outside_gets_out(serve: Serve, dist: Path, tmp_path: Path, path: str) -> None:
    assets = tmp_path / "assets"
    (assets / ".hidden").mkdir(parents=True)
    for folder in (tmp_path, assets / ".hidden"):
        (folder / "secret.txt").write_text("secret")
    (assets / ".env").write_text("secret")
    (assets / "link").symlink_to(tmp_path)
    (assets / "link.txt").symlink_to(tmp_path / "secret.txt")
    url = serve(FletStaticFiles(assets_dir=str(assets), client_dist=dist)).base_url
    # httpx would clean the path up.
    host, port = url.host, url.port
    assert port is not None
    assert raw_get(host, port, path).startswith(b"HTTP/1.1 404")


def raw_get(host: str, port: int, path: str) -> bytes:
    import socket

    with socket.create_connection((host, port)) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_link_within_the_folder_is_followed(serve: Serve, dist: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "a.txt").write_text("text")
    (assets / "b.txt").symlink_to("a.txt")
    assert serve(FletStaticFiles(assets_dir=str(assets), client_dist=dist)).get("/b.txt").text == "text"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(serve: Serve, dist: Path, method: str) -> None:
    response = serve(FletStaticFiles(client_dist=dist)).request(method, "/")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD"


def test_security_headers(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(client_dist=dist))
    policy = client.get("/").headers["content-security-policy"]
    assert "script-src 'self';" in policy
    for path in ("/", "/favicon.png", "/missing.js"):
        assert client.get(path).headers["x-content-type-options"] == "nosniff"


def test_uploaded_documents_run_no_scripts(
    serve: Serve, dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploads = tmp_path / "assets" / "uploads"
    uploads.mkdir(parents=True)
    (uploads / "a.html").write_text("<script>steal()</script>")
    monkeypatch.setenv("FLET_UPLOAD_DIR", str(uploads))
    client = serve(FletStaticFiles(assets_dir=str(tmp_path / "assets"), client_dist=dist))
    assert client.get("/uploads/a.html").headers["content-security-policy"].startswith("sandbox;")


@pytest.mark.parametrize(("policy", "sent"), [("none", None), ("default-src *", "default-src *")])
def test_policy_can_be_replaced(
    serve: Serve, dist: Path, monkeypatch: pytest.MonkeyPatch, policy: str, sent: str | None
) -> None:
    monkeypatch.setenv("FLET_CONTENT_SECURITY_POLICY", policy)
    response = serve(FletStaticFiles(client_dist=dist)).get("/")
    assert response.headers.get("content-security-policy") == sent


def test_client_that_is_not_built_is_explained(serve: Serve, tmp_path: Path) -> None:
    response = serve(FletStaticFiles(client_dist=tmp_path)).get("/store", headers=NAVIGATION)
    assert response.status_code == 500
    assert "pip install -e ." in response.text


@pytest.mark.parametrize("root_path", ["/apps/shop", "/apps/shop/"])
def test_proxy_prefix_is_part_of_every_url(serve: Serve, dist: Path, root_path: str) -> None:
    client: httpx.Client = serve(FletStaticFiles(client_dist=dist), root_path)
    page = client.get("/").text
    assert '<base href="/apps/shop/">' in page
    assert config_of(page)["webSocketEndpoint"] == "apps/shop/ws"
    assert client.get("/favicon.png").content == b"built-in favicon"
