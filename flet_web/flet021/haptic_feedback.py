"""Vibration, whose methods Flet 0.21 had twice."""

from __future__ import annotations

from flet_web.controls.services import device
from flet_web.engine.async_alias import async_alias

__all__ = ["HapticFeedback"]


class HapticFeedback(device.HapticFeedback):
    """Lets the device vibrate, if it can."""

    light_impact_async = async_alias(device.HapticFeedback.light_impact)
    medium_impact_async = async_alias(device.HapticFeedback.medium_impact)
    heavy_impact_async = async_alias(device.HapticFeedback.heavy_impact)
    vibrate_async = async_alias(device.HapticFeedback.vibrate)
