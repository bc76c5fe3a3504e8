"""What the user has entered into controls that are rendered anew.

A property that the program does not give keeps what the user has made of it. One that it gives is what the program
says; but where the program answers to what was typed a moment ago, what has been typed since then stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from flet_web.engine.context import Entry
from flet_web.engine.node import Node
from flet_web.engine.schema import MISSING, Field, Schema
from flet_web.engine.text_merge import merge

_GIVEN = "_given"


@cache
def _written_fields(schema: Schema) -> tuple[Field, ...]:
    """The fields of a class that the client may write."""
    return tuple(f for f in schema.fields.values() if f.client is not None and not f.untracked)


def note_given(control: Node) -> None:
    """Remember which of the properties that the client may write a program has given."""
    if fields := _written_fields(control._schema):
        given = {field.name: control._peek(field.name) for field in fields if field.name in control._shape}
        if given:
            control.__dict__[_GIVEN] = given


def take_over_written(old: Node, new: Node, answers: Mapping[int, Entry]) -> None:
    """Give a new control what the user has entered into the one whose place it takes. Under the lock of the tree."""
    for field in _written_fields(new._schema):
        name = field.name
        now = old._peek(name)
        if now is MISSING:
            continue
        given = old.__dict__.get(_GIVEN, {})
        if name not in new._shape:
            if name not in given:
                new._store(name, now)
            continue
        wanted = new._peek(name)
        if wanted == now or field.client is None or not field.client.typed:
            continue
        answer = answers.get(old._i)
        if answer is not None and answer.name == name:
            new._store(name, merge(answer.known, wanted or "", now or ""))
        elif wanted == given.get(name, MISSING) and new._peek("on_change") not in (MISSING, None):
            # It has not heard of this yet, and will follow.
            new._store(name, now)
