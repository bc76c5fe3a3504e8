"""Starting an app: `app()` for programs written for Flet 0.21, `run()` for those written for Flet 1.0."""

from __future__ import annotations

import logging
import sys
import threading
import webbrowser
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import anyio

from flet_web.settings import Settings, SettingsError

if TYPE_CHECKING:
    from flet_web.asgi.application import Dialect, FletApplication, SessionHandler

logger = logging.getLogger("flet_web")

DEFAULT_ASSETS = "assets"
"""Folder of assets when none is given; it need not be there."""

_DEFAULT_VIEW = "flet_app"
_TALKATIVE = ("httpcore", "httpx", "uvicorn.error", "websockets")
"""Loggers of others that write URLs, headers, cookies and frames, with session ids in them."""
_observers: list[Callable[[Settings], None]] = []
_said: set[str] = set()
_has_served = False


def observe_settings(observer: Callable[[Settings], None]) -> None:
    """Have `observer` called with the settings of each app before it is made."""
    _observers.append(observer)


def app(
    target: SessionHandler,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: str | Enum | None = _DEFAULT_VIEW,
    assets_dir: str | None = DEFAULT_ASSETS,
    upload_dir: str | None = None,
    web_renderer: str | Enum | None = None,
    use_color_emoji: bool | None = None,
    route_url_strategy: str | Enum | None = None,
    export_asgi_app: bool = False,
    **options: Any,
) -> Any:
    """Serve a program written for Flet 0.21 until Ctrl+C, or return it as an ASGI application.

    `target(page)` is called for each user. `name` is the URL path of the app; relative folders are relative
    to the program's; `**options` are further ones of `flet_web.settings`. A bad one raises `SettingsError`; a bad
    variable ends the process, if the app is to be served.
    """
    options |= {"name": name, "host": host, "port": port, "view": view, "web_renderer": web_renderer}
    options |= {"use_color_emoji": use_color_emoji, "route_url_strategy": route_url_strategy}
    with _bad_variables_end_the_process(not export_asgi_app):
        built = _build(target, "0.21", _caller_folder(), assets_dir, upload_dir, options)
    return built if export_asgi_app else serve_blocking(built)


async def app_async(
    target: SessionHandler,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: str | Enum | None = _DEFAULT_VIEW,
    assets_dir: str | None = DEFAULT_ASSETS,
    upload_dir: str | None = None,
    web_renderer: str | Enum | None = None,
    use_color_emoji: bool | None = None,
    route_url_strategy: str | Enum | None = None,
    **options: Any,
) -> None:
    """Like `app()`, in an event loop that runs already."""
    options |= {"name": name, "host": host, "port": port, "view": view, "web_renderer": web_renderer}
    options |= {"use_color_emoji": use_color_emoji, "route_url_strategy": route_url_strategy}
    await _serve(_build(target, "0.21", _caller_folder(), assets_dir, upload_dir, options))


def run(
    main: SessionHandler,
    before_main: SessionHandler | None = None,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: str | Enum | None = _DEFAULT_VIEW,
    assets_dir: str | None = DEFAULT_ASSETS,
    upload_dir: str | None = None,
    web_renderer: str | Enum | None = None,
    route_url_strategy: str | Enum | None = None,
    no_cdn: bool | None = None,
    export_asgi_app: bool | None = False,
    **options: Any,
) -> Any:
    """Serve a program written for Flet 1.0 until Ctrl+C, or return it as an ASGI application.

    `before_main(page)` is called ahead of `main(page)`; for the rest see `app()`.
    """
    options |= {"name": name, "host": host, "port": port, "view": view, "web_renderer": web_renderer}
    options |= {"no_cdn": no_cdn, "route_url_strategy": route_url_strategy, "before_main": before_main}
    with _bad_variables_end_the_process(not export_asgi_app):
        built = _build(main, "1.0", _caller_folder(), assets_dir, upload_dir, options)
    return built if export_asgi_app else serve_blocking(built)


async def run_async(
    main: SessionHandler,
    before_main: SessionHandler | None = None,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: str | Enum | None = _DEFAULT_VIEW,
    assets_dir: str | None = DEFAULT_ASSETS,
    upload_dir: str | None = None,
    web_renderer: str | Enum | None = None,
    route_url_strategy: str | Enum | None = None,
    no_cdn: bool | None = None,
    **options: Any,
) -> None:
    """Like `run()`, in an event loop that runs already."""
    options |= {"name": name, "host": host, "port": port, "view": view, "web_renderer": web_renderer}
    options |= {"no_cdn": no_cdn, "route_url_strategy": route_url_strategy, "before_main": before_main}
    await _serve(_build(main, "1.0", _caller_folder(), assets_dir, upload_dir, options))


def _caller_folder() -> Path:
    """The folder of the program that called a function of this module; the current one in a notebook."""
    file = sys._getframe(2).f_globals.get("__file__")
    return Path(file).resolve().parent if file else Path.cwd()


@contextmanager
def _bad_variables_end_the_process(is_served: bool) -> Generator[None]:
    """Whoever starts a program did not write it: a traceback through it does not help him with his variable."""
    try:
        yield
    except SettingsError as error:
        if error.is_of_code or not is_served:
            raise
        print(f"Error: {error}", file=sys.stderr, flush=True)
        raise SystemExit(2) from None


def _build(
    handler: SessionHandler,
    dialect: Dialect,
    folder: Path,
    assets_dir: str | None,
    upload_dir: str | None,
    options: dict[str, Any],
) -> FletApplication:
    from flet_web.asgi.application import app as asgi_app

    name = options.pop("name").strip("/")
    before_main = options.pop("before_main", None)
    options["port"] = options["port"] or None
    # What is not said is no argument, but may be none of an option's own values.
    is_view_given, is_assets_dir_given = options["view"] is not _DEFAULT_VIEW, assets_dir != DEFAULT_ASSETS
    options["view"] = ("none" if options["view"] is None else options["view"]) if is_view_given else None
    options.setdefault("web_app_path", quote(name) or None)
    options["assets_dir"] = _assets_folder(folder, assets_dir)
    options["upload_dir"] = str(folder / upload_dir) if upload_dir else None
    settings = Settings.resolve(**options)
    if not is_assets_dir_given and settings.sources["assets_dir"] == "argument":
        settings = replace(settings, sources={**settings.sources, "assets_dir": "default"})
    _configure_logging(settings)
    for observer in _observers:
        observer(settings)
    if settings.view in ("flet_app", "flet_app_hidden") and is_view_given:
        _say_once("There is no desktop window here: the app is shown in a browser.")
    return asgi_app(handler, before_main=before_main, dialect=dialect, settings=settings)


def _assets_folder(folder: Path, assets_dir: str | None) -> str | None:
    if not assets_dir:
        return None
    # An exported app may be started from another folder than the program's.
    candidates = [folder / assets_dir, Path.cwd() / assets_dir]
    found = next((str(path.resolve()) for path in candidates if path.is_dir()), None)
    if found is None and assets_dir != DEFAULT_ASSETS:
        logger.warning("Folder of assets %s does not exist.", candidates[0])
    return found


def _configure_logging(settings: Settings) -> None:
    if not settings.log_level:
        return
    logging.basicConfig(level=settings.log_level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))


def _say_once(text: str) -> None:
    if text not in _said:
        _said.add(text)
        logger.warning(text)


def has_served() -> bool:
    """Whether this process has served an app, or tried to."""
    return _has_served


async def _serve(built: FletApplication) -> None:
    from flet_web.asgi.server import serve

    global _has_served
    _has_served = True
    await serve(built, built.settings, lambda url: _announce(url, built.settings))


def serve_blocking(built: FletApplication) -> None:
    """Serve an application that `app()` or `run()` has exported, until Ctrl+C."""
    from flet_web.asgi.server import loop_options

    try:
        anyio.run(_serve, built, backend_options=loop_options())
    except OSError as error:
        # The number of the error says nothing to people.
        sys.exit(f"Error: {error if error.filename else error.strerror or error}")


def _announce(url: str, settings: Settings) -> None:
    print(f"Serving at {url} (Ctrl+C stops)", flush=True)
    if settings.is_server or settings.view in ("none", "flet_app_hidden"):
        return
    # A browser that is started in the foreground must not hold the event loop.
    threading.Thread(target=webbrowser.open, args=(url,), name="flet-browser", daemon=True).start()
