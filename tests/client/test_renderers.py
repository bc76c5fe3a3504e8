"""The two halves of the control library: Python classes and the client's renderers."""

from __future__ import annotations

import re
from pathlib import Path

import flet_web as ft
from flet_web.controls import typescript
from flet_web.controls.base import BaseControl
from flet_web.controls.schema import Schema

SOURCES = Path(ft.__file__).parent / "client" / "src"
REGISTERED = re.compile(
    r"\bregister(?:Lazy|Parts|Service|LazyService)?\((?:\(\) => import\([^)]*\),)?\s*((?:\"\w+\",?\s*)+)"
)


def renderers() -> set[str]:
    """The wire types that the client draws, or serves, or draws as part of another one."""
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.ts"))
    return {name for names in REGISTERED.findall(text) for name in re.findall(r"\w+", names)}


def public_controls() -> set[str]:
    """The wire types of the classes that programs can use, and of the page's own parts."""
    classes = [c for c in vars(ft).values() if isinstance(c, type) and issubclass(c, BaseControl)]
    own = {"Page", "Overlay", "Dialogs", "ServiceRegistry"}
    return own | {c._schema.wire for c in classes if c._schema.wire is not None}


def test_every_control_has_a_renderer() -> None:
    assert public_controls() - renderers() == set()


def test_every_renderer_has_a_control() -> None:
    assert renderers() - set(Schema.registry) == set()


def test_the_clients_types_are_what_the_classes_say() -> None:
    generated = (SOURCES / "wire.gen.ts").read_text(encoding="utf-8")
    assert generated == typescript.render(), (
        "run: python -m flet_web.controls.typescript flet_web/client/src/wire.gen.ts"
    )
