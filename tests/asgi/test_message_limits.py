"""What one browser, or all of them, may ask of a server; and what its log never says."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import flet_web as ft
from flet_web.asgi.message_limits import LimitError, Throttle
from tests.conftest import Launch
from tests.servers import ROOT, free_port
from tests.session.client import Client


def counter(page: ft.Page) -> None:
    shown = ft.Text("0")

    async def add() -> None:
        shown.value = str(int(shown.value or 0) + 1)

    page.add(shown, ft.Button("Add", on_click=add))


@pytest.mark.parametrize("registered", [False, True])
def test_large_message_ends_the_connection(launch: Launch, registered: bool) -> None:
    client = launch(counter, max_frame_size=4096).client()
    if registered:
        client.open().see("0")
        client.send_raw(b"\0" + bytes(4095))
        client.click("Add")
        client.see("1")
    else:
        client.dial()
    assert client.send_last(b"\0" + bytes(4096)) == 1009


def test_fast_client_is_slowed_down_and_loses_nothing(launch: Launch) -> None:
    client = launch(counter, max_messages_per_second=100).open()
    client.see("0")
    begin = time.monotonic()
    for _ in range(300):
        client.click("Add")
    client.until(lambda: client.texts == ["300"])
    assert time.monotonic() - begin > 0.8


def test_slow_clients_are_not_held_up_by_a_fast_one(launch: Launch) -> None:
    site = launch(counter, max_messages_per_second=10)
    fast, slow = site.open(), site.open()
    for client in (fast, slow):
        client.see("0")
    for _ in range(60):
        fast.click("Add")
    slow.click("Add")
    slow.see("1")
    assert fast.texts != ["60"]


def total(rate: int, gaps: list[float]) -> float:
    """Seconds that messages take, each sent `gap` seconds after the one before was taken."""
    now = 0.0
    throttle = Throttle(rate, now)
    for gap in gaps:
        now += gap
        now += throttle.count(now)
    return now


@given(st.integers(1, 1000), st.lists(st.floats(0, 0.1), min_size=1, max_size=200))
def test_no_pattern_gets_more_through_than_the_rate(rate: int, gaps: list[float]) -> None:
    throttled = total(rate, gaps)
    assert len(gaps) <= rate * (throttled + 2) + 1e-6
    assert throttled <= sum(gaps) + len(gaps) / rate + 1e-6


def test_client_that_never_stops_is_disconnected() -> None:
    throttle = Throttle(100, 0.0)
    times = itertools.count()
    with pytest.raises(LimitError, match="more than 100 messages or KiB a second for 30 s") as caught:
        deque(throttle.count(time / 400) for time in times)
    assert caught.value.code == 1008
    assert 30 < next(times) / 400 < 32


def test_sessions_are_limited(launch: Launch, caplog: pytest.LogCaptureFixture) -> None:
    site = launch(counter, max_sessions=1, session_timeout_seconds=0)
    first = site.open()
    second = site.client()
    second.dial()
    second.send(second.registration())
    assert second.until_closed() == 1013
    assert "no session is left: FLET_MAX_SESSIONS is 1" in caplog.text
    first.close()
    reopened(site.client()).see("0")


def reopened(client: Client) -> Client:
    """A tab that tries until the server has room."""
    while True:
        client.dial()
        client.send(client.registration())
        try:
            client.until(lambda: client.answer)
        except EOFError:
            continue
        return client


PROGRAM = """
import flet_web as ft

def main(page: ft.Page) -> None:
    def upload() -> None:
        page.add(ft.Text(page.get_upload_url("a.txt", 60)))

    page.add(ft.Button("Upload", on_click=upload))

ft.app(main, upload_dir="uploads")
"""


def logged(program: Path, **variables: str) -> tuple[str, list[str]]:
    """What a server logs while a tab is used, reloaded and uploads; and what was secret in that."""
    port = free_port()
    own = {"FLET_SERVER_IP": "127.0.0.1", "FLET_SERVER_PORT": str(port), "PYTHONPATH": str(ROOT)}
    command, environ = [sys.executable, "-u", str(program)], {**os.environ, **own, **variables}
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Serving at")
        client = Client(f"ws://127.0.0.1:{port}/ws?state=state-in-url").open(Cookie="flet_oauth_state=cookie-value")
        client.click("Upload")
        url = str(client.until(lambda: [text for text in client.texts if text.startswith("/upload")])[0])
        assert httpx.put(f"http://127.0.0.1:{port}{url}", content=b"x").status_code == 204
        assert httpx.put(f"http://127.0.0.1:{port}{url}", content=b"x").status_code == 409
        client.event(99, "click")
        secrets = [str(client.model.session_id), url.partition("t=")[2], "state-in-url", "cookie-value"]
        client.reload()
        client.close()
        process.terminate()
        return process.communicate(timeout=10)[1], secrets


def test_log_says_much_but_nothing_secret(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    log, secrets = logged(program, FLET_LOG_LEVEL="debug", FLET_SECRET_KEY="the-secret-key")
    assert "event 'click' for control 99, which is not there" in log
    assert [secret for secret in [*secrets, "the-secret-key"] if secret in log] == []


def test_key_that_was_made_up_is_told_of_once(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    log, _ = logged(program)
    assert len(re.findall("FLET_SECRET_KEY is not set: .* They do not outlive a restart", log)) == 1


def test_bytes_count_too() -> None:
    throttle = Throttle(1000, 0.0)
    assert throttle.count(0.0, 1000 * 1024) == 0
    assert throttle.count(0.0, 1000 * 1024) == pytest.approx(0.002)


def test_the_largest_message_may_be_sent_at_once() -> None:
    assert Throttle(10, 0.0, 2**20).count(0.0, 2**20) == pytest.approx(0.1)
