"""The guide on parity has a row for each promise of the documentation on hosting, and a test exercises each row."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.hosting.seed_rows import (
    APP,
    ELSEWHERE,
    FLET_APP,
    STATIC,
    TESTED,
    VARIABLES,
    functions_of,
    parity_rows,
)

for module in Path(__file__).parent.glob("test_seed_*.py"):
    import_module(f"tests.hosting.{module.stem}")

ROWS = parity_rows()
FILES = (
    *("assets_dir", "app_name", "app_short_name", "app_description"),
    *("web_renderer", "use_color_emoji", "route_url_strategy"),
)
TIMEOUTS = ("session_timeout_seconds", "oauth_state_timeout_seconds")
NAMES = {
    VARIABLES: (
        *("FLET_FORCE_WEB_SERVER", "FLET_SERVER_PORT", "FLET_SERVER_IP", "FLET_ASSETS_DIR", "FLET_UPLOAD_DIR"),
        *("FLET_MAX_UPLOAD_SIZE", "FLET_SECRET_KEY", "FLET_WEB_APP_PATH", "FLET_SESSION_TIMEOUT"),
        *("FLET_OAUTH_STATE_TIMEOUT", "FLET_WEB_RENDERER", "FLET_WEB_USE_COLOR_EMOJI", "FLET_WEB_ROUTE_URL_STRATEGY"),
        *("FLET_WEBSOCKET_HANDLER_ENDPOINT", "FLET_UPLOAD_HANDLER_ENDPOINT", "FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT"),
    ),
    APP: ("fastapi_app", "session_handler", *FILES, "upload_dir", "max_upload_size", "secret_key", *TIMEOUTS),
    STATIC: ("app_mount_path", *FILES, "websocket_endpoint_path"),
    FLET_APP: ("session_handler", *TIMEOUTS, "upload_endpoint_path", "secret_key"),
}
"""Every variable and parameter that the documentation names."""


def test_rows_are_complete_and_different() -> None:
    keys = [key for key, _ in ROWS]
    assert len(keys) == len(set(keys))
    assert [key for key, here in ROWS if not (key[0] and key[1] and here)] == []


@pytest.mark.parametrize("heading", NAMES)
def test_each_variable_and_parameter_has_a_row(heading: str) -> None:
    cells = [cell for (above, cell), _ in ROWS if above == heading]
    assert [cell for cell in cells if re.fullmatch(r"\w+", cell)] == list(NAMES[heading])


@pytest.mark.parametrize("row", [key for key, _ in ROWS], ids=": ".join)
def test_a_test_exercises_the_row(row: tuple[str, str]) -> None:
    assert row in TESTED or row in ELSEWHERE


def test_no_test_names_a_row_that_is_not_there() -> None:
    assert (TESTED.keys() | ELSEWHERE.keys()) - {key for key, _ in ROWS} == set()


@pytest.mark.parametrize("reference", sorted(set(ELSEWHERE.values())))
def test_tests_elsewhere_exist(reference: str) -> None:
    path, _, name = reference.partition("::")
    assert name.startswith("test_")
    assert name in functions_of(path)
