"""`Generation`: the new modules of a program beside those that it runs with, and what has become of its functions."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from flet_web.cli.hot.sameness import Sameness, hooks_of, unwrapped

__all__ = ["Generation"]


class Generation:
    """What takes the place of what: `components.NewCode` for a program.

    `old` and `new` are the modules that have been loaded once more, by name.
    """

    def __init__(self, old: dict[str, ModuleType], new: dict[str, ModuleType]) -> None:
        self.old, self.new = old, new
        # By name: functions are looked at before and after they have been replaced.
        self._changed: dict[tuple[str, str], bool] = {}

    def find(self, value: Any) -> Any:
        """The function or class that has the name of this one now. None if there is none, or it is not of the program.

        Functions within functions are not found: they are made by these.
        """
        module = self.new.get(getattr(value, "__module__", None) or "")
        found: Any = module
        for name in str(getattr(value, "__qualname__", "<>")).split("."):
            found = getattr(found, name, None)
        return found

    def is_of_program(self, value: Any) -> bool:
        """Whether a function or class has been defined by one of these modules."""
        return getattr(value, "__module__", None) in self.new

    def successor(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function of the component that goes by this name now. The same if there is none."""
        found = unwrapped(self.find(function))
        return found if callable(found) else function

    def changed(self, function: Callable[..., Any]) -> bool:
        """Whether the function, or anything that it uses but other components, does something else now.

        To be asked first before the new modules take the place of the old, which are compared.
        """
        name = str(getattr(function, "__module__", "")), str(getattr(function, "__qualname__", ""))
        if name not in self._changed:
            before, after = unwrapped(function), self.successor(unwrapped(function))
            self._changed[name] = not Sameness().same(before, after, through=True)
        return self._changed[name]

    def keeps_hooks(self, function: Callable[..., Any]) -> bool:
        """Whether the hooks of the component are the same, up to the end of the shorter list."""
        before, after = hooks_of(function), hooks_of(self.successor(function))
        return all(a == b for a, b in zip(before, after))
