"""Async tests run on asyncio, as apps do."""

from __future__ import annotations

import pytest


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of tests marked with `anyio`."""
    return "asyncio"
