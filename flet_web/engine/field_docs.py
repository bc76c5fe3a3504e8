"""The strings below fields in the bodies of classes, for `help()` and notebooks: read from the source when they are
asked for.
"""

from __future__ import annotations

import enum
import inspect
import linecache
import sys
from contextlib import suppress
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ast

    from flet_web.engine.schema import Field

__all__ = ["describe_fields", "doc_of"]

WIDTH = 100
"""Of the text on a class, in characters."""


class ClassDoc:
    """The `__doc__` of a class: what the class says, then what is said below its fields and those of its bases."""

    __slots__ = ("_own",)

    def __init__(self, own: str) -> None:
        self._own = own

    def __get__(self, instance: object, owner: type[Any]) -> str:
        parts = [inspect.cleandoc(self._own)]
        for cls in owner.__mro__:
            lines = [_entry(name, text) for name, text in _listed(cls, owner)]
            if lines:
                own = "Members:" if issubclass(owner, enum.Enum) else "Properties:"
                parts.append("\n".join([own if cls is owner else f"Of {cls.__name__}:", *lines]))
        return "\n\n".join(parts)


def describe_fields(cls: type[Any]) -> None:
    """Have the `__doc__` of a class name its fields. A class that says nothing is left as it is."""
    own = cls.__dict__.get("__doc__")
    if isinstance(own, str):
        cls.__doc__ = ClassDoc(own)  # type: ignore[assignment]


def _listed(cls: type[Any], owner: type[Any]) -> list[tuple[str, str]]:
    """What is to be said of the public fields of `owner` that the body of `cls` declares, by name.

    Of an enum: of its members that need it.
    """
    schema = owner.__dict__.get("_schema")
    if schema is None:
        return list(_said(cls).items()) if cls is owner else []
    own = [field for field in schema.fields.values() if field.owner is cls and field.name[0] != "_"]
    return [(field.name, _said_of(field) or "") for field in own]


def _entry(name: str, text: str) -> str:
    import textwrap  # rarely needed

    line = " ".join(f"{name}: {text}".split())
    return textwrap.fill(line, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_long_words=False)


def doc_of(field: Field) -> str | None:
    """The text on a field: that of its class, or of the nearest class above that says something of the name."""
    if field.target is not None and field.name not in _said(field.owner):
        # A mixin may leave the target to the class that it is mixed into.
        target = field.owner._schema.fields.get(field.target)
        return f"{_said_of(field)} {(target and doc_of(target)) or ''}".rstrip()
    return _said_of(field)


def _said_of(field: Field) -> str | None:
    """The text on a field, without that on the field that it is another name of."""
    if field.target is not None:
        return _said(field.owner).get(field.name) or f"Another name of `{field.target}`."
    return next((said for cls in field.owner.__mro__ if (said := _said(cls).get(field.name))), None)


def _said(cls: type[Any]) -> dict[str, str]:
    """Name of a field in the body of a class -> the string below it."""
    module = sys.modules.get(cls.__module__)
    return _classes(getattr(module, "__file__", None)).get(cls.__qualname__, {})


@lru_cache(maxsize=256)
def _classes(file: str | None) -> dict[str, dict[str, str]]:
    """Qualified name of each class in a source file -> name of a field -> the string below it."""
    import ast  # rarely needed

    found: dict[str, dict[str, str]] = {}

    def look_into(node: ast.AST, place: str) -> None:
        for child in ast.iter_child_nodes(node):
            inner = place
            if isinstance(child, ast.ClassDef):
                inner = f"{place}{child.name}."
                found[inner[:-1]] = _strings_in(child.body)
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = f"{place}{child.name}.<locals>."
            look_into(child, inner)

    # Nothing is said of classes without a source.
    if file is not None and (lines := linecache.getlines(file)):
        with suppress(SyntaxError):
            look_into(ast.parse("".join(lines)), "")
    return found


def _strings_in(body: list[ast.stmt]) -> dict[str, str]:
    """Name of a field, or of a member, in the body of a class or of an `if` in it -> the string below it."""
    import ast

    found: dict[str, str] = {}
    for node in body:
        if isinstance(node, ast.If):
            found.update(_strings_in(node.body))
    for node, below in pairwise(body):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        said = below.value if isinstance(below, ast.Expr) else None
        if isinstance(target, ast.Name) and isinstance(said, ast.Constant) and isinstance(said.value, str):
            found[target.id] = inspect.cleandoc(said.value)
    return found
