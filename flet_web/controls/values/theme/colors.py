"""The colors of a theme, by role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import alias
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue
    from flet_web.controls.values.enums import Brightness

__all__ = ["ColorScheme", "SystemOverlayStyle"]


class ColorScheme(Value):
    """The colors of a theme, by role; those that are not given follow from the seed color."""

    primary: ColorValue | None = None
    on_primary: ColorValue | None = None
    primary_container: ColorValue | None = None
    on_primary_container: ColorValue | None = None
    secondary: ColorValue | None = None
    on_secondary: ColorValue | None = None
    secondary_container: ColorValue | None = None
    on_secondary_container: ColorValue | None = None
    tertiary: ColorValue | None = None
    on_tertiary: ColorValue | None = None
    tertiary_container: ColorValue | None = None
    on_tertiary_container: ColorValue | None = None
    error: ColorValue | None = None
    on_error: ColorValue | None = None
    error_container: ColorValue | None = None
    on_error_container: ColorValue | None = None
    surface: ColorValue | None = None
    on_surface: ColorValue | None = None
    on_surface_variant: ColorValue | None = None
    outline: ColorValue | None = None
    outline_variant: ColorValue | None = None
    shadow: ColorValue | None = None
    scrim: ColorValue | None = None
    inverse_surface: ColorValue | None = None
    on_inverse_surface: ColorValue | None = None
    inverse_primary: ColorValue | None = None
    surface_tint: ColorValue | None = None
    on_primary_fixed: ColorValue | None = None
    on_secondary_fixed: ColorValue | None = None
    on_tertiary_fixed: ColorValue | None = None
    on_primary_fixed_variant: ColorValue | None = None
    on_secondary_fixed_variant: ColorValue | None = None
    on_tertiary_fixed_variant: ColorValue | None = None
    primary_fixed: ColorValue | None = None
    secondary_fixed: ColorValue | None = None
    tertiary_fixed: ColorValue | None = None
    primary_fixed_dim: ColorValue | None = None
    secondary_fixed_dim: ColorValue | None = None
    surface_bright: ColorValue | None = None
    surface_container: ColorValue | None = None
    surface_container_high: ColorValue | None = None
    surface_container_highest: ColorValue | None = None
    surface_container_low: ColorValue | None = None
    surface_container_lowest: ColorValue | None = None
    surface_dim: ColorValue | None = None
    tertiary_fixed_dim: ColorValue | None = None
    # Roles that are gone since 0.21; the color that took their place is used.
    background: ColorValue | None = alias("surface")
    on_background: ColorValue | None = alias("on_surface")
    surface_variant: ColorValue | None = alias("surface_container_highest")


class SystemOverlayStyle(Value):
    """Colors of the status and navigation bars of a phone."""

    status_bar_color: ColorValue | None = None
    system_navigation_bar_color: ColorValue | None = None
    system_navigation_bar_divider_color: ColorValue | None = None
    enforce_system_navigation_bar_contrast: bool | None = None
    enforce_system_status_bar_contrast: bool | None = None
    system_navigation_bar_icon_brightness: Brightness | None = None
    status_bar_brightness: Brightness | None = None
    status_bar_icon_brightness: Brightness | None = None
