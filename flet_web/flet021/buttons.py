"""Buttons that have another name now."""

from __future__ import annotations

from flet_web.controls.buttons.button import Button

__all__ = ["ElevatedButton"]


class ElevatedButton(Button):
    """A raised button: `Button` by its older name."""
