"""The navigation rail at the side of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.enums.navigation import NavigationRailLabelType
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["NavigationRail", "NavigationRailDestination"]


class NavigationRailDestination(Control, wire="NavigationRailDestination"):
    """A destination of a NavigationRail."""

    icon: IconDataOrControl
    """An icon, its name ("home"), or any control."""
    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected. None: `icon`."""
    label: StrOrControl | None = None
    """Text or control beside or below the icon; a text is the name for screen readers too."""
    padding: PaddingValue | None = None
    """Space around icon and label, in logical pixels. None: 8 on both sides."""
    indicator_color: ColorValue | None = None
    """Color of the mark behind its icon. None: that of the rail."""
    indicator_shape: OutlinedBorder | None = None
    """Shape of that mark. None: that of the rail."""
    icon_content: Control | None = alias("icon")
    selected_icon_content: Control | None = alias("selected_icon")
    label_content: Control | None = alias("label")


class NavigationRail(LayoutControl, wire="NavigationRail"):
    """A column at the side of a page, to go to one of three to seven destinations. It needs a bounded height."""

    destinations: ListOf[NavigationRailDestination] = field(default_factory=list)
    """Where one can go, from top to bottom."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: 0."""
    selected_index: int | None = field(default=None, client=place("destinations"))
    """Which visible destination is selected, from 0. None: none."""
    extended: bool = False
    """Whether it is wide, with the labels beside the icons."""
    label_type: NavigationRailLabelType | None = None
    """Which labels are shown while it is not `extended`. None: all."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    indicator_color: ColorValue | None = None
    """Color of the mark behind the icon of the selected destination. None: that of the theme."""
    indicator_shape: OutlinedBorder | None = None
    """Shape of that mark. None: that of the theme, or a pill."""
    leading: Control | None = None
    """Stands above the destinations, a button as a rule."""
    trailing: Control | None = None
    """Stands below the destinations."""
    pin_leading_to_top: bool = True
    """Whether `leading` stands at the top, and not with the destinations."""
    pin_trailing_to_bottom: bool = False
    """Whether `trailing` stands at the bottom, and not with the destinations."""
    scrollable: bool = False
    """Whether the destinations scroll where there is too little room."""
    min_width: Number | None = None
    """Least width while it is not extended, in logical pixels. None: 80."""
    min_extended_width: Number | None = None
    """Least width while it is extended, in logical pixels. None: 256."""
    group_alignment: Number | None = None
    """Where the destinations stand from top to bottom: -1.0 is the top, 1.0 the bottom. None: -1.0."""
    selected_label_text_style: TextStyle | None = None
    """Style of the label of the selected destination. None: that of the theme."""
    unselected_label_text_style: TextStyle | None = None
    """Style of the other labels. None: that of the theme."""
    use_indicator: bool | None = None
    """Whether the selected destination has a mark behind its icon. None: yes."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has selected a destination; `data` is its index."""
