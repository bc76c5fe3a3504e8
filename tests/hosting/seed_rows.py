"""The rows of the handbook's tables on Flet's documentation, and the tests that exercise them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, TypeVar

from tests.documents import HANDBOOK, read
from tests.servers import ROOT

Test = TypeVar("Test", bound=Callable[..., Any])
Row = tuple[str, str]
"""(heading above the row, first column), without backticks."""

VARIABLES = "Environment variables"
APP = "Parameters of flet_fastapi.app()"
STATIC = "Parameters of FletStaticFiles"
FLET_APP = "Parameters of FletApp"
PRODUCTION = "Running the app in production"
NOTES = "Release notes of 0.21: "

TESTED: dict[Row, list[str]] = {}
"""Which tests of the modules test_seed_*.py exercise a row."""

_SERVERS = "tests/hosting/test_servers.py::test_page_session_upload_and_stop"
_INSTALLABLE = "tests/browser/test_installable.py::test_chromium_offers_to_install_the_app"
_HOOKS = "tests/session/test_hooks.py"

ELSEWHERE: dict[Row, str] = {
    ("Introduction", "any other ASGI server"): _SERVERS,
    (PRODUCTION, "Uvicorn: uvicorn main:app"): _SERVERS,
    (PRODUCTION, "Hypercorn: hypercorn main:app"): _SERVERS,
    (PRODUCTION, "Daphne: daphne main:app"): _SERVERS,
    (PRODUCTION, "Gunicorn: gunicorn -k uvicorn.workers.UvicornWorker main:app"): _SERVERS,
    ("PWA", "Progressive Web Apps"): _INSTALLABLE,
    ("PWA", "Chrome"): _INSTALLABLE,
    ("PWA", "Edge"): _INSTALLABLE,
    ("PWA", "further reading"): "tests/browser/test_installable.py::test_manifest_says_how_the_app_starts",
    ("WebSocket handler", "real-time incremental updates"): (
        "tests/session/test_page.py::test_only_the_updated_controls_are_sent"
    ),
    ("Uploads handler", "uploads of FilePicker"): "tests/browser/test_file_picker.py::test_a_program_of_0_21",
    ("OAuth callback handler", "where a sign-in comes back"): (
        "tests/auth/test_sign_in.py::test_a_user_signs_in_and_out"
    ),
    ("Async-first framework", "example with two buttons"): (
        "tests/browser/test_examples.py::test_blocking_and_async_handlers"
    ),
    ("Async-first framework", "*_async() methods are deprecated"): (
        "tests/session/test_page.py::test_an_async_name_warns_once"
    ),
    (NOTES + "FastAPI replaces the built-in web server", "hypercorn main:app --bind 0.0.0.0:8000"): _SERVERS,
    (NOTES + "custom controls", "UserControl"): f"{_HOOKS}::test_a_user_control_may_consist_of_several_controls",
    (NOTES + "custom controls", "before_update()"): f"{_HOOKS}::test_before_update_has_the_last_word",
    (NOTES + "custom controls", "build()"): f"{_HOOKS}::test_build_fills_a_control_that_is_shown",
    (NOTES + "custom controls", "did_mount(), will_unmount()"): (
        f"{_HOOKS}::test_a_control_is_told_when_it_comes_and_goes"
    ),
    (NOTES + "custom controls", "is_isolated()"): f"{_HOOKS}::test_an_isolated_control_updates_by_itself",
    (NOTES + "custom controls", "page.run_task()"): (
        "tests/session/test_calls.py::test_tasks_start_from_handlers_threads_and_async_code"
    ),
    (NOTES + "custom controls", "page.run_thread()"): (
        "tests/session/test_calls.py::test_what_a_thread_changed_is_sent_when_it_ends"
    ),
    (NOTES + "custom controls", "page.executor"): (
        "tests/session/test_calls.py::test_the_executor_runs_in_the_threads_of_the_app"
    ),
    (NOTES + "custom controls", "page.loop"): "tests/session/test_calls.py::test_an_executor_that_is_awaited",
    (NOTES + "custom controls", "example Countdown"): f"{_HOOKS}::test_countdown",
}
"""Rows that tests outside of this folder's test_seed_*.py exercise, as file::function."""


def row(heading: str, *cells: str) -> Callable[[Test], Test]:
    """Says of a test that it exercises the rows with these first columns under a heading of the guide."""

    def note(test: Test) -> Test:
        assert test.__name__.startswith("test_"), f"pytest does not run {test.__name__}"
        for cell in cells:
            TESTED.setdefault((heading, cell), []).append(test.__name__)
        return test

    return note


def parity_rows() -> list[tuple[Row, str]]:
    """Each row of the guide on parity with its second column."""
    rows: list[tuple[Row, str]] = []
    heading = ""
    for line in read(HANDBOOK / "parity.md").replace("`", "").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("|"):
            first, second = (cell.strip() for cell in line.strip("|").split("|"))
            rows.append(((heading, first), second))
    frame = {"Flet's documentation", "---"}
    return [(key, second) for key, second in rows if key[1] not in frame]


def functions_of(path: str) -> set[str]:
    """The functions at the top of a file of the project."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
