"""Sheets of actions, from which the user chooses one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import StrOrControl
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.engine._typing import OptionalListOf, Self

__all__ = ["CupertinoActionSheet", "CupertinoActionSheetAction"]


class CupertinoActionSheet(LayoutControl, wire="CupertinoActionSheet"):
    """Actions one below the other, the content of a CupertinoBottomSheet."""

    title: StrOrControl | None = None
    """Text or control at the top. None: none."""
    message: StrOrControl | None = None
    """Text or control below the title, which says more. None: none."""
    actions: OptionalListOf[Control] = field(default=None)
    """What can be done: CupertinoActionSheetActions."""
    cancel: Control | None = None
    """The action below the others, which does nothing. None: none."""


class CupertinoActionSheetAction(LayoutControl, wire="CupertinoActionSheetAction"):
    """A button of a CupertinoActionSheet."""

    content: StrOrControl
    """Text or control that says what it does."""
    default: bool = False
    """Whether it is the one that most users choose, in bold."""
    destructive: bool = False
    """Whether it deletes something, in red."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it. The sheet stays open until the program closes it."""
    text: str | None = alias("content")
    is_default_action: bool | None = alias("default")
    is_destructive_action: bool | None = alias("destructive")
