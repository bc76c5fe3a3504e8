"""The wire schema of all controls as TypeScript, for the browser client: `src/wire/`.

    python -m flet_web.client.wire_types            writes the files
    python -m flet_web.client.wire_types --check    says which of them are stale

The Python classes are the source: names, types and defaults are declared there and nowhere else. A control that is
declared in `controls/inputs/slider.py` is drawn by `src/renderers/inputs/slider.ts`. `src/wire/inputs/slider.ts` has
its types and defaults, and exports the renderer. The client loads a folder on demand: `src/wire/inputs/index.ts`.
A file that is named after the wire type (`inputs/range_slider.ts` for RangeSlider) goes before that of the module; a
class whose module has no renderer is drawn by that of its base class. The services of `controls/services/device.py` are
in `src/services/device.ts`.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from pathlib import Path
from typing import Any

from flet_web.client.typescript import Shared, key
from flet_web.controls.control import Service
from flet_web.engine.frozen import freeze
from flet_web.engine.node import Node
from flet_web.engine.schema import MISSING, Field, Schema
from flet_web.public_names import load_all

__all__ = ["SOURCES", "missing_renderers", "render", "stale"]

SOURCES = Path(__file__).parent / "src"
HEADER = "/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */\n"
CONTROLS = "flet_web.controls."

Control = type[Node]


def render() -> dict[str, str]:
    """Path below `src/wire` -> text, of every file."""
    shared = Shared()
    modules = _modules()
    files = {f"{module}.ts": _module(module, classes, shared) for module, classes in modules.items()}
    files["bases.ts"] = _bases_file(shared)
    for folder, inside in _folders(modules).items():
        lines = [f'export * as {_alias(module)} from "@/wire/{module}.js";\n' for module in inside]
        files[f"{folder}/index.ts"] = _file("".join(lines), f"{folder}/index")
    files["catalogue.ts"] = _catalogue(modules)
    files["values.ts"] = _file(shared.render(), "values")
    return files


def stale() -> list[str]:
    """The files of `src/wire` that are not as the Python classes say, missing and superfluous ones too."""
    wanted, folder = render(), SOURCES / "wire"
    present = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.ts")}
    return sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))


def missing_renderers() -> list[str]:
    """Wire types that no file of the client draws or serves, though no other control does."""
    return [str(cls._schema.wire) for cls in _declared() if not cls._schema.part and _source(cls) is None]


# -- which class is where ----------------------------------------------------------------------------------------------


@functools.cache
def _declared() -> list[Control]:
    """The classes that say what the wire knows of their types, by name."""
    load_all()
    ours = {s.owner for s in Schema.declared if s.owner.__module__.startswith("flet_web.")}
    # A variant of a class adds nothing to what the wire knows.
    own = [c for c in ours if not any(base._schema.wire == c._schema.wire for base in _above(c))]
    return sorted(own, key=lambda cls: cls.__name__)


@functools.cache
def _modules() -> dict[str, list[Control]]:
    """Folder and name of each module with controls -> its classes."""
    found: dict[str, list[Control]] = {}
    for cls in _declared():
        found.setdefault(_path(cls), []).append(cls)
    return dict(sorted(found.items()))


def _bases() -> list[Control]:
    """The classes without a wire type of their own that controls are declared on."""
    bases = {base for cls in _declared() for base in _above(cls) if base._schema.wire is None}
    return sorted(bases, key=lambda cls: cls.__name__)


def _path(cls: Control) -> str:
    return cls.__module__.removeprefix(CONTROLS).replace(".", "/")


def _above(cls: type[Any]) -> list[Control]:
    """All control classes that `cls` descends from, nearest first."""
    return [base for base in cls.__mro__[1:] if issubclass(base, Node) and base is not Node]


def _source(cls: Control) -> str | None:
    """The file below `src` that draws or serves a type, without `.ts`. None if there is none."""
    if issubclass(cls, Service):
        candidates = [_path(cls)]
    else:
        own = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(cls._schema.wire)).lower()
        paths = [f"{_path(cls).rpartition('/')[0]}/{own}", *(_path(c) for c in (cls, *_above(cls)) if c._schema.wire)]
        candidates = [f"renderers/{path}" for path in paths]
    return next((path for path in candidates if (SOURCES / f"{path}.ts").is_file()), None)


# -- files -------------------------------------------------------------------------------------------------------------


def _module(module: str, classes: list[Control], shared: Shared) -> str:
    exports: dict[str, list[str]] = {}
    for cls in classes:
        source = None if cls._schema.part else _source(cls)
        if source is not None:
            kind = "Service" if issubclass(cls, Service) else "Renderer"
            exports.setdefault(source, []).append(f"{cls._schema.wire}{kind}")
    lines = [f'export {{ {", ".join(names)} }} from "@/{path}.js";\n' for path, names in sorted(exports.items())]
    types = [_interface(cls, shared) for cls in classes]
    defaults: dict[str, dict[str, Any]] = {}
    for cls in classes:
        defaults.setdefault(str(cls._schema.wire), {}).update(_own_defaults(cls))
    table = "".join(f"  {wire}: {json.dumps(own)},\n" for wire, own in sorted(defaults.items()))
    return _file("".join([*lines, *types, f"\nexport const defaults = {{\n{table}}};\n"]), module)


def _bases_file(shared: Shared) -> str:
    types = [_interface(cls, shared) for cls in _bases()]
    said = "/** What the properties that many controls share are when they are not set. */\n"
    return _file(f"{said}export const COMMON = {json.dumps(_common())};\n" + "".join(types), "bases")


def _catalogue(modules: dict[str, list[Control]]) -> str:
    wires: dict[str, list[str]] = {}
    for module, classes in modules.items():
        for cls in classes:
            wires.setdefault(str(cls._schema.wire), []).append(f"{_alias(module)}.{cls.__name__}")
    types = "".join(f"  {wire}: {' & '.join(names)};\n" for wire, names in sorted(wires.items()))
    table = ""
    for folder, inside in _folders(modules).items():
        names = " ".join(sorted({str(cls._schema.wire) for module in inside for cls in modules[module]}))
        table += f'  [() => import("@/wire/{folder}/index.js"), "{names}"],\n'
    return _file(
        f"\n/** Wire type -> properties, as they are read. */\nexport interface Wire {{\n{types}}}\n\n"
        "/** What is loaded on demand: folders of modules with renderers, services and defaults, and their types. */\n"
        f"export const FOLDERS: [() => Promise<Record<string, WireModule>>, string][] = [\n{table}];\n",
        "catalogue",
    )


def _folders(modules: dict[str, list[Control]]) -> dict[str, list[str]]:
    """The modules that are loaded on demand, by folder: one file of the build, and one entry of the catalogue."""
    eager = set(re.findall(r'"\./wire/([\w/]+)\.js"', (SOURCES / "eager.ts").read_text(encoding="utf-8")))
    folders: dict[str, list[str]] = {}
    for module in modules:
        if module not in eager:
            folders.setdefault(module.partition("/")[0], []).append(module)
    return folders


def _file(body: str, name: str) -> str:
    """A file with the imports of types that its text needs. In `body` the path `@/` is `src`."""
    used = set(re.findall(r"(?<![\w.\"'/])(?<!\* as )\w+(?=[.<>,; |)\[])", body))
    names = {
        "ControlNode": '{ ControlNode } from "@/node.js"',
        "Value": '{ Value } from "@/protocol.js"',
        "WireModule": '{ WireModule } from "@/registry.js"',
        "ext": '* as ext from "@/protocol.js"',
        "base": '* as base from "@/wire/bases.js"',
        "v": '* as v from "@/wire/values.js"',
        **{
            _alias(module): f'* as {_alias(module)} from "@/wire/{module}.js"'
            for module in _modules()
            if module != name
        },
    }
    imports = "".join(f"import type {what};\n" for word, what in names.items() if word in used)
    up = "../" * name.count("/")
    return HEADER + (imports + body).replace('"@/wire/', f'"{up or "./"}').replace('"@/', f'"{up}../')


def _alias(module: str) -> str:
    return module.replace("/", "_")


def _interface(cls: Control, shared: Shared) -> str:
    """The properties of a class: those of its bases, and those that it, or the order of its bases, says otherwise."""
    bases = [b for b in cls.__bases__ if issubclass(b, Node) and b is not Node]
    fields = {f.name: f for f in cls._schema.fields.values() if _sent(f)}
    given = {f.name for b in bases for f in b._schema.fields.values() if _sent(f) and fields.get(f.name) is f}
    extends = []
    for base in bases:
        other = [json.dumps(f.name) for f in base._schema.fields.values() if _sent(f) and fields.get(f.name) is not f]
        name = f"base.{base.__name__}" if base._schema.wire is None else f"{_alias(_path(base))}.{base.__name__}"
        here = _path(base) == _path(cls) if cls._schema.wire else base._schema.wire is None
        name = base.__name__ if here and (base._schema.wire is None) == (cls._schema.wire is None) else name
        extends.append(f"Omit<{name}, {' | '.join(other)}>" if other else name)
    lines = [f"  {key(n)}: {_type(f, shared)};\n" for n, f in fields.items() if n not in given]
    above = f" extends {', '.join(extends)}" if extends else ""
    return f"\nexport interface {cls.__name__}{above} {{\n{''.join(lines)}}}\n"


def _type(declared: Field, shared: Shared) -> str:
    found = shared.of(declared)
    return found if declared.is_event or _default(declared) is not None else f"{found} | undefined"


def _sent(declared: Field) -> bool:
    return declared.target is None and not declared.python_only


# -- defaults ----------------------------------------------------------------------------------------------------------


def _default(declared: Field) -> Any:
    """What an absent property is; None if nothing is known, as of those that Python makes and therefore sends."""
    if declared.default is MISSING or declared.factory is not None:
        return None
    value = freeze(declared.default)
    return value if isinstance(value, str | int | float | bool) else None


def _defaults(cls: Control) -> dict[str, Any]:
    return {f.name: _default(f) for f in cls._schema.fields.values() if _sent(f) and not f.is_event}


@functools.cache
def _common() -> dict[str, Any]:
    """The defaults on which all base classes agree."""
    found: dict[str, list[Any]] = {}
    for cls in _bases():
        for name, value in _defaults(cls).items():
            found.setdefault(name, []).append(value)
    agreed = {name: values[0] for name, values in sorted(found.items()) if all(same(v, values[0]) for v in values)}
    return {name: value for name, value in agreed.items() if value is not None}


def same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _own_defaults(cls: Control) -> dict[str, Any]:
    """What is not the default of the base classes; None takes one of these back."""
    return {n: v for n, v in sorted(_defaults(cls).items()) if not same(v, _common().get(n))}


def main(arguments: list[str]) -> int:
    """Write the files, or with --check say which are stale. The exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    for wire in missing_renderers():
        print(f"{wire}: no renderer in {SOURCES / 'renderers'}")
    names = stale()
    if arguments:
        for name in names:
            print(f"src/wire/{name} is not what the Python classes say; run: python -m flet_web.client.wire_types")
        return 1 if names else 0
    wanted = render()
    for name in names:
        path = SOURCES / "wire" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[name], encoding="utf-8") if name in wanted else path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
