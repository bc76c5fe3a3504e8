"""Starting an app: `app()` for programs written for Flet 0.21, `run()` for those written for Flet 1.0."""

from __future__ import annotations

import functools
import logging
import sys
import threading
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Any, ParamSpec
from urllib.parse import quote

import anyio

from flet_web.program_folder import assets_folder, program_folder
from flet_web.rehearsal import Start, end_rehearsal, note_start
from flet_web.settings import Settings, SettingsError, given_options

if TYPE_CHECKING:
    from flet_web.asgi.application import Dialect, FletApplication, SessionHandler

__all__ = ["app", "app_async", "run", "run_async"]

P = ParamSpec("P")

logger = logging.getLogger("flet_web")

DEFAULT_ASSETS = "assets"
"""Folder of assets when none is given; it need not be there."""

_DEFAULT_VIEW = "flet_app"
_VERBOSE_LOGGERS = ("httpcore", "httpx", "uvicorn.error", "websockets")
"""Loggers of other packages that write URLs, headers, cookies and frames, with session ids in them."""
_observers: list[Callable[[Settings], None]] = []
_warned: set[str] = set()
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
    *,
    on_startup: Callable[..., Any] | None = None,
    **options: Any,
) -> Any:
    """Serve a program written for Flet 0.21 until Ctrl+C, or return it as an ASGI application.

    `target(page)` is called for each user, `on_startup(app)` once a process: it may run until the app ends. `name` is
    the URL path of the app; relative folders are relative to the program's; `**options` are further ones of
    `flet_web.settings`. A bad one raises `SettingsError`; a bad variable ends the process, if the app is to be served.
    """
    return _start(target, "0.21", **given_options(locals(), "target"))


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
    *,
    on_startup: Callable[..., Any] | None = None,
    **options: Any,
) -> Any:
    """Serve a program written for Flet 1.0 until Ctrl+C, or return it as an ASGI application.

    `before_main(page)` is called ahead of `main(page)`, for each user. For the rest see `app()`.
    """
    return _start(main, "1.0", **given_options(locals(), "main"))


def _in_running_loop(start: Callable[P, Any]) -> Callable[P, Coroutine[Any, Any, None]]:
    """`start` for an event loop that runs already: the coroutine serves the app until Ctrl+C."""
    build: Callable[..., FletApplication] = start

    @functools.wraps(start)
    def serve(*args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, None]:
        # Built by the call: in the coroutine, the caller is the event loop and no longer the program.
        return _serve(build(*args, **{**kwargs, "export_asgi_app": True}))

    serve.__name__ = serve.__qualname__ = f"{start.__name__}_async"
    serve.__doc__ = f"Like `{start.__name__}()`, in an event loop that runs already."
    return serve


app_async = _in_running_loop(app)
run_async = _in_running_loop(run)


@contextmanager
def _bad_variables_end_the_process() -> Generator[None]:
    """Print one line for a wrong variable or flag: a traceback through the program would not help to correct it."""
    try:
        yield
    except SettingsError as error:
        if error.is_of_code:
            raise
        print(f"Error: {error}", file=sys.stderr, flush=True)
        raise SystemExit(2) from None


def _start(handler: SessionHandler, dialect: Dialect, /, *, export_asgi_app: bool | None, **options: Any) -> Any:
    if export_asgi_app:
        return _build(handler, dialect, **options)
    with _bad_variables_end_the_process():
        built = _build(handler, dialect, **options)
    return serve_blocking(built)


def _build(
    handler: SessionHandler,
    dialect: Dialect,
    /,
    *,
    name: str,
    port: int,
    view: str | Enum | None,
    assets_dir: str | None,
    upload_dir: str | None,
    before_main: SessionHandler | None = None,
    on_startup: Callable[..., Any] | None = None,
    on_resume: Callable[..., Any] | None = None,
    **options: Any,
) -> FletApplication:
    from flet_web.asgi.application import app as asgi_app

    is_view_given = view is not _DEFAULT_VIEW
    options.setdefault("web_app_path", quote(name.strip("/")) or None)
    settings = Settings.resolve(
        port=port or None,
        # None means "not given" to the settings, and "do not show the app" here.
        view=("none" if view is None else view) if is_view_given else None,
        assets_dir=assets_folder(assets_dir, default=DEFAULT_ASSETS),
        upload_dir=str(program_folder() / upload_dir) if upload_dir else None,
        **options,
    )
    if assets_dir == DEFAULT_ASSETS and settings.sources["assets_dir"] == "argument":
        settings = replace(settings, sources={**settings.sources, "assets_dir": "default"})
    _configure_logging(settings)
    for observer in _observers:
        observer(settings)
    if settings.view in ("flet_app", "flet_app_hidden") and is_view_given:
        _warn_once("There is no desktop window here: the app is shown in a browser.")
    hooks: dict[str, Any] = {"before_main": before_main, "on_startup": on_startup, "on_resume": on_resume}
    built = asgi_app(handler, **hooks, dialect=dialect, settings=settings)
    note_start(Start(handler, dialect, hooks, settings, built))
    return built


def _configure_logging(settings: Settings) -> None:
    if not settings.log_level:
        return
    logging.basicConfig(level=settings.log_level.upper())
    for name in _VERBOSE_LOGGERS:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))


def _warn_once(text: str) -> None:
    if text not in _warned:
        _warned.add(text)
        logger.warning(text)


def has_served() -> bool:
    """Whether this process has served an app, or tried to."""
    return _has_served


async def _serve(built: FletApplication) -> None:
    from flet_web.asgi.server import serve

    global _has_served
    end_rehearsal()
    _has_served = True
    await serve(built, built.settings, lambda url: _announce(url, built.settings))


def serve_blocking(built: FletApplication) -> None:
    """Serve an application that `app()` or `run()` has exported, until Ctrl+C."""
    from flet_web.asgi.server import loop_options

    end_rehearsal()
    try:
        anyio.run(_serve, built, backend_options=loop_options())
    except OSError as error:
        # In one line, without the number of the error.
        sys.exit(f"Error: {error if error.filename else error.strerror or error}")


def _announce(url: str, settings: Settings) -> None:
    print(f"Serving at {url} (Ctrl+C stops)", flush=True)
    if settings.is_server or settings.view in ("none", "flet_app_hidden"):
        return
    # In a thread: some browsers hold up the caller until they are closed.
    import webbrowser  # slow to import, and on a server never needed

    threading.Thread(target=webbrowser.open, args=(url,), name="flet-browser", daemon=True).start()
