"""Controls of one's own in Flet 0.21."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from flet_web.controls.control import Control
from flet_web.controls.layout.stack import Stack

__all__ = ["UserControl"]


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
