"""Segments side by side, of which one is chosen, as on iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.spacing import Padding
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, PaddingValue
    from flet_web.engine._typing import ListOf, Self

__all__ = ["CupertinoSegmentedButton", "CupertinoSlidingSegmentedButton"]


class CupertinoSegmentedButton(LayoutControl, wire="CupertinoSegmentedButton"):
    """Outlined segments side by side, of which one is chosen."""

    controls: ListOf[Control]
    """What the segments show, two or more. One that is disabled cannot be chosen."""
    selected_index: int = field(default=0, client=place("controls"))
    """Place of the chosen segment among the visible ones, from 0."""
    selected_color: ColorValue | None = None
    """Background of the chosen segment, and color of the others' text. None: that of the theme."""
    unselected_color: ColorValue | None = None
    """Background of the other segments, and color of the chosen one's text. None: that of the theme."""
    border_color: ColorValue | None = None
    """Color of the lines. None: that of the theme."""
    padding: PaddingValue | None = None
    """Space around the segments, in logical pixels: one for all sides or a Padding. None: 16 left and right."""
    click_color: ColorValue | None = None
    """Background of a segment while it is pressed. None: `selected_color`, thinned out."""
    disabled_color: ColorValue | None = None
    """Background of segments that are disabled. None: grey."""
    disabled_text_color: ColorValue | None = None
    """Color of the text of segments that are disabled. None: grey."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has chosen another segment. `data` is its place."""


class CupertinoSlidingSegmentedButton(LayoutControl, wire="CupertinoSlidingSegmentedButton"):
    """Segments side by side, of which one is chosen: a thumb slides to it."""

    controls: ListOf[Control]
    """What the segments show, two or more. One that is disabled cannot be chosen."""
    selected_index: int = field(default=0, client=place("controls"))
    """Place of the chosen segment among the visible ones, from 0."""
    bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL
    """Color of the background."""
    thumb_color: ColorValue | None = None
    """Color of the thumb under the chosen segment. None: white, or grey in the dark."""
    padding: PaddingValue = field(default_factory=lambda: Padding.symmetric(vertical=2, horizontal=3))
    """Space between the edge and the segments, in logical pixels: one for all sides or a Padding."""
    proportional_width: bool = False
    """Whether a segment is as wide as what it shows, instead of all being as wide as the widest."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has chosen another segment. `data` is its place."""
