"""The colors of a theme, by role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.schema import alias
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue
    from flet_web.controls.values.enums.platform import Brightness

__all__ = ["ColorScheme", "SystemOverlayStyle"]


class ColorScheme(Value):
    """The colors of a theme, by role; those that are not given follow from the seed color."""

    primary: ColorValue | None = None
    """Color of what matters most: filled buttons, active elements."""
    on_primary: ColorValue | None = None
    """Text and icons on `primary`."""
    primary_container: ColorValue | None = None
    """Softer surface for important elements, such as floating action buttons."""
    on_primary_container: ColorValue | None = None
    """Text and icons on `primary_container`."""
    secondary: ColorValue | None = None
    """Color of what matters less."""
    on_secondary: ColorValue | None = None
    """Text and icons on `secondary`."""
    secondary_container: ColorValue | None = None
    """Softer surface for what matters less: tonal buttons, indicators."""
    on_secondary_container: ColorValue | None = None
    """Text and icons on `secondary_container`."""
    tertiary: ColorValue | None = None
    """Color of contrasting accents."""
    on_tertiary: ColorValue | None = None
    """Text and icons on `tertiary`."""
    tertiary_container: ColorValue | None = None
    """Softer surface for contrasting accents."""
    on_tertiary_container: ColorValue | None = None
    """Text and icons on `tertiary_container`."""
    error: ColorValue | None = None
    """Color of errors: lines and messages of fields."""
    on_error: ColorValue | None = None
    """Text and icons on `error`."""
    error_container: ColorValue | None = None
    """Softer surface for errors."""
    on_error_container: ColorValue | None = None
    """Text and icons on `error_container`."""
    surface: ColorValue | None = None
    """Background of the page and of large areas."""
    on_surface: ColorValue | None = None
    """Text and icons on all surfaces."""
    on_surface_variant: ColorValue | None = None
    """Text and icons on surfaces that stand back: hints, labels."""
    outline: ColorValue | None = None
    """Lines that matter: borders of fields and outlined buttons."""
    outline_variant: ColorValue | None = None
    """Lines that only decorate: dividers."""
    shadow: ColorValue | None = None
    """Color of shadows."""
    scrim: ColorValue | None = None
    """Color laid over the page below a dialog."""
    inverse_surface: ColorValue | None = None
    """Surface that stands out against the page: snack bars, tooltips."""
    on_inverse_surface: ColorValue | None = None
    """Text and icons on `inverse_surface`."""
    inverse_primary: ColorValue | None = None
    """Actions on `inverse_surface`."""
    surface_tint: ColorValue | None = None
    """Tint of raised surfaces in older versions of Material 3."""
    on_primary_fixed: ColorValue | None = None
    """Text and icons on `primary_fixed` and `primary_fixed_dim`."""
    on_secondary_fixed: ColorValue | None = None
    """Text and icons on `secondary_fixed` and `secondary_fixed_dim`."""
    on_tertiary_fixed: ColorValue | None = None
    """Text and icons on `tertiary_fixed` and `tertiary_fixed_dim`."""
    on_primary_fixed_variant: ColorValue | None = None
    """Text and icons on `primary_fixed` that matter less."""
    on_secondary_fixed_variant: ColorValue | None = None
    """Text and icons on `secondary_fixed` that matter less."""
    on_tertiary_fixed_variant: ColorValue | None = None
    """Text and icons on `tertiary_fixed` that matter less."""
    primary_fixed: ColorValue | None = None
    """As `primary_container`, but the same in light and dark mode."""
    secondary_fixed: ColorValue | None = None
    """As `secondary_container`, but the same in light and dark mode."""
    tertiary_fixed: ColorValue | None = None
    """As `tertiary_container`, but the same in light and dark mode."""
    primary_fixed_dim: ColorValue | None = None
    """Stronger than `primary_fixed`; the same in light and dark mode."""
    secondary_fixed_dim: ColorValue | None = None
    """Stronger than `secondary_fixed`; the same in light and dark mode."""
    surface_bright: ColorValue | None = None
    """The lightest surface, in light and dark mode."""
    surface_container: ColorValue | None = None
    """Surface of areas that hold something: menus, navigation bars."""
    surface_container_high: ColorValue | None = None
    """A surface that stands out more: dialogs."""
    surface_container_highest: ColorValue | None = None
    """The surface that stands out most: filled fields and cards."""
    surface_container_low: ColorValue | None = None
    """A surface that stands out less: bottom sheets, raised cards."""
    surface_container_lowest: ColorValue | None = None
    """The surface that stands out least."""
    surface_dim: ColorValue | None = None
    """The darkest surface, in light and dark mode."""
    tertiary_fixed_dim: ColorValue | None = None
    """Stronger than `tertiary_fixed`; the same in light and dark mode."""
    # Roles that are gone since 0.21; the color that took their place is used.
    background: ColorValue | None = alias("surface")
    on_background: ColorValue | None = alias("on_surface")
    surface_variant: ColorValue | None = alias("surface_container_highest")


class SystemOverlayStyle(Value):
    """Colors of the status and navigation bars of a phone."""

    status_bar_color: ColorValue | None = None
    """Background of the status bar (Android)."""
    system_navigation_bar_color: ColorValue | None = None
    """Background of the navigation bar (Android)."""
    system_navigation_bar_divider_color: ColorValue | None = None
    """Color of the line above the navigation bar (Android)."""
    enforce_system_navigation_bar_contrast: bool | None = None
    """Whether Android adds a shade behind the buttons of a transparent navigation bar. None: it does."""
    enforce_system_status_bar_contrast: bool | None = None
    """Whether Android adds a shade behind a transparent status bar. None: it does."""
    system_navigation_bar_icon_brightness: Brightness | None = None
    """Brightness of the buttons in the navigation bar (Android)."""
    status_bar_brightness: Brightness | None = None
    """Brightness of the status bar (iOS), against which its text stands out."""
    status_bar_icon_brightness: Brightness | None = None
    """Brightness of the icons in the status bar (Android)."""
