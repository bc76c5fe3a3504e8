"""`ft.transform`: the classes, where 0.21 kept them."""

from __future__ import annotations

from flet_web.controls.values.geometry import Offset
from flet_web.controls.values.transform import Flip, Matrix4, Rotate, Scale, Transform

__all__ = ["Flip", "Matrix4", "Offset", "Rotate", "Scale", "Transform"]
