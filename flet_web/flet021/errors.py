"""Errors as Flet 0.21 called them."""

from __future__ import annotations

from flet_web.controls.exceptions import FletPageDisconnectedException as PageDisconnectedException

__all__ = ["PageDisconnectedException"]
