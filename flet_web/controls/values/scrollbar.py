"""Scrollbars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import Number
    from flet_web.controls.values.enums import ScrollbarOrientation

__all__ = ["Scrollbar"]


class Scrollbar(Value):
    """A scrollbar with a look of its own; `scroll=` of a control takes it in place of a `ScrollMode`."""

    thumb_visibility: bool | None = None
    track_visibility: bool | None = None
    thickness: Number | None = None
    radius: Number | None = None
    interactive: bool | None = None
    orientation: ScrollbarOrientation | None = None
