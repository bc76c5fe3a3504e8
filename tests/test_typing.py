"""Strict type checkers know the constructors, events and enums that a program uses."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).with_name("typing")
ROOT = HERE.parents[1]


def run(*command: str) -> str:
    """The output of a module's command line, run in the project's folder."""
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    return result.stdout


def mypy() -> set[tuple[str, int]]:
    """File and line of every error that mypy finds in the two programs."""
    files = [str(HERE / "good.py"), str(HERE / "bad.py")]
    output = run("mypy", "--strict", "--no-error-summary", "--config-file=", "--python-version=3.10", *files)
    found = re.findall(r"(\w+\.py):(\d+): error", output)
    assert all(name in ("good.py", "bad.py") for name, _ in found), output
    return {(name, int(line)) for name, line in found}


def pyright() -> set[tuple[str, int]]:
    """File and line of every error that pyright finds in the two programs."""
    output = run("pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(HERE / "pyrightconfig.json"))
    found = json.loads(output)["generalDiagnostics"]
    return {(Path(d["file"]).name, d["range"]["start"]["line"] + 1) for d in found}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_a_strict_checker_finds_exactly_the_mistakes(check: Callable[[], set[tuple[str, int]]]) -> None:
    lines = (HERE / "bad.py").read_text(encoding="utf-8").splitlines()
    marked = {("bad.py", number) for number, line in enumerate(lines, 1) if line.endswith("# error")}
    assert len(marked) == 29
    assert check() == marked
