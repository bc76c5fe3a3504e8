"""Properties of the wire that follow from others: programs do not set them, and need not know them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flet_web.engine.frozen import freeze

__all__ = ["Computed", "computed"]


class Computed:
    """Declares a property that is made from others, as a class attribute named as on the wire.

    `make` is called with those properties of `of` that are set and not None; while there are none, the property is
    None. A dict in place of `make` is the property of all controls of the class.
    """

    __slots__ = ("constant", "make", "name", "of")

    def __init__(self, make: Callable[[dict[str, Any]], Any] | dict[str, Any], of: tuple[str, ...]) -> None:
        self.name, self.of = "", of
        self.make = None if isinstance(make, dict) else make
        self.constant = freeze(make) if isinstance(make, dict) else None

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self.name = name

    def frozen(self, control: Any) -> Any:
        """The property of `control` in the form that is compared and sent."""
        if self.make is None:
            return self.constant
        shape, values = control._shape, control._values
        given = {n: v for n in self.of if n in shape and (v := values[shape[n]]) is not None}
        return freeze(self.make(given)) if given else None


def computed(make: Callable[[dict[str, Any]], Any] | dict[str, Any], *, of: tuple[str, ...] = ()) -> Any:
    """Declare a property that follows from the properties `of`. See `Computed`.

    The fields of the class that `of` names are not sent themselves, unless they are declared with `python_only=False`.
    """
    return Computed(make, of)
