"""Errors as Flet 0.21 to 0.28 called them."""

from __future__ import annotations

from flet_web.controls.exceptions import FletPageDisconnectedException as PageDisconnectedException
from flet_web.controls.exceptions import FletUnimplementedPlatformException as FletUnimplementedPlatformEception

__all__ = ["FletUnimplementedPlatformEception", "PageDisconnectedException"]
