"""Which upload URLs have been used, as the workers with one store know it."""

from __future__ import annotations

import asyncio
import time

import pytest

from flet_web.asgi.uploads.signed_urls import UploadToken
from flet_web.asgi.uploads.used_urls import UsedUrls
from flet_web.shared import MemoryStore

pytestmark = pytest.mark.anyio


def token(nonce: str = "a" * 24, expires: float = 60) -> UploadToken:
    return UploadToken("a.txt", time.time() + expires, "session", None, nonce)


async def test_url_that_is_used_is_so_for_all() -> None:
    store, url = MemoryStore(), token()
    one, other = UsedUrls(store), UsedUrls(store)
    assert not await one.is_used(url)
    assert await one.mark(url)
    assert [await used.is_used(url) for used in (one, other)] == [True, True]
    assert [await used.mark(url) for used in (one, other)] == [False, False]
    assert not await other.is_used(token("b" * 24))


async def test_one_of_many_gets_it() -> None:
    used, url = UsedUrls(MemoryStore()), token()
    assert sorted(await asyncio.gather(*(used.mark(url) for _ in range(8)))) == [False] * 7 + [True]


async def test_url_that_was_not_used_after_all() -> None:
    used, url = UsedUrls(MemoryStore()), token()
    assert await used.mark(url)
    await used.unmark(url)
    assert await used.mark(url)


async def test_url_is_remembered_a_little_longer_than_it_is_valid() -> None:
    now = 0.0
    used, url = UsedUrls(MemoryStore(lambda: now)), token(expires=10)
    assert await used.mark(url)
    now = 60.0
    assert await used.is_used(url)
    now = 71.0
    assert not await used.is_used(url)
