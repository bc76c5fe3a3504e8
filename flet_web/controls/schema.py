"""What a declarative class declares: its fields, their defaults, aliases and types.

`Control` and `Value` classes are written as annotated attributes. A `Schema` is made from them once per class and
serves everything that has to know about fields: the constructor, the property descriptors, the encoder, introspection
and the generated TypeScript types. Annotations are resolved late, when a value is first checked, so that modules may
refer to each other's classes freely.
"""

from __future__ import annotations

import difflib
import enum
import inspect
import sys
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from flet_web.controls.checks import Check, make_check
from flet_web.controls.frozen import freeze

__all__ = ["MISSING", "Field", "Schema", "alias", "annotations_of", "field"]


class Missing:
    """The type of `MISSING`: no value was given (None is a value)."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Any = Missing()


class Field:
    """One field of a declarative class.

    `name` is also its name on the wire. `default` is what reading gives while nothing was set; a `factory` makes a new
    one each time. `client`: the browser may write it. `python_only`: never sent. `derives`: not sent itself, but part
    of the computed property of that name. `target`: it is another name for that field. `always`: sent even while it
    is the default. `merge(holder, value given)` makes the new value of the target of an alias, where that
    is not simply the value given. `moves`: names the field that a value belongs to in truth, or None.
    """

    __slots__ = (
        "always", "annotation", "check", "client", "default", "derives", "factory", "frozen_default", "ge", "is_event",
        "is_ref", "kw_only", "le", "merge", "moves", "name", "owner", "plain", "python_only", "send_default", "target",
        "untracked",
    )  # fmt: skip

    def __init__(
        self,
        default: Any = MISSING,
        factory: Callable[[], Any] | None = None,
        *,
        kw_only: bool | None = None,
        client: bool = False,
        python_only: bool | None = None,
        derives: str | None = None,
        target: str | None = None,
        merge: Callable[[Any, Any], Any] | None = None,
        moves: Callable[[Any], str | None] | None = None,
        ge: float | None = None,
        le: float | None = None,
        always: bool = False,
    ) -> None:
        self.default, self.factory = default, factory
        self.kw_only, self.client = kw_only, client
        self.python_only = derives is not None if python_only is None else python_only
        # What nothing on the wire depends on may change as it likes.
        self.untracked = self.python_only and derives is None
        self.derives, self.target, self.ge, self.le = derives, target, ge, le
        self.merge, self.moves = merge, moves
        self.name = ""
        self.owner: type[Any] = object
        self.annotation: Any = Any
        self.is_event = self.is_ref = self.plain = False
        self.frozen_default: Any = MISSING
        self.always = always
        self.send_default = False
        self.check: Check | None = None

    def bind(self, owner: type[Any], name: str, annotation: Any, inherited: Field | None) -> None:
        """Settle what only the class body knows: the owner, the name, and whether the default must be sent."""
        self.owner, self.name, self.annotation = owner, name, annotation
        self.is_event = name.startswith("on_")
        self.is_ref = name == "ref"
        self.plain = not self.is_ref and self.target is None and self.moves is None
        if self.factory is None and self.default is not MISSING:
            self.frozen_default = freeze(self.default)
        if self.factory is not None:
            # A client does not know defaults that Python makes; an empty container is what it assumes anyway.
            self.send_default = bool(self.factory())
        elif inherited is not None:
            # A client's copy of the default is that of the class which declared the field first.
            self.send_default = self.default != inherited.default or inherited.send_default
        self.send_default = self.send_default or self.always

    def make_default(self) -> Any:
        """The value that stands for "not set". None for a required field."""
        if self.factory is not None:
            return self.factory()
        return None if self.default is MISSING else self.default

    def convert(self, value: Any) -> Any:
        """`value` in the form in which it is stored. Raises TypeError or ValueError that names field and value."""
        check = self.check
        if check is None:
            check = self.check = make_check(self)
        return check(value)

    @property
    def required(self) -> bool:
        return self.default is MISSING and self.factory is None and self.target is None

    def __repr__(self) -> str:
        return f"<Field {self.owner.__name__}.{self.name}>"


def field(
    *,
    default: Any = MISSING,
    default_factory: Callable[[], Any] | None = None,
    kw_only: bool | None = None,
    client: bool = False,
    python_only: bool | None = None,
    derives: str | None = None,
    moves: Callable[[Any], str | None] | None = None,
    ge: float | None = None,
    le: float | None = None,
    always: bool = False,
) -> Any:
    """Declare a field that needs more than a plain default. See `Field` for the parameters."""
    return Field(
        default, default_factory, kw_only=kw_only, client=client, python_only=python_only, derives=derives, moves=moves,
        ge=ge, le=le, always=always,
    )  # fmt: skip


def alias(
    target: str, *, default: Any = None, kw_only: bool = True, merge: Callable[[Any, Any], Any] | None = None
) -> Any:
    """Declare a second name for the field `target` (Flet 0.21's name for it, as a rule). For `merge` see `Field`."""
    return Field(default, kw_only=kw_only, target=target, merge=merge)


def annotations_of(cls: type[Any]) -> Mapping[str, Any]:
    """The annotations in the body of `cls`, unevaluated where that is possible."""
    if sys.version_info >= (3, 14):  # pragma: no cover
        import annotationlib

        return annotationlib.get_annotations(cls, format=annotationlib.Format.STRING)
    return inspect.get_annotations(cls)


class Schema:
    """The fields of one declarative class, its own and the inherited ones.

    `fields` maps names (aliases included) to fields; `positional` are the names that the constructor takes by position.
    """

    __slots__ = (
        "_enums_of_10",
        "_names_021",
        "fields",
        "name",
        "owner",
        "positional",
        "required",
        "sent_defaults",
        "wire",
    )

    positional: tuple[str, ...]
    declared: ClassVar[list[Schema]] = []
    """The schemas of all classes that were declared with a wire name; a few names have two."""
    registry: ClassVar[dict[str, Schema]] = {}
    """Wire name -> the schema of the class that declared it."""

    def __init__(
        self, cls: type[Any], *, wire: str | None, kw_only: bool, own_python_only: bool, positional_021: tuple[str, ...]
    ) -> None:
        self.owner, self.name = cls, cls.__name__
        self.fields: dict[str, Field] = {}
        order: list[str] = []
        self.wire: str | None = None
        self._names_021 = positional_021
        self._enums_of_10: set[type[Any]] = set()
        for base in reversed(cls.__mro__[1:-1]):
            inherited = base.__dict__.get("_schema")
            if isinstance(inherited, Schema):
                # Only what that class declares itself: a sibling in the order of bases may have declared it anew.
                self.fields.update((declared.name, declared) for declared in inherited.own_fields(base))
                order = [*inherited.positional, *(n for n in order if n not in inherited.positional)]
                self.wire = inherited.wire or self.wire
                self._names_021 = self._names_021 or inherited._names_021
        own = self._collect(cls, kw_only, own_python_only)
        if wire is not None:
            self.wire = wire
            Schema.registry.setdefault(wire, self)
            Schema.declared.append(self)
        self.positional = own + tuple(n for n in order if n not in own and not self.fields[n].kw_only)
        self.required = frozenset(n for n, f in self.fields.items() if f.required)
        self.sent_defaults = tuple(f for f in self.fields.values() if f.send_default and not f.python_only)

    def _collect(self, cls: type[Any], kw_only: bool, python_only: bool) -> tuple[str, ...]:
        own: list[str] = []
        for name, annotation in annotations_of(cls).items():
            if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
                continue
            given = cls.__dict__.get(name, MISSING)
            declared = given if isinstance(given, Field) else Field(given, python_only=python_only)
            declared.bind(cls, name, annotation, self.fields.get(name))
            if declared.kw_only is None:
                declared.kw_only = kw_only
            self.fields[name] = declared
            if not declared.kw_only:
                own.append(name)
        return tuple(own)

    def own_fields(self, cls: type[Any]) -> list[Field]:
        """The fields that the body of `cls` declares."""
        return [f for f in self.fields.values() if f.owner is cls]

    def find(self, name: str) -> Field:
        """The field that the keyword `name` sets, aliases resolved. Raises TypeError for an unknown one."""
        found = self.fields.get(name)
        if found is None:
            raise TypeError(self._unknown(name))
        return self.fields[found.target] if found.target else found

    def name_arguments(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """Merge positional arguments into the keyword ones. Raises TypeError as a Python function would."""
        names = self._order_for(args[0]) if self._names_021 else self.positional
        if len(args) > len(names):
            raise TypeError(f"{self.name}() takes at most {len(names)} positional arguments ({len(args)} given)")
        named = dict(zip(names, args))
        if not kwargs:
            return named
        for name in kwargs:
            if name in named:
                raise TypeError(f"{self.name}() got multiple values for argument {name!r}")
        named.update(kwargs)
        return named

    def _order_for(self, first: Any) -> tuple[str, ...]:
        """The positional order of Flet 1.0, unless the first argument can only be meant for that of Flet 0.21."""
        if not self._names_021 or not self.positional or type(first) in self._enums_of_10:
            return self.positional
        try:
            taken = self.find(self.positional[0]).convert(first)
        except (TypeError, ValueError):
            return self._names_021
        # A number that would have to become text is meant for a field that takes numbers.
        as_text = isinstance(taken, str) and not isinstance(first, str)
        if not as_text and isinstance(first, enum.Enum):
            # All members of an enum are taken alike.
            self._enums_of_10.add(type(first))
        return self._names_021 if as_text else self.positional

    def missing(self, given: Mapping[str, Any]) -> str:
        """What to say of required arguments that were not given."""
        names = [repr(n) for n in self.fields if n in self.required and n not in given]
        return f"{self.name}() is missing the argument{'s' if len(names) > 1 else ''} {' and '.join(names)}"

    def _unknown(self, name: str) -> str:
        text = f"{self.name}() got an unexpected keyword argument {name!r}"
        near = difflib.get_close_matches(name, self.fields, n=3)
        return f"{text}; did you mean {' or '.join(map(repr, near))}?" if near else text

    def signature(self) -> inspect.Signature:
        """The constructor's signature, for editors, `help()` and `inspect`."""
        kinds = inspect.Parameter
        parameters = [self._parameter(self.fields[n], kinds.POSITIONAL_OR_KEYWORD) for n in self.positional]
        rest = (f for n, f in self.fields.items() if n not in self.positional and not n.startswith("_"))
        parameters += [self._parameter(f, kinds.KEYWORD_ONLY) for f in rest]
        # A required field may follow an optional one only by keyword.
        seen_default = False
        for n, p in enumerate(parameters):
            seen_default = seen_default or p.default is not kinds.empty
            if p.default is kinds.empty and seen_default and p.kind is kinds.POSITIONAL_OR_KEYWORD:
                parameters[n] = p.replace(default=None)
        return inspect.Signature(parameters)

    def _parameter(self, declared: Field, kind: Any) -> inspect.Parameter:
        default = inspect.Parameter.empty if declared.required else declared.make_default()
        return inspect.Parameter(declared.name, kind, default=default, annotation=declared.annotation)


class LazySignature:
    """Class attribute `__signature__`: computed when asked for, and only for constructors that are ours."""

    def __init__(self, init: Callable[..., None]) -> None:
        self._init = init

    def __get__(self, instance: object | None, owner: type[Any]) -> inspect.Signature:
        schema = owner.__dict__.get("_schema")
        if owner.__init__ is not self._init or not isinstance(schema, Schema):
            raise AttributeError("__signature__")
        return schema.signature()
