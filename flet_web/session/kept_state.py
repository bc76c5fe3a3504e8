"""State that components keep for a browser beyond a session."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet_web.session.session import Session

KEPT_STATE = "state/"
"""What the keys of the store begin with."""
KEPT_SECONDS = 24 * 3600
"""How long a value is kept after it was set."""


def _key(session: Session, key: str) -> str:
    # The cookie itself is a secret.
    browser = hashlib.sha256((session.browser.cookie or session.id).encode()).hexdigest()
    return f"{KEPT_STATE}{session.name}/{browser}/{key}"


async def kept_state(session: Session, key: str) -> Any | None:
    """What is kept under `key` for the browser of a session. None if there is nothing."""
    return await session.program.store.get(_key(session, key))


async def keep_state(session: Session, key: str, value: Any) -> None:
    """Keep plain data under `key` for the browser of a session."""
    await session.program.store.put(_key(session, key), value, KEPT_SECONDS)
