"""Panels that open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl, ScrollableControl
from flet_web.controls.values.spacing import Padding
from flet_web.engine.entered import flag
from flet_web.engine.events import Event, EventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue
    from flet_web.engine._typing import ListOf

__all__ = ["ExpansionPanel", "ExpansionPanelList", "ExpansionPanelListChangeEvent"]


class ExpansionPanelListChangeEvent(Event["ExpansionPanelList"]):
    """The user has opened or closed a panel. `data` is its index too."""

    index: int
    """Place of the panel in `controls`."""
    expanded: bool
    """Whether it is open now."""


class ExpansionPanel(LayoutControl, AdaptiveControl, wire="ExpansionPanel"):
    """A panel of an ExpansionPanelList: a header, and content that is shown while it is open."""

    header: Control | None = None
    """Always shown. None: nothing."""
    content: Control | None = None
    """Shown while the panel is open. None: nothing."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: `surface` of the scheme."""
    expanded: bool = field(default=False, client=flag())
    """Whether it is open."""
    can_tap_header: bool = False
    """Whether a click anywhere on the header opens and closes it, rather than on the arrow alone."""
    splash_color: ColorValue | None = None
    """Color of the wave that a click makes. None: that of the theme."""
    highlight_color: ColorValue | None = None
    """Color of what is pressed, unless `splash_color` is set. None: that of the theme."""


class ExpansionPanelList(LayoutControl, ScrollableControl, wire="ExpansionPanelList"):
    """Panels one below the other, which open and close one by one."""

    controls: ListOf[ExpansionPanel] = field(default_factory=list)
    """The panels, from the first to the last."""
    divider_color: ColorValue | None = None
    """Color of the lines between closed panels. None: that of the theme."""
    elevation: Number = 2
    """Height above the page, in logical pixels: it makes the shadow."""
    expanded_header_padding: PaddingValue = field(default_factory=lambda: Padding.symmetric(vertical=16))
    """Space around the header of an open panel, in logical pixels: one for all sides or a Padding."""
    expand_icon_color: ColorValue | None = None
    """Color of the arrows. None: that of the theme."""
    spacing: Number = 16
    """Logical pixels above and below an open panel."""
    on_change: EventHandler[ExpansionPanelListChangeEvent] | None = None
    """The user has opened or closed a panel."""
    expanded_icon_color: ColorValue | None = alias("expand_icon_color")
