"""What the client tells about the device it runs on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.values.enums import WebBrowserName
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


class WebDeviceInfo(DeviceInfo, kw_only=True):
    """A browser; `device_memory` in gigabytes."""

    browser_name: WebBrowserName
    app_code_name: str | None = None
    app_name: str | None = None
    app_version: str | None = None
    device_memory: float | None = None
    language: str | None = None
    languages: list[str] | None = None
    platform: str | None = None
    product: str | None = None
    product_sub: str | None = None
    user_agent: str | None = None
    vendor: str | None = None
    vendor_sub: str | None = None
    max_touch_points: int | None = None
    hardware_concurrency: int | None = None


class AndroidBuildVersion(Value, kw_only=True):
    """The version of an Android system."""

    code_name: str
    incremental: str
    release: str
    sdk: int
    base_os: str | None = None
    preview_sdk: int | None = None
    security_patch: str | None = None


class AndroidDeviceInfo(DeviceInfo, kw_only=True):
    """An Android device; sizes in bytes, memory in megabytes."""

    available_ram_size: int
    board: str
    bootloader: str
    brand: str
    device: str
    display: str
    fingerprint: str
    free_disk_size: int
    hardware: str
    host: str
    id: str
    is_low_ram_device: bool
    is_physical_device: bool
    manufacturer: str
    model: str
    name: str
    physical_ram_size: int
    product: str
    supported_32_bit_abis: list[str]
    supported_64_bit_abis: list[str]
    supported_abis: list[str]
    system_features: list[str]
    tags: str
    total_disk_size: int
    type: str
    version: AndroidBuildVersion


class IosUtsname(Value):
    """The name of the system of an iOS device."""

    machine: str
    node_name: str
    release: str
    sys_name: str
    version: str


class IosDeviceInfo(DeviceInfo, kw_only=True):
    """An iOS device; sizes in bytes, memory in megabytes."""

    available_ram_size: int
    free_disk_size: int
    is_ios_app_on_mac: bool
    is_physical_device: bool
    localized_model: str
    model: str
    model_name: str
    name: str
    physical_ram_size: int
    system_name: str
    system_version: str
    total_disk_size: int
    utsname: IosUtsname
    identifier_for_vendor: str | None = None


class LinuxDeviceInfo(DeviceInfo, kw_only=True):
    """A Linux system."""

    name: str
    id: str
    pretty_name: str
    version: str | None = None
    id_like: list[str] | None = None
    version_code_name: str | None = None
    version_id: str | None = None
    build_id: str | None = None
    variant: str | None = None
    variant_id: str | None = None
    machine_id: str | None = None


class MacOsDeviceInfo(DeviceInfo, kw_only=True):
    """A macOS system; memory in bytes."""

    active_cpus: int
    arch: str
    computer_name: str
    cpu_frequency: int
    host_name: str
    kernel_version: str
    major_version: int
    memory_size: int
    minor_version: int
    model: str
    model_name: str
    os_release: str
    patch_version: int
    system_guid: str | None = None


class WindowsDeviceInfo(DeviceInfo, kw_only=True):
    """A Windows system; memory in megabytes."""

    computer_name: str
    number_of_cores: int
    system_memory: int
    user_name: str
    major_version: int
    minor_version: int
    build_number: int
    platform_id: int
    csd_version: str
    service_pack_major: int
    service_pack_minor: int
    suit_mask: int
    product_type: int
    reserved: int
    build_lab: str
    build_lab_ex: str
    display_version: str
    edition_id: str
    install_date: datetime
    product_id: str
    product_name: str
    registered_owner: str
    release_id: str
    device_id: str
