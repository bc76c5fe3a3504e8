"""The Flutter client as a renderer: which page comes, how it is rendered, cached and installed."""

from __future__ import annotations

import gzip
import html
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import httpx
import pytest

from flet_web.asgi.static_files import FletStaticFiles
from flet_web.cli import flutter_install
from flet_web.cli.flutter_install import FlutterClientError

from .conftest import Serve
from .test_static_files import NAVIGATION

INDEX = """<!DOCTYPE html>
<html>
<head>
  <base href="/"><meta name="description" content="Flet application.">
  <meta name="apple-mobile-web-app-title" content="Flet"><title>Flet</title>
  <script>var flet = {};</script>
  <!-- fletAppConfig -->
</head><body><script src="flutter_bootstrap.js" async></script></body></html>
"""
BOOTSTRAP = "var flutterConfig = {};\n_flutter.loader.load({config: flutterConfig});\n"
FONTS = '[{"family":"MaterialIcons","fonts":[{"asset":"fonts/MaterialIcons-Regular.otf"}]}]'


@pytest.fixture
def flutter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Flutter client, in small, where FLET_CLIENT_DIR says."""
    folder = tmp_path / "flutter"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(INDEX)
    (folder / "flutter_bootstrap.js").write_text(BOOTSTRAP)
    (folder / "favicon.png").write_bytes(b"Flutter's favicon")
    (folder / "assets" / "FontManifest.json").write_text(FONTS)
    (folder / "main.dart.wasm").write_bytes(b"\0asm" * 500)
    (folder / "main.dart.wasm.gz").write_bytes(gzip.compress(b"\0asm" * 500))
    monkeypatch.setenv("FLET_CLIENT_DIR", str(folder))
    return folder


@pytest.fixture
def client(serve: Serve, dist: Path, flutter: Path) -> httpx.Client:
    return serve(FletStaticFiles(web_renderer="canvaskit", client_dist=dist))


def config_of(page: str) -> dict[str, Any]:
    found = re.search(r"Object\.assign\(flet, (\{.*?\})\);</script>", page)
    assert found is not None
    config: dict[str, Any] = json.loads(found[1])
    return config


def test_page_is_configured(client: httpx.Client) -> None:
    page = client.get("/some/route", headers=NAVIGATION).text
    config = config_of(page)
    assert config["webSocketEndpoint"] == "/ws"
    assert config["webRenderer"] == "canvaskit"
    assert config["routeUrlStrategy"] == "path"
    assert config["assetBase"] == config["entrypointBaseUrl"]
    assert config["canvasKitBaseUrl"] == config["assetBase"] + "canvaskit/"
    assert '<base href="/">' in page


def test_page_below_a_path(serve: Serve, dist: Path, flutter: Path) -> None:
    files = FletStaticFiles(app_mount_path="/apps/shop", web_renderer="skwasm", client_dist=dist)
    page = serve(files).get("/apps/shop/").text
    assert '<base href="/apps/shop/">' in page
    assert config_of(page)["webSocketEndpoint"] == "/apps/shop/ws"
    assert config_of(page)["assetBase"].startswith("/apps/shop/_flet/flutter-")
    assert config_of(page)["webRenderer"] == "auto"


def test_hostile_values_stay_text(serve: Serve, dist: Path, flutter: Path) -> None:
    name = r'"></title><script>alert(1)</script>\1'
    files = FletStaticFiles(
        app_name=name,
        app_description=name,
        web_renderer="canvaskit",
        websocket_endpoint_path=f"/{name}",
        client_dist=dist,
    )
    page = serve(files).get("/").text
    assert page.count("<script") == INDEX.count("<script") + 1
    assert f"<title>{html.escape(name)}</title>" in page
    assert config_of(page)["webSocketEndpoint"] == f"/{name}"


def test_files_of_a_build_are_cached_for_ever(client: httpx.Client) -> None:
    base = config_of(client.get("/").text)["assetBase"]
    response = client.get(base + "main.dart.wasm", headers={"accept-encoding": "gzip"})
    assert response.headers["content-type"] == "application/wasm"
    assert response.headers["content-encoding"] == "gzip"
    assert response.content == b"\0asm" * 500
    for path in ("main.dart.wasm", "assets/FontManifest.json"):
        assert client.get(base + path).headers["cache-control"] == "public, max-age=31536000, immutable"
    assert client.get("/flutter_bootstrap.js").headers["cache-control"] == "no-cache"
    assert client.get(base + "missing.js").status_code == 404
    assert client.get(base + "../index.html").status_code in (200, 404)


def test_new_build_has_new_names(serve: Serve, dist: Path, flutter: Path) -> None:
    bases = set[str]()
    for content in (b"one", b"other"):
        (flutter / "main.dart.js").write_bytes(content)
        page = serve(FletStaticFiles(web_renderer="canvaskit", client_dist=dist)).get("/").text
        bases.add(config_of(page)["assetBase"])
    assert len(bases) == 2


def test_fonts_come_from_here(client: httpx.Client) -> None:
    base = config_of(client.get("/").text)["assetBase"]
    fonts = client.get(base + "assets/FontManifest.json").json()
    assert [font["family"] for font in fonts] == ["MaterialIcons", "Roboto"]


@pytest.mark.parametrize("wanted", [False, True])
def test_color_emoji(serve: Serve, dist: Path, flutter: Path, wanted: bool) -> None:
    files = FletStaticFiles(web_renderer="canvaskit", use_color_emoji=wanted, client_dist=dist)
    script = serve(files).get("/flutter_bootstrap.js").text
    assert ("useColorEmoji = true;\n_flutter.loader.load(" in script) == wanted


def test_only_flutter_is_isolated(serve: Serve, dist: Path, flutter: Path) -> None:
    for renderer, isolated in (("canvaskit", True), ("html", False)):
        client = serve(FletStaticFiles(web_renderer=renderer, client_dist=dist))
        for path in ("/", "/favicon.png"):
            headers = client.get(path).headers
            assert ("cross-origin-opener-policy" in headers) == isolated
            assert ("cross-origin-embedder-policy" in headers) == isolated


def test_policy_allows_webassembly_but_no_evaluated_text(client: httpx.Client) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "'wasm-unsafe-eval'" in policy
    assert "'unsafe-eval'" not in policy
    assert "script-src 'self' 'wasm-unsafe-eval' blob: 'sha256-" in policy
    assert "'unsafe-inline'" not in policy.split("style-src")[0]


@pytest.mark.parametrize("allowed", [False, True])
def test_address_chooses_the_renderer_where_it_may(
    serve: Serve, dist: Path, flutter: Path, monkeypatch: pytest.MonkeyPatch, allowed: bool
) -> None:
    monkeypatch.setenv("FLET_ALLOW_RENDERER_SWITCH", str(allowed).lower())
    client = serve(FletStaticFiles(client_dist=dist))
    assert ("flutter_bootstrap" in client.get("/?renderer=canvaskit").text) == allowed
    for query in ("", "?renderer=html", "?renderer=other"):
        assert "flet-config" in client.get("/" + query).text
    other = serve(FletStaticFiles(web_renderer="canvaskit", client_dist=dist))
    assert ("flet-config" in other.get("/store?renderer=html", headers=NAVIGATION).text) == allowed


def test_without_the_client_ours_comes_and_one_warning_says_why(
    serve: Serve, dist: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("FLET_CLIENT_DIR", str(dist / "nothing"))
    for _ in range(2):
        client = serve(FletStaticFiles(web_renderer="canvaskit", client_dist=dist))
        assert "flet-config" in client.get("/").text
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "flet-web client install" in caplog.text


def test_own_pages_for_either_client(serve: Serve, dist: Path, flutter: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "index.html").write_text(INDEX.replace("<body>", "<body><p>Mine</p>"))
    ours = serve(FletStaticFiles(assets_dir=str(assets), client_dist=dist))
    assert "flet-config" in ours.get("/").text
    theirs = serve(FletStaticFiles(assets_dir=str(assets), web_renderer="canvaskit", client_dist=dist))
    assert "<p>Mine</p>" in theirs.get("/").text
    assert config_of(theirs.get("/").text)["webSocketEndpoint"] == "/ws"


def run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """`flet-web client ...`"""
    from .test_server import ENVIRON

    command = [sys.executable, "-m", "flet_web.cli", "client", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**ENVIRON, **environ}, timeout=60)


def test_wrong_wheel_is_refused_and_nothing_remains(tmp_path: Path) -> None:
    wheel = tmp_path / "flet_web-1.0.5-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("flet_web/web/index.html", "changed")
    done = run("install", "--wheel", str(wheel), FLET_CLIENT_DIR=str(tmp_path / "client"))
    assert done.returncode == 1
    assert f"expected a file with SHA-256 {flutter_install.WHEEL_SHA256}; got " in done.stderr
    assert list(tmp_path.iterdir()) == [wheel]


def test_folder_of_somebody_else_is_left_alone(tmp_path: Path, flutter: Path) -> None:
    with pytest.raises(FlutterClientError, match="holds other files"):
        flutter_install.install(flutter, tmp_path / "any.whl")
    with pytest.raises(FlutterClientError, match="was not made by"):
        flutter_install.remove(flutter)
    assert (flutter / "index.html").exists()
    assert "installed  by hand" in run("info", FLET_CLIENT_DIR=str(flutter)).stdout


def test_info_and_remove_without_a_client(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    folder = str(tmp_path / "data" / "flet_web" / "flutter-1.0.5")
    assert f"folder     {folder}\ninstalled  no" in run("info", **home).stdout
    assert run("remove", **home).stdout == f"There is no Flutter client in {folder}.\n"
    relative = run("info", **{**home, "XDG_DATA_HOME": "relative"}).stdout
    assert relative.startswith(f"folder     {tmp_path / '.local' / 'share' / 'flet_web'}")
