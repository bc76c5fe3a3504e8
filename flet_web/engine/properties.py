"""The descriptors that stand for the fields of a control class.

While a control is mounted, its tree stores the values, under its lock. Before that only the control is there to do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.engine.context import entry
from flet_web.engine.field_docs import doc_of
from flet_web.engine.frozen import PLAIN, Frozen
from flet_web.engine.schema import Field

if TYPE_CHECKING:
    from flet_web.engine.node import Node

__all__ = ["AliasProperty", "LeadingProperty", "Property", "RedirectingProperty", "TypedProperty", "descriptor"]


class DescribedField:
    """What `help()` and editors ask of a descriptor."""

    __slots__ = ("field",)

    field: Field

    @property
    def __name__(self) -> str:
        return self.field.name


_doc = property(lambda described: doc_of(described.field))
"""The `__doc__` of descriptors. Each class of them needs it, as Python gives each class one of its own."""


class Property(DescribedField):
    # The descriptor of one field.

    if not TYPE_CHECKING:
        __doc__ = _doc

    __slots__ = ("name",)

    def __init__(self, declared: Field) -> None:
        self.field = declared
        self.name = declared.name

    def __get__(self, control: Node | None, owner: type[Node]) -> Any:
        if control is None:
            return self
        place = control._shape.get(self.name)
        if place is None:
            return self.field.make_default() if self.field.factory is None else self._materialize(control)
        value = control._values[place]
        if type(value) in PLAIN:
            return value
        if control._i and (tree := control._tree) is not None:
            return tree.expose(control, self.field)
        if type(value) is not Frozen:
            return value
        # It was mounted once, in a tree that kept the list as a tuple.
        control._thaw(self.name)
        return self.__get__(control, owner)

    def _materialize(self, control: Node) -> Any:
        """Make the default and keep it: the program may change it in place."""
        value = self.field.make_default()
        if type(value) in PLAIN:
            return value
        while control._i or not control._keep_default(self.name, value):
            tree = control._tree
            if tree is not None and tree.set_default(control, self.field, value):
                break
        return self.__get__(control, type(control))

    def __set__(self, control: Node, value: Any) -> None:
        value = self.field.convert(value)
        # Another thread may mount or unmount the control at any time: then it is tried again.
        while control._i or not control._keep(self.name, value):
            tree = control._tree
            if tree is not None and tree.set(control, self.field, value):
                return

    def __delete__(self, control: Node) -> None:
        """Back to the default."""
        self.__set__(control, self.field.make_default())


class TypedProperty(Property):
    # The descriptor of a text into which a person types. What a handler makes of it answers the text that it has read.

    if not TYPE_CHECKING:
        __doc__ = _doc

    __slots__ = ()

    def __get__(self, control: Node | None, owner: type[Node]) -> Any:
        value = super().__get__(control, owner)
        if control is not None and (answers := entry.get()) is not None and answers.is_of(control, self.name):
            answers.known = value or ""
        return value


class RedirectingProperty(Property):
    # The descriptor of a field some of whose values are meant for another one.

    if not TYPE_CHECKING:
        __doc__ = _doc

    __slots__ = ()

    def __set__(self, control: Node, value: Any) -> None:
        other = self.field.redirect(value) if self.field.redirect is not None else None
        if other is None:
            super().__set__(control, value)
        else:
            setattr(control, other, value)


class LeadingProperty(Property):
    # The descriptor of a field that another one follows, into which the client writes.

    if not TYPE_CHECKING:
        __doc__ = _doc

    __slots__ = ()

    def __set__(self, control: Node, value: Any) -> None:
        before = self.__get__(control, type(control))
        super().__set__(control, value)
        follower, tree = self.field.resets or "", control._tree
        if follower not in control._shape or before == self.__get__(control, type(control)):
            return
        # What the program itself has set together with this value stays.
        if tree is None or not tree.is_touched(control, follower):
            delattr(control, follower)


class AliasProperty(DescribedField):
    # The descriptor of a second name of a property.

    if not TYPE_CHECKING:
        __doc__ = _doc

    __slots__ = ("merge", "target")

    def __init__(self, declared: Field) -> None:
        self.field = declared
        self.target, self.merge = declared.target or "", declared.merge

    def __get__(self, control: Node | None, owner: type[Node]) -> Any:
        return self if control is None else getattr(control, self.target)

    def __set__(self, control: Node, value: Any) -> None:
        setattr(control, self.target, value if self.merge is None else self.merge(control, value))


def descriptor(declared: Field) -> Property | AliasProperty:
    """What stands for a field in its class."""
    if declared.target is not None:
        return AliasProperty(declared)
    if declared.resets is not None:
        return LeadingProperty(declared)
    if declared.redirect is not None:
        return RedirectingProperty(declared)
    return TypedProperty(declared) if declared.client is not None and declared.client.typed else Property(declared)
