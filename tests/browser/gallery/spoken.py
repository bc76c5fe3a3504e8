"""What Chromium tells screen readers of an example: its tree of accessibility, read as a person hears it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import CDPSession

USED = {
    "button", "checkbox", "combobox", "gridcell", "link", "listbox", "menuitem", "menuitemcheckbox", "menuitemradio",
    "option", "progressbar", "radio", "searchbox", "slider", "spinbutton", "switch", "tab", "textbox", "treeitem",
}  # fmt: skip
"""Roles of what is used, which is nothing to a person without a name."""
NAMELESS = {"generic", "list", "none"}
"""Roles of what may have the focus without a name: it scrolls, and its content is read."""
WHOLE = {"button", "checkbox", "image", "menuitem", "option", "progressbar", "radio", "slider", "switch", "tab"}
MARKED = "globalThis.document.querySelector('[data-key=example]')"


@dataclass
class Node:
    """A thing that screen readers know."""

    role: str
    name: str
    description: str
    focusable: bool
    children: list[Node] = field(default_factory=list)

    def within(self) -> Iterator[Node]:
        """What is read in it. Of a button or a picture the name alone is."""
        for child in self.children:
            yield child
            if child.role not in WHOLE:
                yield from child.within()


def spoken_faults(session: CDPSession) -> list[str]:
    """What sounds wrong in the example of the page."""
    nodes = list(example(session).within())
    faults = [fault for node in nodes for fault in alone(node)]
    buttons = Counter(node.name for node in nodes if node.role == "button")
    faults += [f"{count} buttons have the name {name!r}" for name, count in buttons.items() if count > 1]
    return faults


def alone(node: Node) -> Iterator[str]:
    """What is wrong with one node."""
    said = f"{node.role} {node.name!r} ({node.description})"
    if node.role in USED and not node.name and node.role != "gridcell":
        yield f"{said} has no name"
    elif node.focusable and not node.name and node.role not in NAMELESS | USED:
        yield f"{said} can have the focus, and has no name"
    if node.role in {"image", "img"} and not node.name:
        yield f"{said} is a picture without a name"
    if (
        node.role in USED
        and node.name.casefold().endswith(f" {node.role}")
        and not node.name.casefold().startswith("a ")
    ):
        yield f"{said} repeats its role in its name"
    if node.description and node.description.casefold() == node.name.casefold():
        yield f"{said} is read twice"
    # Screen readers skip what is said of an element without a role. It must be said of something in it too.
    words = {text for inner in node.within() for text in (inner.name, inner.description)}
    if node.role == "generic" and {node.name, node.description} - {""} - words:
        yield f"{said} is not read, as it has no role"


def example(session: CDPSession) -> Node:
    """The tree of accessibility below the example."""
    found: dict[str, Any] = session.send("Runtime.evaluate", {"expression": MARKED})
    element = session.send("DOM.describeNode", {"objectId": found["result"]["objectId"]})["node"]["backendNodeId"]
    tree = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    top = next(node for node in tree.values() if node.get("backendDOMNodeId") == element)

    def below(node: dict[str, Any]) -> Iterator[Node]:
        for key in node.get("childIds", []):
            child = tree.get(key)
            if child is None:
                continue
            if child["ignored"]:
                yield from below(child)
            else:
                yield made(child)

    def made(node: dict[str, Any]) -> Node:
        role, name, description = (
            str(node.get(key, {}).get("value", "")).strip() for key in ("role", "name", "description")
        )
        states = {state["name"]: state["value"].get("value") for state in node.get("properties", [])}
        return Node(role, name, description, bool(states.get("focusable")), list(below(node)))

    return made(top)
