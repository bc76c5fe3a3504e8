"""The public names: found without being registered, loaded when they are used, known to type checkers."""

from __future__ import annotations

import pickle
import pydoc
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web import public_names, stubs
from flet_web.public_names import PUBLIC
from tests.package_copy import PackageCopy


def test_stubs_are_up_to_date() -> None:
    stale = [path.name for path, text in stubs.render().items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run: python -m flet_web.stubs"


def test_names_are_those_that_the_modules_list() -> None:
    public_names.load_all()
    listed = {name: module for module in PUBLIC.defined_in.values() for name in import_module(module).__all__}
    assert listed.keys() == PUBLIC.defined_in.keys()
    assert all(getattr(ft, name) is not None for name in dir(ft))


def test_a_name_is_defined_once_in_the_catalogue() -> None:
    modules = {name for name in sys.modules if name.startswith("flet_web.controls.")}
    names = [name for module in modules for name in getattr(import_module(module), "__all__", ())]
    assert sorted(names) == sorted(set(names))


def test_no_module_of_the_package_hides_a_name() -> None:
    # Importing `flet_web.x` would put the module in the place of the name x.
    files = {path.stem for path in Path(ft.__file__).parent.iterdir()}
    assert files & {*PUBLIC.defined_in} <= set(vars(ft)), "give the module another name"


NEW_CONTROL = '''
from __future__ import annotations

from flet_web.controls.control import LayoutControl

__all__ = ["NewControl"]


class NewControl(LayoutControl, wire="NewControl"):
    """New."""

    label: str = ""
'''


def test_a_new_file_is_a_new_control(tmp_path: Path) -> None:
    copy = PackageCopy(tmp_path)
    (copy.root / "controls" / "inputs" / "new_control.py").write_text(NEW_CONTROL)
    assert copy.said("import flet_web as ft; print(ft.NewControl('a').label)") == "a"
    wires = "from flet_web.engine.schema import Schema; from flet_web.public_names import load_all; load_all()\n"
    assert copy.said(wires + "print('NewControl' in Schema.registry, 'Text' in Schema.registry)") == "True True"
    assert "__init__.pyi is not up to date" in copy.run("-m", "flet_web.stubs", "--check").stdout
    assert copy.run("-m", "flet_web.stubs").returncode == 0
    assert "import NewControl as NewControl\n" in (copy.root / "__init__.pyi").read_text()


def test_modules_are_loaded_when_they_are_needed() -> None:
    program = "import sys, flet_web as ft; print('flet_web.controls.control' in sys.modules); ft.Text; print(ft.Text)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n<class 'flet_web.controls.text.text.Text'>\n"


def test_annotations_name_classes_that_are_not_loaded_yet() -> None:
    program = "import flet_web as ft; ft.Container(theme=5)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "TypeError: Container.theme must be a Theme or None; got 5 (int)" in done.stderr
    # A class of the program does not take the place of one that is loaded later.
    program = "import flet_web as ft\nclass Theme(ft.Text): ...\nft.Container(theme=ft.Theme(font_family='x'))"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_a_misspelt_name_is_refused_with_a_suggestion() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'TextFeild'; did you mean 'TextField'"):
        getattr(ft, "TextFeild")  # noqa: B009 - a type checker refuses the plain form
    with pytest.raises(ImportError, match="cannot import name 'Buton'"):
        exec("from flet_web import Buton")


def test_names_are_known_to_dir_star_imports_help_and_pickle() -> None:
    names: dict[str, Any] = {}
    exec("from flet_web import *", names)
    assert names.keys() >= {*dir(ft)}
    assert {"Text", "Page", "app", "icons", "auth", "TextAlign", "FLET_APP", "install_as_flet"} <= {*dir(ft)}
    assert names["icons"].ADD == "add"
    assert pickle.loads(pickle.dumps(ft.Button)) is ft.Button
    assert "class Slider" in pydoc.plain(pydoc.render_doc(ft))


def test_what_is_not_there_yet_says_so() -> None:
    for name in ("Audio", "LineChart", "canvas"):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}': {name} is not there yet"):
            getattr(ft, name)
        with pytest.raises(ImportError, match=f"cannot import name '{name}' from 'flet_web': {name} is not there yet"):
            exec(f"from flet_web import {name}")
        assert not hasattr(ft, name)
        assert name not in dir(ft)
    with pytest.raises(AttributeError, match="did you mean 'AudioRecorder', which is not there yet"):
        getattr(ft, "AudioRecordre")  # noqa: B009
    with pytest.raises(ImportError, match="cannot import name 'Buton' from 'flet_web'; did you mean 'Button'"):
        exec("from flet_web import Buton")
    # A module that is no public name.
    exec("from flet_web import session")


def test_a_name_that_an_enum_or_a_table_does_not_have() -> None:
    tables: dict[Any, dict[str, str]] = {
        ft.Colors: {"REDD": "RED", "red": "RED"},
        ft.MainAxisAlignment: {"CENTRE": "CENTER", "start": "START"},
        ft.Icons: {"ADDD": "ADD"},
        ft.icons: {"ADDD": "ADD"},
        ft.colors: {"REDD": "RED"},
        ft.CupertinoColors: {"WHITEE": "WHITE"},
    }
    for table, names in tables.items():
        for name, meant in names.items():
            assert not hasattr(table, name)
            with pytest.raises(AttributeError, match=f"no (member|icon) '{name}'; did you mean '{meant}'"):
                getattr(table, name)
    assert ft.Colors["RED"] is ft.Colors.RED is ft.Colors("red")


def without_data_table(folder: Path) -> PackageCopy:
    """A package from before the control DataTable."""
    copy = PackageCopy(folder)
    (copy.root / "controls" / "lists" / "data_table.py").unlink()
    missing = copy.root / "not_there_yet.txt"
    missing.write_text(f"{missing.read_text()}DataTable\n")
    return copy


def test_what_has_come_leaves_the_list_by_itself(tmp_path: Path) -> None:
    copy = without_data_table(tmp_path)
    table = NEW_CONTROL.replace("NewControl", "DataTable")
    assert "DataTable" in (copy.root / "not_there_yet.txt").read_text().split()
    (copy.root / "controls" / "lists" / "data_table.py").write_text(table)
    program = "import flet_web as ft; ft.DataTable('a'); print(ft.Theme(data_table_theme=ft.DataTableTheme()))"
    assert copy.said(program).startswith("Theme(data_table_theme=DataTableTheme(")
    assert copy.run("-m", "flet_web.stubs").returncode == 0
    assert "DataTable" not in (copy.root / "not_there_yet.txt").read_text().split()
