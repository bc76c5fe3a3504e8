"""One server with the gallery for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.gallery.walk import GALLERY
from tests.servers import Server, serving


@pytest.fixture(scope="session")
def gallery() -> Iterator[Server]:
    with serving(GALLERY / "main.py") as server:
        yield server
