"""The HTTP endpoints beside an app, as its sessions ask for them: uploads, downloads, the callback of sign-ins."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from starlette.types import Scope

from flet_web.asgi.callback_paths import is_answered
from flet_web.asgi.downloads import offer_file
from flet_web.asgi.uploads.signed_urls import upload_url, uploaded_path
from flet_web.session.session import Session
from flet_web.settings import Settings
from flet_web.shared import SharedStore

__all__ = ["AppEndpoints"]


class AppEndpoints:
    """The `Endpoints` of one app.

    `upload_path` is the URL path of an upload route of the program's own, None for the one beside the app.
    `has_callback` says that the app completes sign-ins itself.
    """

    def __init__(
        self,
        settings: Settings,
        store: SharedStore,
        *,
        upload_path: str | None,
        takes_uploads: bool,
        has_callback: bool,
    ) -> None:
        self.upload_dir = Path(settings.upload_dir).absolute() if settings.upload_dir else None
        self._settings, self._store = settings, store
        self._upload_path, self._takes_uploads, self._has_callback = upload_path, takes_uploads, has_callback
        self._outermost: dict[str, Any] = {}

    def note_surroundings(self, scope: Scope) -> None:
        """Remember which applications are around this one, of which the first connection tells."""
        if not self._outermost:
            self._outermost = {name: scope.get(name) for name in ("router", "app_root_path")}

    def upload_url(self, session: Session, file_name: str, expires: int) -> str:
        """A signed URL for one upload. RuntimeError if the app takes no uploads."""
        if not self._takes_uploads:
            raise RuntimeError(
                "the app takes no uploads: give it an upload_dir (or set FLET_UPLOAD_DIR); "
                "a FletApp of its own needs upload_endpoint_path, the path of the upload route"
            )
        return upload_url(
            self._upload_path or session.browser.base_url + self._settings.upload_endpoint.lstrip("/"),
            file_name,
            secret_key=self._settings.secret_key,
            session_id=session.id,
            expires=expires,
            max_size=self._settings.max_upload_size,
        )

    def uploaded_path(self, url: str) -> Path | None:
        """The file that an upload to `url` makes; None for a URL that is not of this app, or has expired."""
        return self.upload_dir and uploaded_path(self.upload_dir, url, self._settings.secret_key)

    def download_url(self, session: Session, path: Path, name: str, expires: float) -> str:
        """A URL for the download of a file. Raises as `offer_file()`."""
        return offer_file(self._store, session.run_task, path, name, expires)

    def own_callback(self, session: Session, path: str) -> str | None:
        """The path at which the app completes sign-ins; None if one is completed at `path` as well."""
        own = unquote(session.browser.base_url + self._settings.oauth_callback_endpoint.lstrip("/"))
        return own if self._has_callback and path != own and not is_answered(self._outermost, path) else None
