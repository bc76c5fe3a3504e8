"""Programs that say `import flet`, unchanged, as real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flet_web.public_names import PUBLIC

INSTALL = "import flet_web; flet_web.install_as_flet()\n"
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith("FLET_")}
ENVIRON["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])


def python(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run Python to its end."""
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=30, env={**ENVIRON, **environ}
    )


def said(program: str) -> str:
    """What a program prints that imports flet_web as Flet."""
    done = python("-W", "error", "-c", INSTALL + program)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("statement", "expression"),
    [
        ("import flet as ft", "ft is flet_web"),
        ("import flet_core as ft", "ft is flet_web"),
        ("from flet import Page, Text", "Text is flet_web.Text"),
        ("import flet.border", "flet.border is flet_web.border"),
        ("import flet.border", "flet is flet_web"),
        ("from flet.border import all", "all is flet_web.border.all"),
        ("from flet_core.text_field import TextField", "TextField is flet_web.TextField"),
        ("from flet_core.control import Control", "Control is flet_web.Control"),
        ("from flet_core.page import Page", "Page is flet_web.Page"),
        ("from flet.controls.types import ColorValue", "ColorValue is flet_web.ColorValue"),
        ("from flet_web import icons, colors", "(icons.ADD, colors.RED) == ('add', 'red')"),
        ("from flet_core.control_event import ControlEvent", "ControlEvent is flet_web.ControlEvent"),
        ("from flet.controls.material.button import Button", "Button is flet_web.Button"),
        ("import flet.fastapi as f", "f.FletApp is flet_web.asgi.FletApp"),
        ("from flet.fastapi import FastAPI, app", "FastAPI is flet_web.asgi.App"),
        ("import flet_fastapi as f", "f is flet_web.asgi"),
        ("import flet.core.page as p", "p.Page is flet_web.Page"),
        ("from flet.core.types import IconEnums", "IconEnums is flet_web.IconEnums"),
        ("import flet.utils", "flet.utils is flet_web.utils"),
        ("import flet", "flet_web.__spec__.name == 'flet_web'"),
    ],
)
def test_names_of_flet(statement: str, expression: str) -> None:
    assert said(f"import flet_web.asgi\n{statement}\nprint({expression})") == "True"


FACADES = {
    "alignment": "Alignment center top_left",
    "animation": "Animation AnimationCurve implicit",
    "border": "Border BorderSide all only symmetric",
    "border_radius": "BorderRadius all horizontal only vertical",
    "client_storage": "ClientStorage",
    "colors": "Colors RED BLACK12 with_opacity",
    "cupertino_colors": "CupertinoColors LINK with_opacity",
    "cupertino_icons": "CupertinoIcons ADD",
    "dropdown": "Dropdown DropdownOption Option",
    "dropdownm2": "DropdownM2 Option",
    "event_handler": "EventHandler",
    "icons": "Icons ADD ADD_ROUNDED",
    "margin": "Margin all only symmetric",
    "padding": "Padding all only symmetric",
    "painting": "Paint PaintingStyle StrokeCap",
    "pubsub": "PubSubClient PubSubHub",
    "querystring": "QueryString",
    "session_storage": "SessionStorage",
    "size": "Size",
    "theme": "Theme TextTheme TabsTheme",
    "transform": "Offset Rotate Scale",
    "types": "FLET_APP PaddingValue MainAxisAlignment TextAlign WebRenderer",
    "utils": "slugify",
    "version": "flet_version update_version version",
}


def test_modules_of_flet_hold_their_names() -> None:
    assert {name for name, module in PUBLIC.modules.items() if ".facades." in module} == {*FACADES}
    program = "import flet as ft\n"
    for root in ("flet", "flet_core"):
        for module, names in FACADES.items():
            program += f"import {root}.{module}\n"
            program += "".join(f"from {root}.{module} import {name}\n" for name in names.split())
            program += f"assert ft.{module} is {root}.{module}\n"
    assert said(program + "from flet_core.buttons import ButtonStyle, RoundedRectangleBorder\nprint('all')") == "all"


def test_what_is_not_there_is_missed_under_its_own_name() -> None:
    done = python("-c", INSTALL + "import flet.nonsense")
    assert "ModuleNotFoundError: No module named 'flet.nonsense'" in done.stderr


def test_real_flet_that_is_imported_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "flet").mkdir()
    (tmp_path / "flet" / "__init__.py").write_text("")
    path = os.pathsep.join([str(tmp_path), ENVIRON["PYTHONPATH"]])
    done = python("-c", "import flet\n" + INSTALL, PYTHONPATH=path)
    assert f"RuntimeError: flet is imported already, from {tmp_path}" in done.stderr
    assert python("-c", INSTALL + INSTALL + "import flet; flet.Text", PYTHONPATH=path).returncode == 0


PROGRAM = """
import flet as ft
print(ft.__name__, flush=True)
def main(page: ft.Page):
    page.add(ft.Text("Hello"))
ft.app(main)
"""


def test_run_stands_in_for_flet_only_where_there_is_none(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    show = ("-m", "flet_web.cli", "run", str(program), "--show-settings")
    assert python(*show).stdout.startswith("flet_web\n")
    (tmp_path / "flet.py").write_text("Page = object\ndef app(main): print('the real one')\n")
    assert python(*show).stdout == "flet\nthe real one\n"
