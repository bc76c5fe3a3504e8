"""Routes that the server knows: status 404 for others, titles and descriptions for search engines and previews."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

import flet_web as ft
from flet_web.asgi.static_files import FletStaticFiles
from flet_web.settings import Settings, SettingsError

from .conftest import Serve

NAVIGATION = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8", "sec-fetch-mode": "navigate"}


async def article(id: str) -> ft.RouteMetadata | None:
    await asyncio.sleep(0)
    return ft.RouteMetadata(f"Article {id}") if id.isdigit() else None


def user(name: str, tab: str | None) -> ft.RouteMetadata:
    if name == "broken":
        raise RuntimeError("no database")
    return ft.RouteMetadata(f"{name} <b>", f'"{tab}"', "/images/a b.png")


ROUTES: dict[str, Any] = {
    "/": None,
    "/store": ft.RouteMetadata(title="Store", description="All we have"),
    "/article/:id": article,
    "/user/:name/:tab?": user,
}


@pytest.fixture
def client(serve: Serve, dist: Path) -> httpx.Client:
    client = serve(FletStaticFiles(app_name="Shop", routes=ROUTES, client_dist=dist))
    client.headers.update(NAVIGATION)
    return client


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200), ("/index.html", 200), ("/store", 200), ("/store/", 200), ("/store?page=2", 200), ("/stores", 404),
        ("/article/7", 200), ("/article/seven", 404), ("/user/jo.kim", 200), ("/user/jo/a/b", 404), ("/x.html", 404),
    ],
)  # fmt: skip
def test_other_routes_are_answered_with_404_and_the_page(client: httpx.Client, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert "flet-config" in answer.text
    assert ('<meta name="robots" content="noindex"' in answer.text) == (status == 404)
    assert "content-security-policy" in answer.headers
    head = client.head(path)
    assert (head.status_code, head.content) == (status, b"")
    assert head.headers["content-length"] == str(len(answer.content))
    again = client.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == (304 if status == 200 else 404)


def test_search_engines_are_told_of_each_route(client: httpx.Client) -> None:
    store, base = client.get("/store").text, str(client.base_url)
    assert "<title>Store</title>" in store
    assert '<meta name="description" content="All we have">' in store
    assert '<meta property="og:title" content="Store" />' in store
    assert "og:image" not in store
    assert "<title>Shop</title>" in client.get("/").text
    assert "og:" not in client.get("/").text
    assert "<title>Article 7</title>" in client.get("/article/7").text
    assert "<title>Article 8</title>" in client.get("/article/8").text
    jo = client.get("/user/jo%20kim/posts").text
    assert "<title>jo kim &lt;b&gt;</title>" in jo
    assert 'content="&quot;posts&quot;"' in jo
    assert f'<meta property="og:image" content="{base}/images/a%20b.png" />' in jo
    assert "&quot;None&quot;" in client.get("/user/jo").text


def product(params: Any) -> ft.RouteMetadata | None:
    if params["id"] == "0":
        return None
    return ft.RouteMetadata(image="a.png", canonical=f"/shop/{params['id']}", robots="noindex")


def test_routes_of_a_router_tell_what_they_are(serve: Serve, dist: Path) -> None:
    tree = [
        ft.Route(index=True, component=ft.Text, title="Home"),
        ft.Route(
            path="shop",
            component=ft.Text,
            metadata=ft.RouteMetadata("Shop", "All <we> have", canonical="shop"),
            children=[
                ft.Route(path=":id", component=ft.Text, title=lambda params: f"No. {params['id']}", metadata=product),
                ft.Route(path="files/:path+", component=ft.Text),
            ],
        ),
    ]
    client = serve(FletStaticFiles(app_name="Mine", routes=tree, client_dist=dist))
    base, statuses, texts = str(client.base_url), {}, {}
    for path in ("/", "/shop", "/shop/a%20b", "/shop/0", "/shop/files/a/b", "/other"):
        answer = client.get(path, headers=NAVIGATION)
        statuses[path], texts[path] = answer.status_code, answer.text
    assert list(statuses.values()) == [200, 200, 200, 404, 200, 404]
    assert "<title>Home</title>" in texts["/"]
    assert "canonical" not in texts["/"]
    assert f'<link rel="canonical" href="{base}/shop" />' in texts["/shop"]
    assert '<meta name="description" content="All &lt;we&gt; have">' in texts["/shop"]
    # What the inner one does not say, the one around does, but for the URL
    inner = texts["/shop/a%20b"]
    assert "<title>No. a b</title>" in inner
    assert '<meta property="og:description" content="All &lt;we&gt; have" />' in inner
    assert f'<meta property="og:image" content="{base}/a.png" />' in inner
    assert '<meta name="robots" content="noindex" />' in inner
    assert f'<link rel="canonical" href="{base}/shop/a%20b" />' in inner
    assert "<title>Shop</title>" in texts["/shop/files/a/b"]
    assert "canonical" not in texts["/shop/files/a/b"]


def test_an_error_of_the_program_costs_the_title_alone(client: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    answer = client.get("/user/broken")
    assert (answer.status_code, "<title>Shop</title>" in answer.text) == (200, True)
    assert "no database" in caplog.text


def test_a_function_that_takes_too_long_is_not_waited_for(
    serve: Serve, dist: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("flet_web.asgi.route_table._SECONDS", 0.05)
    answered = threading.Event()
    client = serve(FletStaticFiles(routes={"/": lambda: answered.wait(10) and None}, client_dist=dist))
    assert client.get("/").status_code == 200
    answered.set()
    assert "has not told of a route" in caplog.text


def test_a_list_of_patterns_alone_and_routes_behind_a_hash(serve: Serve, dist: Path) -> None:
    client = serve(FletStaticFiles(routes=["/", "/store/:id"], client_dist=dist))
    statuses = [client.get(path, headers=NAVIGATION).status_code for path in ("/", "/store/7", "/store")]
    assert statuses == [200, 200, 404]
    behind = serve(FletStaticFiles(routes=["/"], route_url_strategy="hash", client_dist=dist))
    assert behind.get("/store", headers=NAVIGATION).status_code == 200


def test_an_index_page_of_ones_own_gets_the_elements_too(serve: Serve, dist: Path, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "index.html").write_text("<html><head><title>{{ title }}</title></HEAD><body>")
    client = serve(FletStaticFiles(routes=ROUTES, assets_dir=str(tmp_path / "own"), client_dist=dist))
    assert '<title>Store</title><meta property="og:type"' in client.get("/store").text
    assert 'noindex" data-flet="not-found" />\n</HEAD>' in client.get("/none", headers=NAVIGATION).text


def test_files_for_search_engines_are_assets_and_never_routes(serve: Serve, dist: Path, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "robots.txt").write_text("Sitemap: https://example.com/sitemap.xml")
    (tmp_path / "own" / "sitemap.xml").write_text("<urlset/>")
    client = serve(FletStaticFiles(assets_dir=str(tmp_path / "own"), client_dist=dist))
    kinds = [client.get(f"/{name}").headers["content-type"] for name in ("robots.txt", "sitemap.xml")]
    assert kinds[0] == "text/plain; charset=utf-8"
    assert kinds[1].partition(";")[0] in ("application/xml", "text/xml")
    without = serve(FletStaticFiles(client_dist=dist))
    for path in ("/robots.txt", "/sitemap.xml", "/favicon.ico", "/.well-known/security.txt"):
        assert without.get(path, headers=NAVIGATION).status_code == 404


@pytest.mark.parametrize("routes", ["/", ["store"], [7], {"/": {"title": "x"}}, ["/:a/:a"]])
def test_wrong_routes_are_said_at_the_start(routes: Any) -> None:
    with pytest.raises(SettingsError, match="Argument routes has a wrong value"):
        Settings.resolve(routes=routes)
