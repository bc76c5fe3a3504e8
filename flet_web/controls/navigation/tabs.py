"""Tabs: a bar of tabs, and the views that belong to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.painting import AnimationCurve
from flet_web.engine.entered import below
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        DurationValue,
        IconDataOrControl,
        MarginValue,
        Number,
        PaddingValue,
        StrOrControl,
    )
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.navigation import TabAlignment, TabBarIndicatorSize, TabIndicatorAnimation
    from flet_web.controls.values.tabs import UnderlineTabIndicator
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self
    from flet_web.engine.call import Call

__all__ = ["Tab", "TabBar", "TabBarHoverEvent", "TabBarView", "Tabs"]


class TabBarHoverEvent(Event["TabBar"]):
    """The pointer has come over a tab of a TabBar, or has left it."""

    hovering: bool
    """Whether it is over the tab now."""
    index: int
    """Which visible tab, from 0."""


class Tab(AdaptiveControl, wire="Tab"):
    """A tab of a TabBar: a text, an icon, or both."""

    label: StrOrControl | None = None
    """Text or control of the tab."""
    icon: IconDataOrControl | None = None
    """Icon above the label: an icon, its name ("home"), or any control."""
    height: Number | None = None
    """Height in logical pixels. None: 46, or 72 with label and icon."""
    icon_margin: MarginValue | None = None
    """Space around the icon, in logical pixels. None: 2 below it."""


class TabBar(LayoutControl, AdaptiveControl, wire="TabBar"):
    """The tabs of the Tabs around it, side by side."""

    tabs: ListOf[Control]
    """The tabs, Tab as a rule. There are as many as `Tabs.length` says."""
    scrollable: bool = True
    """Whether tabs are as wide as their content and scroll. Otherwise they share the width."""
    tab_alignment: TabAlignment | None = None
    """Where the tabs stand. None: at the start if they scroll, else over the whole width."""
    divider_color: ColorValue | None = None
    """Color of the line below the tabs. None: that of the theme."""
    indicator_color: ColorValue | None = None
    """Color of the mark below the selected tab. None: that of the theme."""
    indicator: UnderlineTabIndicator | None = None
    """That mark: its line, how much shorter it is, its corners. None: that of the theme."""
    indicator_size: TabBarIndicatorSize | None = None
    """Whether the mark is as wide as the tab or as its label. None: as the label, of a `secondary` bar as the tab."""
    indicator_animation: TabIndicatorAnimation | None = None
    """How the mark moves to another tab. None: elastic where it is as wide as the label, else linear."""
    secondary: bool = False
    """Whether it looks like a bar inside of another bar's view."""
    label_color: ColorValue | None = None
    """Color of the selected tab. None: that of the theme."""
    label_padding: PaddingValue | None = None
    """Space around each label, in logical pixels. None: 16 on both sides."""
    label_text_style: TextStyle | None = None
    """Style of the selected tab's label. None: that of the theme."""
    unselected_label_color: ColorValue | None = None
    """Color of the other tabs. None: that of the theme."""
    unselected_label_text_style: TextStyle | None = None
    """Style of the other labels. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over a tab that is hovered, focused or pressed, one for all states or by state."""
    divider_height: Number | None = None
    """Thickness of the line below the tabs, in logical pixels. None: 1."""
    indicator_thickness: Number = 2.0
    """Thickness of the mark in logical pixels, where `indicator` does not say it."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above a tab. None: as the control does by itself."""
    padding: PaddingValue | None = None
    """Space around all tabs, in logical pixels."""
    splash_border_radius: BorderRadiusValue | None = None
    """Rounding of the color over a tab, in logical pixels, one for all or a BorderRadius."""
    on_click: ControlEventHandler[Self] | None = None
    """A tab was clicked; `data` is its index."""
    on_hover: EventHandler[TabBarHoverEvent] | None = None
    """The pointer has come over a tab, or has left it."""


class TabBarView(LayoutControl, AdaptiveControl, wire="TabBarView"):
    """The views of the Tabs around it, of which one shows. It needs a bounded height."""

    controls: ListOf[Control]
    """A view for each tab, in the order of the tabs."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off."""
    viewport_fraction: Number = field(default=1.0, ge=0)
    """Width of each view as a part of the whole width."""


class Tabs(LayoutControl, AdaptiveControl, wire="Tabs"):
    """Holds a TabBar and a TabBarView together, wherever they stand in its content."""

    content: Control
    """What is shown inside: a Column with a TabBar and an expanded TabBarView, as a rule."""
    length: int = field(ge=0)
    """How many tabs there are."""
    selected_index: int = field(default=0, client=below("length"))
    """Which tab is selected, from 0; -1 is the last one."""
    animation_duration: DurationValue = field(default_factory=lambda: Duration(milliseconds=100))
    """How long the way to another tab takes, in milliseconds or as a Duration."""
    on_change: ControlEventHandler[Self] | None = None
    """Another tab is selected; `data` is its index."""

    def move_to(
        self,
        index: int,
        animation_curve: AnimationCurve = AnimationCurve.EASE_IN,
        animation_duration: DurationValue | None = None,
    ) -> Call[None]:
        """Go to another tab; -1 is the last one. IndexError if there is none.

        `animation_duration` is in milliseconds or a Duration, by default that of the control.
        """
        if not -self.length <= index < self.length:
            raise IndexError(f"there is no tab {index}; the control has {self.length}")
        given = self.animation_duration if animation_duration is None else animation_duration
        arguments = {"index": index % self.length, "curve": animation_curve, "duration": given}
        return self._call("move_to", arguments)
