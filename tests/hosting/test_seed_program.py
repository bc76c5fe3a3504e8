"""What the documentation says of running a program, of its assets and of the installable app."""

from __future__ import annotations

import base64
import json
import re
import signal
import struct
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from starlette.applications import Starlette

import flet_web as ft
from tests.asgi.test_flutter import INDEX
from tests.asgi.test_flutter import flutter as flutter  # a fixture
from tests.asgi.test_server import LOCAL, RUN, process_of
from tests.conftest import Launch, Site
from tests.hosting.processes import hosted
from tests.hosting.seed_rows import NOTES, PRODUCTION, VARIABLES, row
from tests.hosting.seed_site import FLUTTER, OURS, http, main, text, visiting
from tests.servers import serving
from tests.uploads import wait_until

PROGRAM = """
import os, sys
import flet_web as ft

def main(page: ft.Page):
    page.add(ft.Text(f"{os.getpid()} {'uvicorn.server' in sys.modules}"))

ft.app(main)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "program.py").write_text(PROGRAM)
    return tmp_path / "program.py"


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """A browser that leaves the file `opened` beside itself."""
    path = tmp_path / "browser"
    path.write_text(f"#!/bin/sh\ntouch {tmp_path}/opened\n")
    path.chmod(0o755)
    return path


# Running a program


@row("Introduction", "a FastAPI app runs your app")
def test_a_program_becomes_a_starlette_application(launch: Launch) -> None:
    made = ft.app(main, export_asgi_app=True)
    assert isinstance(made, Starlette)
    launch(asgi=made).open().see("served")


@row("Introduction", "Uvicorn by default")
@row(PRODUCTION, "python app.py")
@row(NOTES + "FastAPI replaces the built-in web server", "no server process beside the program", "ft.app(main)")
def test_a_program_is_its_own_server(program: Path) -> None:
    with serving(program) as server, visiting(server.url) as site:
        site.open().see(f"{server.process.pid} True")
        assert OURS in text(site)
        server.kill()
        with pytest.raises(httpx.ConnectError):
            httpx.get(server.url)


@row("Running the app locally", "flet run --web app.py")
def test_command(program: Path) -> None:
    with process_of([*RUN, "--web", str(program)], LOCAL) as running, visiting(running.url) as site:
        site.open().see(f"{running.process.pid} True")


def address(program: Path, opened: Path, is_server: bool, **environ: str) -> str:
    """Where a program is served that opens a browser if it is not on a server.

    If another process listens there, the address with which the program refuses to start.
    """
    try:
        with process_of([str(program)], {"WAYLAND_DISPLAY": "", **environ}) as running:
            assert httpx.get(running.url).status_code == 200
            if not is_server:
                wait_until(opened.exists)
            running.stop(signal.SIGINT)
            assert opened.exists() is not is_server
            return running.url
    except AssertionError as error:
        taken = re.search(r"Cannot listen on (\S+) port (\d+)", str(error))
        if taken is None:
            raise
        return f"http://{taken[1]}:{taken[2]}/"


@row(PRODUCTION, "headless Linux is detected", "FLET_FORCE_WEB_SERVER=true")
@row(VARIABLES, "FLET_FORCE_WEB_SERVER", "FLET_SERVER_PORT")
@pytest.mark.parametrize(
    ("display", "forced", "is_server"),
    [("", "", True), (":9", "", False), (":9", "true", True), ("", "false", False)],
)
def test_what_is_a_server(program: Path, browser: Path, display: str, forced: str, is_server: bool) -> None:
    environ = {"DISPLAY": display, "FLET_FORCE_WEB_SERVER": forced, "FLET_SERVER_IP": "127.8.0.21"}
    url = address(program, browser.with_name("opened"), is_server, BROWSER=str(browser), **environ)
    assert re.fullmatch(r"http://127\.8\.0\.21:\d+/", url)
    assert url.endswith(":8000/") is is_server


@row(VARIABLES, "FLET_SERVER_PORT")
def test_server_port(program: Path) -> None:
    with serving(program) as server:
        assert httpx.get(f"http://127.0.0.1:{server.port}/").status_code == 200


@row(VARIABLES, "FLET_SERVER_IP")
def test_server_ip(program: Path) -> None:
    with serving(program, FLET_SERVER_IP="127.0.0.2") as server:
        assert httpx.get(f"http://127.0.0.2:{server.port}/").status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(server.url)


@row(VARIABLES, "FLET_SERVER_IP")
def test_a_program_listens_on_all_addresses(program: Path) -> None:
    with serving(program, FLET_SERVER_IP="") as server:
        for host in ("127.0.0.1", "127.0.0.2"):
            assert httpx.get(f"http://{host}:{server.port}/").status_code == 200


HELLO = """
import flet_web; flet_web.install_as_flet()
import flet as ft

def main(page: ft.Page):
    page.add(ft.Text("Hello ASGI!"))

app = ft.app(main, export_asgi_app=True)
"""


@row(PRODUCTION, "ft.app(main, export_asgi_app=True)")
@row(NOTES + "FastAPI replaces the built-in web server", "ft.app(main, export_asgi_app=True)")
def test_exported_app(tmp_path: Path) -> None:
    with hosted("uvicorn", tmp_path, HELLO) as server, visiting(server.url.replace("http:", "ws:")) as site:
        site.open().see("Hello ASGI!")


# Assets


@row("Assets", "page, engine, favicon and images come from the server")
def test_everything_that_the_page_names_is_served(launch: Launch) -> None:
    site = launch(asgi=ft.app(main, export_asgi_app=True))
    page = httpx.get(http(site, "/")).text
    named = re.findall(r'<(?:script|link)[^>]* (?:src|href)="(?!data:)([^"]+)"', page)
    assert {Path(name).suffix for name in named} == {".png", ".json", ".js"}
    for name in named:
        answer = httpx.get(urljoin(http(site, "/"), name))
        assert (answer.status_code, len(answer.content) > 0) == (200, True), name


IMAGE = """
import sys
import flet_web as ft

def main(page: ft.Page):
    page.add(ft.Image(src=f"/images/my-image.png"))

ft.app(target=main, assets_dir=sys.argv[1])
"""


@row("Assets", "assets_dir relative to the program", "assets_dir as an absolute path", "/images/my-image.png")
@pytest.mark.parametrize("absolute", [False, True])
def test_image_of_the_assets(tmp_path: Path, absolute: bool) -> None:
    (tmp_path / "pictures" / "images").mkdir(parents=True)
    (tmp_path / "pictures" / "images" / "my-image.png").write_bytes(b"image")
    (tmp_path / "main.py").write_text(IMAGE)
    folder = str(tmp_path / "pictures") if absolute else "pictures"
    with process_of([str(tmp_path / "main.py"), folder], LOCAL) as running, visiting(running.url) as site:
        assert site.open().find(_c="Image")["src"] == "/images/my-image.png"
        assert httpx.get(running.url + "images/my-image.png").content == b"image"


ICONS = {
    "icons/icon-192.png": 192,
    "icons/icon-512.png": 512,
    "icons/icon-maskable-192.png": 192,
    "icons/icon-maskable-512.png": 512,
    "icons/apple-touch-icon-192.png": 192,
}
OWN = b"of the assets"


def with_asset(launch: Launch, folder: Path, name: str, content: bytes = OWN, **options: Any) -> Site:
    """An app whose folder of assets has this file."""
    (folder / "own" / name).parent.mkdir(parents=True)
    (folder / "own" / name).write_bytes(content)
    return launch(main, assets_dir=str(folder / "own"), **options)


@row("Assets", "files that can be replaced")
@row("Customizing web app", "favicon.png")
@row("PWA", "folder icons", *ICONS)
@pytest.mark.parametrize("name", ["favicon.png", *ICONS])
def test_pictures_are_replaced_by_those_of_the_assets(launch: Launch, tmp_path: Path, name: str) -> None:
    built_in = httpx.get(http(launch(main), f"/{name}")).content
    assert built_in.startswith(b"\x89PNG")
    site = with_asset(launch, tmp_path, name)
    assert httpx.get(http(site, f"/{name}")).content == OWN
    others = {"favicon.png", *ICONS} - {name}
    assert all(httpx.get(http(site, f"/{other}")).content != OWN for other in others)


@row("Customizing web app", "favicon.png")
def test_favicon_is_in_the_page_and_that_of_the_assets_is_named_by_it(launch: Launch, tmp_path: Path) -> None:
    assert '<linkrel="icon"type="image/png"href="favicon.png"' in text(with_asset(launch, tmp_path, "favicon.png"))
    site = launch(main)
    content = httpx.get(http(site, "/favicon.png")).content
    encoded = base64.b64encode(content).decode()
    assert f'<linkrel="icon"type="image/png"href="data:image/png;base64,{encoded}"' in text(site)
    size = struct.unpack(">II", content[16:24])
    assert min(size) >= 32


@row("Customizing web app", "icons/loading-animation.png")
def test_loading_animation(launch: Launch, tmp_path: Path) -> None:
    image = '<imgclass="f-loading"src="icons/loading-animation.png"'
    assert image not in text(launch(main))
    site = with_asset(launch, tmp_path, "icons/loading-animation.png")
    assert image in text(site)
    assert httpx.get(http(site, "/icons/loading-animation.png")).content == OWN


@row("Customizing web app", "icons/loading-animation.png")
def test_loading_animation_of_the_flutter_client(launch: Launch, tmp_path: Path, flutter: Path) -> None:
    (flutter / "icons").mkdir()
    (flutter / "icons" / "loading-animation.png").write_bytes(b"of the client")
    path = "/icons/loading-animation.png"
    assert text(launch(main, web_renderer="canvaskit"), path) == "oftheclient"
    site = with_asset(launch, tmp_path, "icons/loading-animation.png", web_renderer="canvaskit")
    assert FLUTTER in text(site)
    assert httpx.get(http(site, path)).content == OWN


@row("Assets", "files that can be replaced")
@row("Customizing web app", "index.html of your own")
def test_own_page(launch: Launch, tmp_path: Path) -> None:
    page = b"<title>{{ title }}</title><base href='{{ base_href }}'><h1>Mine</h1>"
    site = with_asset(launch, tmp_path, "index.html", page, app_name="Shop")
    assert text(site) == "<title>Shop</title><basehref='/'><h1>Mine</h1>"


@row("Customizing web app", "index.html of your own")
def test_own_page_for_the_flutter_client(launch: Launch, tmp_path: Path, flutter: Path) -> None:
    page = INDEX.replace("<body>", "<body><p>Mine</p>").encode()
    site = with_asset(launch, tmp_path, "index.html", page, web_renderer="canvaskit")
    assert FLUTTER in text(site)
    assert "<p>Mine</p>" in text(site)


# The installable app


def manifest(site: Site) -> dict[str, Any]:
    """The manifest that the page names."""
    found = re.search(r'<link rel="manifest" href="([^"]+)"', httpx.get(http(site, "/")).text)
    assert found is not None
    read: dict[str, Any] = json.loads(httpx.get(urljoin(http(site, "/"), found[1])).content)
    return read


@row("PWA", "Firefox")
def test_manifest_has_what_installation_needs(launch: Launch) -> None:
    site = launch(main)
    assert manifest(site)["start_url"] == "/"
    assert manifest(site)["display"] == "standalone"
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in manifest(site)["icons"]}


@row("PWA", "Safari")
def test_page_says_what_safari_reads(launch: Launch) -> None:
    page = text(launch(main, app_name="Shop", app_short_name="Sh"))
    assert '<metaname="apple-mobile-web-app-title"content="Sh"' in page
    assert '<linkrel="apple-touch-icon"href="icons/apple-touch-icon-192.png"' in page


@row("Assets", "files that can be replaced")
@row("PWA", "manifest.json of your own")
def test_own_manifest(launch: Launch, tmp_path: Path) -> None:
    site = with_asset(launch, tmp_path, "manifest.json", b'{"name": "{{ title }} & Co", "id": "mine"}', app_name="Shop")
    assert manifest(site) == {"name": "Shop & Co", "id": "mine"}


MEMBERS = {
    "name": ("app_name", "Shop"),
    "short_name": ("app_short_name", "Sh"),
    "description": ("app_description", "Sells & buys"),
    "theme_color": ("theme_color", "#123456"),
    "background_color": ("background_color", "#654321"),
}


@row("PWA", *MEMBERS)
@pytest.mark.parametrize("member", MEMBERS)
def test_members_of_the_manifest_are_options(launch: Launch, member: str) -> None:
    option, value = MEMBERS[member]
    assert manifest(launch(main))[member] != value
    given: dict[str, Any] = {option: value}
    assert manifest(launch(main, **given))[member] == value


@row("PWA", "theme_color")
def test_theme_color_of_the_page(launch: Launch) -> None:
    assert '<metaname="theme-color"content="#123456"' in text(launch(main, theme_color="#123456"))


@row("PWA", *ICONS)
@pytest.mark.parametrize(("name", "size"), ICONS.items())
def test_icons_have_their_size_and_are_named(launch: Launch, name: str, size: int) -> None:
    site = launch(main)
    named = [icon["src"] for icon in manifest(site)["icons"]]
    assert name in named or f'<linkrel="apple-touch-icon"href="{name}"' in text(site)
    assert struct.unpack(">II", httpx.get(http(site, f"/{name}")).content[16:24]) == (size, size)
