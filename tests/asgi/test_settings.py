"""Options: which source wins, and what a wrong value says."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest

from flet_web.settings import TABLE, Settings, SettingsError, markdown_table


class Renderer(Enum):
    CANVAS_KIT = "canvaskit"


def test_variable_beats_argument_beats_default() -> None:
    settings = Settings.resolve({"FLET_SERVER_PORT": "80"}, port=90, host="127.0.0.1")
    assert (settings.port, settings.sources["port"]) == (80, "FLET_SERVER_PORT")
    assert (settings.host, settings.sources["host"]) == ("127.0.0.1", "argument")
    assert (settings.lang, settings.sources["lang"]) == ("en", "default")


def test_empty_variable_and_none_are_not_set() -> None:
    settings = Settings.resolve({"FLET_SERVER_PORT": ""}, port=None)
    assert settings.sources["port"] == "default"


def test_settings_do_not_follow_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_SESSION_TIMEOUT", "5")
    settings = Settings.resolve()
    monkeypatch.setenv("FLET_SESSION_TIMEOUT", "6")
    assert settings.session_timeout_seconds == 5


def test_enum_counts_as_its_value() -> None:
    assert Settings.resolve({}, web_renderer=Renderer.CANVAS_KIT).web_renderer == "canvaskit"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("force_web_server", "true", True),
        ("use_color_emoji", "1", True),
        ("use_color_emoji", "True", True),
        ("no_cdn", "off", False),
        ("max_upload_size", "1048576", 1048576),
        ("web_app_path", "apps/shop/", "/apps/shop"),
        ("web_app_path", "/", "/"),
        ("websocket_endpoint", "live/ws", "/live/ws"),
        ("host", "*", "0.0.0.0"),
        ("host", "[::1]", "::1"),
        ("allowed_origins", "https://A.example, b.example:81", ("https://a.example", "b.example:81")),
        ("route_url_strategy", "HASH", "hash"),
        ("theme_color", "#fff", "#fff"),
    ],
)
def test_texts_are_read(name: str, text: str, value: Any) -> None:
    variable = TABLE[name].variable
    assert variable is not None
    assert getattr(Settings.resolve({variable: text}), name) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("port", "http"),
        ("port", "65536"),
        ("port", "-1"),
        ("session_timeout_seconds", "1.5"),
        ("max_threads", "0"),
        ("force_web_server", "maybe"),
        ("web_renderer", "webgl"),
        ("route_url_strategy", "query"),
        ("web_app_path", "/a/../b"),
        ("web_app_path", "/a//b"),
        ("web_app_path", "/a?b"),
        ("websocket_endpoint", "/"),
        ("host", "a b"),
        ("allowed_origins", "https://a.example/path"),
        ("assets_dir", "a\0b"),
        ("theme_color", "red;}"),
    ],
)
def test_wrong_value_names_variable_value_and_what_is_allowed(name: str, text: str) -> None:
    variable = TABLE[name].variable
    assert variable is not None
    with pytest.raises(SettingsError) as caught:
        Settings.resolve({variable: text})
    for part in (variable, repr(text), TABLE[name].parser.allowed):
        assert part in str(caught.value)


def test_wrong_argument_and_unknown_option() -> None:
    with pytest.raises(SettingsError, match=r"Argument port .* got 'http'"):
        Settings.resolve({}, port="http")
    with pytest.raises(SettingsError, match="Unknown option: prot; expected one of host, port"):
        Settings.resolve({}, prot=80)


def test_secret_is_never_shown() -> None:
    settings = Settings.resolve({}, secret_key="hush")
    assert "hush" not in repr(settings)
    assert ("secret_key", "(set)", "argument") in settings.rows()
    with pytest.raises(SettingsError) as caught:
        Settings.resolve({}, secret_key=b"hush")
    assert "hush" not in str(caught.value)


def test_table_lists_every_option_once() -> None:
    variables = [option.variable for option in TABLE.values() if option.variable]
    assert len(variables) == len(set(variables))
    for option in TABLE.values():
        assert f"| `{option.name}` |" in markdown_table()
