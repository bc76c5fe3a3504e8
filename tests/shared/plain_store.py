"""A store as several workers would share it: values and messages travel as bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import msgpack

from flet_web.shared import MemoryStore

__all__ = ["PlainStore"]


class PlainStore:
    """Takes plain data only, and gives equal data, never the same objects. `keys` are all that were ever put."""

    is_shared = True

    def __init__(self) -> None:
        self._memory = MemoryStore()
        self.keys: list[str] = []

    async def put(self, key: str, value: Any, seconds: float, *, only_new: bool = False) -> bool:
        self.keys.append(key)
        return await self._memory.put(key, _packed(value), seconds, only_new=only_new)

    async def get(self, key: str) -> Any | None:
        return _unpacked(await self._memory.get(key))

    async def take(self, key: str) -> Any | None:
        return _unpacked(await self._memory.take(key))

    def publish(self, channel: str, message: Any) -> None:
        self._memory.publish(channel, _packed(message))

    def subscribe(self, channel: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        return self._memory.subscribe(channel, lambda message: callback(_unpacked(message)))

    async def close(self) -> None:
        await self._memory.close()


def _packed(value: Any) -> bytes:
    """`value` as bytes. TypeError for what is no plain data."""

    def refuse(other: Any) -> Any:
        raise TypeError(f"{other!r} is no plain data")

    return msgpack.encode(value, enc_hook=refuse)


def _unpacked(value: bytes | None) -> Any | None:
    return None if value is None else msgpack.decode(value)
