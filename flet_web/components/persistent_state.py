"""`ft.use_persistent_state`: state that is there again after a reload."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, overload

from flet_web.components.frame import running_frame
from flet_web.components.instance import Instance
from flet_web.components.state import UNSET, StateHook
from flet_web.engine.checks import short

__all__ = ["use_persistent_state"]

T = TypeVar("T")


class PersistentHook(StateHook):
    __slots__ = ("_is_saving", "_is_set", "_saved", "key")

    name = "use_persistent_state"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.key: str | None = None
        self._is_set = self._is_saving = False
        self._saved: Any = UNSET

    def begin(self, key: str, initial: Any) -> None:
        """Take what was kept, or what the state begins with."""
        if self.key not in (None, key) and self.instance not in self.instance.renderer.reloaded:
            raise ValueError(
                f"use_persistent_state() keeps one key as long as it is shown; got {key!r} after {self.key!r}"
            )
        self.key = key
        known, found = _at_once(self.instance.renderer.host.kept_state(key))
        if not known:
            self.instance.renderer.host.run_task(self._load(key))
        if known and found is not None:
            self.value = plain_copy(found["value"])
        else:
            self.value = plain_copy(initial() if callable(initial) else initial)

    async def _load(self, key: str) -> None:
        found = await self.instance.renderer.host.kept_state(key)
        if found is not None and not self._is_set:
            super().set(plain_copy(found["value"]))

    def set(self, value: Any) -> None:
        """Set the state and keep it. TypeError for what is no plain data."""
        while True:
            before = self.value
            after = plain_copy(value(before) if callable(value) else value)
            if self._exchange(before, after):
                break
        self._is_set = True
        self._changed(before, after)
        with self.instance.renderer.guard:
            begins, self._is_saving = not self._is_saving, True
        if begins:
            self.instance.renderer.host.run_task(self._save())

    async def _save(self) -> None:
        """Keep the value, and again if it has changed meanwhile: the last one is what is kept."""
        host = self.instance.renderer.host
        assert self.key is not None
        while True:
            with self.instance.renderer.guard:
                value = self.value
                if value is self._saved:
                    self._is_saving = False
                    return
            await host.keep_state(self.key, {"value": plain_copy(value)})
            self._saved = value


def _at_once(coroutine: Coroutine[Any, Any, Any]) -> tuple[bool, Any]:
    """Whether a coroutine has nothing to wait for, and what it gives then: the store of one process answers at once."""
    try:
        coroutine.send(None)
    except StopIteration as ended:
        return True, ended.value
    coroutine.close()
    return False, None


def plain_copy(value: Any, name: str = "the state") -> Any:
    """A copy of plain data: None, bool, numbers, text, bytes, and lists and dicts (with keys of text) of these.

    TypeError, which says where, for anything else.
    """
    if value is None or type(value) in (bool, int, float, str, bytes):
        return value
    if isinstance(value, (list, tuple)):
        return [plain_copy(item, f"{name}[{n}]") for n, item in enumerate(value)]
    if isinstance(value, dict):
        for key in value:
            if type(key) is not str:
                raise TypeError(f"persistent state has keys of text; {name} has {short(key)}")
        return {key: plain_copy(item, f"{name}[{key!r}]") for key, item in value.items()}
    raise TypeError(f"persistent state is plain data (text, numbers, lists and dicts); {name} is {short(value)}")


@overload
def use_persistent_state(key: str, initial: Callable[[], T]) -> tuple[T, Callable[[T | Callable[[T], T]], None]]: ...
@overload
def use_persistent_state(key: str, initial: T) -> tuple[T, Callable[[T | Callable[[T], T]], None]]: ...
def use_persistent_state(key: str, initial: Any) -> tuple[Any, Callable[[Any], None]]:
    """State as of `use_state()` that is kept for the user's browser under `key`: it is there again after a reload.

    It is kept in the store of the app, for a day after it was last set, until the browser is closed. The value is
    plain data: TypeError for others.
    """
    hook = running_frame("use_persistent_state").next(PersistentHook)
    if hook.value is UNSET or hook.key != key:
        hook.begin(key, initial)
    return hook.value, hook.set
