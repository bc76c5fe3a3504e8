"""Example programs that are served, for the browser tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Launch
from tests.servers import ROOT, Server, serving

expect.set_options(timeout=10_000)


@pytest.fixture
def show_program(launch: Launch, page: Page) -> Callable[..., None]:
    """Show a program of this process in the tab."""

    def start(main: Any, dialect: str = "1.0") -> None:
        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))

    return start


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Serve an example by its name ("counter"), or a program given as text."""
    with ExitStack() as stack:

        def start(program: str, **variables: str) -> Server:
            path = ROOT / "examples" / f"{program}.py"
            if "\n" in program or not path.exists():
                path = tmp_path / f"program{len(list(tmp_path.iterdir()))}.py"
                path.write_text(program)
            return stack.enter_context(serving(path, **variables))

        yield start
