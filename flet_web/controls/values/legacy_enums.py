"""Enums that 0.21 called otherwise: one class, two names."""

from __future__ import annotations

from .enums import BlurStyle, BoxFit, ControlState, OverlayVisibilityMode, VisualDensity

__all__ = ["ImageFit", "MaterialState", "ShadowBlurStyle", "ThemeVisualDensity", "VisibilityMode"]

ImageFit = BoxFit
MaterialState = ControlState
ShadowBlurStyle = BlurStyle
ThemeVisualDensity = VisualDensity
VisibilityMode = OverlayVisibilityMode
