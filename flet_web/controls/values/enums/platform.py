"""Enums of the app, its window, the device and its services."""

from __future__ import annotations

from enum import IntEnum

from flet_web.controls.values.enums._base import WireEnum

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
    "PageDesign",
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
    """It can be seen."""
    RESUME = "resume"
    """It has the focus."""
    HIDE = "hide"
    """It cannot be seen, as when another tab is in front."""
    INACTIVE = "inactive"
    """It can be seen, and does not have the focus."""
    PAUSE = "pause"
    """It is in the background."""
    DETACH = "detach"
    """Its page is gone."""
    RESTART = "restart"
    """It comes back from the background."""


class AppView(WireEnum):
    """How an app is shown."""

    WEB_BROWSER = "web_browser"
    """In a tab of a browser, which is opened."""
    FLET_APP = "flet_app"
    """In a window of its own; it takes Flet's desktop client."""
    FLET_APP_WEB = "flet_app_web"
    """In a window of its own, by a server that browsers can reach too."""
    FLET_APP_HIDDEN = "flet_app_hidden"
    """In a window of its own that stays hidden until the program shows it."""


class Assertiveness(WireEnum):
    """Urgency of an announcement."""

    POLITE = "polite"
    """Read when the screen reader has finished."""
    ASSERTIVE = "assertive"
    """Read at once."""


class AudioEncoder(WireEnum):
    """Format of recorded sound."""

    AACLC = "aacLc"
    """AAC with little delay and effort: the usual one."""
    AACELD = "aacEld"
    """AAC with the least delay."""
    AACHE = "aacHe"
    """AAC for low bit rates."""
    AMRNB = "amrNb"
    """AMR for speech, 8 kHz."""
    AMRWB = "amrWb"
    """AMR for speech, 16 kHz."""
    OPUS = "opus"
    FLAC = "flac"
    WAV = "wav"
    PCM16BITS = "pcm16bits"
    """Samples of 16 bits, not compressed."""


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
    """No network."""
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


class PageDesign(WireEnum):
    """Look of a page and of what is on it."""

    MATERIAL = "material"
    """That of Material, except for controls that are `adaptive` themselves."""
    CUPERTINO = "cupertino"
    """That of iOS, on every platform."""
    ADAPTIVE = "adaptive"
    """That of iOS on iOS and macOS, that of Material elsewhere."""


class PagePlatform(WireEnum):
    """Platform of the client."""

    IOS = "ios"
    ANDROID = "android"
    ANDROID_TV = "android_tv"
    """Android on a television."""
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
    """Nothing: it stops at the end."""
    SINGLE = "single"
    """The current piece."""
    LOOP = "loop"
    """The whole list."""


class ReleaseMode(WireEnum):
    """What a player does at the end (`audio.ReleaseMode`)."""

    RELEASE = "release"
    """Lets go of the sound; to play it again loads it again."""
    LOOP = "loop"
    """Plays it again."""
    STOP = "stop"
    """Stops, and keeps the sound."""


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
    """The user has shared it."""
    DISMISSED = "dismissed"
    """The user has closed the dialog."""
    UNAVAILABLE = "unavailable"
    """The platform does not tell."""


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
    """The client of this package."""
    CANVAS_KIT = "canvaskit"
    """Flet's client, which draws by JavaScript and WebAssembly."""
    SKWASM = "skwasm"
    """Flet's client, compiled to WebAssembly."""
    # 0.21 only
    HTML = "html"
    """The client of this package."""


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
    """It is no longer minimized."""
    RESIZE = "resize"
    """Its size is changing."""
    RESIZED = "resized"
    """Its size has changed."""
    MOVE = "move"
    """It is moving."""
    MOVED = "moved"
    """It has moved."""
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
