"""Enums of the app, its window, the device and its services."""

from __future__ import annotations

from enum import IntEnum

from ._base import WireEnum

__all__ = [
    "AppLifecycleState",
    "AppView",
    "Assertiveness",
    "AudioEncoder",
    "BatteryState",
    "Brightness",
    "ConnectivityType",
    "DeviceOrientation",
    "DisposalMode",
    "PagePlatform",
    "PlaylistMode",
    "ReleaseMode",
    "ShareCupertinoActivityType",
    "ShareResultStatus",
    "ThemeMode",
    "WebBrowserName",
    "WebRenderer",
    "WindowEventType",
    "WindowResizeEdge",
]


class AppLifecycleState(WireEnum):
    """State of an app as its platform sees it."""

    SHOW = "show"
    RESUME = "resume"
    HIDE = "hide"
    INACTIVE = "inactive"
    PAUSE = "pause"
    DETACH = "detach"
    RESTART = "restart"


class AppView(WireEnum):
    """How an app is shown."""

    WEB_BROWSER = "web_browser"
    FLET_APP = "flet_app"
    FLET_APP_WEB = "flet_app_web"
    FLET_APP_HIDDEN = "flet_app_hidden"


class Assertiveness(WireEnum):
    """Urgency of an announcement."""

    POLITE = "polite"
    ASSERTIVE = "assertive"


class AudioEncoder(WireEnum):
    """Format of recorded sound."""

    AACLC = "aacLc"
    AACELD = "aacEld"
    AACHE = "aacHe"
    AMRNB = "amrNb"
    AMRWB = "amrWb"
    OPUS = "opus"
    FLAC = "flac"
    WAV = "wav"
    PCM16BITS = "pcm16bits"


class BatteryState(WireEnum):
    """What a battery is doing."""

    CHARGING = "charging"
    CONNECTED_NOT_CHARGING = "connectedNotCharging"
    DISCHARGING = "discharging"
    FULL = "full"
    UNKNOWN = "unknown"


class Brightness(WireEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class ConnectivityType(WireEnum):
    """Kind of network in use."""

    BLUETOOTH = "bluetooth"
    ETHERNET = "ethernet"
    MOBILE = "mobile"
    NONE = "none"
    OTHER = "other"
    VPN = "vpn"
    WIFI = "wifi"


class DeviceOrientation(WireEnum):
    """How a device is held."""

    PORTRAIT_UP = "portraitUp"
    PORTRAIT_DOWN = "portraitDown"
    LANDSCAPE_LEFT = "landscapeLeft"
    LANDSCAPE_RIGHT = "landscapeRight"


class DisposalMode(IntEnum):
    """What a frame of a recording leaves behind (`testing.DisposalMode`)."""

    DEFAULT = 0
    NONE = 1
    BACKGROUND = 2
    PREVIOUS = 3


class PagePlatform(WireEnum):
    """Platform of the client."""

    IOS = "ios"
    ANDROID = "android"
    ANDROID_TV = "android_tv"
    MACOS = "macos"
    WINDOWS = "windows"
    LINUX = "linux"

    def is_apple(self) -> bool:
        """iOS or macOS."""
        return self in (PagePlatform.IOS, PagePlatform.MACOS)

    def is_mobile(self) -> bool:
        """iOS or Android (not Android TV)."""
        return self in (PagePlatform.IOS, PagePlatform.ANDROID)

    def is_desktop(self) -> bool:
        """macOS, Windows or Linux."""
        return self in (PagePlatform.MACOS, PagePlatform.WINDOWS, PagePlatform.LINUX)


class PlaylistMode(WireEnum):
    """What a playlist repeats."""

    NONE = "none"
    SINGLE = "single"
    LOOP = "loop"


class ReleaseMode(WireEnum):
    """What a player does at the end (`audio.ReleaseMode`)."""

    RELEASE = "release"
    LOOP = "loop"
    STOP = "stop"


class ShareCupertinoActivityType(WireEnum):
    """Activities of an Apple share sheet."""

    POST_TO_FACEBOOK = "postToFacebook"
    POST_TO_TWITTER = "postToTwitter"
    POST_TO_WEIBO = "postToWeibo"
    MESSAGE = "message"
    MAIL = "mail"
    PRINT = "print"
    COPY_TO_PASTEBOARD = "copyToPasteboard"
    ASSIGN_TO_CONTACT = "assignToContact"
    SAVE_TO_CAMERA_ROLL = "saveToCameraRoll"
    ADD_TO_READING_LIST = "addToReadingList"
    POST_TO_FLICKR = "postToFlickr"
    POST_TO_VIMEO = "postToVimeo"
    POST_TO_TENCENT_WEIBO = "postToTencentWeibo"
    AIR_DROP = "airDrop"
    OPEN_IN_IBOOKS = "openInIBooks"
    MARKUP_AS_PDF = "markupAsPDF"
    SHARE_PLAY = "sharePlay"
    COLLABORATION_INVITE_WITH_LINK = "collaborationInviteWithLink"
    COLLABORATION_COPY_LINK = "collaborationCopyLink"
    ADD_TO_HOME_SCREEN = "addToHomeScreen"


class ShareResultStatus(WireEnum):
    """How sharing ended."""

    SUCCESS = "success"
    DISMISSED = "dismissed"
    UNAVAILABLE = "unavailable"


class ThemeMode(WireEnum):
    """Which theme a page uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class WebBrowserName(WireEnum):
    """Browser that runs the client."""

    FIREFOX = "firefox"
    SAMSUNG_INTERNET = "samsungInternet"
    OPERA = "opera"
    MSIE = "msie"
    EDGE = "edge"
    CHROME = "chrome"
    SAFARI = "safari"
    UNKNOWN = "unknown"


class WebRenderer(WireEnum):
    """Client that shows the app in a browser."""

    AUTO = "auto"
    CANVAS_KIT = "canvaskit"
    SKWASM = "skwasm"
    # 0.21 only
    HTML = "html"


class WindowEventType(WireEnum):
    """What happened to a window."""

    CLOSE = "close"
    FOCUS = "focus"
    BLUR = "blur"
    HIDE = "hide"
    SHOW = "show"
    MAXIMIZE = "maximize"
    UNMAXIMIZE = "unmaximize"
    MINIMIZE = "minimize"
    RESTORE = "restore"
    RESIZE = "resize"
    RESIZED = "resized"
    MOVE = "move"
    MOVED = "moved"
    LEAVE_FULL_SCREEN = "leave-full-screen"
    ENTER_FULL_SCREEN = "enter-full-screen"


class WindowResizeEdge(WireEnum):
    """Edge or corner by which a window is resized."""

    TOP = "top"
    LEFT = "left"
    RIGHT = "right"
    BOTTOM = "bottom"
    TOP_LEFT = "topLeft"
    BOTTOM_LEFT = "bottomLeft"
    TOP_RIGHT = "topRight"
    BOTTOM_RIGHT = "bottomRight"
