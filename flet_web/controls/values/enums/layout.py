"""Enums of placement, size and scrolling."""

from __future__ import annotations

from enum import Enum

from ._base import OptionalWireEnum, WireEnum

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
    ANTI_ALIAS = "antiAlias"
    ANTI_ALIAS_WITH_SAVE_LAYER = "antiAliasWithSaveLayer"
    HARD_EDGE = "hardEdge"


class CrossAxisAlignment(OptionalWireEnum):
    """Where children go across the main axis; `NONE` leaves it unset."""

    START = "start"
    END = "end"
    CENTER = "center"
    STRETCH = "stretch"
    BASELINE = "baseline"
    # 0.21 only
    NONE = None


class FloatingActionButtonLocation(WireEnum):
    """Where the floating action button sits on the page."""

    CENTER_DOCKED = "centerDocked"
    CENTER_FLOAT = "centerFloat"
    CENTER_TOP = "centerTop"
    END_CONTAINED = "endContained"
    END_DOCKED = "endDocked"
    END_FLOAT = "endFloat"
    END_TOP = "endTop"
    MINI_CENTER_DOCKED = "miniCenterDocked"
    MINI_CENTER_FLOAT = "miniCenterFloat"
    MINI_CENTER_TOP = "miniCenterTop"
    MINI_END_DOCKED = "miniEndDocked"
    MINI_END_FLOAT = "miniEndFloat"
    MINI_END_TOP = "miniEndTop"
    MINI_START_DOCKED = "miniStartDocked"
    MINI_START_FLOAT = "miniStartFloat"
    MINI_START_TOP = "miniStartTop"
    START_DOCKED = "startDocked"
    START_FLOAT = "startFloat"
    START_TOP = "startTop"


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


class ListTileTitleAlignment(WireEnum):
    """Vertical place of what leads and trails a list tile."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"
    THREE_LINE = "threeLine"
    TITLE_HEIGHT = "titleHeight"


class MainAxisAlignment(OptionalWireEnum):
    """How children share the main axis; `NONE` leaves it unset."""

    START = "start"
    END = "end"
    CENTER = "center"
    SPACE_BETWEEN = "spaceBetween"
    SPACE_AROUND = "spaceAround"
    SPACE_EVENLY = "spaceEvenly"
    # 0.21 only
    NONE = None


class Orientation(WireEnum):
    """Which of width and height is the longer one."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class ResponsiveRowBreakpoint(WireEnum):
    """Names of the widths at which a responsive row changes."""

    XS = "xs"
    SM = "sm"
    MD = "md"
    LG = "lg"
    XL = "xl"
    XXL = "xxl"


class ScrollDirection(WireEnum):
    """Which way a user scrolls."""

    IDLE = "idle"
    FORWARD = "forward"
    REVERSE = "reverse"


class ScrollMode(WireEnum):
    """Whether content scrolls, and when the bar shows."""

    AUTO = "auto"
    ADAPTIVE = "adaptive"
    ALWAYS = "always"
    HIDDEN = "hidden"


class ScrollType(WireEnum):
    """What a scroll event reports."""

    START = "start"
    UPDATE = "update"
    END = "end"
    USER = "user"
    OVERSCROLL = "overscroll"


class ScrollbarOrientation(WireEnum):
    """Edge at which a scroll bar sits."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class ShimmerDirection(WireEnum):
    """Which way the shimmer runs."""

    LTR = "ltr"
    RTL = "rtl"
    TTB = "ttb"
    BTT = "btt"


class StackFit(WireEnum):
    """Size that a stack asks of children without position."""

    LOOSE = "loose"
    EXPAND = "expand"
    PASS_THROUGH = "passThrough"


class TileAffinity(WireEnum):
    """Side of a tile that has its control."""

    LEADING = "leading"
    TRAILING = "trailing"
    PLATFORM = "platform"


class VerticalAlignment(Enum):
    """Vertical place of text: -1 is the top, 1 the bottom; `NONE` leaves it unset."""

    NONE = None
    START = -1.0
    END = 1.0
    CENTER = 0.0


class VisualDensity(OptionalWireEnum):
    """How tightly components are packed; `NONE` leaves it unset."""

    STANDARD = "standard"
    COMPACT = "compact"
    COMFORTABLE = "comfortable"
    ADAPTIVE_PLATFORM_DENSITY = "adaptivePlatformDensity"
    # 0.21 only
    NONE = None
    ADAPTIVEPLATFORMDENSITY = "adaptivePlatformDensity"
