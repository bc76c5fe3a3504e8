"""README and handbook say what is true: links lead somewhere, programs run, commands and variables exist."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import httpx
import pytest
from starlette.routing import Mount

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.cli import main as command_line
from flet_web.settings import TABLE, markdown_table
from tests.asgi.test_static_files import NAVIGATION
from tests.conftest import Launch, Site
from tests.documents import DOCUMENTS, HANDBOOK, Block, anchors, blocks, commands, links, prose, read
from tests.servers import ROOT

PYTHON = blocks("python")
SHELL = blocks("sh")
STARTS = ("ft.app", "ft.run")
NAMES: dict[str, Any] = {"ft": ft, "flet_web": ft, "flet_asgi": flet_asgi, "page": ft.Page}


def test_the_table_of_options_is_that_of_the_settings() -> None:
    guide = HANDBOOK / "options.md"
    shown = read(guide).split("<!-- options -->\n")[1].split("<!-- /options -->")[0]
    assert shown == markdown_table(), f"write flet_web.settings.markdown_table() into {guide.relative_to(ROOT)}"


# Links


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    broken = [link for link in links(document) if not leads_somewhere(document, link)]
    assert broken == []


def leads_somewhere(document: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = document.parent / path if path else document
    return target.exists() and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("index", [ROOT / "README.md", HANDBOOK / "README.md"], ids=["README", "handbook"])
def test_both_tables_of_contents_have_every_guide(index: Path) -> None:
    guides = {path.resolve() for path in HANDBOOK.glob("*.md")} - {HANDBOOK / "README.md"}
    assert {(index.parent / link).resolve() for link in links(index)} >= guides


# Python


def full_name(node: ast.expr) -> str:
    """ "ft.Text" for the expression `ft.Text`; "" for others."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return ""


@pytest.mark.parametrize("block", PYTHON, ids=str)
def test_names_in_python_exist(block: Block) -> None:
    for node in ast.walk(ast.parse(block.text)):
        if isinstance(node, ast.ImportFrom):
            module = importlib.import_module(str(node.module))
            assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == []
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in NAMES:
            assert exists(full_name(node)), full_name(node)


def exists(name: str) -> bool:
    """Whether a dotted name such as "ft.auth.StateStore" or "page.session" exists, as far as classes tell."""
    first, *rest = name.split(".")
    found: Any = NAMES[first]
    for part in rest:
        if not isinstance(found, type | ModuleType):
            break
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_in_the_text_exist(document: Path) -> None:
    names = re.findall(rf"`(?:await )?((?:{'|'.join(NAMES)})(?:\.\w+)+)", prose(document))
    assert {name for name in names if not exists(name)} == set()


def starts_app(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and full_name(statement.value.func) in STARTS
    )


def is_program(block: Block) -> bool:
    """Whether it starts an app, or exports one."""
    body = ast.parse(block.text).body
    return any(
        starts_app(s) or (isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == "app" and len(body) > 2)
        for s in body
    )


PROGRAMS = [block for block in PYTHON if is_program(block)]


@pytest.fixture
def no_flet() -> Iterator[None]:
    """Let `import flet` mean afterwards what it meant before."""
    finders = list(sys.meta_path)
    yield
    sys.meta_path[:] = finders
    for name in [name for name in sys.modules if name.partition(".")[0] in ("flet", "flet_core", "flet_fastapi")]:
        del sys.modules[name]


def exported(block: Block, folder: Path) -> Any:
    """The app of a program; one that would serve it exports it instead."""
    tree = ast.parse(block.text)
    for place, statement in enumerate(tree.body):
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call) and starts_app(statement):
            statement.value.keywords.append(ast.keyword("export_asgi_app", ast.Constant(True)))
            tree.body[place] = ast.Assign([ast.Name("app", ast.Store())], statement.value)
    names: dict[str, Any] = {"__name__": "program", "__file__": str(folder / "program.py")}
    exec(compile(ast.fix_missing_locations(tree), str(block), "exec"), names)
    return names["app"]


def open_page(site: Site, path: str, *, signs_in: bool) -> None:
    """Load the page at the path, and connect to where it says. The app has to show something, without an error."""
    with httpx.Client(base_url=site.url.replace("ws:", "http:"), headers=NAVIGATION) as browser:
        if signs_in:
            browser.get("/sign-in?user=ann")
        page = browser.get(path + "/").raise_for_status().text
        cookies = dict(browser.cookies)
    config = re.search(r'id="flet-config">(.*?)</script>', page)
    assert config
    client = site.client("/" + json.loads(config[1])["webSocketEndpoint"])
    client.cookies.update(cookies)
    client.open()
    client.until(lambda: client.model.crash or any(view.get("controls") for view in client.model.page["views"]))
    assert not client.model.crash


@pytest.mark.usefixtures("no_flet")
@pytest.mark.parametrize("block", PROGRAMS, ids=str)
def test_programs_run(block: Block, launch: Launch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in re.findall(r'os\.environ\["(\w+)"\]', block.text):
        monkeypatch.setenv(variable, "any")
    (tmp_path / "assets").mkdir()
    app = exported(block, tmp_path)
    site = launch(asgi=app)
    mounted = [] if isinstance(app, flet_asgi.FletApplication) else [r.path for r in app.routes if isinstance(r, Mount)]
    for path in mounted or [""]:
        open_page(site, path, signs_in="/sign-in" in block.text)


def test_programs_call_what_exists(tmp_path: Path) -> None:
    """Handlers too, which the test above does not call."""
    for number, block in enumerate(PROGRAMS):
        (tmp_path / f"program{number}.py").write_text(f"# {block}\n{block.text}")
    optional = ["MemberAccess", "Subscript", "Iterable", "Call", "Operand", "ContextManager"]
    unchecked = [*(f"reportOptional{what}" for what in optional), "reportMissingImports"]
    config = {"include": ["."], "extraPaths": [str(ROOT)], **dict.fromkeys(unchecked, False)}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, "\n".join([*map(str, PROGRAMS), result.stdout, result.stderr])


# Commands and variables

COMMANDS = [words for block in SHELL for words in commands(block.text)]
INLINE = [
    words
    for document in DOCUMENTS
    for code in re.findall(r"`(flet-web [^`]*)`", prose(document))
    for words in commands(code.replace("...", ""))
]


def of_command_line(words: list[str]) -> bool:
    return Path(words[0]).name == "flet-web"


@pytest.mark.parametrize("words", [w for w in [*COMMANDS, *INLINE] if of_command_line(w)], ids=" ".join)
def test_commands_of_flet_web_exist(words: list[str]) -> None:
    command: click.Command = command_line
    for word in words[1:]:
        if word.startswith("-"):
            options = {option for parameter in command.params for option in parameter.opts} | {"--help", "--version"}
            assert word.partition("=")[0] in options
        elif isinstance(command, click.Group):
            assert word in command.commands
            command = command.commands[word]


@pytest.mark.parametrize("words", [w for w in COMMANDS if not of_command_line(w)], ids=" ".join)
def test_other_commands_name_what_exists(words: list[str]) -> None:
    if words[1:2] == ["-m"]:
        assert importlib.util.find_spec(words[2]) is not None
    assert [word for word in words if "/" in word and word.endswith(".py") and not (ROOT / word).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_variables_exist(document: Path) -> None:
    known = {option.variable for option in TABLE.values()}
    named = set(re.findall(r"\bFLET_[A-Z_]+\b", read(document)))
    assert {name for name in named - known if not name.startswith("FLET_TEST_")} == set()
