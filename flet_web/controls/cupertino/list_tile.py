"""Rows of a list of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.mixins import Linked
from flet_web.engine.events import ControlEventHandler

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
        UrlValue,
    )
    from flet_web.engine._typing import Self

__all__ = ["CupertinoListTile"]


class CupertinoListTile(Linked, LayoutControl, ActionControl, wire="CupertinoListTile"):
    """A row of a list of iOS, with texts and what stands beside them."""

    title: StrOrControl
    """Text or control of the row."""
    subtitle: StrOrControl | None = None
    """Text or control below the title."""
    leading: IconDataOrControl | None = None
    """An icon, its name, or any control, at the start."""
    trailing: IconDataOrControl | None = None
    """An icon, its name, or any control, at the end."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: none."""
    bgcolor_activated: ColorValue | None = None
    """Color of the background while it is pressed. None: a light gray."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    url: UrlValue | None = None
    """Opened when the row is clicked."""
    toggle_inputs: bool = False
    """Whether a click on the row toggles the check box, switch or radio button in it."""
    additional_info: StrOrControl | None = None
    """Text or control before `trailing`."""
    leading_size: Number | None = None
    """Width and height of `leading` in logical pixels. None: 28, with `notched` 30."""
    leading_to_title: Number | None = None
    """Logical pixels between `leading` and the texts. None: 16, with `notched` 12."""
    notched: bool = False
    """Whether it is a row of a list with round corners and space around it."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
