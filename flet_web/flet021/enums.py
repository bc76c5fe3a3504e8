"""Enums that 0.21 called otherwise: one class, two names."""

from __future__ import annotations

from flet_web.controls.values.enums.inputs import ControlState, OverlayVisibilityMode
from flet_web.controls.values.enums.layout import VisualDensity
from flet_web.controls.values.enums.painting import BlurStyle, BoxFit

__all__ = ["ImageFit", "MaterialState", "ShadowBlurStyle", "ThemeVisualDensity", "VisibilityMode"]

ImageFit = BoxFit
MaterialState = ControlState
ShadowBlurStyle = BlurStyle
ThemeVisualDensity = VisualDensity
VisibilityMode = OverlayVisibilityMode
