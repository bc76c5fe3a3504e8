"""Objects that tell of their changes: `ft.observable` and `ft.Observable`."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import Any, SupportsIndex, TypeVar

from flet_web.components.same import same

__all__ = ["Observable", "ObservableDict", "ObservableList", "observable"]

Listener = Callable[[Any, "str | None"], Any]
T = TypeVar("T", bound=type[Any])

_changing = threading.RLock()
"""Held while the listeners or owners of an object are written."""


class Observed:
    """Who wants to know of the changes of an object: listeners, and the objects that it is in, held weakly."""

    __slots__ = ("listeners", "owners")

    def __init__(self) -> None:
        self.listeners: dict[object, Listener] = {}
        # By the id of the owner, and the field of it that the object is in.
        self.owners: dict[tuple[int, str | None], weakref.ref[Any]] = {}

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        token = object()
        with _changing:
            self.listeners[token] = listener

        def dispose() -> None:
            with _changing:
                self.listeners.pop(token, None)

        return dispose

    def enter(self, owner: Any, field: str | None) -> None:
        with _changing:
            self.owners[id(owner), field] = weakref.ref(owner)


def _observed(holder: Any) -> Observed:
    """What is kept for an object. Made when it is first asked for."""
    found = holder.__dict__.get("_observed")
    if found is None:
        with _changing:
            found = holder.__dict__.setdefault("_observed", Observed())
    return found  # type: ignore[no-any-return]


def _tell(sender: Any, field: str | None, told: set[int] | None = None) -> None:
    """Call the listeners of an object, and those of the objects around it, each of which tells of its own field."""
    told = set() if told is None else told
    if id(sender) in told:
        return
    told.add(id(sender))
    observed = sender.__dict__.get("_observed")
    if observed is None:
        return
    for listener in list(observed.listeners.values()):
        listener(sender, field)
    for place, reference in list(observed.owners.items()):
        owner = reference()
        if owner is not None and _holds(owner, place[1], sender):
            _tell(owner, place[1], told)
        else:
            with _changing:
                observed.owners.pop(place, None)


def _holds(owner: Any, field: str | None, value: Any) -> bool:
    """Whether an object still holds a value: it is not told when it lets go of one."""
    if isinstance(owner, list):
        return any(item is value for item in owner)
    if isinstance(owner, dict):
        return any(item is value for item in owner.values())
    return owner.__dict__.get(field) is value


def _adopt(owner: Any, field: str | None, value: Any) -> Any:
    """A value as an observable object keeps it: lists and dicts tell of their changes, and it hears of those within."""
    if type(value) is list:
        value = ObservableList(value)
    elif type(value) is dict:
        value = ObservableDict(value)
    if isinstance(value, (Observable, ObservableList, ObservableDict)):
        _observed(value).enter(owner, field)
    return value


class Observable:
    """Tells its listeners when one of its attributes is set, or a list or dict in one of them is changed.

    So do the observable objects in it. Attributes whose names begin with "_" are its own affair.
    """

    def subscribe(self, fn: Listener) -> Callable[[], None]:
        """Call `fn(sender, field)` at each change, until the function that is returned is called."""
        return _observed(self).subscribe(fn)

    def notify(self) -> None:
        """Tell that something has changed."""
        _tell(self, None)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            object.__setattr__(self, name, value)
            return
        missing = object()
        before = getattr(self, name, missing)
        value = _adopt(self, name, value)
        object.__setattr__(self, name, value)
        if before is missing or not same(before, getattr(self, name, missing)):
            _tell(self, name)

    def __delattr__(self, name: str) -> None:
        object.__delattr__(self, name)
        if not name.startswith("_"):
            _tell(self, name)


def observable(cls: T) -> T:
    """Make a class observable, above or below `@dataclass`: see `Observable`."""
    if issubclass(cls, Observable):
        return cls
    names = {k: v for k, v in cls.__dict__.items() if k not in ("__dict__", "__weakref__")}
    mixed: Any = type(cls.__name__, (Observable, cls), names)
    mixed.__module__, mixed.__qualname__ = cls.__module__, cls.__qualname__
    return mixed  # type: ignore[no-any-return]


class ObservableList(list[Any]):
    """A list that tells of its changes. Equal to a list with the same items."""

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__()
        list.extend(self, self._taken(items))

    def _taken(self, items: Iterable[Any]) -> Iterator[Any]:
        return (_adopt(self, None, item) for item in items)

    def append(self, item: Any, /) -> None:
        super().append(_adopt(self, None, item))
        _tell(self, None)

    def extend(self, items: Iterable[Any], /) -> None:
        super().extend(list(self._taken(items)))
        _tell(self, None)

    def insert(self, at: SupportsIndex, item: Any, /) -> None:
        super().insert(at, _adopt(self, None, item))
        _tell(self, None)

    def remove(self, item: Any, /) -> None:
        super().remove(item)
        _tell(self, None)

    def pop(self, at: SupportsIndex = -1, /) -> Any:
        item = super().pop(at)
        _tell(self, None)
        return item

    def clear(self) -> None:
        super().clear()
        _tell(self, None)

    def sort(self, **how: Any) -> None:
        super().sort(**how)
        _tell(self, None)

    def reverse(self) -> None:
        super().reverse()
        _tell(self, None)

    def __setitem__(self, at: Any, value: Any, /) -> None:
        super().__setitem__(at, list(self._taken(value)) if isinstance(at, slice) else _adopt(self, None, value))
        _tell(self, None)

    def __delitem__(self, at: Any, /) -> None:
        super().__delitem__(at)
        _tell(self, None)

    def __iadd__(self, items: Iterable[Any], /) -> Any:  # type: ignore[misc]
        self.extend(items)
        return self

    def __imul__(self, times: Any, /) -> Any:  # type: ignore[misc]
        super().__imul__(times)
        _tell(self, None)
        return self

    def __reduce__(self) -> Any:
        return ObservableList, (list(self),)

    def subscribe(self, fn: Listener) -> Callable[[], None]:
        """Call `fn(sender, None)` at each change, until the function that is returned is called."""
        return _observed(self).subscribe(fn)


class ObservableDict(dict[Any, Any]):
    """A dict that tells of its changes. Equal to a dict with the same items."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__()
        dict.update(self, self._taken(dict(*args, **kwargs)))

    def _taken(self, items: dict[Any, Any]) -> dict[Any, Any]:
        return {key: _adopt(self, None, value) for key, value in items.items()}

    def __setitem__(self, key: Any, value: Any, /) -> None:
        super().__setitem__(key, _adopt(self, None, value))
        _tell(self, None)

    def __delitem__(self, key: Any, /) -> None:
        super().__delitem__(key)
        _tell(self, None)

    def update(self, *args: Any, **kwargs: Any) -> None:
        super().update(self._taken(dict(*args, **kwargs)))
        _tell(self, None)

    def __ior__(self, other: Any, /) -> Any:  # type: ignore[misc]
        self.update(other)
        return self

    def setdefault(self, key: Any, default: Any = None, /) -> Any:
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key: Any, /, *default: Any) -> Any:
        was_there = key in self
        value = super().pop(key, *default)
        if was_there:
            _tell(self, None)
        return value

    def popitem(self) -> tuple[Any, Any]:
        item = super().popitem()
        _tell(self, None)
        return item

    def clear(self) -> None:
        super().clear()
        _tell(self, None)

    def __reduce__(self) -> Any:
        return ObservableDict, (dict(self),)

    def subscribe(self, fn: Listener) -> Callable[[], None]:
        """Call `fn(sender, None)` at each change, until the function that is returned is called."""
        return _observed(self).subscribe(fn)
