"""`flet-web run`: messages for programs that start no app or fail, and for objects that are no app."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .test_server import ENVIRON, LOCAL, RUN, process_of

Write = Callable[..., Path]
EXPECTED = "is no app; expected a function main(page) or an exported app"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file of a program, in the current folder."""
    monkeypatch.chdir(tmp_path)

    def make(text: str, name: str = "program.py") -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return path

    return make


def run(*arguments: str, command: tuple[str, ...] = RUN) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run(
        [sys.executable, *command, *arguments], capture_output=True, text=True, timeout=30, env={**ENVIRON, **LOCAL}
    )


@pytest.mark.parametrize(
    ("text", "target", "said"),
    [
        (
            "def main(page): pass",
            "program.py",
            "program.py has run and started no app. Does it call ft.app(main)? "
            "To serve a function: flet-web run program:main",
        ),
        (
            "def main(page): pass",
            "program",
            "program has run and started no app. Does it call ft.app(main)? "
            "To serve a function: flet-web run program:main",
        ),
        (
            "from starlette.applications import Starlette\nsite = Starlette()",
            "program.py",
            "flet-web run program:main; to serve an ASGI app: uvicorn program:site",
        ),
        (
            "async def site(scope, receive, send): pass",
            "program.py",
            "flet-web run program:main; to serve an ASGI app: uvicorn program:site",
        ),
        (
            "import flet_web as ft\nsite = ft.app(print, export_asgi_app=True)",
            "program.py",
            "program.py has run and started no app. To serve the one that it exports: flet-web run program:site",
        ),
    ],
)
def test_program_that_starts_no_app(write: Write, text: str, target: str, said: str) -> None:
    write(text)
    done = run(target)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: ")
    assert done.stderr.endswith(said + "\n")


def test_program_elsewhere_that_starts_no_app(write: Write, tmp_path: Path) -> None:
    write("def main(page): pass", "folder/program.py")
    said = run("folder/program.py").stderr
    assert said.endswith(f"To serve a function: flet-web run program:main (in {tmp_path / 'folder'})\n")


def test_program_that_ends_itself_has_its_status(write: Write) -> None:
    write("import sys; sys.exit(7)")
    done = run("program.py")
    assert (done.returncode, done.stderr) == (7, "")


SERVE = "import flet_web as ft\ndef main(page): pass\n"
SERVERS = {
    "app": SERVE + "ft.app(main)",
    "run": SERVE + "ft.run(main)",
    "app_async": SERVE + "import asyncio\nasyncio.run(ft.app_async(main))",
    "guarded": SERVE + "if __name__ == '__main__':\n    ft.app(main)",
    "exported": SERVE + "app = ft.app(main, export_asgi_app=True)",
}


@pytest.mark.parametrize("kind", SERVERS)
def test_program_that_has_served_gets_no_message(write: Write, kind: str) -> None:
    path = write(SERVERS[kind])
    with process_of([*RUN, str(path)], {**LOCAL, "FLET_SERVER_PORT": "0"}) as running:
        running.process.terminate()
        _, errors = running.process.communicate(timeout=10)
        assert (running.process.returncode, errors) == (0, "")


def test_program_with_a_server_of_its_own_gets_no_message(write: Write) -> None:
    write("import uvicorn\nfrom starlette.applications import Starlette\nsite = Starlette()\nprint('served')")
    done = run("program.py")
    assert (done.returncode, done.stdout, done.stderr) == (0, "served\n", "")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("from starlette.applications import Starlette\nthing = Starlette()", "; serve it with: uvicorn program:thing"),
        ("async def thing(scope, receive, send): pass", "; serve it with: uvicorn program:thing"),
        ("def thing(page, more): pass", "."),
        ("thing = 7", "."),
        ("", "."),
    ],
)
def test_object_that_is_no_app(write: Write, text: str, hint: str) -> None:
    write(text)
    done = run("program:thing")
    assert (done.returncode, done.stderr) == (1, f"Error: 'program:thing' {EXPECTED}{hint}\n")


@pytest.mark.parametrize(
    "text",
    [
        "def thing(page): pass",
        "def thing(page, more=1): pass",
        "def thing(): pass",
        "import functools\nthing = functools.partial(lambda a, page: None, 1)",
        "class thing:\n    def __init__(self, page): pass",
    ],
)
def test_objects_that_are_served(write: Write, text: str) -> None:
    write(text)
    with process_of([*RUN, "program:thing"], {**LOCAL, "FLET_SERVER_PORT": "0"}) as running:
        assert running.url


BAD = {
    "syntax": "def main(:\n    pass\n",
    "import": "import os\nimport nothing_of_that_name\n",
    "exception": "def main():\n    raise ValueError('wrong')\nmain()\n",
    "cause": "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise RuntimeError('wrong') from error\n",
    "deeper": "import broken\n",
    "argument": "import flet_web as ft\nft.app(print, port='http')\n",
}


@pytest.mark.parametrize("kind", BAD)
def test_exception_of_a_program_looks_as_in_python(write: Write, kind: str) -> None:
    write("def (\n", "broken.py")
    write(BAD[kind])
    done, plain = run("program.py"), run("program.py", command=())
    assert done.returncode == plain.returncode == 1
    assert plain.stderr
    # Python gives the file of the program in full, or as it was named.
    names = str(Path.cwd()) + "/"
    assert done.stderr.replace(names, "") == plain.stderr.replace(names, "")


@pytest.mark.parametrize("target", ["program", "program:main", "package.program:main", "package.program"])
def test_exception_of_a_module_shows_its_frames_only(write: Write, target: str) -> None:
    write("import nothing_of_that_name\n")
    write("", "package/program.py")
    write("import nothing_of_that_name\n", "package/__init__.py")
    done = run(target)
    assert done.returncode == 1
    files = re.findall(r'File "([^"]+)"', done.stderr)
    assert [Path(file).name for file in files] == ["__init__.py" if "package" in target else "program.py"]
    assert done.stderr.endswith("ModuleNotFoundError: No module named 'nothing_of_that_name'\n")
