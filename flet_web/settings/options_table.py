"""Every option of an app in one table: name, `FLET_*` variable, type, default, meaning.

A variable that is set beats the argument of the program, which beats the default, so that a deployment
decides over code. Settings are read once, when the app is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from flet_web.settings.machine import is_headless_linux
from flet_web.settings.option import Option, SettingsError, as_text, option
from flet_web.settings.parsers import (
    ALLOWED_HOSTS,
    COLOR,
    ENDPOINT,
    FLAG,
    HOST,
    NETWORKS,
    ORIGINS,
    PATH,
    ROUTES,
    SOURCES,
    TEXT,
    UPLOAD_FOLDER,
    URL_PATH,
    check_writable,
    choice,
    integer,
    seconds,
)

LONGEST_SECONDS = 10 * 366 * 24 * 3600
"""Ten years: timers cannot be set for any number of seconds."""

SERVER_PORT = 8000
"""Port of an app on a server when none is given."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The options of one app; make it with `Settings.resolve(...)`."""

    host: str = option("FLET_SERVER_IP", HOST, "0.0.0.0", "IP address to listen on.")
    port: int = option(
        "FLET_SERVER_PORT",
        integer(0, 65535),
        0,
        "TCP port to listen on; 0 takes 8000 on a server and a free port elsewhere.",
    )
    force_web_server: bool = option(
        "FLET_FORCE_WEB_SERVER",
        FLAG,
        False,
        "Serve without opening a browser.",
        shown="true on Linux without a display, else false",
    )
    view: str | None = option(
        None,
        choice("web_browser", "flet_app", "flet_app_web", "flet_app_hidden", "none"),
        "flet_app",
        "How the app is shown; all but flet_app_hidden and none open the browser on a desktop.",
    )
    assets_dir: str | None = option(
        "FLET_ASSETS_DIR", PATH, None, "Folder with the app's assets; they go before the built-in files.", shown="none"
    )
    upload_dir: str | None = option(
        "FLET_UPLOAD_DIR", UPLOAD_FOLDER, None, "Folder that receives uploaded files; without it uploads are refused."
    )
    max_upload_size: int | None = option(
        "FLET_MAX_UPLOAD_SIZE", integer(0), None, "Largest upload, in bytes.", shown="unlimited"
    )
    secret_key: str | None = option(
        "FLET_SECRET_KEY",
        TEXT,
        None,
        "Key that signs upload URLs; the same one for all workers.",
        shown="a new one at every start",
        secret=True,
    )
    web_app_path: str = option("FLET_WEB_APP_PATH", URL_PATH, "/", "URL path under which the browser finds the app.")
    session_timeout_seconds: int = option(
        "FLET_SESSION_TIMEOUT",
        integer(0, LONGEST_SECONDS),
        3600,
        "Seconds for which a session outlives its connection.",
    )
    shutdown_timeout_seconds: int = option(
        "FLET_SHUTDOWN_TIMEOUT",
        integer(0, LONGEST_SECONDS),
        10,
        "Seconds that running def handlers get to end when the server stops.",
    )
    oauth_state_timeout_seconds: int = option(
        "FLET_OAUTH_STATE_TIMEOUT", integer(1, LONGEST_SECONDS), 600, "Seconds in which a sign-in has to be completed."
    )
    web_renderer: str = option(
        "FLET_WEB_RENDERER",
        choice("auto", "html", "canvaskit", "skwasm"),
        "auto",
        "html or auto: the built-in client; canvaskit or skwasm: the official Flutter client.",
    )
    use_color_emoji: bool = option(
        "FLET_WEB_USE_COLOR_EMOJI", FLAG, False, "Load a font with color emoji (Flutter client only)."
    )
    route_url_strategy: str = option(
        "FLET_WEB_ROUTE_URL_STRATEGY", choice("path", "hash"), "path", "Where the page's route stands in the URL."
    )
    routes: tuple[tuple[str, Any], ...] = option(
        None,
        ROUTES,
        (),
        "Patterns of the routes that the app has; others are answered with status 404.",
        shown="any route",
    )
    no_cdn: bool = option("FLET_WEB_NO_CDN", FLAG, False, "Load nothing from other hosts (Flutter client only).")
    websocket_endpoint: str = option(
        "FLET_WEBSOCKET_HANDLER_ENDPOINT", ENDPOINT, "/ws", "URL path of the WebSocket handler, below the app's."
    )
    upload_endpoint: str = option(
        "FLET_UPLOAD_HANDLER_ENDPOINT", ENDPOINT, "/upload", "URL path of the upload handler, below the app's."
    )
    oauth_callback_endpoint: str = option(
        "FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT",
        ENDPOINT,
        "/oauth_callback",
        "URL path of the sign-in callback, below the app's.",
    )
    app_name: str = option("FLET_WEB_APP_NAME", TEXT, "Flet", "Title of the page and name of the installable app.")
    app_short_name: str = option(
        "FLET_WEB_APP_SHORT_NAME", TEXT, "", "Name of the installable app where there is little room.", shown="app_name"
    )
    app_description: str = option(
        "FLET_WEB_APP_DESCRIPTION", TEXT, "Flet application.", "Description of the page and of the installable app."
    )
    theme_color: str = option("FLET_WEB_THEME_COLOR", COLOR, "#0175c2", "Color of the browser's frame.")
    background_color: str = option(
        "FLET_WEB_BACKGROUND_COLOR", COLOR, "#ffffff", "Color behind the installable app while it loads."
    )
    lang: str = option("FLET_WEB_LANG", TEXT, "en", "Language of the page, as in the HTML attribute lang.")
    max_threads: int = option(
        "FLET_MAX_THREADS", integer(1), 100, "Threads in which the process runs synchronous handlers at most."
    )
    max_threads_per_session: int = option(
        "FLET_MAX_THREADS_PER_SESSION", integer(1), 8, "Threads in which one session's handlers run at a time."
    )
    max_threads_per_address: int | None = option(
        "FLET_MAX_THREADS_PER_ADDRESS",
        integer(1),
        None,
        "Threads in which the handlers of all sessions from one address run at a time.",
        shown="half of max_threads",
    )
    max_events_per_session: int = option(
        "FLET_MAX_EVENTS_PER_SESSION",
        integer(1),
        200,
        "Handlers of one session that run or wait for a thread; events past that are dropped.",
    )
    slow_callback: float = option(
        "FLET_SLOW_CALLBACK",
        seconds(0, 3600),
        0.25,
        "Seconds after which code of the program that holds up the event loop is named in the log; 0 is never.",
    )
    allowed_origins: tuple[str, ...] = option(
        "FLET_ALLOWED_ORIGINS",
        ORIGINS,
        (),
        "Origins of pages that may open a WebSocket, and show the app in themselves; * is any.",
        shown="the app's own host",
    )
    allowed_hosts: tuple[str, ...] = option(
        "FLET_ALLOWED_HOSTS",
        ALLOWED_HOSTS,
        (),
        "Host names under which the app is served; requests for others get a 400.",
        shown="any",
    )
    trusted_proxies: tuple[str, ...] = option(
        "FLET_TRUSTED_PROXIES",
        NETWORKS,
        ("127.0.0.1", "::1"),
        "Proxies that say who the client is, in X-Forwarded-For and X-Forwarded-Proto; * is any. For the own server.",
    )
    max_frame_size: int = option(
        "FLET_MAX_FRAME_SIZE",
        integer(1024),
        1024 * 1024,
        "Largest WebSocket message from a browser, in bytes; before it has registered, 65536 at most.",
    )
    max_client_bytes: int = option(
        "FLET_MAX_CLIENT_BYTES",
        integer(65536),
        4 * 1024 * 1024,
        "Bytes of texts that one browser can make the server keep, by what its user enters.",
    )
    max_messages_per_second: int = option(
        "FLET_MAX_MESSAGES_PER_SECOND",
        integer(1),
        500,
        "Messages a second that one browser may send on average; each KiB counts as one.",
    )
    send_timeout_seconds: int = option(
        "FLET_SEND_TIMEOUT",
        integer(1, LONGEST_SECONDS),
        30,
        "Seconds for which a browser may take nothing of what is sent to it over its WebSocket.",
    )
    header_timeout_seconds: int = option(
        "FLET_HEADER_TIMEOUT",
        integer(1, LONGEST_SECONDS),
        10,
        "Seconds in which the headers of a request have to come. For the own server.",
    )
    idle_timeout_seconds: int = option(
        "FLET_IDLE_TIMEOUT",
        integer(1, LONGEST_SECONDS),
        30,
        "Longest pause in the body of a request, or in taking its answer, in seconds. For the own server.",
    )
    max_sessions: int = option("FLET_MAX_SESSIONS", integer(1), 10_000, "Live sessions of one process at most.")
    max_sessions_per_address: int | None = option(
        "FLET_MAX_SESSIONS_PER_ADDRESS",
        integer(1),
        None,
        "Live sessions of one IP address at most, or of one IPv6 network of 64 bits.",
        shown="a tenth of max_sessions, 10 at least",
    )
    max_connections_per_address: int | None = option(
        "FLET_MAX_CONNECTIONS_PER_ADDRESS",
        integer(1),
        None,
        "Open WebSockets of one IP address or IPv6 network at most; the own server allows as many other connections.",
        shown="twice max_sessions_per_address",
    )
    allow_renderer_switch: bool = option(
        "FLET_ALLOW_RENDERER_SWITCH", FLAG, False, "Let ?renderer=html and ?renderer=canvaskit choose the client."
    )
    client_dir: str | None = option(
        "FLET_CLIENT_DIR", PATH, None, "Folder of the Flutter client.", shown="the one of the user's data folder"
    )
    log_level: str | None = option(
        "FLET_LOG_LEVEL",
        choice("critical", "error", "warning", "info", "debug"),
        None,
        "Least severe log messages to print.",
        shown="as the program has it",
    )
    content_security_policy: str = option(
        "FLET_CONTENT_SECURITY_POLICY",
        TEXT,
        "",
        "Content security policy of the page, in place of the built-in one; none sends no policy.",
        shown="built-in",
    )
    csp_connect_src: str = option(
        "FLET_CSP_CONNECT_SRC",
        SOURCES,
        "'self'",
        "Where the page may send requests, in the built-in policy: uploads to another host, for one.",
    )
    csp_img_src: str = option(
        "FLET_CSP_IMG_SRC",
        SOURCES,
        "*",
        "Where images, media and fonts of the page may come from, in the built-in policy.",
    )
    csp_frame_src: str = option(
        "FLET_CSP_FRAME_SRC", SOURCES, "'self'", "Which pages may be shown inside the page, in the built-in policy."
    )
    frame_ancestors: str = option(
        "FLET_FRAME_ANCESTORS", SOURCES, "'self'", "Which sites may show the page in a frame, in the built-in policy."
    )
    debug: bool = option(
        "FLET_DEBUG",
        FLAG,
        False,
        "Show the program's exceptions in the page, developers' messages in its console, and refuse misspelt handlers.",
    )

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
        for row in TABLE.values():
            text = env.get(row.variable, "") if row.variable else ""
            value = text or arguments.get(row.name)
            if value is None:
                continue
            source = "argument"
            if row.variable and text:
                is_flag = environ is None and _flags.get(row.name) == text
                source = row.flag if is_flag else row.variable
            sources[row.name] = source
            values[row.name] = row.parse(value, source)
        return cls(**values, sources=MappingProxyType(sources))

    @property
    def short_name(self) -> str:
        """`app_short_name`, or `app_name` where there is none."""
        return self.app_short_name or self.app_name

    @property
    def threads_per_address(self) -> int:
        """`max_threads_per_address`, or its default."""
        return self.max_threads_per_address or max(1, self.max_threads // 2)

    @property
    def base_path(self) -> str:
        """`web_app_path` without the slash at its end: "" for the root."""
        return self.web_app_path.rstrip("/")

    @property
    def sessions_per_address(self) -> int:
        """`max_sessions_per_address`, or what follows from `max_sessions`."""
        return self.max_sessions_per_address or max(10, self.max_sessions // 10)

    @property
    def connections_per_address(self) -> int:
        """`max_connections_per_address`, or what follows from the sessions."""
        return self.max_connections_per_address or 2 * self.sessions_per_address

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
            raise TABLE["upload_dir"].wrong_value(source, f"{self.upload_dir!r} ({error.strerror})") from None

    def rows(self) -> list[tuple[str, str, str]]:
        """(name, value in effect as text, source) of every option; a secret shows only that it is set."""
        return [(row.name, self._text(row), self.sources.get(row.name, "argument")) for row in TABLE.values()]

    def _text(self, row: Option) -> str:
        value = getattr(self, row.name)
        if row.secret and value:
            return "(set)"
        if row.name in _EFFECTIVE:
            return as_text(_EFFECTIVE[row.name](self))
        return row.shown_default if value == row.default else as_text(value)


TABLE: Mapping[str, Option] = MappingProxyType(
    {item.name: Option.of_field(item) for item in fields(Settings) if item.metadata}
)
"""All options by name, in the order in which they are listed to people."""

_EFFECTIVE: dict[str, Callable[[Settings], Any]] = {
    "routes": lambda settings: tuple(pattern for pattern, _ in settings.routes) or "any route",
    "force_web_server": lambda settings: settings.is_server,
    "app_short_name": lambda settings: settings.short_name,
    "max_sessions_per_address": lambda settings: settings.sessions_per_address,
    "max_connections_per_address": lambda settings: settings.connections_per_address,
    "max_threads_per_address": lambda settings: settings.threads_per_address,
}
"""Options whose default depends on something else."""


_flags: dict[str, str] = {}


def use_flags(flags: Mapping[str, str]) -> None:
    """Have options of the command line beat variables, here and in processes that this one starts.

    Raises `SettingsError`.
    """
    for name, text in flags.items():
        row = TABLE[name]
        if row.variable is None:
            continue
        if text:
            row.parse(text, row.flag)
        _flags[name] = os.environ[row.variable] = text
