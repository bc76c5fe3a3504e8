"""Enums of navigation, menus and links."""

from __future__ import annotations

from flet_web.controls.values.enums._base import OptionalWireEnum, WireEnum

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
    """With a shadow."""
    FILLED = "filled"
    """In a color of its own, without a shadow."""
    OUTLINED = "outlined"
    """With a line around it."""


class LaunchMode(WireEnum):
    """Where a URL opens."""

    PLATFORM_DEFAULT = "platformDefault"
    """As the platform does."""
    IN_APP_WEB_VIEW = "inAppWebView"
    """In a view inside the app."""
    IN_APP_BROWSER_VIEW = "inAppBrowserView"
    """In a browser's tab inside the app."""
    EXTERNAL_APPLICATION = "externalApplication"
    """In the browser, or the app for it."""
    EXTERNAL_NON_BROWSER_APPLICATION = "externalNonBrowserApplication"
    """In the app for it, and never in a browser."""


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
    """That of the selected destination."""


class PageTransitionTheme(WireEnum):
    """Animation between views."""

    NONE = "none"
    FADE_UPWARDS = "fadeUpwards"
    """It fades in from a little below."""
    OPEN_UPWARDS = "openUpwards"
    """It is uncovered from below."""
    ZOOM = "zoom"
    CUPERTINO = "cupertino"
    """It comes from the side."""
    PREDICTIVE = "predictive"
    """It follows the gesture that leads back (Android)."""
    FADE_FORWARDS = "fadeForwards"
    """It fades in from the side."""


class PopupMenuPosition(WireEnum):
    """Where a popup menu opens."""

    OVER = "over"
    """Over its button."""
    UNDER = "under"
    """Below its button."""


class RouteUrlStrategy(WireEnum):
    """How a route is kept in the URL."""

    PATH = "path"
    """As the path: "/store"."""
    HASH = "hash"
    """Behind a hash: "/#/store"."""


class SnackBarBehavior(WireEnum):
    """Whether a snack bar floats."""

    FIXED = "fixed"
    FLOATING = "floating"


class TabAlignment(OptionalWireEnum):
    """Where tabs go in their bar; `NONE` leaves it unset."""

    START = "start"
    """At the start."""
    START_OFFSET = "startOffset"
    """At the start, moved in by 52 pixels."""
    FILL = "fill"
    """All together fill the bar."""
    CENTER = "center"
    """In the center."""
    # 0.21 only
    NONE = None


class TabBarIndicatorSize(WireEnum):
    """Width of the mark below a tab."""

    TAB = "tab"
    """As wide as the tab."""
    LABEL = "label"
    """As wide as the label."""


class TabIndicatorAnimation(WireEnum):
    """How the mark moves to another tab."""

    LINEAR = "linear"
    """At the same speed all the way."""
    ELASTIC = "elastic"
    """Its front hurries ahead."""


class UrlTarget(WireEnum):
    """Browsing context in which a link opens."""

    BLANK = "_blank"
    """A new tab or window."""
    SELF = "_self"
    """The one that shows the app."""
    PARENT = "_parent"
    """The frame around that of the app."""
    TOP = "_top"
    """The whole window, if the app is in a frame."""
