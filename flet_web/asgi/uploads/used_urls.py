"""Which upload URLs have been used: each works once."""

from __future__ import annotations

import time

from flet_web.asgi.uploads.signed_urls import UploadToken
from flet_web.shared import SharedStore

__all__ = ["UsedUrls"]

_GRACE_SECONDS = 60.0
"""An upload that came before its URL expired may end a little later."""


class UsedUrls:
    """The URLs that have been used, for all workers that have the same store; each is forgotten when it has expired."""

    def __init__(self, store: SharedStore) -> None:
        self._store = store

    async def is_used(self, token: UploadToken) -> bool:
        """Whether an upload has succeeded, or its file is just being moved to its place."""
        return await self._store.get(_key(token)) is not None

    async def mark(self, token: UploadToken) -> bool:
        """Note that the URL is used; false if it was."""
        seconds = max(token.expires - time.time(), 0.0) + _GRACE_SECONDS
        return await self._store.put(_key(token), True, seconds, only_new=True)

    async def unmark(self, token: UploadToken) -> None:
        """The URL was not used after all."""
        await self._store.take(_key(token))


def _key(token: UploadToken) -> str:
    return f"upload/{token.nonce}"
