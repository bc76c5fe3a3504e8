"""Scrollbars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.enums.layout import ScrollbarOrientation

__all__ = ["Scrollbar"]


class Scrollbar(Value):
    """A scrollbar with a look of its own; `scroll=` of a control takes it in place of a `ScrollMode`."""

    thumb_visibility: bool | None = None
    """Whether the thumb is shown all the time. None: only while somebody scrolls."""
    track_visibility: bool | None = None
    """Whether the track behind the thumb is shown, together with the thumb. None: it is not."""
    thickness: Number | None = None
    """Across the direction of scrolling, in logical pixels. None: 8 with a mouse, 4 on phones."""
    radius: Number | None = None
    """Radius of the thumb's corners, in logical pixels. None: 8, or 0 on Android."""
    interactive: bool | None = None
    """Whether the thumb can be dragged and the track clicked. None: yes, but for Android."""
    orientation: ScrollbarOrientation | None = None
    """Which edge it stands at. None: right for vertical scrolling, bottom for horizontal."""
