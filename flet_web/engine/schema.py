"""What a declarative class declares: its fields, their defaults, aliases and types.

`Control` and `Value` classes are written as annotated attributes. A `Schema` is made from them once per class and
serves everything that has to know about fields: the constructor, the property descriptors, the encoder, introspection
and the generated TypeScript types. Annotations are resolved late, when a value is first checked, so that modules may
refer to each other's classes freely.
"""

from __future__ import annotations

import copy
import dataclasses
import enum
import inspect
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.engine.annotations import Annotation, is_event
from flet_web.engine.checks import UNREAD, Check, ItemCheck, make_check
from flet_web.engine.computed import Computed
from flet_web.engine.frozen import freeze
from flet_web.public_names import PUBLIC

if TYPE_CHECKING:
    from flet_web.engine.entered import Rule

__all__ = ["MISSING", "Field", "Schema", "alias", "annotations_of", "field", "not_there_yet"]


class Missing:
    """The type of `MISSING`: no value was given (None is a value)."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Any = Missing()


class Field:
    """One field of a declarative class.

    `name` is also its name on the wire. `default` is what reading gives while nothing was set; a `factory` makes a
    new one each time. `client`: what the browser may write. `python_only`: never sent. `feeds`: names of the computed
    properties that are made of it. `target`: it is another name for that field. `always`: sent even while it is the
    default. `merge(holder, value given)` makes the new value of the target of an alias, where that is not simply the
    value given. `redirect`: gives the name of another field that a value is meant for, or None. `in_parts(holder)`
    says whether many new items may be sent one after the other. `resets` names a field that follows this one and that
    the client writes: another value that the program sets takes it back to its default. `annotation` is text, as a
    rule, with the names of `module`; what it says is `described` once it has been read.
    """

    __slots__ = (
        "always", "annotation", "check", "client", "comes_last", "default", "described", "factory", "feeds",
        "frozen_default", "ge", "in_parts", "is_event", "is_ref", "items", "kw_only", "le", "merge", "module", "name",
        "owner", "plain", "python_only", "redirect", "resets", "send_default", "sent", "target", "untracked",
    )  # fmt: skip

    def __init__(
        self,
        default: Any = MISSING,
        factory: Callable[[], Any] | None = None,
        *,
        kw_only: bool | None = None,
        client: Rule | None = None,
        python_only: bool | None = None,
        target: str | None = None,
        merge: Callable[[Any, Any], Any] | None = None,
        redirect: Callable[[Any], str | None] | None = None,
        resets: str | None = None,
        ge: float | None = None,
        le: float | None = None,
        always: bool = False,
        in_parts: Callable[[Any], bool] | None = None,
    ) -> None:
        self.resets, self.in_parts = resets, in_parts
        self.default, self.factory = default, factory
        self.kw_only, self.client = kw_only, client
        self.python_only = python_only
        self.feeds: tuple[str, ...] = ()
        self.target, self.ge, self.le = target, ge, le
        self.merge, self.redirect = merge, redirect
        self.name = ""
        self.owner: type[Any] = object
        self.annotation: Any = Any
        self.is_event = self.is_ref = self.plain = self.untracked = False
        self.frozen_default: Any = MISSING
        self.sent: Any = MISSING
        self.always = always
        self.send_default = self.comes_last = False
        self.check: Check | None = None
        self.items: ItemCheck | None = UNREAD
        self.module = ""
        self.described: Annotation | None = None

    def bind(
        self, owner: type[Any], name: str, annotation: Any, inherited: Field | None, feeds: tuple[str, ...]
    ) -> None:
        """Settle what only the class body knows: the owner, the name, and whether the default must be sent."""
        self.owner, self.name, self.annotation, self.module = owner, name, annotation, owner.__module__
        self.feeds = feeds
        if self.python_only is None:
            self.python_only = bool(feeds)
        # What nothing on the wire depends on may change as it likes.
        self.untracked = self.python_only and not feeds
        self.is_event = is_event(name, annotation)
        self.is_ref = name == "ref"
        self.plain = not self.is_ref and self.target is None and self.redirect is None
        if self.factory is None and self.default is not MISSING:
            self.frozen_default = freeze(self.default)
        if self.factory is not None:
            # A client does not know defaults that Python makes; an empty container is what it assumes anyway.
            self.send_default = bool(self.factory())
        elif inherited is not None:
            # A client's copy of the default is that of the class which declared the field first.
            self.send_default = self.default != inherited.default or inherited.send_default
        self.send_default = self.send_default or self.always

    def feeding(self, owner: type[Any], name: str) -> Field:
        """An inherited field for a class that makes the computed property `name` of it."""
        field = copy.copy(self)
        field.owner, field.feeds, field.untracked = owner, (*self.feeds, name), False
        return field

    def make_default(self) -> Any:
        """The value that stands for "not set". None for a required field."""
        if self.factory is not None:
            return self.factory()
        return None if self.default is MISSING else self.default

    def sent_default(self) -> Any:
        """The default as it is sent to clients, which do not know it. Made once, as defaults are equal each time."""
        if self.sent is MISSING:
            self.sent = self.is_event or freeze(self.make_default())
        return self.sent

    def convert(self, value: Any) -> Any:
        """`value` in the form in which it is stored. Raises TypeError or ValueError that names field and value."""
        check = self.check
        if check is None:
            check = make_check(self)
            # While modules are being imported the annotation may not be known.
            self.check = None if self.described is None else check
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
    client: Rule | None = None,
    python_only: bool | None = None,
    redirect: Callable[[Any], str | None] | None = None,
    resets: str | None = None,
    ge: float | None = None,
    le: float | None = None,
    always: bool = False,
    in_parts: Callable[[Any], bool] | None = None,
) -> Any:
    """Declare a field that needs more than a plain default. See `Field` for the parameters."""
    return Field(
        default, default_factory, kw_only=kw_only, client=client, python_only=python_only, redirect=redirect,
        resets=resets, ge=ge, le=le, always=always, in_parts=in_parts,
    )  # fmt: skip


def alias(
    target: str,
    *,
    default: Any = None,
    kw_only: bool = True,
    merge: Callable[[Any, Any], Any] | None = None,
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

    `fields` maps names (aliases included) to fields; `positional` are the names that the constructor takes by position;
    `computed` maps names to properties that follow from fields; `carried` maps the names of events to the fields whose
    values they carry. `part`: the control that holds it
    draws it, so that the client has no renderer for it.
    """

    __slots__ = (
        "_enums_of_10",
        "_older",
        "carried",
        "computed",
        "fields",
        "name",
        "owner",
        "part",
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
    older_orders: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Module and name of a class -> the positional order that an older version of Flet had."""

    def __init__(
        self,
        cls: type[Any],
        *,
        wire: str | None,
        kw_only: bool,
        own_python_only: bool,
        mixin: bool = False,
        part: bool = False,
    ) -> None:
        self.owner, self.name, self.part = cls, cls.__name__, part
        self.fields: dict[str, Field] = {}
        self.computed: dict[str, Computed] = {}
        self.wire: str | None = None
        self._older: tuple[Any, tuple[str, ...]] = ((), ())
        self._enums_of_10: set[type[Any]] = set()
        for base in reversed(cls.__mro__[1:-1]):
            inherited = base.__dict__.get("_schema")
            if isinstance(inherited, Schema):
                # Only what that class declares itself: a sibling in the order of bases may have declared it anew.
                self.fields.update((declared.name, declared) for declared in inherited.own_fields(base))
                self.computed.update(inherited.computed)
                self.wire = inherited.wire or self.wire
        self._collect(cls, kw_only, own_python_only, mixin)
        if wire is not None:
            self.wire = wire
            Schema.registry.setdefault(wire, self)
            Schema.declared.append(self)
        # Inherited fields come first, as in a dataclass, but those of mixins last.
        order = sorted(self.fields, key=lambda name: self.fields[name].comes_last)
        self.positional = tuple(name for name in order if not self.fields[name].kw_only)
        self.carried = {event: f for f in self.fields.values() if f.client is not None for event in f.client.events}
        self.required = frozenset(n for n, f in self.fields.items() if f.required)
        self.sent_defaults = tuple(f for f in self.fields.values() if f.send_default and not f.python_only)

    def _collect(self, cls: type[Any], kw_only: bool, python_only: bool, mixin: bool) -> None:
        self.computed.update((n, c) for n, c in cls.__dict__.items() if isinstance(c, Computed))
        for name, annotation in annotations_of(cls).items():
            if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
                continue
            given = cls.__dict__.get(name, MISSING)
            declared = _declared(given, python_only=python_only or None)
            feeds = tuple(c.name for c in self.computed.values() if name in c.of)
            declared.bind(cls, name, annotation, self.fields.get(name), feeds)
            if declared.kw_only is None:
                declared.kw_only, declared.comes_last = kw_only and not mixin, mixin
            self.fields[name] = declared
        for made in self.computed.values():
            for name in made.of:
                if made.name not in self.fields[name].feeds:
                    self.fields[name] = self.fields[name].feeding(cls, made.name)

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
        names = self._order_for(args[0]) if self._older_order() else self.positional
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
        """The positional order, unless the first argument can only be meant for the older one."""
        if not self.positional or type(first) in self._enums_of_10:
            return self.positional
        try:
            taken = self.find(self.positional[0]).convert(first)
        except (TypeError, ValueError):
            try:
                self.find(self._older_order()[0]).convert(first)
            except (TypeError, ValueError):
                # Meant for neither: what is said is what the newer one takes.
                return self.positional
            return self._older_order()
        # A number that would have to become text is meant for a field that takes numbers.
        as_text = isinstance(taken, str) and not isinstance(first, str)
        if not as_text and isinstance(first, enum.Enum):
            # All members of an enum are taken alike.
            self._enums_of_10.add(type(first))
        return self._older_order() if as_text else self.positional

    def _older_order(self) -> tuple[str, ...]:
        table, names = self._older
        if table is not Schema.older_orders:
            classes = (f"{cls.__module__}.{cls.__qualname__}" for cls in self.owner.__mro__)
            names = next((Schema.older_orders[cls] for cls in classes if cls in Schema.older_orders), ())
            self._older = Schema.older_orders, names
        return names

    def missing(self, given: Mapping[str, Any]) -> str:
        """What to say of required arguments that were not given."""
        names = [repr(n) for n in self.fields if n in self.required and n not in given]
        return f"{self.name}() is missing the argument{'s' if len(names) > 1 else ''} {' and '.join(names)}"

    def _unknown(self, name: str) -> str:
        text = f"{self.name}() got an unexpected keyword argument {name!r}"
        if waiting := not_there_yet(self.owner, name):
            return text + waiting
        import difflib  # rarely needed

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


def _declared(given: Any, *, python_only: bool | None) -> Field:
    """The field that the value of an annotated attribute declares. Programs may declare theirs as in a dataclass."""
    if isinstance(given, Field):
        return given
    if not isinstance(given, dataclasses.Field):
        return Field(given, python_only=python_only)
    none = dataclasses.MISSING
    kw_only = None if given.kw_only is none else bool(given.kw_only)
    if given.default_factory is not none:
        return Field(factory=given.default_factory, kw_only=kw_only, python_only=python_only)
    return Field(MISSING if given.default is none else given.default, kw_only=kw_only, python_only=python_only)


def not_there_yet(cls: type[Any], name: str) -> str:
    """What to add to a message about a name that `cls` does not have, but will: else ""."""
    planned = PUBLIC.planned
    for base in cls.__mro__:
        place = f"{base.__name__}.{name}"
        if place in planned:
            return f": {place} is not there yet"
    return ""
