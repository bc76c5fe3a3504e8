"""Members of the page for files that go between the user's device and the server."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flet_web.controls.page.page_session import PageSession


class PageFiles:
    """Mixin of Page."""

    if TYPE_CHECKING:
        _session: PageSession

    @property
    def upload_dir(self) -> Path | None:
        """The folder that receives uploads: the option `upload_dir`, as an absolute path. None without one."""
        folder: Path | None = self._session.program.endpoints.upload_dir
        return folder

    def get_upload_url(self, file_name: str, expires: int) -> str:
        """A signed URL for one upload of `file_name`, valid for `expires` seconds.

        RuntimeError if the app has no folder for uploads.
        """
        url: str = self._session.program.endpoints.upload_url(self._session, file_name, expires)
        return url

    def get_download_url(self, path: str | os.PathLike[str], expires: float = 600, file_name: str | None = None) -> str:
        """A URL for `url` and `launch_url()` at which the browser can download a file of the server.

        Whoever has it can use it, for `expires` seconds. `file_name` is what the user gets; that of `path` if it is not
        given. The file is read when it is downloaded. FileNotFoundError if there is none.
        """
        file = Path(path).absolute()
        name = file.name if file_name is None else file_name
        url: str = self._session.program.endpoints.download_url(self._session, file, name, expires)
        return url
