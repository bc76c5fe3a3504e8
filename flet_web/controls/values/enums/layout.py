"""Enums of placement, size and scrolling."""

from __future__ import annotations

from enum import Enum

from flet_web.controls.values.enums._base import OptionalWireEnum, WireEnum

__all__ = [
    "Axis",
    "ClipBehavior",
    "CrossAxisAlignment",
    "FloatingActionButtonLocation",
    "LabelPosition",
    "ListTileStyle",
    "ListTileTitleAlignment",
    "MainAxisAlignment",
    "Orientation",
    "ResponsiveRowBreakpoint",
    "ScrollDirection",
    "ScrollMode",
    "ScrollType",
    "ScrollbarOrientation",
    "ShimmerDirection",
    "StackFit",
    "TileAffinity",
    "VerticalAlignment",
    "VisualDensity",
]


class Axis(WireEnum):
    """A direction of layout."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class ClipBehavior(WireEnum):
    """How content is cut at the edge of its box."""

    NONE = "none"
    """Not at all."""
    ANTI_ALIAS = "antiAlias"
    """With smooth edges."""
    ANTI_ALIAS_WITH_SAVE_LAYER = "antiAliasWithSaveLayer"
    """With smooth edges, drawn aside first; slow."""
    HARD_EDGE = "hardEdge"
    """With hard edges; fast."""


class CrossAxisAlignment(OptionalWireEnum):
    """Where children go across the main axis; `NONE` leaves it unset."""

    START = "start"
    END = "end"
    CENTER = "center"
    STRETCH = "stretch"
    """They fill it."""
    BASELINE = "baseline"
    """The base lines of their texts meet."""
    # 0.21 only
    NONE = None


class FloatingActionButtonLocation(WireEnum):
    """Where the floating action button sits on the page."""

    CENTER_DOCKED = "centerDocked"
    """Half over the bottom bar, in the center."""
    CENTER_FLOAT = "centerFloat"
    """Above the bottom, in the center."""
    CENTER_TOP = "centerTop"
    """Half over the app bar, in the center."""
    END_CONTAINED = "endContained"
    """In the bottom bar, at the end."""
    END_DOCKED = "endDocked"
    """Half over the bottom bar, at the end."""
    END_FLOAT = "endFloat"
    """Above the bottom, at the end: the usual one."""
    END_TOP = "endTop"
    """Half over the app bar, at the end."""
    MINI_CENTER_DOCKED = "miniCenterDocked"
    """As CENTER_DOCKED, for a mini button."""
    MINI_CENTER_FLOAT = "miniCenterFloat"
    """As CENTER_FLOAT, for a mini button."""
    MINI_CENTER_TOP = "miniCenterTop"
    """As CENTER_TOP, for a mini button."""
    MINI_END_DOCKED = "miniEndDocked"
    """As END_DOCKED, for a mini button."""
    MINI_END_FLOAT = "miniEndFloat"
    """As END_FLOAT, for a mini button."""
    MINI_END_TOP = "miniEndTop"
    """As END_TOP, for a mini button."""
    MINI_START_DOCKED = "miniStartDocked"
    """As START_DOCKED, for a mini button."""
    MINI_START_FLOAT = "miniStartFloat"
    """As START_FLOAT, for a mini button."""
    MINI_START_TOP = "miniStartTop"
    """As START_TOP, for a mini button."""
    START_DOCKED = "startDocked"
    """Half over the bottom bar, at the start."""
    START_FLOAT = "startFloat"
    """Above the bottom, at the start."""
    START_TOP = "startTop"
    """Half over the app bar, at the start."""


class LabelPosition(OptionalWireEnum):
    """Side of a checkbox, radio or switch that has the label; `NONE` leaves it unset."""

    RIGHT = "right"
    LEFT = "left"
    # 0.21 only
    NONE = None


class ListTileStyle(WireEnum):
    """Text sizes of a list tile."""

    LIST = "list"
    DRAWER = "drawer"
    """Smaller, as in a drawer."""


class ListTileTitleAlignment(WireEnum):
    """Vertical place of what leads and trails a list tile."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"
    THREE_LINE = "threeLine"
    """At the top of tiles with three lines, else in the center."""
    TITLE_HEIGHT = "titleHeight"
    """By the height of the titles: at the top of high ones, else in the center."""


class MainAxisAlignment(OptionalWireEnum):
    """How children share the main axis; `NONE` leaves it unset."""

    START = "start"
    END = "end"
    CENTER = "center"
    SPACE_BETWEEN = "spaceBetween"
    """Equal space between them, none at the ends."""
    SPACE_AROUND = "spaceAround"
    """Equal space between them, half of it at the ends."""
    SPACE_EVENLY = "spaceEvenly"
    """Equal space between them and at the ends."""
    # 0.21 only
    NONE = None


class Orientation(WireEnum):
    """Which of width and height is the longer one."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class ResponsiveRowBreakpoint(WireEnum):
    """Names of the widths at which a responsive row changes."""

    XS = "xs"
    """From 0 pixels."""
    SM = "sm"
    """From 576 pixels."""
    MD = "md"
    """From 768 pixels."""
    LG = "lg"
    """From 992 pixels."""
    XL = "xl"
    """From 1200 pixels."""
    XXL = "xxl"
    """From 1400 pixels."""


class ScrollDirection(WireEnum):
    """Which way a user scrolls."""

    IDLE = "idle"
    """Not at all."""
    FORWARD = "forward"
    """Towards the start."""
    REVERSE = "reverse"
    """Towards the end."""


class ScrollMode(WireEnum):
    """Whether content scrolls, and when the bar shows."""

    AUTO = "auto"
    """The bar shows while somebody scrolls."""
    ADAPTIVE = "adaptive"
    """The bar always shows in browsers and on desktops; elsewhere as with AUTO."""
    ALWAYS = "always"
    """The bar always shows."""
    HIDDEN = "hidden"
    """It scrolls without a bar."""


class ScrollType(WireEnum):
    """What a scroll event reports."""

    START = "start"
    """Scrolling has begun."""
    UPDATE = "update"
    """It was scrolled."""
    END = "end"
    """Scrolling has ended."""
    USER = "user"
    """The user scrolls in another direction."""
    OVERSCROLL = "overscroll"
    """The user scrolls beyond an end."""


class ScrollbarOrientation(WireEnum):
    """Edge at which a scroll bar sits."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class ShimmerDirection(WireEnum):
    """Which way the shimmer runs."""

    LTR = "ltr"
    """From left to right."""
    RTL = "rtl"
    """From right to left."""
    TTB = "ttb"
    """From top to bottom."""
    BTT = "btt"
    """From bottom to top."""


class StackFit(WireEnum):
    """Size that a stack asks of children without position."""

    LOOSE = "loose"
    """Any, up to that of the stack."""
    EXPAND = "expand"
    """That of the stack."""
    PASS_THROUGH = "passThrough"
    """What the stack is asked for."""


class TileAffinity(WireEnum):
    """Side of a tile that has its control."""

    LEADING = "leading"
    TRAILING = "trailing"
    PLATFORM = "platform"
    """As the platform does."""


class VerticalAlignment(Enum):
    """Vertical place of text: -1 is the top, 1 the bottom; `NONE` leaves it unset."""

    NONE = None
    START = -1.0
    END = 1.0
    CENTER = 0.0


class VisualDensity(OptionalWireEnum):
    """How tightly components are packed; `NONE` leaves it unset."""

    STANDARD = "standard"
    """As Material 3 has it."""
    COMPACT = "compact"
    """The tightest."""
    COMFORTABLE = "comfortable"
    """A little tighter."""
    ADAPTIVE_PLATFORM_DENSITY = "adaptivePlatformDensity"
    """Compact on desktops, standard on phones."""
    # 0.21 only
    NONE = None
    ADAPTIVEPLATFORMDENSITY = "adaptivePlatformDensity"
