"""Properties that one object has and another one shows as its own."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Delegate(Generic[T]):
    """Descriptor: `page.spacing` is `page.root_view.spacing`.

    `holder` is the attribute with the object that has the property. The property's `name` is that of the attribute,
    without `prefix`, or `name` if that is given.
    """

    def __init__(self, holder: str, name: str = "", *, prefix: str = "") -> None:
        self._holder, self._name, self._prefix = holder, name, prefix

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = self._name or name.removeprefix(self._prefix)

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Delegate[T]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Any:
        return self if instance is None else getattr(getattr(instance, self._holder), self._name)

    def __set__(self, instance: object, value: T) -> None:
        setattr(getattr(instance, self._holder), self._name, value)
