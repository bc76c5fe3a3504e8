"""Values kept by the user's browser."""

from __future__ import annotations

from flet_web.controls.control import Service
from flet_web.controls.type_aliases import SharedPreferencesValueType
from flet_web.engine.call import Call

__all__ = ["SharedPreferences"]


class SharedPreferences(Service, wire="SharedPreferences"):
    """Values kept by the user's browser, for all apps of one origin: begin keys with a prefix of your own."""

    def set(self, key: str, value: SharedPreferencesValueType) -> Call[bool]:
        """Keep a value. Whether that was possible."""
        if not isinstance(value, str | int | float | list):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a preference is a text, a number, a bool or a list of texts; got {value!r}")
        return self._call("set", {"key": key, "value": value})

    def get(self, key: str) -> Call[SharedPreferencesValueType | None]:
        """The value of `key`, None if there is none."""
        return self._call("get", {"key": key})

    def contains_key(self, key: str) -> Call[bool]:
        """Whether there is a value of `key`."""
        return self._call("contains_key", {"key": key})

    def get_keys(self, key_prefix: str) -> Call[list[str]]:
        """The keys that start with `key_prefix`."""
        return self._call("get_keys", {"key_prefix": key_prefix})

    def remove(self, key: str) -> Call[bool]:
        """Forget a value. Whether that was possible."""
        return self._call("remove", {"key": key})

    def clear(self) -> Call[bool]:
        """Forget all values. Whether that was possible."""
        return self._call("clear")
