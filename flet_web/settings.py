"""Every option of an app in one table: name, `FLET_*` variable, type, default, meaning.

A variable that is set beats the argument of the program, which beats the default, so that a deployment
decides over code. Settings are read once, when the app is made.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from flet_web.option_types import (
    COLOR,
    ENDPOINT,
    FLAG,
    HOST,
    ORIGINS,
    PATH,
    TEXT,
    UPLOAD_FOLDER,
    URL_PATH,
    Parser,
    check_writable,
    choice,
    integer,
)

SERVER_PORT = 8000
"""Port of an app on a server when none is given."""


class SettingsError(ValueError):
    """An option has a value that it cannot have; the message names option, value and what is allowed.

    `source` is where the value comes from, as in `Settings.sources`.
    """

    def __init__(self, message: str, source: str = "argument") -> None:
        super().__init__(message)
        self.source = source

    @property
    def is_of_code(self) -> bool:
        """Whether the program has to be changed, rather than a variable or the command line."""
        return self.source == "argument"


@dataclass(frozen=True)
class Option:
    """One row of the table."""

    name: str
    variable: str | None
    parser: Parser
    default: Any
    meaning: str
    default_text: str
    secret: bool

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def shown_default(self) -> str:
        """The default as people read it."""
        return self.default_text or _shown(self.default) or "none"


def _option(
    variable: str | None, parser: Parser, default: Any, meaning: str, *, shown: str = "", secret: bool = False
) -> Any:
    row = {"variable": variable, "parser": parser, "meaning": meaning, "shown": shown, "secret": secret}
    return field(default=default, repr=not secret, metadata=row)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The options of one app; make it with `Settings.resolve(...)`."""

    host: str = _option("FLET_SERVER_IP", HOST, "0.0.0.0", "IP address to listen on.")
    port: int = _option(
        "FLET_SERVER_PORT",
        integer(0, 65535),
        0,
        "TCP port to listen on; 0 takes 8000 on a server and a free port elsewhere.",
    )
    force_web_server: bool = _option(
        "FLET_FORCE_WEB_SERVER",
        FLAG,
        False,
        "Serve without opening a browser.",
        shown="true on Linux without a display, else false",
    )
    view: str | None = _option(
        None,
        choice("web_browser", "flet_app", "flet_app_web", "flet_app_hidden", "none"),
        "flet_app",
        "How the app is shown; all but flet_app_hidden and none open the browser on a desktop.",
    )
    assets_dir: str | None = _option(
        "FLET_ASSETS_DIR",
        PATH,
        None,
        "Folder with the app's assets; they go before the built-in files.",
        shown="none",
    )
    upload_dir: str | None = _option(
        "FLET_UPLOAD_DIR", UPLOAD_FOLDER, None, "Folder that receives uploaded files; without it uploads are refused."
    )
    max_upload_size: int | None = _option(
        "FLET_MAX_UPLOAD_SIZE", integer(0), None, "Largest upload, in bytes.", shown="unlimited"
    )
    secret_key: str | None = _option(
        "FLET_SECRET_KEY",
        TEXT,
        None,
        "Key that signs upload URLs; the same one for all workers.",
        shown="a new one at every start",
        secret=True,
    )
    web_app_path: str = _option("FLET_WEB_APP_PATH", URL_PATH, "/", "URL path under which the browser finds the app.")
    session_timeout_seconds: int = _option(
        "FLET_SESSION_TIMEOUT", integer(0), 3600, "Seconds for which a session outlives its connection."
    )
    oauth_state_timeout_seconds: int = _option(
        "FLET_OAUTH_STATE_TIMEOUT", integer(1), 600, "Seconds in which a sign-in has to be completed."
    )
    web_renderer: str = _option(
        "FLET_WEB_RENDERER",
        choice("auto", "html", "canvaskit", "skwasm"),
        "auto",
        "html or auto: the built-in client; canvaskit or skwasm: the official Flutter client.",
    )
    use_color_emoji: bool = _option(
        "FLET_WEB_USE_COLOR_EMOJI", FLAG, False, "Load a font with color emoji (Flutter client only)."
    )
    route_url_strategy: str = _option(
        "FLET_WEB_ROUTE_URL_STRATEGY",
        choice("path", "hash"),
        "path",
        "Where the page's route stands in the URL.",
    )
    no_cdn: bool = _option("FLET_WEB_NO_CDN", FLAG, False, "Load nothing from other hosts (Flutter client only).")
    websocket_endpoint: str = _option(
        "FLET_WEBSOCKET_HANDLER_ENDPOINT",
        ENDPOINT,
        "/ws",
        "URL path of the WebSocket handler, below the app's.",
    )
    upload_endpoint: str = _option(
        "FLET_UPLOAD_HANDLER_ENDPOINT",
        ENDPOINT,
        "/upload",
        "URL path of the upload handler, below the app's.",
    )
    oauth_callback_endpoint: str = _option(
        "FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT",
        ENDPOINT,
        "/oauth_callback",
        "URL path of the sign-in callback, below the app's.",
    )
    app_name: str = _option("FLET_WEB_APP_NAME", TEXT, "Flet", "Title of the page and name of the installable app.")
    app_short_name: str = _option(
        "FLET_WEB_APP_SHORT_NAME",
        TEXT,
        "",
        "Name of the installable app where there is little room.",
        shown="app_name",
    )
    app_description: str = _option(
        "FLET_WEB_APP_DESCRIPTION",
        TEXT,
        "Flet application.",
        "Description of the page and of the installable app.",
    )
    theme_color: str = _option("FLET_WEB_THEME_COLOR", COLOR, "#0175c2", "Color of the browser's frame.")
    background_color: str = _option(
        "FLET_WEB_BACKGROUND_COLOR", COLOR, "#ffffff", "Color behind the installable app while it loads."
    )
    lang: str = _option("FLET_WEB_LANG", TEXT, "en", "Language of the page, as in the HTML attribute lang.")
    max_threads: int = _option(
        "FLET_MAX_THREADS", integer(1), 100, "Threads in which the process runs synchronous handlers at most."
    )
    allowed_origins: tuple[str, ...] = _option(
        "FLET_ALLOWED_ORIGINS",
        ORIGINS,
        (),
        "Origins of pages that may open a WebSocket; * is any.",
        shown="the app's own host",
    )
    max_frame_size: int = _option(
        "FLET_MAX_FRAME_SIZE",
        integer(1024),
        16 * 1024 * 1024,
        "Largest WebSocket message from a browser, in bytes.",
    )
    max_messages_per_second: int = _option(
        "FLET_MAX_MESSAGES_PER_SECOND",
        integer(1),
        500,
        "Messages a second that one browser may send on average.",
    )
    max_sessions: int = _option("FLET_MAX_SESSIONS", integer(1), 10_000, "Live sessions of one process at most.")
    allow_renderer_switch: bool = _option(
        "FLET_ALLOW_RENDERER_SWITCH",
        FLAG,
        False,
        "Let ?renderer=html and ?renderer=canvaskit choose the client.",
    )
    client_dir: str | None = _option(
        "FLET_CLIENT_DIR",
        PATH,
        None,
        "Folder of the Flutter client.",
        shown="the one of the user's data folder",
    )
    log_level: str | None = _option(
        "FLET_LOG_LEVEL",
        choice("critical", "error", "warning", "info", "debug"),
        None,
        "Least severe log messages to print.",
        shown="as the program has it",
    )
    content_security_policy: str = _option(
        "FLET_CONTENT_SECURITY_POLICY",
        TEXT,
        "",
        "Content security policy of the page, in place of the built-in one; none sends no policy.",
        shown="built-in",
    )
    debug: bool = _option("FLET_DEBUG", FLAG, False, "Show developers' messages in the page and its console.")

    sources: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, repr=False)
    """Where each value comes from: "default", "argument", or the name of the variable or of the flag."""

    @classmethod
    def resolve(cls, environ: Mapping[str, str] | None = None, /, **arguments: Any) -> Settings:
        """Settings of one app. An argument of `None` counts as not given, an empty variable as not set."""
        unknown = arguments.keys() - TABLE.keys()
        if unknown:
            names = ", ".join(sorted(unknown))
            raise SettingsError(f"Unknown option: {names}; expected one of {', '.join(TABLE)}.")
        env = os.environ if environ is None else environ
        values: dict[str, Any] = {}
        sources = dict.fromkeys(TABLE, "default")
        for option in TABLE.values():
            text = env.get(option.variable, "") if option.variable else ""
            value = text or arguments.get(option.name)
            if value is None:
                continue
            source = "argument"
            if option.variable and text:
                is_flag = environ is None and _flags.get(option.name) == text
                source = option.flag if is_flag else option.variable
            sources[option.name] = source
            values[option.name] = _parse(option, value, source)
        return cls(**values, sources=MappingProxyType(sources))

    @property
    def short_name(self) -> str:
        """`app_short_name`, or `app_name` where there is none."""
        return self.app_short_name or self.app_name

    @property
    def base_path(self) -> str:
        """`web_app_path` without the slash at its end: "" for the root."""
        return self.web_app_path.rstrip("/")

    @property
    def is_server(self) -> bool:
        """Whether the app is served to others, without a browser of its own."""
        if self.sources.get("force_web_server", "default") != "default":
            return self.force_web_server
        return is_headless_linux()

    def check_upload_dir(self) -> None:
        """Raise `SettingsError` unless files can be stored in `upload_dir`. Looks at the file system."""
        if self.upload_dir is None:
            return
        try:
            check_writable(Path(self.upload_dir))
        except OSError as error:
            source = self.sources.get("upload_dir", "argument")
            raise _wrong(TABLE["upload_dir"], source, f"{self.upload_dir!r} ({error.strerror})") from None

    def rows(self) -> list[tuple[str, str, str]]:
        """(name, value in effect as text, source) of every option; a secret shows only that it is set."""
        return [
            (option.name, self._text(option), self.sources.get(option.name, "argument")) for option in TABLE.values()
        ]

    def _text(self, option: Option) -> str:
        value = getattr(self, option.name)
        if option.secret and value:
            return "(set)"
        if option.name in _EFFECTIVE:
            return _shown(_EFFECTIVE[option.name](self))
        if value == option.default:
            return option.shown_default
        return _shown(value)


_EFFECTIVE: dict[str, Callable[[Settings], Any]] = {
    "force_web_server": lambda settings: settings.is_server,
    "app_short_name": lambda settings: settings.short_name,
}
"""Options whose default depends on something else."""


def is_headless_linux() -> bool:
    """Whether this is a Linux machine without a display: a server."""
    if sys.platform != "linux":
        return False
    return not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "microsoft" in os.uname().release.lower()
    )


_flags: dict[str, str] = {}


def use_flags(flags: Mapping[str, str]) -> None:
    """Have options of the command line beat variables, here and in processes that this one starts.

    Raises `SettingsError`.
    """
    for name, text in flags.items():
        option = TABLE[name]
        if option.variable is None:
            continue
        if text:
            _parse(option, text, option.flag)
        _flags[name] = os.environ[option.variable] = text


def _parse(option: Option, value: Any, source: str) -> Any:
    plain = value.value if isinstance(value, Enum) else value
    try:
        return option.parser.parse(plain)
    except (ValueError, TypeError):
        got = "a value that is not shown" if option.secret else repr(plain)
        raise _wrong(option, source, got) from None


def _wrong(option: Option, source: str, got: str) -> SettingsError:
    kind = "Flag" if source.startswith("--") else "Variable"
    what = f"Argument {option.name}" if source == "argument" else f"{kind} {source}"
    return SettingsError(f"{what} has a wrong value; expected {option.parser.allowed}; got {got}.", source)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ",".join(cast("tuple[str, ...]", value))
    return "" if value is None else str(value)


def _row(item: Field[Any]) -> Option:
    data = item.metadata
    return Option(
        name=item.name,
        variable=data["variable"],
        parser=data["parser"],
        default=item.default,
        meaning=data["meaning"],
        default_text=data["shown"],
        secret=data["secret"],
    )


TABLE: Mapping[str, Option] = MappingProxyType({item.name: _row(item) for item in fields(Settings) if item.metadata})
"""All options by name, in the order in which they are listed to people."""


def markdown_table() -> str:
    """The table of options for the README."""
    lines = ["| Option | Variable | Value | Default | Meaning |", "|---|---|---|---|---|"]
    for option in TABLE.values():
        variable = f"`{option.variable}`" if option.variable else ""
        cells = (variable, option.parser.allowed, option.shown_default, option.meaning)
        lines.append(f"| `{option.name}` | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
