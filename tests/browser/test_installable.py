"""The site is an installable app, as Chromium's own checks see it."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from tests.browser.chromium import FLAGS, find_whole_chromium
from tests.servers import Server

Serve = Callable[..., Server]
Manifest = dict[str, Any]

PNG_START = b"\x89PNG\r\n\x1a\n"
# Tests run in a profile of their own, which Chromium takes for a private one; it is no fault of the site.
PRIVATE_PROFILE = "in-incognito"


@pytest.fixture
def chromium(chromium: Browser) -> Iterator[Browser]:
    """A browser that installs apps."""
    browser = chromium.browser_type.launch(executable_path=find_whole_chromium(), args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture
def chromium_tools(context: BrowserContext, page: Page) -> CDPSession:
    """What the developer tools of `page` show."""
    return context.new_cdp_session(page)


def read_manifest(tools: CDPSession) -> tuple[str, Manifest]:
    """URL and content of the manifest of the shown page, which Chromium has read without a complaint."""
    answer = tools.send("Page.getAppManifest")
    assert answer["errors"] == []
    return answer["url"], json.loads(answer["data"])


def png_size(data: bytes) -> str:
    """Size of a picture in the form that a manifest has: 192x192."""
    assert data.startswith(PNG_START)
    width, height = struct.unpack(">II", data[16:24])
    return f"{width}x{height}"


def test_chromium_offers_to_install_the_app(page: Page, chromium_tools: CDPSession, serve: Serve) -> None:
    page.goto(serve("counter").url)
    expect(page.get_by_role("button").first).to_be_visible()
    errors = chromium_tools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error for error in errors if error["errorId"] != PRIVATE_PROFILE] == []


def test_chromium_does_not_offer_a_page_without_icons(page: Page, chromium_tools: CDPSession, serve: Serve) -> None:
    page.route("**/icons/*.png", lambda route: route.abort())
    page.goto(serve("counter").url)
    errors = chromium_tools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {error["errorId"] for error in errors} - {PRIVATE_PROFILE} != set()


def test_manifest_says_how_the_app_starts(page: Page, chromium_tools: CDPSession, serve: Serve) -> None:
    server = serve("counter")
    page.goto(server.url)
    url, manifest = read_manifest(chromium_tools)
    assert manifest["name"] == "Flet"
    assert manifest["display"] == "standalone"
    assert urljoin(url, manifest["start_url"]) == server.url
    assert urljoin(url, manifest["scope"]) == server.url


def test_icons_of_the_manifest_have_the_size_that_it_states(
    page: Page, chromium_tools: CDPSession, serve: Serve
) -> None:
    page.goto(serve("counter").url)
    url, manifest = read_manifest(chromium_tools)
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in manifest["icons"]}
    for icon in manifest["icons"]:
        response = page.request.get(urljoin(url, icon["src"]))
        assert (response.status, response.headers["content-type"]) == (200, "image/png")
        assert png_size(response.body()) == icon["sizes"]


def test_names_from_the_environment_reach_the_manifest(page: Page, chromium_tools: CDPSession, serve: Serve) -> None:
    names = {"NAME": 'Shop "North"', "SHORT_NAME": "Läden", "DESCRIPTION": "Buy <b>& sell"}
    page.goto(serve("counter", **{f"FLET_WEB_APP_{name}": value for name, value in names.items()}).url)
    _, manifest = read_manifest(chromium_tools)
    shown = {name: manifest[name.lower()] for name in names}
    assert shown == names
    errors = chromium_tools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error for error in errors if error["errorId"] != PRIVATE_PROFILE] == []


def test_app_below_a_path_is_installable_there(page: Page, chromium_tools: CDPSession, serve: Serve) -> None:
    server = serve("counter", FLET_WEB_APP_PATH="/tools/counter")
    page.goto(server.url + "tools/counter/")
    url, manifest = read_manifest(chromium_tools)
    assert urljoin(url, manifest["start_url"]) == server.url + "tools/counter/"
    errors = chromium_tools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error for error in errors if error["errorId"] != PRIVATE_PROFILE] == []
