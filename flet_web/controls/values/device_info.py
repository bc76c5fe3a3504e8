"""What the client tells about the device it runs on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.values.enums.platform import WebBrowserName
    from flet_web.controls.values.locale import Locale

__all__ = [
    "AndroidBuildVersion",
    "AndroidDeviceInfo",
    "DeviceInfo",
    "IosDeviceInfo",
    "IosUtsname",
    "LinuxDeviceInfo",
    "MacOsDeviceInfo",
    "WebDeviceInfo",
    "WindowsDeviceInfo",
]


class DeviceInfo(Value, kw_only=True):
    """Base of the device descriptions; `locales` are the preferred ones, best first."""

    locales: list[Locale]
    """The user's languages, best first."""


class WebDeviceInfo(DeviceInfo, kw_only=True):
    """A browser; `device_memory` in gigabytes."""

    browser_name: WebBrowserName
    """Which browser it is, as far as it tells."""
    app_code_name: str | None = None
    """"Mozilla", in all browsers."""
    app_name: str | None = None
    """"Netscape", in all browsers."""
    app_version: str | None = None
    """What follows "Mozilla/" in `user_agent`."""
    device_memory: float | None = None
    """Memory in gigabytes, rounded, at most 8. None: the browser does not tell."""
    language: str | None = None
    """The first of `languages`."""
    languages: list[str] | None = None
    """The user's languages, best first, as "de-AT"."""
    platform: str | None = None
    """Operating system and processor, as "Linux x86_64"; browsers may not tell the truth."""
    product: str | None = None
    """"Gecko", in all browsers."""
    product_sub: str | None = None
    """"20030107", or "20100101" in Firefox."""
    user_agent: str | None = None
    """How the browser names itself to servers."""
    vendor: str | None = None
    """Maker of the browser, as "Google Inc."."""
    vendor_sub: str | None = None
    """Empty, in all browsers."""
    max_touch_points: int | None = None
    """How many fingers the screen can tell apart. 0: it is no touch screen."""
    hardware_concurrency: int | None = None
    """How many threads the processor runs at once."""


class AndroidBuildVersion(Value, kw_only=True):
    """The version of an Android system."""

    code_name: str
    """Name of the version under development, "REL" for one that is released."""
    incremental: str
    """Number of the build, as the maker counts."""
    release: str
    """Version that users see, as "14"."""
    sdk: int
    """Level of the API, as 34."""
    base_os: str | None = None
    """The build that this one was made from."""
    preview_sdk: int | None = None
    """Level of the preview; 0 for a version that is released."""
    security_patch: str | None = None
    """Date of the last security patch, as "2024-05-01"."""


class AndroidDeviceInfo(DeviceInfo, kw_only=True):
    """An Android device; sizes in bytes, memory in megabytes."""

    available_ram_size: int
    """Free memory in megabytes."""
    board: str
    """Name of the main board."""
    bootloader: str
    """Version of the boot loader."""
    brand: str
    """Brand that users see."""
    device: str
    """Name of the industrial design."""
    display: str
    """Name of the build that users see."""
    fingerprint: str
    """Names the build among all."""
    free_disk_size: int
    """Free storage in bytes."""
    hardware: str
    """Name of the hardware, from the kernel."""
    host: str
    """Machine on which the system was built."""
    id: str
    """Label of the build."""
    is_low_ram_device: bool
    """Whether it counts as one with little memory."""
    is_physical_device: bool
    """Whether it is no emulator."""
    manufacturer: str
    """Maker of the device."""
    model: str
    """Name of the model that users see."""
    name: str
    """Name that the user has given the device."""
    physical_ram_size: int
    """Memory in megabytes."""
    product: str
    """Name of the whole product."""
    supported_32_bit_abis: list[str]
    """Instruction sets of 32 bits, best first."""
    supported_64_bit_abis: list[str]
    """Instruction sets of 64 bits, best first."""
    supported_abis: list[str]
    """Instruction sets, best first."""
    system_features: list[str]
    """What the device has, as "android.hardware.camera"."""
    tags: str
    """What the build is described by, as "release-keys", separated by commas."""
    total_disk_size: int
    """Storage in bytes."""
    type: str
    """Type of the build, as "user"."""
    version: AndroidBuildVersion
    """Version of the system."""


class IosUtsname(Value):
    """The name of the system of an iOS device."""

    machine: str
    """Kind of hardware, as "iPhone15,2"."""
    node_name: str
    """Name in the network."""
    release: str
    """Release of the kernel."""
    sys_name: str
    """Name of the kernel, "Darwin"."""
    version: str
    """Version of the kernel."""


class IosDeviceInfo(DeviceInfo, kw_only=True):
    """An iOS device; sizes in bytes, memory in megabytes."""

    available_ram_size: int
    """Free memory in megabytes."""
    free_disk_size: int
    """Free storage in bytes."""
    is_ios_app_on_mac: bool
    """Whether it runs on a Mac."""
    is_physical_device: bool
    """Whether it is no simulator."""
    localized_model: str
    """`model` in the user's language."""
    model: str
    """Kind of device, as "iPhone"."""
    model_name: str
    """Name of the model that users see, as "iPhone 14 Pro"."""
    name: str
    """Name of the device; newer systems give only its kind."""
    physical_ram_size: int
    """Memory in megabytes."""
    system_name: str
    """Name of the system, as "iOS"."""
    system_version: str
    """Version of the system, as "17.4"."""
    total_disk_size: int
    """Storage in bytes."""
    utsname: IosUtsname
    """Name of the kernel."""
    identifier_for_vendor: str | None = None
    """Names the device for all apps of one maker."""


class LinuxDeviceInfo(DeviceInfo, kw_only=True):
    """A Linux system."""

    name: str
    """Name of the distribution, as "Fedora"."""
    id: str
    """Its name in small letters, as "fedora"."""
    pretty_name: str
    """Name and version that users see."""
    version: str | None = None
    """Version, with its name."""
    id_like: list[str] | None = None
    """Distributions that this one is made from, by their `id`."""
    version_code_name: str | None = None
    """Name of the version, as "bookworm"."""
    version_id: str | None = None
    """Number of the version, as "12"."""
    build_id: str | None = None
    """Names the image that the system was made from."""
    variant: str | None = None
    """Edition that users see, as "Server Edition"."""
    variant_id: str | None = None
    """The edition in small letters, as "server"."""
    machine_id: str | None = None
    """Names the machine; it is to be kept secret."""


class MacOsDeviceInfo(DeviceInfo, kw_only=True):
    """A macOS system; memory in bytes."""

    active_cpus: int
    """How many processors are in use."""
    arch: str
    """Processor, as "arm64"."""
    computer_name: str
    """Name that the user has given the machine."""
    cpu_frequency: int
    """Hertz."""
    host_name: str
    """Kind of system, "Darwin"."""
    kernel_version: str
    """Version of the kernel."""
    major_version: int
    """The first part of the system's version."""
    memory_size: int
    """Bytes."""
    minor_version: int
    """The second part of the system's version."""
    model: str
    """Identifier of the model, as "Mac14,7"."""
    model_name: str
    """Name of the model that users see."""
    os_release: str
    """Version of the system that users see."""
    patch_version: int
    """The third part of the system's version."""
    system_guid: str | None = None
    """Names the machine."""


class WindowsDeviceInfo(DeviceInfo, kw_only=True):
    """A Windows system; memory in megabytes."""

    computer_name: str
    """Name in the network."""
    number_of_cores: int
    """How many processors there are."""
    system_memory: int
    """Megabytes."""
    user_name: str
    """Name of the user."""
    major_version: int
    """The first part of the system's version."""
    minor_version: int
    """The second part of the system's version."""
    build_number: int
    """Number of the build; 22000 and up are Windows 11."""
    platform_id: int
    """Kind of system; 2 is Windows NT."""
    csd_version: str
    """Name of the last service pack."""
    service_pack_major: int
    """The first part of the service pack's version."""
    service_pack_minor: int
    """The second part of the service pack's version."""
    suit_mask: int
    """Parts of the system that are installed, as bits."""
    product_type: int
    """1 is a workstation, 2 a domain controller, 3 a server."""
    reserved: int
    """Without a meaning."""
    build_lab: str
    """Name of the build."""
    build_lab_ex: str
    """Name of the build, with the processor."""
    display_version: str
    """Version that users see, as "23H2"."""
    edition_id: str
    """Edition, as "Professional"."""
    install_date: datetime
    """When the system was installed."""
    product_id: str
    """Names the installation."""
    product_name: str
    """Name of the system that users see."""
    registered_owner: str
    """Whose system it is."""
    release_id: str
    """Older form of `display_version`, as "2009"."""
    device_id: str
    """Names the machine."""
