"""Whether handlers are given to events that there are: asked while a program is being developed.

A control takes any attribute, so that a program can keep its own things on it. To look at each name costs half as much
again as making a control does, so that it is done only with the option `debug`, and in tests.
"""

from __future__ import annotations

from typing import Any

from flet_web.engine.node import Node
from flet_web.engine.unknown_names import misspelt

__all__ = ["check_assignments"]


def check_assignments() -> None:
    """From now on an attribute like `on_chagne` raises AttributeError, for all controls of the process."""
    Node.__setattr__ = _set_checked  # type: ignore[method-assign, assignment]


def _set_checked(control: Node, name: str, value: Any) -> None:
    if name[:2] == "on" and name not in (fields := control._schema.fields):
        error = misspelt(type(control), name, (n for n, f in fields.items() if f.is_event))
        if error is not None:
            raise error
    object.__setattr__(control, name, value)
