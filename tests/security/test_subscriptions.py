"""What a session has subscribed to does not keep it once it has ended."""

from __future__ import annotations

import gc
import time
import weakref
from typing import Any

import flet_web as ft
from tests.conftest import Launch


def test_a_session_that_has_ended_is_not_kept_by_its_subscriptions(launch: Launch) -> None:
    pages: list[weakref.ref[ft.Page]] = []

    def main(page: ft.Page) -> None:
        pages.append(weakref.ref(page))

        def subscribe(message: Any) -> None:
            page.pubsub.subscribe(lambda _: page.update())
            page.pubsub.subscribe_topic("topic", lambda *_: page.update())

        page.on_close = subscribe
        subscribe(None)
        page.add(ft.Text("ready"))

    site = launch(main, session_timeout_seconds=0)
    for _ in range(5):
        client = site.open()
        client.see("ready")
        client.close()
    site.open().see("ready")
    end = time.monotonic() + 10
    while sum(page() is not None for page in pages) > 1:
        gc.collect()
        assert time.monotonic() < end
        time.sleep(0.05)
