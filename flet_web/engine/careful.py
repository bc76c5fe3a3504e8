"""Encoding what cannot all be encoded: what fails is left out, so that the rest arrives."""

from __future__ import annotations

from typing import Any

from flet_web.engine.encode import Encoder
from flet_web.engine.node import Node
from flet_web.protocol import PatchBuilder

__all__ = ["CarefulEncoder"]


class CarefulEncoder(Encoder):
    """Used when an `Encoder` has raised an exception, which has been told: another try, which raises none."""

    def encode(self, control: Node) -> dict[str, Any]:
        """The control with all that it holds; alone if that cannot be encoded."""
        try:
            return super().encode(control)
        except Exception:
            schema = control._schema
            return {"_c": schema.wire or schema.name, "_i": control._i}

    def _patch_property(self, builder: PatchBuilder, control: Node, name: str, old: Any) -> None:
        before = len(builder)
        try:
            super()._patch_property(builder, control, name, old)
        except Exception:
            builder.drop(before)
