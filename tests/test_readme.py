"""The README says what is true."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import flet_web
from flet_web.settings import markdown_table

ROOT = Path(flet_web.__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_options_is_that_of_the_settings() -> None:
    shown = README.split("<!-- options -->\n")[1].split("<!-- /options -->")[0]
    assert shown == markdown_table(), "write flet_web.settings.markdown_table() into README.md"


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", README, re.DOTALL), ids=lambda code: code[:30])
def test_python_in_the_readme_is_python_with_names_that_exist(code: str) -> None:
    modules = {"ft": flet_web}
    for node in ast.walk(ast.parse(re.sub(r"(?m)^   ", "", code) if code.startswith("   ") else code)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            assert hasattr(modules[node.value.id], node.attr), f"ft.{node.attr}"
