"""The garbage collector of a process that serves pages: it runs less often, unless the program says how often."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

import flet_web as ft
from flet_web.asgi import FletApplication, app
from tests.asgi.conftest import running


@pytest.fixture(autouse=True)
def _threshold() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def served() -> FletApplication:
    return app(lambda page: page.add(ft.Text("Hello")))


def test_it_runs_less_often_while_the_app_is_served() -> None:
    with running(served()):
        assert gc.get_threshold() == (5000, 1, 7)
    assert gc.get_threshold() == (700, 10, 10)


@pytest.mark.parametrize("own", [(0, 10, 10), (1000, 10, 10), (50_000, 20, 20)])
def test_what_the_program_has_set_stays(own: tuple[int, int, int]) -> None:
    gc.set_threshold(*own)
    with running(served()):
        assert gc.get_threshold() == own
    assert gc.get_threshold() == own


def test_what_is_set_while_it_is_served_stays() -> None:
    with running(served()):
        gc.set_threshold(1000, 10, 10)
    assert gc.get_threshold() == (1000, 10, 10)


def test_the_process_of_another_application_is_left_alone() -> None:
    with running(Starlette(routes=[Mount("/", served())])):
        assert gc.get_threshold() == (700, 10, 10)
