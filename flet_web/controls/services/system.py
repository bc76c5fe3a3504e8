"""Services that tell of the user's device: battery, network; and those that no browser has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from flet_web.controls.control import Service
from flet_web.controls.exceptions import FletUnsupportedPlatformException
from flet_web.controls.values.enums.platform import BatteryState, ConnectivityType
from flet_web.engine.call import Call
from flet_web.engine.events import Event, EventHandler

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number

__all__ = [
    "Battery", "BatteryStateChangeEvent", "Connectivity", "ConnectivityChangeEvent", "ScreenBrightness",
    "ScreenBrightnessChangeEvent", "StoragePaths",
]  # fmt: skip


class BatteryStateChangeEvent(Event["Battery"]):
    """The device was connected to power or disconnected, or its battery is full."""

    state: BatteryState
    """What the battery does now."""


class Battery(Service, wire="Battery"):
    """The battery of the user's device. Only browsers made from Chromium tell of it, on a page with HTTPS."""

    on_state_change: EventHandler[BatteryStateChangeEvent] | None = None
    """The device was connected to power or disconnected, or its battery is full."""

    def get_battery_level(self) -> Call[int | None]:
        """How full it is, in per cent. None if the browser does not tell."""
        return self._call("get_battery_level")

    def get_battery_state(self) -> Call[BatteryState]:
        """What it does. `UNKNOWN` if the browser does not tell."""
        return self._call("get_battery_state").then(BatteryState)

    def is_in_battery_save_mode(self) -> Call[bool]:
        """Whether the device saves power. No browser tells: False."""
        return self._call("is_in_battery_save_mode")


class ConnectivityChangeEvent(Event["Connectivity"]):
    """The device has another connection to the network, or none any more."""

    connectivity: list[ConnectivityType]
    """The connections that there are now; `[ConnectivityType.NONE]` without any."""


class Connectivity(Service, wire="Connectivity"):
    """The network that the user's device is connected to.

    The kind of network is known to browsers made from Chromium on phones; others tell `OTHER` while there is one. What
    the page itself has lost, the connection to the server, it shows by itself.
    """

    on_change: EventHandler[ConnectivityChangeEvent] | None = None
    """There is another connection, or none. Of the end of all connections it tells once there is one again."""

    def get_connectivity(self) -> Call[list[ConnectivityType]]:
        """The connections that there are; `[ConnectivityType.NONE]` without any."""
        return self._call("get_connectivity").then(lambda kinds: [ConnectivityType(kind) for kind in kinds])


def _no_browser(service: str) -> NoReturn:
    raise FletUnsupportedPlatformException(f"{service} is for apps on a device: pages in a browser have no such thing")


class StoragePaths(Service, wire="StoragePaths"):
    """Folders of an app on the user's device. A page in a browser has none: each method raises
    FletUnsupportedPlatformException. Files go to users as downloads and come as uploads.
    """

    def get_application_cache_directory(self) -> Call[str]:
        """The folder for what can be made anew."""
        _no_browser("StoragePaths")

    def get_application_documents_directory(self) -> Call[str]:
        """The folder for what the user has made."""
        _no_browser("StoragePaths")

    def get_application_support_directory(self) -> Call[str]:
        """The folder for what the app needs to run."""
        _no_browser("StoragePaths")

    def get_console_log_filename(self) -> Call[str]:
        """The file that the output of the app goes to."""
        _no_browser("StoragePaths")

    def get_downloads_directory(self) -> Call[str | None]:
        """The folder for downloads."""
        _no_browser("StoragePaths")

    def get_external_cache_directories(self) -> Call[list[str] | None]:
        """The folders on other storage for what can be made anew."""
        _no_browser("StoragePaths")

    def get_external_storage_directories(self) -> Call[list[str] | None]:
        """The folders of the app on other storage."""
        _no_browser("StoragePaths")

    def get_external_storage_directory(self) -> Call[str | None]:
        """The folder of other storage."""
        _no_browser("StoragePaths")

    def get_library_directory(self) -> Call[str]:
        """The folder for files that the user does not see."""
        _no_browser("StoragePaths")

    def get_temporary_directory(self) -> Call[str]:
        """The folder for what is needed for a while."""
        _no_browser("StoragePaths")


class ScreenBrightnessChangeEvent(Event["ScreenBrightness"]):
    """The screen is brighter or darker."""

    brightness: float
    """From 0.0 to 1.0."""


class ScreenBrightness(Service, wire="ScreenBrightness"):
    """How bright the screen is. A page in a browser neither knows nor sets it: each method raises
    FletUnsupportedPlatformException, and no event comes.
    """

    on_system_screen_brightness_change: EventHandler[ScreenBrightnessChangeEvent] | None = None
    """The brightness of the device has changed."""
    on_application_screen_brightness_change: EventHandler[ScreenBrightnessChangeEvent] | None = None
    """The brightness of the app has changed."""

    def can_change_system_screen_brightness(self) -> Call[bool]:
        """Whether the brightness of the device can be set."""
        _no_browser("ScreenBrightness")

    def get_application_screen_brightness(self) -> Call[float]:
        """The brightness of the app, from 0.0 to 1.0."""
        _no_browser("ScreenBrightness")

    def get_system_screen_brightness(self) -> Call[float]:
        """The brightness of the device, from 0.0 to 1.0."""
        _no_browser("ScreenBrightness")

    def is_animate(self) -> Call[bool]:
        """Whether changes of the brightness are animated."""
        _no_browser("ScreenBrightness")

    def is_auto_reset(self) -> Call[bool]:
        """Whether the device gets its own brightness again when the app is left."""
        _no_browser("ScreenBrightness")

    def reset_application_screen_brightness(self) -> Call[None]:
        """Give the app the brightness of the device."""
        _no_browser("ScreenBrightness")

    def set_animate(self, animate: bool) -> Call[None]:
        """Say whether changes of the brightness are animated."""
        _no_browser("ScreenBrightness")

    def set_application_screen_brightness(self, brightness: Number) -> Call[None]:
        """Set the brightness of the app, from 0.0 to 1.0."""
        _no_browser("ScreenBrightness")

    def set_auto_reset(self, auto_reset: bool) -> Call[None]:
        """Say whether the device gets its own brightness again when the app is left."""
        _no_browser("ScreenBrightness")

    def set_system_screen_brightness(self, brightness: Number) -> Call[None]:
        """Set the brightness of the device, from 0.0 to 1.0."""
        _no_browser("ScreenBrightness")
