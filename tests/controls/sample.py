"""Small controls for tests of the engine: what a control may hold, in as few classes as possible."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from flet_web.engine.computed import computed
from flet_web.engine.entered import reported
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import Schema, alias, field
from flet_web.engine.tree import Tree
from flet_web.engine.value import Value
from flet_web.protocol import ModelClient, PatchControl, RegisterAnswer, encode_message


class SampleStyle(Value):
    size: float | None = None
    color: str | None = None
    side: SampleStyle | None = None
    stops: list[float] | None = None


class SampleText(BaseControl, wire="SampleText"):
    _internals = computed(dict, of=("tint",))
    value: str = field(default="", client=reported())
    size: float | None = None
    visible: bool = True
    style: SampleStyle | None = None
    col: dict[str, int] | None = None
    tags: list[str] | None = None
    tint: SampleStyle | None = None
    layers: list[SampleStyle] | None = None
    states: dict[str, SampleStyle] | None = None
    on_tap: Any = None


class SampleBox(BaseControl, wire="SampleBox"):
    controls: list[BaseControl] = field(default_factory=list)
    content: BaseControl | str | None = None
    spacing: float = 10
    text: BaseControl | str | None = alias("content")


class Bench:
    """A tree with a model client that applies what the tree sends."""

    def __init__(self, root: BaseControl | None = None) -> None:
        self.root: Any = root or SampleBox()
        self.woken = 0
        self.tree = Tree(self._wake, lambda hook: hook())
        self.tree.mount_root(self.root)
        self.client = ModelClient({"_c": self.root._schema.wire, "_i": 1})
        self.connect()
        self.operations = 0

    def shown(self) -> Any:
        """What the client shows, with the id of the control itself in all places of a control."""
        ids = {number: control._i for number, control in self.tree.placement.index.items()}
        return plain(self.client.page, Schema.registry, ids=ids)

    def _wake(self) -> None:
        self.woken += 1

    def connect(self) -> None:
        answer = RegisterAnswer(session_id="s", page_patch=self.tree.snapshot(), error="")
        self.client.feed(encode_message(answer))

    def send(self) -> list[Any]:
        """Send all changes to the client. The patches that were sent."""
        patches = self.tree.take(lambda patch: patch)
        for number, patch in patches:
            self.operations += len(patch) - 1
            # Over the wire: the client must not hold objects of the server.
            self.client.feed(encode_message(PatchControl(id=number, patch=patch)))
        self.client.check()
        return patches

    def update(self) -> list[Any]:
        self.root.update()
        return self.send()


def plain(encoded: Any, schemas: Any, *, ids: Mapping[int, Any] = {}, without: Collection[str] = ()) -> Any:
    """An encoded tree without what means the same as nothing: None, defaults, and empty containers that are defaults.

    `ids` says what to show in place of ids; the properties `without` are left out.
    """
    if isinstance(encoded, list | tuple):
        return [plain(v, schemas, ids=ids, without=without) for v in encoded]
    if not isinstance(encoded, dict):
        return encoded
    schema = schemas.get(encoded.get("_c"))
    kept = {}
    for name, value in encoded.items():
        declared = schema.fields.get(name) if schema else None
        if name in without or value is None or (declared is not None and value == declared.frozen_default):
            continue
        if declared is not None and declared.factory is not None and not value:
            continue
        if declared is not None and declared.is_event and value is False:
            continue
        if name in ("_i", "service_id"):
            value = ids.get(value, value)
        kept[name] = plain(value, schemas, ids=ids, without=without)
    return kept


def places(encoded: Any, place: str = "") -> Iterator[tuple[int, str]]:
    """The id of each control in an encoded tree, and its place: the way to it from the root."""
    if isinstance(encoded, dict) and "_i" in encoded:
        yield encoded["_i"], place
    if isinstance(encoded, dict | list):
        for key, value in encoded.items() if isinstance(encoded, dict) else enumerate(encoded):
            yield from places(value, f"{place}/{key}")
