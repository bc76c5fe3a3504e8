"""`user_fixture()`: a pytest fixture of a user."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from .sync_user import SyncUser, open_sync

if TYPE_CHECKING:
    from starlette.types import ASGIApp

__all__ = ["user_fixture"]


def user_fixture(app: Callable[..., Any] | ASGIApp, **options: Any) -> Any:
    """A pytest fixture that opens `app` for each test; `options` are those of `testing.open()`.

    In `conftest.py`, or in the file of the tests, its name is up to you:

        user = testing.user_fixture(main)
    """
    import pytest

    def user() -> Generator[SyncUser]:
        with open_sync(app, **options) as opened:
            yield opened

    return pytest.fixture(user)
