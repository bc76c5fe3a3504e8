"""An app behind nginx: below a path of its own, TLS ended by the proxy, uploads buffered and not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.hosting.nginx import PATH, Proxy, proxy
from tests.hosting.processes import hosted
from tests.session.client import Client

Behind = Callable[..., Proxy]


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[Behind]:
    """Start the app under uvicorn, in one or more processes, and nginx in front of them."""
    with ExitStack() as stack:

        def start(processes: int = 1, **options: bool) -> Proxy:
            environ = {"FLET_WEB_APP_PATH": PATH}
            running = [stack.enter_context(hosted("uvicorn", tmp_path, **environ)) for _ in range(processes)]
            ports = [server.port for server in running]
            return stack.enter_context(proxy(tmp_path / "nginx", *ports, **options))

        yield start


class SecureClient(Client):
    """A tab that came by https, from a page of the same host."""

    def __init__(self, front: Proxy, **headers: str) -> None:
        super().__init__(front.url.replace("https", "wss") + PATH + "/ws")
        self.front, self.headers = front, {"Origin": front.url, **headers}

    def connect(self, headers: dict[str, str]) -> ClientConnection:
        """A WebSocket to the proxy."""
        return connect(self.url, additional_headers=headers, ssl=self.front.trust, proxy=None, max_size=None)


def web(front: Proxy) -> httpx.Client:
    """HTTP through the proxy."""
    headers = {"accept": "text/html"}
    return httpx.Client(base_url=front.url, verify=front.trust, headers=headers, trust_env=False)


def known(client: Client) -> list[str]:
    """What the page knows: process id, client's address, URL."""
    client.until(lambda: len(client.texts) == 3)
    return str(client.texts[2]).split()


@pytest.mark.parametrize("strip", [False, True])
def test_app_below_a_path(behind: Behind, strip: bool) -> None:
    front = behind(strip=strip)
    with web(front) as http:
        page = http.get(PATH + "/store/7").text
        assert f'<base href="{PATH}/"' in page
        assert f'"webSocketEndpoint":"{PATH[1:]}/ws"' in page
        assert http.get(PATH + "/favicon.png").status_code == 200
    client = SecureClient(front).open()
    client.click("Add")
    client.until(lambda: client.texts[:1] == ["1"])
    client.close()


def test_session_knows_where_the_user_is(behind: Behind) -> None:
    client = SecureClient(behind(), **{"X-Forwarded-For": "203.0.113.7"}).open()
    assert known(client)[1] == "203.0.113.7"
    client.close()


def test_pages_of_other_sites_are_refused_through_the_proxy_too(behind: Behind) -> None:
    client = SecureClient(behind(), Origin="https://evil.example")
    with pytest.raises(InvalidStatus, match="403"):
        client.dial()


@pytest.mark.parametrize("buffering", [True, False])
def test_uploads(behind: Behind, tmp_path: Path, buffering: bool) -> None:
    front = behind(buffering=buffering)
    client = SecureClient(front).open()
    known(client)
    url, content = str(client.texts[1]), os.urandom(5 << 20)
    assert url.startswith(PATH + "/upload?")
    with web(front) as http:
        assert http.put(url, content=content).status_code == 204
        assert http.put(url, content=content).status_code == 409
    assert (tmp_path / "uploads" / "folder" / "a.bin").read_bytes() == content
    client.close()


def test_cookie_of_the_page_leads_to_one_worker(behind: Behind) -> None:
    front = behind(processes=2, by_cookie=True)
    workers = set()
    for _ in range(12):
        with web(front) as http:
            http.get(PATH + "/")
            cookie = "; ".join(f"{name}={value}" for name, value in http.cookies.items())
            assert cookie
            client = SecureClient(front, Cookie=cookie).open()
            process = known(client)[0]
            # The cookie sends the upload to the page's worker too.
            assert http.put(str(client.texts[1]), content=b"x").status_code == 204
            assert known(client.reload())[0] == process
            client.close()
            workers.add(process)
    assert len(workers) == 2


def test_browser_stays_with_its_worker(behind: Behind) -> None:
    front = behind(processes=2)
    client = SecureClient(front).open()
    client.click("Add")
    client.until(lambda: client.texts[:1] == ["1"])
    session = client.model.session_id
    for _ in range(5):
        client.reload()
        client.until(lambda: len(client.texts) == 3)
        assert (client.model.session_id, client.texts[0]) == (session, "1")
    client.close()
