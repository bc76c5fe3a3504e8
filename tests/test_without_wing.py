"""What only Flet 0.21 has is one folder and one line: without them, a library for Flet 1.0 is left."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.package_copy import PackageCopy

PROGRAM = """
import asyncio
import sys

import flet_web as ft
from flet_web import testing


def main(page: ft.Page) -> None:
    count = ft.Text("0")

    def add(e: ft.Event[ft.Button]) -> None:
        count.value = str(int(count.value) + 1)
        e.control.content = f"{type(e.data).__name__} {type(page.session).__name__}"

    page.add(count, ft.Button("Add", on_click=add), ft.Dropdown(options=[ft.DropdownOption("a")], label="Letter"))


async def use() -> None:
    async with testing.open(main, dialect="1.0") as user:
        await user.click("Add")
        user.should_see("1")
        user.should_see("NoneType UserSession")


asyncio.run(use())
print(any(name.startswith("flet_web.flet021") for name in sys.modules), hasattr(ft, "UserControl"))
"""


def test_a_program_for_1_0_runs_without_the_wing(tmp_path: Path) -> None:
    copy = PackageCopy(tmp_path)
    shutil.rmtree(copy.root / "flet021")
    names = copy.root / "public_names.py"
    lines = names.read_text().splitlines(keepends=True)
    others = [line for line in lines if not line.startswith('PUBLIC.mix_in("flet021"')]
    assert len(others) == len(lines) - 1
    names.write_text("".join(others))
    (tmp_path / "program.py").write_text(PROGRAM)
    done = copy.run("program.py")
    assert (done.stdout, done.stderr) == ("False False\n", "")
    assert copy.said("import flet_web.cli, flet_web.asgi; from flet_web.public_names import load_all; load_all()") == ""
    assert copy.run("-m", "flet_web.stubs").returncode == 0
    assert "flet021" not in (copy.root / "__init__.pyi").read_text()
