"""What the server keeps for a sign-in while the user is at the provider's."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from flet_web.shared import SharedStore

__all__ = ["PendingLogin", "SignInStates"]


@dataclass(frozen=True)
class PendingLogin:
    """A sign-in that was begun.

    `browser` is the digest of the cookie of the browser that began it; `app_path` the URL path of the app;
    `return_to` where the user goes on in the same tab, None if they are in a window of its own, which then shows
    `complete_page_html` (None: the page of `FletOAuth`). `response` is what the provider answered, once it has.
    """

    session_id: str
    state: str
    browser: str
    expires_at: float
    app_path: str = "/"
    return_to: str | None = None
    complete_page_html: str | None = None
    response: dict[str, str] = field(default_factory=dict[str, str])


class SignInStates:
    """The sign-ins that are under way, by the state that comes back from the provider."""

    def __init__(self, store: SharedStore) -> None:
        self._store = store

    async def put(self, state: str, login: PendingLogin, seconds: float) -> None:
        """Keep `login` for `seconds`."""
        await self._store.put(_key(state), asdict(login), seconds)

    async def get(self, state: str) -> PendingLogin | None:
        """The sign-in of this state."""
        return _login(await self._store.get(_key(state)))

    async def take(self, state: str) -> PendingLogin | None:
        """The sign-in of this state, once."""
        return _login(await self._store.take(_key(state)))


def _key(state: str) -> str:
    return f"sign-in/{state}"


def _login(kept: dict[str, Any] | None) -> PendingLogin | None:
    return None if kept is None else PendingLogin(**kept)
