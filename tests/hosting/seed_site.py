"""Small programs for the tests of the documentation's promises, and what a browser gets to see of them."""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx
import pytest

import flet_web as ft
import flet_web.asgi as flet_asgi
from tests.asgi.test_static_files import NAVIGATION
from tests.auth.conftest import Visitor, page_program, run
from tests.auth.test_sign_in import failed, let_expire, query
from tests.conftest import Site

PAGE, MANIFEST = "/some/route", "/manifest.json"
OURS, FLUTTER = 'id="flet-config"', "Object.assign(flet,"
"""What only the page of the built-in client has, and only that of the Flutter client."""

old_names = pytest.mark.filterwarnings("ignore:add_async:DeprecationWarning")


def http(site: Site, path: str) -> str:
    """The HTTP address of a path."""
    return site.url.replace("ws:", "http:") + path


def text(site: Site, path: str = PAGE) -> str:
    """What the server answers to a browser that goes there, without spaces."""
    return re.sub(r"\s", "", httpx.get(http(site, path), headers=NAVIGATION).raise_for_status().text)


@contextmanager
def visiting(url: str) -> Iterator[Site]:
    """The site of a server process, with its tabs closed in the end."""
    site = Site(url.rstrip("/"))
    try:
        yield site
    finally:
        site.close()


def main(page: Any) -> None:
    """A program that shows that it has run."""
    page.add(ft.Text("served"))


def uploading(page: Any) -> None:
    """A program that shows a URL for an upload."""
    page.add(ft.Text(page.get_upload_url("a.txt", 60)))


def shown(site: Site, path: str = "/ws") -> str:
    """The first text of a new session."""
    client = site.client(path).open()
    client.until(lambda: client.texts)
    return str(client.texts[0])


class Closing:
    """A program that tells when its session ends."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def main(self, page: Any) -> None:
        """Show something; note the end."""
        page.on_close = lambda *_: self.ended.set()
        page.add(ft.Text("served"))

    def check(self, site: Site, path: str = "/ws") -> None:
        """A session without a timeout ends with its connection: the default would keep it for an hour."""
        client = site.client(path).open()
        client.see("served")
        first = client.model.session_id
        client.cut()
        assert self.ended.wait(5)
        assert client.open().model.session_id != first


def login_program() -> Any:
    """A program with a button "sign in"; its provider does not exist."""
    endpoint = "http://127.0.0.1:9/"
    made = ft.auth.OAuthProvider("id", "secret", endpoint, endpoint, "http://127.0.0.1:9/oauth_callback")
    return page_program("", made=made)


def check_that_states_end(site: Site, below: str = "") -> None:
    """Two seconds are too long for a sign-in to the app at `below`: its limit is 1, the default would be 600."""
    with visiting(site.url + below) as app:
        ann = Visitor(app)
        state = query(ann.sign_in_url())["state"]
        run(let_expire, state)
        failed(ann.http.get(http(site, f"/oauth_callback?state={state}&code=x")), 410, "took too long")
        ann.close()


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    """The lifespan of the documentation."""
    await flet_asgi.app_manager.start()
    yield
    await flet_asgi.app_manager.shutdown()
