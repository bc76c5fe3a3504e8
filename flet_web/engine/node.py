"""`BaseControl` and the base classes that controls are declared on.

A control stores only what was set: `_shape` says which property stands where in the tuple `_values`, and is shared by
all controls that had the same properties set in the same order: a third of what a dict takes. Whoever reads both
reads the shape first; whoever adds a property writes the values first. So a reader needs no lock.

While a control is mounted (`_i` is not 0) its `Tree` stores the values; before that `unmounted` guards them.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from flet_web.engine._typing import dataclass_transform
from flet_web.engine.async_alias import async_alias
from flet_web.engine.field_docs import describe_fields
from flet_web.engine.frozen import PLAIN, Frozen
from flet_web.engine.lazy_signature import LazySignature
from flet_web.engine.properties import descriptor
from flet_web.engine.schema import MISSING, Field, Schema, field
from flet_web.engine.shape import EMPTY, Shape

if TYPE_CHECKING:
    from flet_web import DataChannel, Event, KeyValue, Page
    from flet_web.engine.call import Call
    from flet_web.engine.tree import Tree

__all__ = ["BaseControl", "Node", "Ref"]

T = TypeVar("T")

unmounted = threading.RLock()
"""Held while a control that is not mounted is changed, and while one is mounted. Reentrant, as the garbage collector
may run code of the program anywhere."""

HOOKS = ("init", "build", "before_event", "before_update", "did_mount", "will_unmount", "is_isolated")


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
    _begin: ClassVar[Any] = None
    """What is called at the end of construction."""
    _isolated: ClassVar[bool] = False
    _opens: ClassVar[bool] = False
    """Whether what it holds is shown only while its `open` is true."""
    _listed_with: ClassVar[type[Node] | None] = None
    """The wider class that a list of this class takes. It does not hold for subclasses."""
    _single: ClassVar[bool] = False
    """Whether it is shown once, in the first of the places where it stands."""
    _is_placeholder: ClassVar[bool] = False
    """Whether it stands for controls that are still to be made: it fits wherever one does, and is on no page."""
    _is_ours: ClassVar[bool] = True
    """Whether the class belongs to the framework: its hooks are no code of the program."""
    __signature__: ClassVar[Any]

    _i: int
    _tree: Tree | None
    _parent: Any
    _shape: Shape
    _values: tuple[Any, ...]

    def __init_subclass__(
        cls,
        *,
        wire: str | None = None,
        part: bool = False,
        kw_only: bool = False,
        mixin: bool = False,
        isolated: bool | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)
        cls._is_ours = cls.__module__.startswith("flet_web.")
        # A program's own subclass is shown as its base: the fields that it adds are its own affair.
        is_shown = wire is not None or cls._is_ours
        cls._schema = Schema(
            cls,
            wire=wire,
            kw_only=kw_only,
            mixin=mixin,
            own_python_only=not is_shown,
            part=part,
        )
        for declared in cls._schema.own_fields(cls):
            setattr(cls, declared.name, descriptor(declared))
        describe_fields(cls)
        if isolated is not None:
            cls._isolated = isolated
        cls._begin = _begin_of(cls)
        cls._hooks = frozenset(h for h in HOOKS if getattr(cls, h) is not getattr(Node, h))
        if cls._isolated:
            cls._hooks |= {"is_isolated"}

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
            if value is not None or (declared.default is not None and declared.factory is None):
                given[declared.name] = value
        if self._shape is EMPTY:
            self._values, self._shape = tuple(given.values()), EMPTY.with_properties(tuple(given))
        else:
            # A subclass has set properties ahead of this constructor.
            for name, value in given.items():
                self._store(name, value)
        for name, value in later:
            setattr(self, name, value)
        if schema.required and not all(name in self._shape for name in schema.required):
            raise TypeError(schema.missing(self._shape))
        if (begin := self._begin) is not None:
            begin()

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
        other = declared.redirect(value) if declared.redirect is not None else None
        return declared if other is None else self._schema.fields[other]

    def _store(self, name: str, value: Any) -> None:
        """Store a value. The caller holds the lock of the tree, or `unmounted`."""
        values, place = self._values, self._shape.get(name)
        if place is None:
            self._values = (*values, value)
            self._shape = self._shape.with_property(name)
        else:
            self._values = (*values[:place], value, *values[place + 1 :])

    def _keep(self, name: str, value: Any) -> bool:
        """Store a value of a control that is not mounted. False if it is by now."""
        with unmounted:
            if self._i:
                return False
            self._store(name, value)
        return True

    def _keep_default(self, name: str, value: Any) -> bool:
        """Store the default of a control that is not mounted, unless there is a value. False if it is mounted."""
        with unmounted:
            return name in self._shape or self._keep(name, value)

    def _thaw(self, name: str) -> None:
        """Make a list of what a tree kept as a tuple, unless the control is mounted again."""
        with unmounted:
            value = self._peek(name)
            if type(value) is Frozen:
                self._keep(name, list(value))

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

    def before_event(self, e: Event[Any]) -> bool | None:
        """Hook: called with each event ahead of its handler. False: the handler is not called."""

    def did_mount(self) -> Any:
        """Hook: called after the control was added to a page."""

    def will_unmount(self) -> Any:
        """Hook: called before the control leaves its page."""

    def is_isolated(self) -> bool:
        """Whether changes inside this control are sent by its own `update()` only."""
        return self._isolated

    @property
    def parent(self) -> BaseControl | None:
        """The control that holds this one, while it is mounted."""
        return self._parent  # type: ignore[no-any-return]

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
        self._mounted_in("update()").update(cast("BaseControl", latest(self)))

    update_async: ClassVar[Any] = async_alias(update)

    def _call(self, name: str, args: dict[str, Any] | None = None, *, timeout: float | None = None) -> Call[Any]:
        """Call a method of the client's widget. The call is on its way at once; await it, or ignore it.

        `timeout` is in seconds. RuntimeError if the control is on no page.
        """
        tree, control = self._mounted_in(f"{name}()"), latest(self)
        return tree.page.call_client(cast("BaseControl", control), name, args, timeout)  # type: ignore[no-any-return]

    def get_data_channel(self, channel_id: int) -> DataChannel:
        """A data channel that the client has opened for this control, as `on_data_channel_open` tells.

        ValueError if it has opened none with this number. RuntimeError if the control is on no page.
        """
        page = self._mounted_in("get_data_channel()").page
        return page._session.channel_of(cast("BaseControl", self), channel_id)  # type: ignore[no-any-return]

    def _channel_opened(self, channel: DataChannel) -> None:
        """Hook: the client has opened a data channel. On the loop."""

    def _mounted_in(self, what: str) -> Tree:
        if self._tree is None:
            if (heir := latest(self)) is not self:
                return heir._mounted_in(what)
            raise RuntimeError(f"{self._schema.name} must be added to a page before {what} is called")
        return self._tree

    def __repr__(self) -> str:
        shown = (f"{n}={v!r}" for n, v in zip(self._shape, self._values) if type(v) in PLAIN)
        return f"{type(self).__name__}({', '.join(shown)})"


def _begin_of(cls: type[Node]) -> Callable[[Any], Any] | None:
    """What is called at the end of construction: `init()`, or the `__post_init__()` of a class of a program."""
    post_init = getattr(cls, "__post_init__", None)
    if post_init is None or post_init.__module__.startswith("flet_web."):
        return None if cls.init is Node.init else lambda control: control.init()
    # As in Flet, it takes a ref, which has been taken care of.
    count = len(inspect.signature(post_init).parameters) - 1
    return lambda control: control.__post_init__(*[None] * count)


def latest(control: Node) -> Node:
    """The control that stands where `control` did, after others have taken its place; mostly it is itself."""
    while not control._i and (heir := control.__dict__.get("_heir")) is not None:
        control = heir
    return control


def cut_off(controls: list[Node], tree: Tree) -> None:
    """Controls that have left a tree let go of it, unless they have come back."""
    with unmounted:
        for control in controls:
            if not control._i and control._tree is tree:
                control._tree = control._parent = None


class BaseControl(Node, kw_only=True):
    """What every control, service and canvas shape has.

    Subclasses are declarations: annotated attributes with defaults. Class keywords: `wire` is the type name of the
    protocol (a subclass without one is shown as its base), `kw_only` takes the fields of the class by keyword only,
    `mixin` takes them by position too, after those of the classes that it is mixed into;
    `part` says that the control which holds it draws it (an option, a span).
    """

    key: KeyValue | None = None
    """Names the control: for `scroll_to()`, for tests, and to keep it apart from its neighbours."""
    data: Any = field(default=None, python_only=True)
    """Anything that the program wants to keep here. It is not sent to the browser."""
    ref: Ref[Any] | None = field(default=None, python_only=True)
    """A Ref that holds the control from then on."""

    def __post_init__(self, ref: Ref[Any] | None = None) -> None:
        """Called by classes of a program that have a method of this name, as dataclasses may."""
        self.init()


Node.__signature__ = LazySignature(Node.__init__)
