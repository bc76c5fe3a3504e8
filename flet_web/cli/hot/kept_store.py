"""A store whose values survive a new start of the program: the supervisor keeps those that components keep."""

from __future__ import annotations

import base64
from typing import Any

import msgspec

from flet_web.cli.hot.link import ProgramEnd
from flet_web.session.kept_state import KEPT_STATE
from flet_web.shared import MemoryStore

__all__ = ["KeptStore"]


class KeptStore(MemoryStore):
    """The memory of the process, with what earlier starts have left."""

    def __init__(self, line: ProgramEnd) -> None:
        super().__init__()
        self._line = line
        for key, text, seconds in line.kept:
            self._values[key] = self._clock() + seconds, msgspec.msgpack.decode(base64.b64decode(text))

    async def put(self, key: str, value: Any, seconds: float, *, only_new: bool = False) -> bool:
        """As of `MemoryStore`."""
        done = await super().put(key, value, seconds, only_new=only_new)
        if done and key.startswith(KEPT_STATE):
            self._line.send(keep=[key, base64.b64encode(msgspec.msgpack.encode(value)).decode(), seconds])
        return done

    async def take(self, key: str) -> Any | None:
        """As of `MemoryStore`."""
        if key.startswith(KEPT_STATE):
            self._line.send(keep=[key, None, 0])
        return await super().take(key)
