"""`Element`: a control on the page that a test has found."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import NotFoundError
from .outline import line
from .screen import ScreenNode
from .semantics import key_of, role_of, said_by, value_of

if TYPE_CHECKING:
    from .queries import Queries

__all__ = ["Element"]

T = TypeVar("T")


class Element:
    """A control as the browser has it, always as it is now. NotFoundError once it has left the page."""

    def __init__(self, user: Queries, node: ScreenNode) -> None:
        self._user = user
        self._id, self._type = node.id, node.type
        self._described = str(node)

    def _now(self, read: Callable[[ScreenNode], T]) -> T:
        result: T = self._user.at_once(lambda: read(self.node))
        return result

    @property
    def node(self) -> ScreenNode:
        """The control in its place on the screen."""
        for node in self._user.finder().screen.everything:
            if self.is_of(node):
                return node
        raise NotFoundError(f"{self._described} is not on the page any longer", self._user.tree())

    def is_of(self, node: ScreenNode) -> bool:
        """Whether this is the control at that place."""
        return node.id == self._id and node.type == self._type

    @property
    def type(self) -> str:
        """The wire type: `Text`, `FilledButton`."""
        return self._type

    @property
    def role(self) -> str | None:
        """The ARIA role."""
        return self._now(lambda node: role_of(node.control))

    @property
    def text(self) -> str:
        """What it says, and what is in it says, with spaces between."""
        return self._now(lambda node: " ".join(said_by(node.control)))

    @property
    def value(self) -> Any:
        """What was typed, chosen or set; None for a control that has no such thing."""
        return self._now(lambda node: value_of(node.control))

    @property
    def key(self) -> str | None:
        """The key, as text."""
        return self._now(lambda node: key_of(node.control))

    @property
    def disabled(self) -> bool:
        """Whether it, or what it is in, is disabled."""
        return self._now(lambda node: node.disabled_by is not None)

    @property
    def visible(self) -> bool:
        """Whether a person sees it."""
        return self._now(lambda node: not node.hidden)

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard focus."""
        return self._now(lambda node: self._user.client.focused == node.id)

    def get(self, name: str, default: Any = None) -> Any:
        """A property as it is on the wire; `default` if it was not sent."""
        return self._now(lambda node: node.control.get(name, default))

    def __repr__(self) -> str:
        try:
            return f"<{self._now(line)}>"
        except NotFoundError:
            return f"<{self._described}, not on the page any longer>"
