"""One user, or one address, does not take the threads of all others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.security.attack import PROGRAMS, Visitor
from tests.servers import Server, serving

THREADS = 20


class Shares:
    """The program `shares.py` with few threads."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._opened: list[Visitor] = []

    def visitor(self, route: str = "/", address: str = "127.0.0.1") -> Visitor:
        made = Visitor(self.server.url.replace("http:", "ws:") + "ws", route=route, address=address)
        self._opened.append(made)
        made.open()
        return made

    def close(self) -> None:
        for visitor in self._opened:
            visitor.close()


@contextmanager
def shares(**variables: str) -> Iterator[Shares]:
    with serving(PROGRAMS / "shares.py", FLET_MAX_THREADS=str(THREADS), **variables) as server:
        made = Shares(server)
        try:
            yield made
        finally:
            made.close()


def is_answered(user: Visitor) -> None:
    """A click on a sync handler, and what it changes."""
    shown = user.find(key="clicks")
    wanted = str(int(shown["value"]) + 1)
    user.click("count")
    user.until(lambda: shown["value"] == wanted)


def number_of(user: Visitor, what: str) -> int:
    """How many threads the process has, or clocks."""
    before = len(user.texts)
    user.click(what)
    said = user.until(lambda: user.texts[before:])
    return int(str(said[-1]).removesuffix(f" {what}"))


@pytest.mark.parametrize("sessions", [1, 5])
def test_slow_handlers_of_one_address_leave_threads_to_others(sessions: int) -> None:
    with shares() as site:
        other, crowd = site.visitor(address="127.0.0.2"), []
        for _ in range(sessions):
            greedy = site.visitor()
            greedy.find(content="slow")
            crowd.append(greedy)
        for greedy in crowd:
            for _ in range(200 // sessions):
                greedy.click("slow")
        is_answered(other)
        is_answered(site.visitor(address="127.0.0.3"))


def test_slow_handlers_of_one_session_leave_threads_to_others_of_its_address() -> None:
    with shares() as site:
        other, greedy = site.visitor(), site.visitor()
        for _ in range(200):
            greedy.click("slow")
        is_answered(other)


def test_events_of_one_session_that_wait_are_bounded() -> None:
    with shares(FLET_MAX_MESSAGES_PER_SECOND="100000") as site:
        greedy = site.visitor()
        greedy.find(content="slow")
        before = number_of(site.visitor(), "threads")
        for _ in range(5000):
            greedy.click("slow")
        other = site.visitor()
        is_answered(other)
        assert number_of(other, "threads") - before <= THREADS


@pytest.mark.parametrize("timeout", ["3600", "0"])
def test_visitors_who_have_left_an_endless_main_leave_threads_to_others(timeout: str) -> None:
    with shares(FLET_SESSION_TIMEOUT=timeout, FLET_MAX_SESSIONS_PER_ADDRESS="1000") as site:
        for _ in range(3 * THREADS):
            visitor = site.visitor("/clock")
            visitor.until(lambda visitor=visitor: "ticks" in str(visitor.texts[-1:]))  # type: ignore[misc]
            visitor.close()
        is_answered(site.visitor())


def test_visitors_who_come_back_find_their_endless_main_at_work() -> None:
    with shares() as site:
        visitor = site.visitor("/clock")
        clock: Any = visitor.find(key="clock")
        visitor.cut()
        visitor.open()
        ticks = visitor.find(key="clock").get("value")
        visitor.until(lambda: visitor.find(key="clock").get("value") != ticks)
        assert clock["_i"] == visitor.find(key="clock")["_i"]


def test_threads_of_sessions_that_have_ended_end() -> None:
    with shares(FLET_SESSION_TIMEOUT="0") as site:
        user = site.visitor()
        for _ in range(5):
            visitor = site.visitor("/clock")
            visitor.until(lambda visitor=visitor: "ticks" in str(visitor.texts[-1:]))  # type: ignore[misc]
            visitor.close()
        end = time.monotonic() + 10
        while number_of(user, "clocks"):
            assert time.monotonic() < end
