"""A real OpenID Connect provider on loopback, and people who sign in there."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import anyio
import httpx
import pytest

import flet_web as ft
from tests.conftest import Site
from tests.programs import one_at_a_time
from tests.session.client import Client

T = TypeVar("T")
SOURCE = Path(__file__).parent / "provider"
FILES = ("package.json", "package-lock.json", ".npmrc", "server.mjs")
HELP = "These tests start the npm package oidc-provider, and need Node.js with npm (20 or newer) for that."


def installed() -> Path:
    """The folder with the provider and its npm packages, installed once for each version of the lock."""
    content = b"".join((SOURCE / name).read_bytes() for name in FILES)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "flet-web-tests"
    folder = cache / f"provider-{hashlib.sha256(content).hexdigest()[:16]}"
    with one_at_a_time("oidc-provider"):
        if not (folder / "installed").exists():
            _install(folder)
    return folder


def _install(folder: Path) -> None:
    if shutil.which("npm") is None:
        raise RuntimeError(HELP)
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copy(SOURCE / name, folder / name)
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True)
    (folder / "installed").touch()


@pytest.fixture(scope="session")
def issuer() -> Iterator[str]:
    """The URL of a running provider. Clients: "app", and "short", whose tokens expire at once."""
    command = ["node", "server.mjs"]
    with subprocess.Popen(command, cwd=installed(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().decode().split()[1]
        finally:
            process.kill()


def provider(issuer: str, app_url: str, client_id: str = "app", **options: Any) -> ft.auth.OpenIDProvider:
    """The provider as the app at `app_url` knows it."""
    callback = f"{app_url.rstrip('/')}/oauth_callback"
    return ft.auth.OpenIDProvider(issuer, client_id, f"secret of {client_id}", callback, **options)


def run(function: Callable[..., Awaitable[T]], *args: Any) -> T:
    """The result of a coroutine function. It runs in another thread: Playwright has an event loop in this one."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(anyio.run, function, *args).result()


class Visitor:
    """A person with their own browser: its cookies, and one tab with the app."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.site_url = site.url.replace("ws:", "http:")
        self.http = httpx.Client(timeout=10)
        self.tab: Client = site.client()
        self.connect()

    def connect(self) -> None:
        """Load the app: its tab registers, with the cookies of the browser."""
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.http.cookies.jar)
        self.tab.open(**({"cookie": cookies} if cookies else {}))
        assert self.tab.socket is not None
        assert self.tab.socket.response is not None
        for cookie in self.tab.socket.response.headers.get_all("set-cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.http.cookies.set(name, value)

    def sign_in_url(self) -> str:
        """Click "sign in". The provider's URL, which the tab is told to open."""
        self.tab.calls.clear()
        self.tab.click("sign in")
        _, _, arguments = self.tab.until(lambda: next((c for c in self.tab.calls if "url" in c[2]), None))
        return str(arguments["url"])

    def at_provider(self, url: str, name: str = "ann", deny: bool = False) -> str:
        """Sign in at the provider, or refuse to. The URL of the app to which it sends the browser."""
        answer = self.http.get(url)
        for _ in range(20):
            if answer.is_redirect:
                target = str(answer.next_request.url) if answer.next_request else ""
                if target.startswith(self.site_url):
                    return target
                answer = self.http.get(target)
            elif deny:
                answer = self.http.get(f"{form_action(answer)}/abort")
            else:
                fields = dict(re.findall(r'name="(\w+)" value="(\w*)"', answer.text))
                answer = self.http.post(form_action(answer), data={**fields, "login": name, "password": "any"})
        raise AssertionError(f"the provider does not redirect to the app: {answer.status_code} {answer.text[:500]}")

    def sign_in(self, **options: Any) -> httpx.Response:
        """From the click to the callback. What the app answers to the callback."""
        return self.http.get(self.at_provider(self.sign_in_url(), **options))

    def close(self) -> None:
        """Close the browser."""
        self.http.close()


def form_action(page: httpx.Response) -> str:
    """The URL to which the form of a page goes."""
    match = re.search(r'<form[^>]*action="([^"]+)"', page.text)
    assert match, f"no form: {page.status_code} {page.text[:500]}"
    return str(page.url.join(unescape(match[1])))


@pytest.fixture
def visit() -> Iterator[Callable[[Site], Visitor]]:
    """Another person visits a site: `visit(site)`."""
    visitors: list[Visitor] = []

    def come(site: Site) -> Visitor:
        visitors.append(Visitor(site))
        return visitors[-1]

    yield come
    for visitor in visitors:
        visitor.close()


def page_program(
    issuer: str,
    client_id: str = "app",
    scopes: list[str] | None = None,
    path: str = "",
    made: ft.auth.OAuthProvider | None = None,
    **login: Any,
) -> Any:
    """A program with a button "sign in"; it shows the result."""

    def main(page: ft.Page) -> None:
        url = urlsplit(page.url or "")
        offers = {"authorization_params": {"prompt": "consent"}} if scopes else {}
        asked = made or provider(issuer, f"http://{url.netloc}/{path}", client_id, scopes=scopes, **offers)

        def on_login(e: ft.LoginEvent) -> None:
            page.add(ft.Text(f"error {e.error}" if e.error else f"hello {page.auth and page.auth.user}"))
            if e.error_description:
                page.add(ft.Text(e.error_description))

        page.on_login = on_login
        page.on_logout = lambda e: page.add(ft.Text(f"bye {page.auth}"))
        page.add(ft.ElevatedButton("sign in", on_click=lambda e: page.login(asked, **login)))
        page.add(ft.ElevatedButton("sign out", on_click=lambda e: page.logout()))

    return main
