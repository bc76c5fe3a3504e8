"""What a person sees of a page: the controls of the tab's model, in order, and why some of them are not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Final

from flet_web.controls.control import DialogControl
from flet_web.protocol import Control

from .semantics import CLOSED_LISTS, describe, kind_of, parts_of

__all__ = ["Screen", "ScreenNode", "children", "dialog_types"]

BARS: Final = frozenset({"SnackBar", "Banner"})
"""What is shown above the page and leaves the rest of it to the user."""


class ScreenNode:
    """A control in its place: `slot` is its part of `parent`, `hidden` says why a person does not see it, if so."""

    __slots__ = ("control", "hidden", "parent", "slot")

    def __init__(self, control: Control, parent: ScreenNode | None, slot: str, hidden: str) -> None:
        self.control, self.parent, self.slot, self.hidden = control, parent, slot, hidden

    @property
    def id(self) -> int:
        """The control's id; that of the control it belongs to for what the client adds by itself."""
        return int(self.control["_i"])

    @property
    def type(self) -> str:
        """The wire type."""
        return str(self.control["_c"])

    @property
    def kind(self) -> str:
        """The wire type, without the prefix of a Cupertino variant."""
        return kind_of(self.control)

    def get(self, name: str) -> Any:
        """A property as it came, None if it was not sent."""
        return self.control.get(name)

    def listens(self, *events: str) -> bool:
        """Whether the program listens to one of these events."""
        return any(self.control.get(f"on_{event}") is True for event in events)

    @property
    def self_and_ancestors(self) -> Iterator[ScreenNode]:
        """The control itself, and then all that it is in, from the inside out."""
        node: ScreenNode | None = self
        while node is not None:
            yield node
            node = node.parent

    def nearest(self, condition: Callable[[ScreenNode], object]) -> ScreenNode | None:
        """The control itself, or the nearest one around it, for which `condition` holds."""
        return next((node for node in self.self_and_ancestors if condition(node)), None)

    @property
    def disabled_by(self) -> ScreenNode | None:
        """The control, itself or one around it, that is disabled."""
        return self.nearest(lambda node: node.get("disabled") is True)

    def is_in(self, other: ScreenNode) -> bool:
        """Whether it is `other`, or inside of it."""
        return any(node.control is other.control for node in self.self_and_ancestors)

    def __str__(self) -> str:
        return describe(self.control)


class Screen:
    """A page as it is now.

    `everything` has its controls in reading order; `left` are ids of views that the user has left already, `open` ids
    of controls whose list or drawer is open, `waiting` ids of bars whose turn has not come.
    """

    def __init__(self, page: Control, left: set[int], opened: set[int], waiting: set[int]) -> None:
        self._left, self._opened, self._waiting = left, opened, waiting
        root = ScreenNode(page, None, "", "")
        self.everything: list[ScreenNode] = [root]
        views = [view for _, view in children(page, only="views")]
        top = next((view for view in reversed(views) if view["_i"] not in left), None)
        for view in views:
            self._add(view, root, "views", "" if view is top else "another view covers it")
        for layer in ("_overlay", "_dialogs"):
            holder = page.get(layer)
            for _, control in children(holder, only="controls") if isinstance(holder, dict) else ():
                self._add(control, root, layer, self._reason_of_layer(control))

    def _reason_of_layer(self, control: Control) -> str:
        if control["_i"] in self._waiting:
            return f"another {control['_c']} is shown first"
        return f"{describe(control)} is closed" if is_closed(control) else ""

    def _add(self, control: Control, parent: ScreenNode, slot: str, hidden: str) -> None:
        if not hidden and control.get("visible") is False:
            hidden = f"{describe(control)} is not visible"
        node = ScreenNode(control, parent, slot, hidden)
        self.everything.append(node)
        for part, child in children(control):
            self._add(child, node, part, hidden or self._reason_of_part(control, part))
        for child in implied(node):
            self._add(child, node, "", hidden)

    def _reason_of_part(self, control: Control, part: str) -> str:
        if (control["_c"], part) in CLOSED_LISTS and control["_i"] not in self._opened:
            return f"{describe(control)} is closed"
        if control["_c"] == "Draggable" and part != "content":
            return "it is shown only while it is dragged"
        if control["_c"] == "View" and part in ("drawer", "end_drawer") and control[part].get("_i") not in self._opened:
            return "the drawer is closed"
        return ""

    @cached_property
    def shown(self) -> list[ScreenNode]:
        """The controls that a person sees."""
        return [node for node in self.everything if not node.hidden]

    def of(self, number: int) -> ScreenNode | None:
        """The control with this id, None if it is not there."""
        return next((node for node in self.everything if node.id == number and "_of" not in node.control), None)

    @cached_property
    def barrier(self) -> ScreenNode | None:
        """The uppermost open dialog or sheet: nothing below it can be reached."""
        layers = (s for s in reversed(self.shown) if s.slot in ("_dialogs", "_overlay") and s.get("open") is True)
        return next((s for s in layers if s.type not in BARS), None)

    def covered_by(self, node: ScreenNode) -> ScreenNode | None:
        """The dialog that is in front of a control."""
        barrier = self.barrier
        if barrier is None or node.is_in(barrier) or any(part.type in BARS for part in node.self_and_ancestors):
            return None
        return barrier

    def inside(self, node: ScreenNode) -> list[ScreenNode]:
        """A control and all in it."""
        return [other for other in self.everything if other.is_in(node)]


def dialog_types() -> set[str]:
    """The wire types of dialogs, sheets and bars."""
    found: set[str] = set()
    pending = list(DialogControl.__subclasses__())
    for cls in pending:
        found.add(str(cls._schema.wire))
        pending += cls.__subclasses__()
    return found


def is_closed(control: Control) -> bool:
    """Whether it is a dialog that does not show."""
    return control["_c"] in dialog_types() and (control.get("open") is not True or control.get("_dismissed") is True)


def children(control: Control, only: str | None = None) -> list[tuple[str, Control]]:
    """The controls directly below one, each with the name of its part, in reading order."""
    names = [only] if only else parts_of(control)
    return [(name, child) for name in names for child in _controls(control.get(name))]


def _controls(value: Any) -> Iterator[Control]:
    """The outermost controls in a value; a component stands for its body."""
    if isinstance(value, dict):
        if value.get("_c") == "C":
            yield from _controls(value.get("_b"))
        elif "_c" in value:
            yield value
        else:
            for item in value.values():
                yield from _controls(item)
    elif isinstance(value, list):
        for item in value:
            yield from _controls(item)


def implied(node: ScreenNode) -> Iterator[Control]:
    """Buttons that the client adds by itself: the action and the cross of a snack bar, the arrow of an app bar."""
    control = node.control
    part: Control = {"_i": control["_i"], "_of": control["_c"]}
    if control["_c"] == "SnackBar":
        if isinstance(control.get("action"), str):
            yield {**part, "_c": "SnackBarAction", "label": control["action"]}
        if control.get("show_close_icon") is True:
            yield {**part, "_c": "CloseButton", "tooltip": "Close"}
    implies = not control.get("leading") and control.get("automatically_imply_leading") is not False
    if control["_c"] == "AppBar" and implies:
        view = node.parent
        if view is not None and view.get("drawer"):
            yield {**part, "_c": "DrawerButton", "tooltip": "Open navigation menu"}
        elif view is not None and _has_view_below(view):
            yield {**part, "_c": "BackButton", "tooltip": "Back"}


def _has_view_below(view: ScreenNode) -> bool:
    views = [] if view.parent is None else children(view.parent.control, only="views")
    return bool(views) and views[0][1] is not view.control
