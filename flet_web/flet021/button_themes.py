"""Themes of buttons as 0.24 to 0.28 described them: property by property, where 1.0 has one `style`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.values.button_style import ButtonStyle
from flet_web.controls.values.enums.inputs import ControlState
from flet_web.controls.values.theme import button_themes
from flet_web.engine.value import Value
from flet_web.flet021.stand_in import older

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DurationValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.layout import VisualDensity
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["ElevatedButtonTheme", "FilledButtonTheme", "OutlinedButtonTheme", "TextButtonTheme"]

SAME = (
    "overlay_color", "shadow_color", "surface_tint_color", "elevation", "padding", "enable_feedback", "shape",
    "text_style", "visual_density", "animation_duration", "alignment", "icon_size",
)  # fmt: skip
"""Properties that a ButtonStyle has by the same name."""

BY_STATE = {
    "color": ("foreground_color", "disabled_foreground_color"),
    "bgcolor": ("bgcolor", "disabled_bgcolor"),
    "icon_color": ("icon_color", "disabled_icon_color"),
    "mouse_cursor": ("enabled_mouse_cursor", "disabled_mouse_cursor"),
}
"""Property of a ButtonStyle -> those for a button that is enabled, and for one that is not."""


class Described(Value):
    """The look of buttons; each property is part of their `style`."""

    foreground_color: ColorValue | None = older()
    """Color of the text."""
    bgcolor: ColorValue | None = older()
    """Color of the background."""
    icon_color: ColorValue | None = older()
    """Color of the icon."""
    disabled_foreground_color: ColorValue | None = older()
    """Color of the text while the button refuses input."""
    disabled_bgcolor: ColorValue | None = older()
    """Color of the background while the button refuses input."""
    disabled_icon_color: ColorValue | None = older()
    """Color of the icon while the button refuses input."""
    overlay_color: ColorValue | None = older()
    """Color over the button while it is pointed at, pressed or has the focus."""
    shadow_color: ColorValue | None = older()
    """Color of the shadow."""
    surface_tint_color: ColorValue | None = older()
    """Color that tinted what is elevated. It shows no longer."""
    elevation: Number | None = older()
    """How far it stands above the page, in logical pixels: the size of the shadow."""
    padding: PaddingValue | None = older()
    """Free space inside, in logical pixels: one for all sides or a Padding."""
    enable_feedback: bool | None = older()
    """Whether a touch is answered with a sound or a vibration."""
    enabled_mouse_cursor: MouseCursor | None = older()
    """Shape of the pointer above it."""
    disabled_mouse_cursor: MouseCursor | None = older()
    """Shape of the pointer above it while it refuses input."""
    shape: OutlinedBorder | None = older()
    """Form of the button."""
    text_style: TextStyle | None = older()
    """Font of the text."""
    visual_density: VisualDensity | None = older()
    """How compact it is."""
    border_side: BorderSide | None = older()
    """The line around it."""
    animation_duration: DurationValue | None = older()
    """How long changes of its look take."""
    alignment: Alignment | None = older()
    """Where its content stands in it."""
    icon_size: Number | None = older()
    """Size of the icon, in logical pixels."""

    def _items(self) -> Iterator[tuple[str, Any]]:
        yield from super()._items()
        style = self._described()
        if style and getattr(self, "style", None) is None:
            yield "style", ButtonStyle(**style)

    def _described(self) -> dict[str, Any]:
        given = {name: getattr(self, name) for name in SAME} | {"side": self.border_side}
        for name, (enabled, disabled) in BY_STATE.items():
            states = {ControlState.DISABLED: getattr(self, disabled), ControlState.DEFAULT: getattr(self, enabled)}
            given[name] = {state: value for state, value in states.items() if value is not None} or None
        return {name: value for name, value in given.items() if value is not None}


class ElevatedButtonTheme(Described, button_themes.ButtonTheme):
    """Filled buttons with a shadow: `ElevatedButton`."""


class FilledButtonTheme(Described, button_themes.FilledButtonTheme):
    """Filled buttons."""


class OutlinedButtonTheme(Described, button_themes.OutlinedButtonTheme):
    """Outlined buttons."""


class TextButtonTheme(Described, button_themes.TextButtonTheme):
    """Text buttons."""
