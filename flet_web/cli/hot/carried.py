"""What the state of a program holds of its old code: objects of its classes, functions, members of enums.

They are brought to the new code in place, so that everybody who holds them goes on to hold the same objects.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Iterable
from types import FunctionType
from typing import Any

from flet_web.cli.hot.generation import Generation
from flet_web.cli.hot.sameness import same_code
from flet_web.components.component import Component
from flet_web.components.observable import Observable
from flet_web.components.route import Route, RouteTree
from flet_web.engine.node import Node

__all__ = ["CannotCarryError", "Carried"]


class CannotCarryError(Exception):
    """State holds something that has no place in the new code; the text says what, as a reason."""


class Carried:
    """Looks through state, which changes nothing; `apply()` changes what was found. CannotCarryError if it cannot."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self._seen: dict[int, Any] = {}
        self._steps: list[Callable[[], None]] = []
        self._classes: dict[type, type] = {}

    def look(self, holder: Any, name: str) -> None:
        """Bring the value of an attribute to the new code."""
        value = getattr(holder, name)
        after = self._new(value)
        if after is not value:
            self._steps.append(lambda: object.__setattr__(holder, name, after))

    def look_in(self, values: dict[Any, Any] | tuple[Any, ...]) -> None:
        """The same for what a dict or tuple holds."""
        self._new(values)

    def keep_observables(self) -> None:
        """Observable objects of modules stay, with what they know, where the new module has one of that name, too."""
        for name, module in self._generation.new.items():
            old = self._generation.old[name].__dict__
            for key, value in list(module.__dict__.items()):
                before = old.get(key)
                if isinstance(before, Observable) and isinstance(value, Observable) and _names_match(before, value):
                    self._new(before)
                    self._steps.append(lambda where=module, key=key, kept=before: setattr(where, key, kept))  # type: ignore[misc]

    def apply(self) -> None:
        """Change what was found."""
        for step in self._steps:
            step()

    def _new(self, value: Any) -> Any:
        """What a value is in the new code: itself, changed in place, but for functions, classes and enums."""
        if isinstance(value, FunctionType | type):
            found = self._generation.find(value)
            return value if found is None else found
        if isinstance(value, enum.Enum):
            return self._member(value)
        if id(value) in self._seen:
            return self._seen[id(value)]
        self._seen[id(value)] = value
        if isinstance(value, dict):
            self._in_dict(value)
        elif isinstance(value, list):
            self._in_list(value)
        elif type(value) is tuple:
            items = tuple(map(self._new, value))
            self._seen[id(value)] = value = value if all(map(_is, items, value)) else items
        elif isinstance(value, set | frozenset):
            for item in value:
                self._new(item)
        elif isinstance(value, Route | RouteTree):
            for name in vars(value):
                self.look(value, name)
        elif isinstance(value, Component):
            self._steps.append(lambda: setattr(value, "fn", self._generation.successor(value.fn)))
        elif not isinstance(value, Node) and self._generation.is_of_program(type(value)):
            self._in_object(value)
        return value

    def _in_dict(self, value: dict[Any, Any]) -> None:
        after = {key: self._new(item) for key, item in value.items()}
        if not all(map(_is, after.values(), value.values())):
            # Not by the methods of one that tells of its changes: it is the same.
            self._steps.append(lambda: dict.update(value, after))

    def _in_list(self, value: list[Any]) -> None:
        after = [self._new(item) for item in value]
        if not all(map(_is, after, value)):
            self._steps.append(lambda: list.__setitem__(value, slice(None), after))

    def _in_object(self, value: Any) -> None:
        cls, after = type(value), self._class(type(value))
        if after is not cls:
            self._steps.append(lambda: object.__setattr__(value, "__class__", after))
        for name in _attributes(value):
            self.look(value, name)

    def _class(self, cls: type) -> type:
        """The class that takes the place of one. CannotCarryError unless objects of the old one are fit for it."""
        if cls in self._classes:
            return self._classes[cls]
        after = self._generation.find(cls)
        if not isinstance(after, type):
            raise CannotCarryError(f"there is no class {cls.__qualname__} any more, and state holds an object of it")
        if _makes(cls) != _makes(after) or not _same_init(cls, after):
            raise CannotCarryError(f"objects of {cls.__qualname__} are made in another way, and state holds one")
        try:
            probe: Any = object.__new__(cls)
            object.__setattr__(probe, "__class__", after)
        except TypeError:
            raise CannotCarryError(
                f"{cls.__qualname__} is another kind of class, and state holds an object of it"
            ) from None
        self._classes[cls] = after
        return after

    def _member(self, value: enum.Enum) -> Any:
        if not self._generation.is_of_program(type(value)):
            return value
        try:
            return self._generation.find(type(value))[value.name]
        except (KeyError, TypeError):
            raise CannotCarryError(f"there is no {value} any more, and state holds it") from None


def _is(a: Any, b: Any) -> bool:
    return a is b


def _names_match(old: Any, new: Any) -> bool:
    return (type(old).__module__, type(old).__qualname__) == (type(new).__module__, type(new).__qualname__)


def _makes(cls: type) -> Any:
    """What the objects of a class consist of, as far as the class says it."""
    fields: Iterable[str] = [field.name for field in dataclasses.fields(cls)] if dataclasses.is_dataclass(cls) else ()
    return list(fields), [getattr(each, "__slots__", None) for each in cls.__mro__]


def _same_init(old: type, new: type) -> bool:
    """Whether objects get the same attributes; what these are is another matter."""
    codes = [getattr(getattr(cls, "__init__", None), "__code__", None) for cls in (old, new)]
    if codes[0] is None or codes[1] is None:
        return codes[0] is codes[1]
    return same_code(codes[0], codes[1])


def _attributes(value: Any) -> list[str]:
    slots = [name for cls in type(value).__mro__ for name in _slots(cls) if hasattr(value, name)]
    return [name for name in (*getattr(value, "__dict__", {}), *slots) if name != "_observed"]


def _slots(cls: type) -> Iterable[str]:
    found = cls.__dict__.get("__slots__", ())
    return [name for name in ((found,) if isinstance(found, str) else found) if not name.startswith("__")]
