"""Requests that are never finished end, and the log says little of them. Where the app serves itself."""

from __future__ import annotations

import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path

import httpx
import pytest

from tests.security.attack import Visitor
from tests.servers import ROOT, free_port

PROGRAM = """
import os, sys
sys.modules.update(dict.fromkeys(os.environ["WITHOUT"].split()))
import flet_web as ft

def main(page: ft.Page) -> None:
    page.add(ft.Text("Hello"))
    page.add(ft.Text(page.get_upload_url("file.bin", 5)))

ft.run(main, upload_dir="uploads", secret_key="a key")
"""


class Site:
    """The program in a process of its own, and what it logs."""

    def __init__(self, folder: Path, **variables: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        program = folder / "program.py"
        program.write_text(PROGRAM)
        (folder / "assets").mkdir()
        with (folder / "assets" / "large.bin").open("wb") as large:
            large.truncate(50_000_000)
        environ = {
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(ROOT),
            "FLET_SERVER_IP": "127.0.0.1",
            "FLET_SERVER_PORT": str(self.port),
            "FLET_FORCE_WEB_SERVER": "true",
            **variables,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-u", str(program)],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline().startswith("Serving at")

    def upload_url(self) -> str:
        """A URL that is valid for 5 seconds."""
        tab = Visitor(self.url.replace("http:", "ws:") + "/ws").open()
        tab.until(lambda: len(tab.texts) == 2)
        tab.close()
        return str(tab.texts[1])

    def log(self) -> list[str]:
        """The lines that it has logged, once it has ended."""
        self.process.terminate()
        return self.process.communicate(timeout=10)[1].splitlines()


KINDS = {"fast": "", "plain": "uvloop httptools"}
"""A server with all that makes it fast, and one without."""


@contextmanager
def started(folder: Path, kind: str) -> Iterator[Site]:
    made = Site(folder, FLET_HEADER_TIMEOUT="1", FLET_IDLE_TIMEOUT="2", WITHOUT=KINDS[kind])
    try:
        yield made
    finally:
        made.process.kill()
        made.process.communicate()


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Site]]:
    """A server of each kind."""
    with ExitStack() as stack:
        yield {kind: stack.enter_context(started(tmp_path_factory.mktemp(kind), kind)) for kind in KINDS}


@pytest.fixture(params=KINDS)
def site(sites: dict[str, Site], request: pytest.FixtureRequest) -> Site:
    return sites[request.param]


@pytest.fixture(params=KINDS)
def own_site(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """A server that nobody else has written to the log of."""
    with started(tmp_path, request.param) as made:
        yield made


Wait = Callable[[Site], None]
WAITS: dict[str, Wait] = {}


def waits(wait: Wait) -> Wait:
    """What mostly waits: it is tested together with the others."""
    WAITS[wait.__name__] = wait
    return wait


@contextmanager
def sent(site: Site, *parts: bytes) -> Iterator[socket.socket]:
    """A connection on which that much of a request was sent."""
    with socket.create_connection(("127.0.0.1", site.port)) as connection:
        connection.settimeout(10)
        for part in parts:
            connection.sendall(part)
        yield connection


def everything(connection: socket.socket) -> bytes:
    """What the server sends until it closes the connection."""
    received = b""
    while block := connection.recv(65536):
        received += block
    return received


HALVES = {
    "nothing": b"",
    "half a line": b"GET /",
    "a line": b"GET / HTTP/1.1\r\n",
    "half a header": b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Ha",
    "no end of headers": b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n",
    "half a handshake": b"GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n",
}


def headers_that_do_not_come_end_the_connection(site: Site, half: str) -> None:
    with sent(site, HALVES[half]) as connection:
        everything(connection)


WAITS |= {half: partial(headers_that_do_not_come_end_the_connection, half=half) for half in HALVES}


def is_closed(connection: socket.socket, more: bytes) -> bool:
    """Whether the server has closed the connection, on which more is sent."""
    try:
        connection.sendall(more)
        return connection.recv(1000) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


@waits
def headers_that_come_byte_by_byte_end_the_connection(site: Site) -> None:
    """The time is that of all headers, not of each part."""
    end = time.monotonic() + 10
    with sent(site, b"GET / HTTP/1.1\r\n") as connection:
        connection.settimeout(0.2)
        while not is_closed(connection, b"X"):
            assert time.monotonic() < end


@waits
def a_second_request_has_its_time_too(site: Site) -> None:
    request = b"GET /nothing.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    with sent(site, request) as connection:
        assert connection.recv(65536).startswith(b"HTTP/1.1 404")
        connection.sendall(b"GET / HTTP/1.1\r\nHos")
        everything(connection)


def put(url: str, length: int) -> bytes:
    return f"PUT {url} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {length}\r\n\r\n".encode()


@waits
def a_body_that_does_not_come_ends_the_connection(site: Site) -> None:
    with sent(site, put(site.upload_url(), 1000), b"half") as connection:
        answer = everything(connection)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 408")


@waits
def a_body_that_nobody_wants_does_not_keep_the_connection(site: Site) -> None:
    with sent(site, put("/upload", 10**6), b"half") as connection:
        assert everything(connection).split()[1] in (b"401", b"408")


@waits
def a_slow_upload_goes_on_until_its_url_expires(site: Site) -> None:
    url = site.upload_url()
    with sent(site, put(url, 20)) as connection:
        for _ in range(20):
            connection.sendall(b"x")
            time.sleep(0.15)  # three seconds in all, which is more than a pause may be
        assert connection.recv(1000).startswith(b"HTTP/1.1 204")


@waits
def an_upload_ends_with_its_url(site: Site) -> None:
    url, answer, end = site.upload_url(), b"", time.monotonic() + 15
    with sent(site, put(url, 10**6)) as connection:
        connection.settimeout(0.2)
        while time.monotonic() < end:
            try:
                connection.sendall(b"x")
                answer = connection.recv(1000)
                break
            except TimeoutError:
                continue
            except OSError:
                break
    assert time.monotonic() < end
    assert answer == b"" or answer.split()[1] in (b"403", b"408", b"410")


def test_a_client_that_asks_and_asks_is_cut_off(site: Site) -> None:
    """It reads nothing."""
    request = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    end, is_open = time.monotonic() + 20, True
    with sent(site) as connection:
        connection.settimeout(0.5)
        while is_open:
            assert time.monotonic() < end
            try:
                connection.sendall(request * 50)
            except TimeoutError:
                continue
            except OSError:
                is_open = False


@waits
def a_client_that_does_not_take_its_answer_is_cut_off(site: Site) -> None:
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", site.port))
        connection.sendall(b"GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        reset = select.poll()
        reset.register(connection, 0)
        assert reset.poll(10_000)


@waits
def a_client_that_takes_its_answer_slowly_gets_it(site: Site) -> None:
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", site.port))
        connection.sendall(b"GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        end = time.monotonic() + 5  # twice as long as a pause may be
        while time.monotonic() < end:
            assert connection.recv(8192)
            time.sleep(0.1)


def test_what_waits(sites: dict[str, Site]) -> None:
    """All at once, at each kind of server."""
    with ThreadPoolExecutor(len(WAITS) * len(sites)) as pool:
        ends = {
            f"{name} at the {kind} server": pool.submit(wait, one)
            for kind, one in sites.items()
            for name, wait in WAITS.items()
        }
    assert [f"{name}: {error!r}" for name, end in ends.items() if (error := end.exception())] == []


def test_the_log_says_little_of_requests_that_are_none(own_site: Site) -> None:
    for number in range(300):
        with sent(own_site, b"\x16\x03\x01\x02\x00\x01" if number % 2 else b"GET / HTTP/9.9\r\n\r\n\r\n"):
            pass
    assert httpx.get(own_site.url).status_code == 200
    assert len(own_site.log()) < 20


HANDSHAKE = (
    b" /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
)
WRONG = {
    "another method": b"POST" + HANDSHAKE + b"Content-Length: 5\r\n\r\nhello",
    "a body": b"GET" + HANDSHAKE + b"Content-Length: 5\r\n\r\nhello",
    "too many headers": b"GET" + HANDSHAKE + b"X: y\r\n" * 500 + b"\r\n",
    "a long header": b"GET" + HANDSHAKE + b"X: " + b"y" * 20_000 + b"\r\n\r\n",
}


@pytest.mark.parametrize("what", WRONG)
def test_a_handshake_that_cannot_be_read_ends_the_connection(site: Site, what: str) -> None:
    with sent(site, WRONG[what]) as connection:
        assert everything(connection).split()[1] == b"400"


def test_headers_have_a_largest_size(site: Site) -> None:
    with sent(site, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ") as connection, suppress(ConnectionError):
        for _ in range(10_000):
            connection.sendall(b"y" * 10_000)
        pytest.fail("a hundred megabytes of headers were read")


def test_a_body_that_is_none_is_no_traceback(own_site: Site) -> None:
    request = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
    with sent(own_site, request) as connection, suppress(ConnectionResetError):
        everything(connection)
    assert "Traceback" not in "".join(own_site.log())
