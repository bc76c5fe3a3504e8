"""The guide on testing: its programs are files of one folder, and pass."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flet_web import testing
from flet_web.testing.finder import Where
from flet_web.testing.opening import open as open_app
from flet_web.testing.sync_user import Blocking
from tests.documents import HANDBOOK, blocks, read

GUIDE = HANDBOOK / "testing.md"
PROGRAMS = [block for block in blocks("python") if block.document == GUIDE]


def test_its_programs_run(tmp_path: Path) -> None:
    for block in PROGRAMS:
        (tmp_path / block.text.split()[1]).write_text(block.text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert f"{''.join(block.text for block in PROGRAMS).count('def test_')} passed" in done.stdout, done.stdout


def test_the_error_that_it_shows_is_the_one_that_comes() -> None:
    (shop,) = [block for block in PROGRAMS if "def shop" in block.text]
    (shown,) = re.findall(r"^```\nSeveralFoundError: (.*?)^```", read(GUIDE), re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {}
    exec(shop.text, names)
    with testing.open_sync(names["shop"]) as user, pytest.raises(testing.SeveralFoundError) as caught:
        user.click(tooltip="Delete")
    assert str(caught.value) == shown.strip()


def rows(heading: str) -> list[str]:
    """The first cells of the table below a heading."""
    section = read(GUIDE).split(f"## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^\| (.*?) \|", section, re.MULTILINE)[1:]


def test_its_tables_are_complete() -> None:
    found = set(re.findall(r"`(\w+)=", "".join(rows("Finding controls"))))
    assert found == {*Where.__annotations__}
    options = {name for name in inspect.signature(open_app).parameters if name not in ("app", "device")}
    assert set(re.findall(r"`(\w+)=", "".join(rows("Options")))) == options | {*testing.Device.__annotations__}
    actions = set(re.findall(r"`(\w+)\(", "".join(rows("Actions"))))
    told = {"find", "find_all", "should_see", "should_not_see", "tree", "sees", "until", "advance", "call"}
    methods = {name for name, member in vars(testing.SyncUser).items() if isinstance(member, Blocking)}
    assert actions == methods - told - {"will_choose"}
