"""The store in the memory of the process: values that expire, and messages."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from flet_web.shared import MemoryStore, SharedStore

pytestmark = pytest.mark.anyio


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


async def test_a_value_is_kept_until_it_expires() -> None:
    clock = Clock()
    store: SharedStore = MemoryStore(clock)
    assert await store.put("a", {"list": [1, None, b"x"]}, 10)
    clock.now += 9.9
    assert await store.get("a") == {"list": [1, None, b"x"]}
    clock.now += 0.1
    assert await store.get("a") is None
    assert await store.take("a") is None


async def test_a_later_value_takes_the_place_of_the_former_and_of_its_expiry() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    await store.put("a", 1, 5)
    await store.put("a", 2, 50)
    clock.now += 10
    assert await store.get("a") == 2


async def test_a_value_is_taken_once() -> None:
    store = MemoryStore()
    await store.put("a", "x", 10)
    assert await store.take("a") == "x"
    assert await store.take("a") is None
    assert await store.get("a") is None


async def test_only_new_values_are_put_where_there_is_none() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    assert await store.put("a", 1, 10, only_new=True)
    assert not await store.put("a", 2, 10, only_new=True)
    assert await store.get("a") == 1
    clock.now += 10
    assert await store.put("a", 3, 10, only_new=True)
    assert await store.get("a") == 3


async def test_what_has_expired_does_not_fill_the_memory() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    for number in range(10_000):
        await store.put(str(number), number, 1)
        clock.now += 0.1
    assert len(store) < 200


async def test_messages_reach_the_subscribers_of_their_channel() -> None:
    store, heard = MemoryStore(), list[Any]()
    leave = store.subscribe("news", heard.append)
    store.subscribe("news", lambda message: heard.append(("also", message)))
    store.subscribe("sport", heard.append)
    message = object()
    store.publish("news", message)
    assert heard == [message, ("also", message)]
    leave()
    leave()
    store.publish("news", 2)
    assert heard[2:] == [("also", 2)]
    store.publish("nobody", 3)
    assert len(heard) == 3


async def test_a_message_of_a_thread_has_arrived_when_publish_returns() -> None:
    store, heard = MemoryStore(), list[int]()
    store.subscribe("news", lambda _: heard.append(threading.get_ident()))
    thread = threading.Thread(target=store.publish, args=("news", 1))
    thread.start()
    thread.join()
    assert heard == [thread.ident]


async def test_a_callback_may_leave_while_it_is_called() -> None:
    store, heard = MemoryStore(), list[int]()

    def once(message: int) -> None:
        heard.append(message)
        leave()

    leave = store.subscribe("news", once)
    store.publish("news", 1)
    store.publish("news", 2)
    assert heard == [1]


async def test_a_store_that_is_closed_is_empty() -> None:
    store, heard = MemoryStore(), list[int]()
    await store.put("a", 1, 10)
    store.subscribe("news", heard.append)
    await store.close()
    store.publish("news", 1)
    assert (await store.get("a"), heard) == (None, [])
