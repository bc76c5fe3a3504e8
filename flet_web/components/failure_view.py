"""What a component shows in its place when it has failed."""

from __future__ import annotations

from flet_web.controls.layout.container import Container
from flet_web.controls.text.text import Text
from flet_web.engine.node import Node


def failure_view(shown: str) -> Node:
    """The text that users may read of an error."""
    text = Text(shown, color="on_error_container", selectable=True)
    return Container(text, bgcolor="error_container", padding=8, border_radius=4)
