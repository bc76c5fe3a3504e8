"""Flet apps and their parts for any ASGI server: mount them in Starlette, or use one endpoint alone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet_web.asgi.application import App, FletApplication, app
    from flet_web.asgi.downloads import FletDownload
    from flet_web.asgi.hub import FletApp
    from flet_web.asgi.manager import app_manager
    from flet_web.asgi.oauth_callback import FletOAuth
    from flet_web.asgi.static_files import FletStaticFiles
    from flet_web.asgi.uploads.endpoint import FletUpload

# Imported on first use: a program that needs one endpoint does not load the others.
_MODULES = {
    "App": "application",
    "FletApp": "hub",
    "FletApplication": "application",
    "FletDownload": "downloads",
    "FletOAuth": "oauth_callback",
    "FletStaticFiles": "static_files",
    "FletUpload": "uploads.endpoint",
    "app": "application",
    "app_manager": "manager",
}

__all__ = [
    "App",
    "FletApp",
    "FletApplication",
    "FletDownload",
    "FletOAuth",
    "FletStaticFiles",
    "FletUpload",
    "app",
    "app_manager",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; expected one of {', '.join(__all__)}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
