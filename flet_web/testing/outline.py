"""The page as an indented tree, short enough to be read."""

from __future__ import annotations

from typing import Final

from .screen import Screen, ScreenNode
from .semantics import key_of, names_of, shorten, texts_of, value_of

__all__ = ["outline"]

MOST: Final = 80
"""Lines that are printed of a page."""


def outline(screen: Screen, *, crash: str | None = None, focused: int | None = None) -> str:
    """One line for each control: type, texts, key, value, and whether it is disabled.

    What is hidden is named with the reason, and nothing in it; of a long page only the beginning is given.
    """
    lines = [] if crash is None else [f"(error shown above the page: {shorten(crash)})"]
    depth: dict[int, int] = {}
    for node in screen.everything:
        above = node.parent
        if above is not None and (above.hidden or id(above) not in depth):
            continue
        if node.hidden and node.slot == "options":
            continue  # a closed list is as it should be
        level = depth[id(node)] = 0 if above is None else depth[id(above)] + 1
        lines.append("  " * level + line(node, is_focused=focused == node.id and "_of" not in node.control))
    if len(lines) > MOST:
        lines[MOST:] = [f"... and {len(lines) - MOST} more lines"]
    return "\n".join(lines)


def line(node: ScreenNode, *, is_focused: bool = False) -> str:
    """What a line of the tree says of a control."""
    control = node.control
    value = value_of(control)
    texts = [text for text in texts_of(control) if text != value]
    words = [node.type, *(f'"{shorten(text)}"' for text in dict.fromkeys(texts or names_of(control)))]
    named = (("tooltip", names_of(control, "tooltip")), ("key", key_of(control)), ("route", node.get("route")))
    for name, shown in named:
        if shown and not (name == "tooltip" and not texts):
            words.append(f"{name}={shown if isinstance(shown, str) else shorten(shown[0])}")
    if value not in (None, "") and control.get("password") is not True:
        words.append(f"value={shorten(repr(value))}")
    if control.get("disabled") is True:
        words.append("disabled")
    if is_focused:
        words.append("focused")
    if node.hidden:
        words.append(f"(not shown: {node.hidden})")
    return " ".join(words)
