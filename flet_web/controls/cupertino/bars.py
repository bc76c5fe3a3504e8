"""The bars of iOS, at the top and at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.navigation.navigation_bar import NavigationBarDestination
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.enums.platform import Brightness
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.borders import Border
    from flet_web.engine._typing import ListOf, Self

__all__ = ["CupertinoAppBar", "CupertinoNavigationBar"]


class CupertinoAppBar(Control, wire="CupertinoAppBar"):
    """The bar of iOS at the top of a view."""

    leading: Control | None = None
    """Control at the start. None: an arrow back, where there is another view below."""
    title: StrOrControl | None = None
    """Text or control in the middle."""
    trailing: Control | None = None
    """Control at the end."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    automatically_imply_leading: bool = True
    """Whether an arrow back comes by itself where there is no `leading`."""
    automatically_imply_title: bool = True
    """Accepted: a view of the browser has no title that the bar could show by itself."""
    border: Border | None = None
    """Lines around the bar. None: no lines."""
    padding: PaddingValue | None = None
    """Space inside, in logical pixels: one for all sides or a Padding. None: 16 at the sides."""
    transition_between_routes: bool = True
    """Accepted: views take the place of one another as a whole."""
    previous_page_title: str | None = None
    """Title of the view below, beside the arrow back. None: "Back"."""
    brightness: Brightness | None = None
    """Whether the bar is bright or dark, whatever the page is. None: as the page is."""
    automatic_background_visibility: bool = True
    """Whether the background is clear until something is scrolled under it."""
    enable_background_filter_blur: bool | None = None
    """Whether what is under the bar shines through, blurred. None: yes."""
    large: bool = False
    """Whether the title is large, and stands below the bar."""
    middle: Control | None = alias("title")
    automatically_imply_middle: bool | None = alias("automatically_imply_title")


class CupertinoNavigationBar(LayoutControl, wire="CupertinoNavigationBar"):
    """The bar of iOS at the bottom of a view, to go from place to place."""

    destinations: ListOf[NavigationBarDestination] = field(default_factory=list)
    """Where it leads to: two at least."""
    selected_index: int = field(default=0, client=place("destinations"))
    """Place of the chosen destination, from 0."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    active_color: ColorValue | None = None
    """Color of the chosen destination. None: that of the theme."""
    inactive_color: ColorValue = CupertinoColors.INACTIVE_GRAY
    """Color of the others."""
    border: Border | None = None
    """Lines around the bar. None: no lines."""
    icon_size: Number = 30
    """Size of the icons in logical pixels."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has chosen a destination; `data` is its place."""
