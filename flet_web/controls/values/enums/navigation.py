"""Enums of navigation, menus and links."""

from __future__ import annotations

from ._base import OptionalWireEnum, WireEnum

__all__ = [
    "CardVariant",
    "LaunchMode",
    "NavigationBarLabelBehavior",
    "NavigationRailLabelType",
    "PageTransitionTheme",
    "PopupMenuPosition",
    "RouteUrlStrategy",
    "SnackBarBehavior",
    "TabAlignment",
    "TabBarIndicatorSize",
    "TabIndicatorAnimation",
    "UrlTarget",
]


class CardVariant(WireEnum):
    """Look of a card."""

    ELEVATED = "elevated"
    FILLED = "filled"
    OUTLINED = "outlined"


class LaunchMode(WireEnum):
    """Where a URL opens."""

    PLATFORM_DEFAULT = "platformDefault"
    IN_APP_WEB_VIEW = "inAppWebView"
    IN_APP_BROWSER_VIEW = "inAppBrowserView"
    EXTERNAL_APPLICATION = "externalApplication"
    EXTERNAL_NON_BROWSER_APPLICATION = "externalNonBrowserApplication"


class NavigationBarLabelBehavior(WireEnum):
    """When a navigation bar shows labels."""

    ALWAYS_SHOW = "alwaysShow"
    ALWAYS_HIDE = "alwaysHide"
    ONLY_SHOW_SELECTED = "onlyShowSelected"


class NavigationRailLabelType(WireEnum):
    """When a navigation rail shows labels."""

    NONE = "none"
    ALL = "all"
    SELECTED = "selected"


class PageTransitionTheme(WireEnum):
    """Animation between views."""

    NONE = "none"
    FADE_UPWARDS = "fadeUpwards"
    OPEN_UPWARDS = "openUpwards"
    ZOOM = "zoom"
    CUPERTINO = "cupertino"
    PREDICTIVE = "predictive"
    FADE_FORWARDS = "fadeForwards"


class PopupMenuPosition(WireEnum):
    """Where a popup menu opens."""

    OVER = "over"
    UNDER = "under"


class RouteUrlStrategy(WireEnum):
    """How a route is kept in the URL."""

    PATH = "path"
    HASH = "hash"


class SnackBarBehavior(WireEnum):
    """Whether a snack bar floats."""

    FIXED = "fixed"
    FLOATING = "floating"


class TabAlignment(OptionalWireEnum):
    """Where tabs go in their bar; `NONE` leaves it unset."""

    START = "start"
    START_OFFSET = "startOffset"
    FILL = "fill"
    CENTER = "center"
    # 0.21 only
    NONE = None


class TabBarIndicatorSize(WireEnum):
    """Width of the mark below a tab."""

    TAB = "tab"
    LABEL = "label"


class TabIndicatorAnimation(WireEnum):
    """How the mark moves to another tab."""

    LINEAR = "linear"
    ELASTIC = "elastic"


class UrlTarget(WireEnum):
    """Browsing context in which a link opens."""

    BLANK = "_blank"
    SELF = "_self"
    PARENT = "_parent"
    TOP = "_top"
