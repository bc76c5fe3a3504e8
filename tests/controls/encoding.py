"""What controls encode to, and what the official server and client sent in the recordings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flet_web.engine.tree import Tree
from flet_web.protocol import ControlEvent, decode_client_frame

VECTORS = Path(__file__).parents[1] / "protocol" / "vectors"


def frames(vector: str, direction: str = "c2s s2c") -> list[dict[str, Any]]:
    """The recorded frames, of one direction ("s2c" or "c2s") or of both."""
    recording = json.loads((VECTORS / f"{vector}.json").read_text(encoding="utf-8"))
    return [frame for frame in recording["frames"] if frame["dir"] in direction]


def encoded(control: Any) -> dict[str, Any]:
    """What a client is told of `control`, without the ids."""
    tree = Tree(lambda: None, lambda hook: hook())
    tree.mount_root(control)
    return without_ids(tree.snapshot())  # type: ignore[no-any-return]


def without_ids(value: Any) -> Any:
    match value:
        case {"$bin": digits}:
            return bytes.fromhex(digits)
        case {"$float": text}:
            return float(text)
        case dict():
            return {k: without_ids(v) for k, v in value.items() if k != "_i"}
        case list() | tuple():
            return [without_ids(v) for v in value]
    return value


def recorded(vector: str, wire: str) -> Iterator[dict[str, Any]]:
    """The controls of a type in what the official server sent, without the ids."""
    queue: list[Any] = [frame["decoded"] for frame in frames(vector, "s2c")]
    while queue:
        value = queue.pop(0)
        if isinstance(value, dict):
            if value.get("_c") == wire:
                yield without_ids(value)
            queue = [*value.values(), *queue]
        elif isinstance(value, list):
            queue = [*value, *queue]


def sent(vector: str, name: str) -> Any:
    """The payload of the first event of that name which the official client sent."""
    for frame in frames(vector, "c2s"):
        body = getattr(decode_client_frame(bytes.fromhex(frame["hex"])), "body", None)
        if isinstance(body, ControlEvent) and body.name == name:
            return body.data
    raise LookupError(name)
