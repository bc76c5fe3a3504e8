"""`page.client_storage`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from flet_web.controls.services.shared_preferences import SharedPreferences
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.page.page import Page

TIMEOUT = 10.0
"""Seconds for which the methods without `_async` wait for the browser."""


class ClientStorage:
    """Values kept by the user's browser between visits, of any type that JSON has.

    The methods wait for the browser: in async handlers use those with `_async` and `await`.
    """

    def __init__(self, page: Page) -> None:
        self._page = page

    @property
    def _preferences(self) -> SharedPreferences:
        return self._page.service(SharedPreferences)

    def set_async(self, key: str, value: Any) -> Call[bool]:
        """Keep `value`. Await the answer: whether the browser kept it."""
        return self._preferences.set(key, json.dumps(value)).then(bool)

    def get_async(self, key: str) -> Call[Any]:
        """The value, None if there is none."""
        return self._preferences.get(key).then(_loads)

    def contains_key_async(self, key: str) -> Call[bool]:
        """Whether there is a value for `key`."""
        return self._preferences.contains_key(key).then(bool)

    def remove_async(self, key: str) -> Call[bool]:
        """Forget a value."""
        return self._preferences.remove(key).then(bool)

    def get_keys_async(self, key_prefix: str) -> Call[list[str]]:
        """The keys that begin with `key_prefix`."""
        return self._preferences.get_keys(key_prefix).then(list)

    def clear_async(self) -> Call[bool]:
        """Forget everything that the app has kept."""
        return self._preferences.clear().then(bool)

    def set(self, key: str, value: Any) -> bool:
        """Keep `value`. Whether the browser kept it."""
        return self.set_async(key, value).result(TIMEOUT)

    def get(self, key: str) -> Any:
        """The value, None if there is none."""
        return self.get_async(key).result(TIMEOUT)

    def contains_key(self, key: str) -> bool:
        """Whether there is a value for `key`."""
        return self.contains_key_async(key).result(TIMEOUT)

    def remove(self, key: str) -> bool:
        """Forget a value."""
        return self.remove_async(key).result(TIMEOUT)

    def get_keys(self, key_prefix: str) -> list[str]:
        """The keys that begin with `key_prefix`."""
        return self.get_keys_async(key_prefix).result(TIMEOUT)

    def clear(self) -> bool:
        """Forget everything that the app has kept."""
        return self.clear_async().result(TIMEOUT)


def _loads(text: Any) -> Any:
    """What was stored; a value that another program stored without JSON comes as it is."""
    if not isinstance(text, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
