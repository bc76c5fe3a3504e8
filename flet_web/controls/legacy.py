"""Names of Flet 0.21 for controls that have another one now."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from flet_web.controls.buttons.button import Button
from flet_web.controls.control import Control
from flet_web.controls.display.badge import Badge
from flet_web.controls.layout.container import Container
from flet_web.controls.layout.stack import Stack

__all__ = ["ElevatedButton", "UserControl"]


class ElevatedButton(Button):
    """A raised button: `Button` by its older name."""


class UserControl(Stack, isolated=True):
    """Deprecated base for controls of one's own: `build()` returns what it consists of, a control or a list.

    Changes inside are sent by its own `update()` only. Any control class can be the base now: derive from
    Column, say, and fill `controls` in `__init__()`.
    """

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        build = cls.__dict__.get("build")
        if build is not None:
            setattr(cls, "build", shows_result(build))  # noqa: B010 - as a type checker would refuse it


def shows_result(build: Callable[[UserControl], Any]) -> Callable[[UserControl], Any]:
    """`build` with its result put into the control."""

    @functools.wraps(build)
    def built(self: UserControl) -> Any:
        result = build(self)
        if result is not None:
            self.controls = [result] if isinstance(result, Control) else list(result)
        return result

    return built


class OfBadge:
    """Descriptor: a property of the badge on a `BadgedContent`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, control: BadgedContent | None, owner: type[BadgedContent]) -> Any:
        return self if control is None else getattr(control.badge, self._name)

    def __set__(self, control: BadgedContent, value: Any) -> None:
        setattr(control.badge, self._name, value)


class BadgedContent(Container):
    """What `Badge(content=...)` of Flet 0.21 makes: a box around a control, with a badge."""

    def __init__(self, content: Any, **kwargs: Any) -> None:
        of_box = {name: kwargs.pop(name) for name in list(kwargs) if name not in Badge._schema.fields}
        of_box.update({name: kwargs.pop(name) for name in ("key", "ref", "data") if name in kwargs})
        super().__init__(content, badge=Badge(**kwargs), **of_box)


for _name in Badge._schema.fields:
    if _name not in ("key", "ref", "data", "content"):
        setattr(BadgedContent, _name, OfBadge(_name))
