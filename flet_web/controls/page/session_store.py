"""Values that the server keeps for a session."""

from __future__ import annotations

from typing import Any

__all__ = ["SessionStore", "UserSession"]


class SessionStore:
    """Values that live as long as the session: `set`, `get`, `contains_key`, `remove`, `get_keys`, `clear`."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def set(self, key: str, value: Any) -> None:
        """Keep `value`, of any type."""
        self._values[key] = value

    def get(self, key: str) -> Any:
        """The value, None if there is none."""
        return self._values.get(key)

    def contains_key(self, key: str) -> bool:
        """Whether there is a value for `key`."""
        return key in self._values

    def remove(self, key: str) -> None:
        """Forget a value. KeyError if there is none."""
        if key not in self._values:
            raise KeyError(f"the session holds nothing under {key!r}")
        del self._values[key]

    def get_keys(self) -> list[str]:
        """All keys."""
        return list(self._values)

    def clear(self) -> None:
        """Forget all values."""
        self._values.clear()


class UserSession(SessionStore):
    """`page.session`: the values themselves, as Flet 0.21 has them, and `store`, as Flet 1.0 has them.

    `id` is the id of the session, a secret between the server and this browser.
    """

    def __init__(self, session_id: str) -> None:
        super().__init__()
        self.id = session_id

    @property
    def store(self) -> SessionStore:
        """The values of the session."""
        return self
