"""The stubs (`.pyi`) of modules that look up names on demand: what type checkers and editors read in their place.

Also the list of the names of Flet that are not there yet, of which it takes those that have come.

`python -m flet_web.stubs` writes them; with `--check` it says which are not up to date.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from flet_web.controls.values.color_table import Color
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.icon_data import CUPERTINO_NAMES, MATERIAL_NAMES, IconNames
from flet_web.controls.values.material_colors import Colors
from flet_web.public_names import PUBLIC

__all__ = ["render"]

ROOT = Path(__file__).parent
HEADER = "# Written by `python -m flet_web.stubs`: do not edit.\n\n"
LONGEST_LINE = 120
VALUES = "flet_web.controls.values"


def render() -> dict[Path, str]:
    """File -> text."""
    facades = ROOT / "flet021" / "facades"
    stubs = {
        ROOT / "__init__.pyi": _public(),
        ROOT / "controls" / "values" / "icons.pyi": _icon_classes(),
        facades / "colors.pyi": _colors("material_colors", Colors),
        facades / "cupertino_colors.pyi": _colors("cupertino_colors", CupertinoColors),
        facades / "icons.pyi": _strings("icons", "Icons", MATERIAL_NAMES),
        facades / "cupertino_icons.pyi": _strings("icons", "CupertinoIcons", CUPERTINO_NAMES),
    }
    return {
        # What there is by now is planned no longer.
        ROOT / "not_there_yet.txt": "".join(f"{name}\n" for name in PUBLIC.planned if not _is_field(name)),
        **{path: HEADER + text for path, text in stubs.items() if path.parent.is_dir()},
    }


def _is_field(name: str) -> bool:
    """Whether a name as `Page.multi_views` is that of a field that there is."""
    cls, _, field = name.partition(".")
    return bool(field) and cls in PUBLIC and field in PUBLIC.load(cls)._schema.fields


def _public() -> str:
    """The public names of the package."""
    packages = ((module.rpartition(".")[0], name) for name, module in PUBLIC.modules.items())
    lines = sorted([*packages, *((module, name) for name, module in PUBLIC.defined_in.items())])
    return "".join(_imported(module, name) for module, name in lines)


def _imported(module: str, name: str) -> str:
    line = f"from {module} import {name} as {name}\n"
    return line if len(line) <= LONGEST_LINE else f"from {module} import (\n    {name} as {name},\n)\n"


def _icon_classes() -> str:
    """The two enums of icons."""
    return (
        "from flet_web.controls.values.icon_data import IconData\n"
        f"{_icon_class('Icons', MATERIAL_NAMES)}{_icon_class('CupertinoIcons', CUPERTINO_NAMES)}"
    )


def _icon_class(name: str, names: IconNames) -> str:
    members = "".join(f"    {icon} = {number}\n" for number, icon in enumerate(names, names.first))
    return f"\nclass {name}(IconData):\n{members}"


def _colors(module: str, cls: type[Color]) -> str:
    """A module of Flet 0.21 that holds a table of colors as strings, and their class."""
    return (
        _strings(module, cls.__name__, cls.__members__) + "\ndef with_opacity(opacity: float, color: str) -> str: ...\n"
    )


def _strings(module: str, cls: str, names: Iterable[str]) -> str:
    return f"from {VALUES}.{module} import {cls} as {cls}\n\n" + "".join(f"{name}: str\n" for name in names)


def main(arguments: list[str]) -> int:
    """Write the files, or with --check say which are not up to date. The exit status."""
    stale = [path for path, text in render().items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for path in stale:
            print(f"{path} is not up to date; run: python -m flet_web.stubs")
        return len(stale) > 0
    for path in stale:
        path.write_text(render()[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
