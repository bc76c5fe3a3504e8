"""Whether functions do the same as before: by their byte code, whatever lines they stand in, and all that they use."""

from __future__ import annotations

import dis
import enum
import functools
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any

from flet_web.components.route import Route, RouteTree
from flet_web.components.same import same
from flet_web.controls.page.route_metadata import RouteMetadata

__all__ = ["Sameness", "hooks_of", "is_component", "same_code", "unwrapped"]

_PLAIN = (str, int, float, complex, bool, bytes, type(None), tuple, frozenset)
_OF_A_CLASS = {"__module__", "__dict__", "__weakref__", "__doc__", "__firstlineno__", "__static_attributes__"}
_OTHER_HOOKS = {"on_mounted", "on_unmounted", "on_updated"}


def unwrapped(value: Any) -> Any:
    """The function of a component; anything else itself."""
    return getattr(value, "__component_impl__", value)


def is_component(value: Any) -> bool:
    """Whether this makes components."""
    return bool(getattr(value, "__is_component__", False))


def same_code(old: CodeType, new: CodeType) -> bool:
    """Whether two pieces of code do the same with the same globals."""
    parts = ("co_code", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_argcount", "co_posonlyargcount",
             "co_kwonlyargcount", "co_flags")  # fmt: skip
    if any(getattr(old, part) != getattr(new, part) for part in parts):
        return False
    if len(old.co_consts) != len(new.co_consts):
        return False
    return all(
        same_code(a, b) if isinstance(a, CodeType) and isinstance(b, CodeType) else same(a, b)
        for a, b in zip(old.co_consts, new.co_consts)
    )


def _names(code: CodeType) -> Iterator[tuple[str, bool]]:
    """The names that a piece of code uses, and whether each is a global: else it is an attribute of something."""
    for step in dis.get_instructions(code):
        if step.opname.startswith(("LOAD_GLOBAL", "LOAD_NAME", "LOAD_ATTR", "LOAD_METHOD")):
            yield str(step.argval), not step.opname.startswith(("LOAD_ATTR", "LOAD_METHOD"))
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _names(value)


class Sameness:
    """Compares values of the program as it runs with those of its new code. It looks at everything once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], bool] = {}
        self._held: list[Any] = []
        self.culprit = ""
        """The name of the first function, class or value that was found to be another one."""

    def same(self, old: Any, new: Any, name: str = "", *, through: bool = False) -> bool:
        """Whether two values do the same. Components in them go by their names, unless `through` asks for these."""
        if old is new:
            return True
        place = id(old), id(new)
        if place in self._known:
            return self._known[place]
        # As long as it is being looked at, and if it leads back to itself, it is.
        self._known[place] = True
        self._held += (old, new)
        if not through and is_component(old) and is_component(new):
            # It goes on by its name.
            answer = self._known[place] = _name(old) == _name(new)
        else:
            answer = self._known[place] = self._compare(old, new)
        if not answer and not self.culprit:
            self.culprit = getattr(new, "__name__", None) or name
        return answer

    def _compare(self, old: Any, new: Any) -> bool:
        old, new = unwrapped(old), unwrapped(new)
        if isinstance(old, FunctionType) and isinstance(new, FunctionType):
            return self._functions(old, new)
        if isinstance(old, type) and isinstance(new, type):
            return self._classes(old, new)
        if isinstance(old, functools.partial) and isinstance(new, functools.partial):
            return self.same(old.func, new.func) and self._all(old.args, new.args)
        if isinstance(old, MethodType) and isinstance(new, MethodType):
            return self.same(old.__func__, new.__func__)
        if isinstance(old, staticmethod | classmethod | property) and type(old) is type(new):
            names = ("fget", "fset", "fdel") if isinstance(old, property) else ("__func__",)
            return all(self.same(getattr(old, name), getattr(new, name)) for name in names)
        if isinstance(old, list | tuple) and type(old) is type(new):
            return self._all(old, new)
        if isinstance(old, dict) and type(old) is type(new):
            return old.keys() == new.keys() and all(self.same(old[key], new[key]) for key in old)
        if isinstance(old, Route | RouteMetadata | RouteTree) and type(old) is type(new):
            return all(_is_renewed(value, after) or self.same(value, after) for value, after in _pairs(old, new))
        if isinstance(old, enum.Enum) and isinstance(new, enum.Enum):
            return old.name == new.name
        if isinstance(old, _PLAIN) or isinstance(new, _PLAIN):
            return same(old, new)
        # Objects: their classes are compared where they are used by name.
        return _name(type(old)) == _name(type(new))

    def _all(self, old: Any, new: Any) -> bool:
        return len(old) == len(new) and all(map(self.same, old, new))

    def _functions(self, old: FunctionType, new: FunctionType) -> bool:
        if not same_code(old.__code__, new.__code__):
            return False
        if not self._all(old.__defaults__ or (), new.__defaults__ or ()):
            return False
        if not self.same(old.__kwdefaults__ or {}, new.__kwdefaults__ or {}):
            return False
        cells = zip(old.__closure__ or (), new.__closure__ or ())
        return all(self.same(_content(a), _content(b)) for a, b in cells) and self._uses(old, new)

    def _uses(self, old: FunctionType, new: FunctionType) -> bool:
        """Whether all that a function uses is the same: globals, and what it takes from modules."""
        names = set(_names(new.__code__))
        attributes = {name for name, is_global in names if not is_global}
        nothing = object()
        for name in sorted(name for name, is_global in names if is_global):
            before, after = old.__globals__.get(name, nothing), new.__globals__.get(name, nothing)
            if (before is nothing) != (after is nothing):
                self.culprit = self.culprit or name
                return False
            if before is nothing:
                continue
            if isinstance(before, ModuleType) and isinstance(after, ModuleType):
                if before is not after and not self._modules(before, after, attributes):
                    return False
            elif not self.same(before, after, name):
                return False
        return True

    def _modules(self, old: ModuleType, new: ModuleType, names: set[str]) -> bool:
        for name in names & (old.__dict__.keys() | new.__dict__.keys()):
            if not self.same(getattr(old, name, None), getattr(new, name, None), name):
                return False
        return True

    def _classes(self, old: type, new: type) -> bool:
        if _name(old) != _name(new) or not self._all(old.__bases__, new.__bases__):
            return False
        mine, other = (
            {name: value for name, value in cls.__dict__.items() if name not in _OF_A_CLASS} for cls in (old, new)
        )
        if mine.keys() != other.keys():
            return False
        return all(self.same(mine[name], other[name], name) for name in mine)


def _pairs(old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
    return zip(vars(old).values(), vars(new).values())


def _is_renewed(old: Any, new: Any) -> bool:
    """Whether two functions of a route have one name: then the route gets the new one, whatever it does."""
    if not isinstance(old, FunctionType) or not isinstance(new, FunctionType):
        return False
    return _name(old) == _name(new) and "<" not in old.__qualname__


def _content(cell: Any) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return None


def _name(value: Any) -> tuple[str, str]:
    return value.__module__, value.__qualname__


def hooks_of(function: Callable[..., Any], known: tuple[Any, ...] = ()) -> tuple[Any, ...]:
    """The hooks that a component calls, in their order: the name of each, and of the variable for what it gives.

    A hook of the program's own counts with those that it calls.
    """
    function = unwrapped(function)
    if not isinstance(function, FunctionType) or function in known:
        return ()
    found: list[tuple[Any, ...]] = []
    waiting: str | None = None
    within: tuple[Any, ...] = ()
    holder: Any = None
    for step in dis.get_instructions(function):
        name = step.argval[0] if isinstance(step.argval, tuple) and step.argval else step.argval
        if step.opname.startswith(("LOAD_GLOBAL", "LOAD_NAME", "LOAD_ATTR", "LOAD_METHOD", "LOAD_DEREF")):
            value = _loaded(step.opname, holder, function, name)
            if str(name).startswith("use_") or name in _OTHER_HOOKS:
                if waiting is not None:
                    found.append((waiting, "", within))
                waiting, within = str(name), hooks_of(value, (*known, function))
            holder = value
        elif waiting is not None and step.opname.startswith("STORE_"):
            found.append((waiting, str(name), within))
            waiting = None
        elif waiting is not None and step.opname.startswith(("POP_TOP", "RETURN")):
            found.append((waiting, "", within))
            waiting = None
    return tuple(found)


def _loaded(operation: str, holder: Any, function: FunctionType, name: Any) -> Any:
    if operation.startswith("LOAD_GLOBAL"):
        return function.__globals__.get(str(name))
    return getattr(holder, str(name), None) if isinstance(holder, ModuleType) else None
