"""`open()`: an app with a user in front of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from starlette.types import ASGIApp

from flet_web.asgi.application import app as asgi_app
from flet_web.session.program import Dialect

from .browser import Browser, Device, Window
from .tested_app import TestedApp, is_asgi
from .user import User, visit

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["open"]

PATIENCE = 5.0
"""Seconds in which handlers have to end if nothing else is said."""

MANY = 1_000_000
"""Messages a second: a test is faster than a person."""


@asynccontextmanager
async def open(
    app: Callable[..., Any] | ASGIApp,
    *,
    route: str = "/",
    path: str = "",
    dialect: Dialect = "0.21",
    before_main: Callable[..., Any] | None = None,
    settings: dict[str, Any] | None = None,
    wait: bool = True,
    patience: float = PATIENCE,
    **device: Unpack[Device],
) -> AsyncGenerator[User]:
    """Open an app, and give the user who has it in front of them.

    `app` is a function of the page, or an ASGI app: `ft.app(main, export_asgi_app=True)`, or one of your own, in which
    the Flet app is mounted at `path`. A function runs as by `ft.app()`, or as by `ft.run()` with `dialect="1.0"`;
    `settings` are then options of `flet_web.settings`, such as `upload_dir`. Handlers, main() among them, have to end
    within `patience` seconds; `wait=False` does not wait for main(). Raises what main() raises. Needs asyncio.
    """
    __tracebackhide__ = True
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("flet_web runs on asyncio; with anyio's plugin let anyio_backend be 'asyncio'") from None
    if not is_asgi(app):
        options = {"max_messages_per_second": MANY, **(settings or {})}
        app = asgi_app(app, dialect=dialect, before_main=before_main, **options)
    elif settings or before_main:
        raise TypeError("settings and before_main go with a function of the page; an app has its own")
    tested = TestedApp(app, path=path, patience=patience, wait=wait)
    try:
        await tested.start()
        async with visit(tested, Browser(), Window(**device), route) as user:
            yield user
            tested.failures.check()
    finally:
        await tested.close()
    tested.failures.check()
