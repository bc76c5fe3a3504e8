"""`allowed_hosts`: whoever asks for another host is refused, before anything is made for them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus

import flet_web as ft
from flet_web.settings import Settings, SettingsError
from tests.conftest import Launch, Site
from tests.security.attack import Client

ALLOWED = ["example.com", "*.example.org", "[2001:db8::1]"]
GOOD = ["example.com", "EXAMPLE.com:8000", "a.example.org", "a.b.example.org:80", "[2001:db8::1]:443", "example.com."]
BAD = [
    "",
    "evil.com",
    "example.com.evil.com",
    "example.org",
    "xexample.org",
    "example.com@evil.com",
    "[::1]",
    "a b",
    "\xff",
]


def main(page: ft.Page) -> None:
    page.add(ft.Text("Hello"), ft.Text(f"{page.url}"))


def site_of(launch: Launch, allowed: Any) -> Site:
    return launch(main, allowed_hosts=allowed)


def status(site: Site, path: str, host: str, method: str = "GET") -> int:
    headers = {b"host": host.encode("latin-1")}
    return httpx.request(method, site.url.replace("ws:", "http:") + path, headers=headers).status_code


@pytest.mark.parametrize("allowed", [ALLOWED, ", ".join(ALLOWED)])
def test_only_allowed_hosts_are_served(launch: Launch, allowed: Any) -> None:
    site = site_of(launch, allowed)
    assert [status(site, "/", host) for host in GOOD] == [200] * len(GOOD)
    for path in ("/", "/upload", "/oauth_callback", "/index.html", "/nowhere"):
        assert [status(site, path, host) for host in BAD] == [400] * len(BAD)


def test_a_websocket_of_another_host_is_refused(launch: Launch) -> None:
    site = site_of(launch, "localhost")
    with pytest.raises(InvalidStatus) as refused:
        site.client().dial()
    assert refused.value.response.status_code == 403
    url = site.url.replace("127.0.0.1", "localhost")
    tab = Client(url + "/ws").open()
    tab.see("Hello", url.replace("ws:", "http:"))
    tab.close()


def test_without_the_option_any_host_is_served(launch: Launch) -> None:
    assert status(launch(main), "/", "anything.example") == 200


@pytest.mark.parametrize("value", ["http://example.com", "example.com/path", "*.*", "exa*mple.com", 5, "["])
def test_what_is_no_host_is_no_option(value: Any) -> None:
    with pytest.raises(SettingsError, match="allowed_hosts"):
        Settings.resolve({}, allowed_hosts=value)
