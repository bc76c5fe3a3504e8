"""Files that mark upload URLs as used, for all processes of this user and machine that have the same key.

They are for workers that have no store in common, but a machine.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
import stat
import sys
import tempfile
import threading
import time
from functools import cache
from pathlib import Path

from flet_web.asgi.uploads.signed_urls import UploadToken

__all__ = ["MarkerFiles", "marker_files_of"]

logger = logging.getLogger("flet_web")

_CLEANING_SECONDS = 60.0
_GRACE_SECONDS = 60.0
"""An upload that came before its URL expired may look for its marker a little later."""


class MarkerFiles:
    """One empty file for each used URL, in `folder`, which is this user's alone; removed when the URL has expired.

    Without a folder, or where it cannot be had, there are no markers. Looks at the file system: not for the event loop.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._cleaned = 0.0

    def is_marked(self, token: UploadToken) -> bool:
        """Whether there is a marker for the URL."""
        folder = self._checked_folder()
        return folder is not None and (folder / _name(token)).exists()

    def mark(self, token: UploadToken) -> bool:
        """Make the marker; false if it is there already."""
        self._clean()
        folder = self._checked_folder()
        if folder is not None:
            try:
                os.close(os.open(folder / _name(token), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                return False
            except OSError as error:
                self._give_up(error)
        return True

    def unmark(self, token: UploadToken) -> None:
        """Remove the marker: the URL was not used after all."""
        folder = self._checked_folder()
        if folder is not None:
            (folder / _name(token)).unlink(missing_ok=True)

    def _checked_folder(self) -> Path | None:
        """The folder, made if it has gone. One into which other users could put something is not used."""
        folder = self.folder
        if folder is None:
            return None
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            found = os.lstat(folder)
            if not stat.S_ISDIR(found.st_mode):
                raise NotADirectoryError(f"{folder} is no folder")
            if sys.platform != "win32" and (found.st_uid != os.geteuid() or found.st_mode & 0o077):
                raise PermissionError(f"{folder} is open to other users")
        except OSError as error:
            self._give_up(error)
        return self.folder

    def _give_up(self, error: OSError) -> None:
        with self._lock:
            is_first, self.folder = self.folder is not None, None
        if is_first:
            logger.warning("An upload URL works once for each worker, not once for all: %s", error)

    def _clean(self) -> None:
        """Remove the markers of URLs that have expired, at most once a minute."""
        now = time.time()
        with self._lock:
            if now - self._cleaned < _CLEANING_SECONDS:
                return
            self._cleaned = now
        folder = self._checked_folder()
        try:
            for path in folder.iterdir() if folder is not None else ():
                expires = path.name.partition("-")[0]
                if expires.isdigit() and int(expires) < now - _GRACE_SECONDS:
                    path.unlink(missing_ok=True)
        except OSError as error:
            logger.debug("Markers of used upload URLs could not be removed: %s", error)


def _name(token: UploadToken) -> str:
    # The time of expiry is part of the name: a file that is dated after it was made has a wrong date for a moment.
    return f"{min(max(int(token.expires) + 1, 0), 1 << 62)}-{token.nonce}"


@cache
def marker_files_of(secret_key: str | None) -> MarkerFiles:
    """The markers of URLs that are signed with this key; none for a key that only this process knows."""
    if not secret_key:
        return MarkerFiles(None)
    user = os.geteuid() if sys.platform != "win32" else 0
    digest = hmac.new(secret_key.encode(), f"flet_web claims {user}".encode(), hashlib.sha256).hexdigest()
    return MarkerFiles(Path(tempfile.gettempdir()) / f"flet_web-{digest[:32]}")
