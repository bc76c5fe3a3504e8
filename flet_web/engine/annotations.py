"""Annotations of fields, read once: what checks, events and the generated TypeScript types know of a field's type.

Annotations are text, which is evaluated when a field first needs it: modules refer to each other's classes freely. A
name is looked up in the module that declares the class, then among what that module imports for type checkers only,
then among the public names of the package.
"""

from __future__ import annotations

import collections.abc
import enum
import re
import sys
import types
import typing
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ForwardRef, cast

from flet_web.public_names import PUBLIC

if TYPE_CHECKING:
    from flet_web.engine.schema import Field

__all__ = ["Annotation", "annotation_of", "is_event"]

_IMPORT = re.compile(r"^[ \t]*from ([\w.]+) import (?:\(([^)]*)\)|([^\n#]+))", re.MULTILINE)
_NAMED = re.compile(r"(\w+)(?:\s+as\s+(\w+))?")
_PLAIN = re.compile(r"(?:ColorValue|Number|str|int|float|bool)(?: \| None)?")

_LISTS = (list, tuple, collections.abc.Sequence, set, frozenset)
_MAPS = (dict, collections.abc.Mapping)


def is_event(name: str, annotation: Any) -> bool:
    """Whether a field is for a handler: `on_label_color` is for a color, whatever it is called."""
    return name.startswith("on_") and not (isinstance(annotation, str) and _PLAIN.fullmatch(annotation))


class Annotation:
    """The union that an annotation stands for, its members by kind. None is never among them."""

    __slots__ = (
        "anything", "callables", "classes", "conditions", "enums", "event", "items", "keys", "lists", "literals",
        "maps",
    )  # fmt: skip

    def __init__(self) -> None:
        self.anything = False
        """Whether all values are allowed: Any, object, or a name that is not known."""
        self.classes: list[type[Any]] = []
        """Plain classes, values and controls."""
        self.enums: list[type[enum.Enum]] = []
        self.literals: list[Any] = []
        self.lists = self.maps = self.callables = False
        self.items: Annotation | None = None
        """What a list holds, where that is said."""
        self.keys: type[Any] | None = None
        """The class of the keys of a dict, if it is one class."""
        self.event: type[Any] | None = None
        """What a handler is called with."""
        self.conditions: tuple[Callable[[Any], str | None], ...] = ()
        """`Annotated[type, condition]`: each says what values must be, if the value that it is given is not."""


class _Scope:
    """The names that annotations in one module may use."""

    def __init__(self, module: types.ModuleType | None) -> None:
        # The module itself, not a copy: it may define more before an annotation is read.
        self._module = module
        self._names = vars(module) if module is not None else {}
        self._imports = _imports(self._names.get("__file__"))
        self._imported: dict[str, Any] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._names or name in self._imports

    def __getitem__(self, name: str) -> Any:
        if name in self._names:
            return self._names[name]
        if name not in self._imported:
            self._imported[name] = self._import(name)
        return self._imported[name]

    def _import(self, name: str) -> Any:
        if name in self._imports:
            module, original = self._imports[name]
            return getattr(import_module(module, self._names.get("__package__")), original)
        if name in PUBLIC:
            return PUBLIC.load(name)
        # The evaluation goes on with Python's own names.
        raise KeyError(name)

    def is_complete(self) -> bool:
        """Whether this module, and all that it imports from, have been imported to their ends."""
        modules = [self._module, *(sys.modules.get(module) for module, _ in self._imports.values())]
        return not any(getattr(getattr(module, "__spec__", None), "_initializing", False) for module in modules)

    def evaluate(self, text: str, annotation: str = "") -> Any:
        """What a text stands for, Any if that is not known.

        A name that is not known here is one that an alias in `annotation` uses: it is looked up where that stands.
        """
        try:
            if text.isidentifier() and text not in self:
                for word in re.findall(r"\w+", annotation):
                    if word in self._imports and text in (there := _scope(self._imports[word][0])):
                        return there[text]
            # The text of an annotation in our own or the program's source.
            return eval(text, {}, cast("dict[str, Any]", self))
        except Exception:
            return Any


@cache
def _scope(module: str) -> _Scope:
    return _Scope(sys.modules.get(module))


def _imports(file: str | None) -> dict[str, tuple[str, str]]:
    """Name -> module that it is imported from and its name there, by the text of a source file."""
    if file is None or not file.endswith(".py"):
        return {}
    try:
        with open(file, encoding="utf-8") as source:
            text = source.read()
    except (OSError, UnicodeDecodeError):
        # A program without sources: its annotations may use what it imports at run time.
        return {}
    return {
        alias or name: (module, name)
        for module, several, one in _IMPORT.findall(text)
        for name, alias in _NAMED.findall(several or one)
    }


def annotation_of(field: Field) -> Annotation:
    """What the annotation of a field says. It is read once.

    A field that is used while modules are being imported, for a default of ours as a rule, may name what is not there
    yet: then anything goes, and it is read again.
    """
    if field.described is not None:
        return field.described
    scope, said, result = _scope(field.module), field.annotation, Annotation()
    is_final = scope.is_complete()
    text = said if isinstance(said, str) else ""
    _Reader(scope, text).collect(scope.evaluate(text) if text else said, result)
    if is_final:
        field.described = result
    return result


class _Reader:
    """Sorts the members of a type into an `Annotation`. `text` is the whole annotation that is being read."""

    def __init__(self, scope: _Scope, text: str) -> None:
        self._scope, self._text = scope, text

    def collect(self, hint: Any, into: Annotation) -> None:
        """Add what `hint` allows."""
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            for part in arguments:
                self.collect(part, into)
        elif origin is typing.Annotated:
            self.collect(arguments[0], into)
            into.conditions += arguments[1:]
        elif origin is typing.Literal:
            into.literals += arguments
        elif origin in _LISTS or hint in _LISTS:
            into.lists = True
            into.items = self._of(arguments[0]) if arguments else into.items
        elif origin in _MAPS or hint in _MAPS:
            into.maps = True
            if arguments:
                into.keys = arguments[0] if isinstance(arguments[0], type) else None
                into.items = self._of(arguments[1])
        elif origin is collections.abc.Callable or hint is collections.abc.Callable:
            into.callables = True
            self._collect_event(arguments, into)
        elif isinstance(hint, str | ForwardRef):
            name = hint if isinstance(hint, str) else hint.__forward_arg__
            self.collect(self._scope.evaluate(name, self._text), into)
        elif isinstance(hint, typing.TypeVar):
            self.collect(hint.__bound__ or Any, into)
        else:
            self._collect_class(origin or hint, into)

    def _of(self, hint: Any) -> Annotation:
        found = Annotation()
        self.collect(hint, found)
        return found

    def _collect_event(self, arguments: tuple[Any, ...], into: Annotation) -> None:
        takes = arguments[0] if arguments and isinstance(arguments[0], list) else []
        if takes:
            event = self._of(takes[0]).classes
            into.event = event[0] if event else into.event

    @staticmethod
    def _collect_class(kind: Any, into: Annotation) -> None:
        if kind is None or kind is types.NoneType:
            return
        # Any is a class itself, from Python 3.11 on.
        if not isinstance(kind, type) or kind is object or kind is Any:
            into.anything = True
        elif issubclass(kind, enum.Enum):
            into.enums.append(kind)
        else:
            into.classes.append(kind)
