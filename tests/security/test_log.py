"""One client cannot fill the log, whatever it sends."""

from __future__ import annotations

import logging
import time
from collections import Counter

import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.security.attack import Visitor, event


@pytest.fixture
def warnings_of(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING)
    return caplog


def slow(page: ft.Page) -> None:
    page.add(ft.Button("slow", on_click=lambda: time.sleep(0.5)))


@pytest.mark.parametrize("what", ["events", "connections", "registrations", "frames"])
def test_one_client_cannot_flood_the_log(launch: Launch, warnings_of: pytest.LogCaptureFixture, what: str) -> None:
    site = launch(slow, max_messages_per_second=100_000, max_sessions=3, max_frame_size=4096)
    client = site.open()
    button = client.find(content="slow")
    for _ in range(300):
        if what == "events":
            client.flood([event(button["_i"])] * 20)
            continue
        other = Visitor(site.url + "/ws")
        if what == "registrations":
            other.ask()
        else:
            other.dial()
            other.send_raw(b"\x00" * (5000 if what == "frames" else 10))
        other.close()
    if what == "events":
        client.until(lambda: client.model.ack >= 300 * 20)
    kinds = Counter(record.msg for record in warnings_of.records)
    assert all(count <= 10 for count in kinds.values()), kinds
