"""Async tests run on asyncio, as apps do."""

from __future__ import annotations

import pytest

from tests.components.counting import log


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of tests marked with `anyio`."""
    return "asyncio"


@pytest.fixture(autouse=True)
def empty_log() -> None:
    log.clear()
