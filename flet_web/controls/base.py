"""`BaseControl` and the base classes that controls are declared on.

A control stores only what was set: `_shape` says which property stands where in the tuple `_values`, and is shared by
all controls that had the same properties set in the same order: a third of what a dict takes.

While a control is mounted (`_i` is not 0) setting a property tells its `Tree`; before that nobody needs to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from flet_web.controls import checks
from flet_web.controls._typing import dataclass_transform
from flet_web.controls.frozen import PLAIN, Frozen, freeze
from flet_web.controls.schema import MISSING, Field, LazySignature, Schema, field
from flet_web.controls.twins import twin

if TYPE_CHECKING:
    from flet_web.controls.call import Call
    from flet_web.controls.page import Page
    from flet_web.controls.tree import Tree
    from flet_web.controls.types import KeyValue

__all__ = ["BaseControl", "Property", "Ref"]

T = TypeVar("T")

HOOKS = ("init", "build", "before_update", "did_mount", "will_unmount", "is_isolated")


class Shape(dict[str, int]):
    """Property name -> place in the tuple of values. Shapes form a tree, in which each step adds one property."""

    __slots__ = ("_next", "_ways")

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._next: dict[str, Shape] = {}
        self._ways: dict[tuple[str, ...], Shape] = {}

    def with_properties(self, names: tuple[str, ...]) -> Shape:
        """The shape that is reached by adding each of `names`, which are new and distinct."""
        found = self._ways.get(names)
        if found is None:
            found = self
            for name in names:
                found = found.with_property(name)
            self._ways[names] = found
        return found

    def with_property(self, name: str) -> Shape:
        found = self._next.get(name)
        if found is None:
            found = self._next[name] = Shape(self)
            found[name] = len(self)
        return found


EMPTY = Shape()


class Property:
    """Descriptor of one field of a control class."""

    __slots__ = ("field", "name")

    def __init__(self, declared: Field) -> None:
        self.field = declared
        self.name = declared.name

    def __get__(self, control: BaseControl | None, owner: type[BaseControl]) -> Any:
        if control is None:
            return self
        place = control._shape.get(self.name)
        if place is None:
            if self.field.factory is None:
                return self.field.make_default()
            return self._materialize(control)
        value = control._values[place]
        if type(value) in PLAIN:
            return value
        if control._i:
            return control._tree.expose(control, self.field, value)  # type: ignore[union-attr]
        if type(value) is Frozen:
            # It was mounted once, in a tree that kept the list as a tuple.
            value = list(value)
            control._store(self.name, value)
        return value

    def _materialize(self, control: BaseControl) -> Any:
        """Make the default and keep it: the program may change it in place."""
        value = self.field.make_default()
        if value is None or type(value) in PLAIN:
            return value
        control._store(self.name, value)
        if control._i:
            frozen: Any = Frozen() if isinstance(value, list) else MISSING
            control._tree.touch(control, self.field, frozen)  # type: ignore[union-attr]
        return value

    def __set__(self, control: BaseControl, value: Any) -> None:
        value = self.field.convert(value)
        if control._i:
            control._tree.set(control, self.field, value)  # type: ignore[union-attr]
        else:
            control._store(self.name, value)

    def __delete__(self, control: BaseControl) -> None:
        """Back to the default."""
        self.__set__(control, self.field.make_default())


class MovingProperty(Property):
    """Descriptor of a field some of whose values belong to another one."""

    __slots__ = ()

    def __set__(self, control: BaseControl, value: Any) -> None:
        moved = self.field.moves(value) if self.field.moves is not None else None
        if moved is None:
            super().__set__(control, value)
        else:
            setattr(control, moved, value)


class AliasProperty:
    """Descriptor of a second name of a property."""

    __slots__ = ("merge", "target")

    def __init__(self, declared: Field) -> None:
        self.target, self.merge = declared.target or "", declared.merge

    def __get__(self, control: BaseControl | None, owner: type[BaseControl]) -> Any:
        return self if control is None else getattr(control, self.target)

    def __set__(self, control: BaseControl, value: Any) -> None:
        setattr(control, self.target, value if self.merge is None else self.merge(control, value))


def descriptor(declared: Field) -> Property | AliasProperty:
    """What stands for a field in its class."""
    if declared.target is not None:
        return AliasProperty(declared)
    return Property(declared) if declared.moves is None else MovingProperty(declared)


class Ref(Generic[T]):
    """Holds a control for later: `Text(ref=name)` puts the Text into `name.current`."""

    __slots__ = ("current",)

    def __init__(self, value: T | None = None) -> None:
        # Typed as present: a program reads it after the control was made.
        self.current: T = value  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Ref({self.current!r})"


@dataclass_transform(eq_default=False, kw_only_default=False, field_specifiers=(field,))
class Node:
    """The machinery of a control: sparse storage, constructor, hooks. Programs meet it as `BaseControl`."""

    __slots__ = ("__dict__", "_i", "_parent", "_shape", "_tree", "_values")

    _schema: ClassVar[Schema]
    _hooks: ClassVar[frozenset[str]] = frozenset()
    _isolated: ClassVar[bool] = False
    _has_internals: ClassVar[bool] = False
    _hints: ClassVar[dict[str, Any] | None] = None
    """`internals()` of a class whose controls all have the same."""
    __signature__: ClassVar[Any]

    _i: int
    _tree: Tree | None
    _parent: BaseControl | None
    _shape: Shape
    _values: tuple[Any, ...]

    def __init_subclass__(
        cls,
        *,
        wire: str | None = None,
        kw_only: bool = False,
        isolated: bool | None = None,
        hints: dict[str, Any] | None = None,
        positional_021: tuple[str, ...] = (),
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)
        # A program's own subclass is shown as its base: the fields that it adds are its own affair.
        ours = wire is not None or cls.__module__.startswith("flet_web.")
        cls._schema = Schema(cls, wire=wire, kw_only=kw_only, own_python_only=not ours, positional_021=positional_021)
        for declared in cls._schema.own_fields(cls):
            setattr(cls, declared.name, descriptor(declared))
        if isolated is not None:
            cls._isolated = isolated
        cls._hooks = frozenset(h for h in HOOKS if getattr(cls, h) is not getattr(Node, h))
        if cls._isolated:
            cls._hooks |= {"is_isolated"}
        if hints is not None or "internals" in cls.__dict__:
            cls._hints = freeze(hints)
        cls._has_internals = cls._hints is not None or cls.internals is not Node.internals
        checks.names.setdefault(cls.__name__, cls)

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        control = object.__new__(cls)
        control._i = 0
        control._tree = control._parent = None
        control._shape = EMPTY
        control._values = ()
        return control

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        schema = self._schema
        if args:
            kwargs = schema.name_arguments(args, kwargs)
        fields = schema.fields
        later: list[tuple[str, Any]] = []
        given: dict[str, Any] = {}
        for name, value in kwargs.items():
            declared = fields.get(name)
            if declared is None or not declared.plain:
                declared = self._resolve(name, value, later)
                if declared is None:
                    continue
            check = declared.check
            value = declared.convert(value) if check is None else check(value)
            if value is not None or declared.default is not None:
                given[declared.name] = value
        if self._shape is EMPTY:
            self._shape, self._values = EMPTY.with_properties(tuple(given)), tuple(given.values())
        else:
            # A subclass has set properties ahead of this constructor.
            for name, value in given.items():
                self._store(name, value)
        for name, value in later:
            setattr(self, name, value)
        if schema.required and not all(name in self._shape for name in schema.required):
            raise TypeError(schema.missing(self._shape))
        if "init" in self._hooks:
            self.init()

    def _resolve(self, name: str, value: Any, later: list[tuple[str, Any]]) -> Field | None:
        """The field that the argument `name` is for. None if there is nothing to store, or only in the end."""
        declared = self._schema.fields.get(name)
        if declared is None:
            return self._schema.find(name)
        if declared.is_ref:
            if value is not None:
                value.current = self
            return None
        if declared.target is not None:
            if value is not None and declared.merge is not None:
                later.append((name, value))
            return None if value is None or declared.merge is not None else self._schema.fields[declared.target]
        moved = declared.moves(value) if declared.moves is not None else None
        return declared if moved is None else self._schema.fields[moved]

    def _store(self, name: str, value: Any) -> None:
        place = self._shape.get(name)
        if place is None:
            self._shape = self._shape.with_property(name)
            self._values += (value,)
        else:
            values = self._values
            self._values = (*values[:place], value, *values[place + 1 :])

    def _peek(self, name: str) -> Any:
        """The stored value, or MISSING. Unlike reading the attribute it gives the program no hold of it."""
        place = self._shape.get(name)
        return MISSING if place is None else self._values[place]

    def init(self) -> None:
        """Hook: called at the end of construction."""

    def build(self) -> Any:
        """Hook: called when the control is about to be shown, before its properties are read."""

    def before_update(self) -> None:
        """Hook: called before the changes of the control are sent."""

    def did_mount(self) -> Any:
        """Hook: called after the control was added to a page."""

    def will_unmount(self) -> Any:
        """Hook: called before the control leaves its page."""

    def is_isolated(self) -> bool:
        """Whether changes inside this control are sent by its own `update()` only."""
        return self._isolated

    def internals(self) -> dict[str, Any] | None:
        """Hints for the client that follow from other properties (`_internals` on the wire)."""
        return self._hints

    @property
    def parent(self) -> BaseControl | None:
        """The control that holds this one, while it is mounted."""
        return self._parent

    if TYPE_CHECKING:
        # None before the control is added; typed as present so that handlers need no assertion.
        @property
        def page(self) -> Page: ...

    else:

        @property
        def page(self):
            """The page that shows this control; None while no page does."""
            return None if self._tree is None else self._tree.page

    def update(self) -> None:
        """Send what changed in this control and below it. Raises RuntimeError if it is on no page."""
        self._mounted_in("update()").update(cast("BaseControl", self))

    update_async: ClassVar[Any] = twin(update)

    def _call(self, name: str, args: dict[str, Any] | None = None, *, timeout: float | None = None) -> Call[Any]:
        """Call a method of the client's widget. The call is on its way at once; await it, or ignore it.

        `timeout` is in seconds. RuntimeError if the control is on no page.
        """
        return self._mounted_in(f"{name}()").page.call_client(cast("BaseControl", self), name, args, timeout)  # type: ignore[no-any-return]

    def _mounted_in(self, what: str) -> Tree:
        if self._tree is None:
            raise RuntimeError(f"{self._schema.name} must be added to a page before {what} is called")
        return self._tree

    def __repr__(self) -> str:
        shown = (f"{n}={v!r}" for n, v in zip(self._shape, self._values) if type(v) in PLAIN)
        return f"{type(self).__name__}({', '.join(shown)})"


class BaseControl(Node, kw_only=True):
    """What every control, service and canvas shape has.

    Subclasses are declarations: annotated attributes with defaults. Class keywords: `wire` is the type name of the
    protocol (a subclass without one is shown as its base), `kw_only` takes the fields of the class by keyword only.
    """

    key: KeyValue | None = None
    data: Any = field(default=None, python_only=True)
    ref: Ref[Any] | None = field(default=None, python_only=True)


Node.__signature__ = LazySignature(Node.__init__)
checks.names["Ref"] = Ref
