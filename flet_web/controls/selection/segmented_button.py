"""Buttons side by side, of which one or several are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.engine.entered import choices
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import IconDataOrControl, PaddingValue, StrOrControl
    from flet_web.controls.values.button_style import ButtonStyle
    from flet_web.controls.values.enums.layout import Axis
    from flet_web.engine._typing import ListOf, Self

__all__ = ["Segment", "SegmentedButton"]


class Segment(Control, wire="Segment"):
    """A choice of a SegmentedButton."""

    value: str
    """What stands in `selected` while it is chosen."""
    icon: IconDataOrControl | None = None
    """Icon before the label. None: none."""
    label: StrOrControl | None = None
    """Text, or a control. None: the icon alone."""


class SegmentedButton(LayoutControl, wire="SegmentedButton"):
    """Choices side by side, of which one is chosen, or several."""

    segments: ListOf[Segment]
    """What can be chosen."""
    style: ButtonStyle | None = None
    """Look of the segments, where that differs from the theme's; `shape` and `side` are those of the whole."""
    allow_empty_selection: bool = False
    """Whether a click on the only chosen segment leaves nothing chosen."""
    allow_multiple_selection: bool = False
    """Whether several segments can be chosen."""
    selected: ListOf[str] = field(
        default_factory=list,
        client=choices("segments", several_if="allow_multiple_selection", none_if="allow_empty_selection"),
    )
    """The values of the chosen segments."""
    selected_icon: IconDataOrControl | None = None
    """Icon of chosen segments. None: a check mark."""
    show_selected_icon: bool = True
    """Whether chosen segments show `selected_icon` in place of their own."""
    direction: Axis | None = None
    """Side by side, or one below the other. None: side by side."""
    padding: PaddingValue | None = None
    """Space around the segments, in logical pixels; with it they take the whole width. None: as wide as they need."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has changed `selected`; `data` is the new list."""
