"""Which upload URLs have been used, by any process of this user and machine that has the same key."""

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

from flet_web.asgi.signing import UploadToken

__all__ = ["Claims", "claims_of"]

logger = logging.getLogger("flet_web")

_CLEANING_SECONDS = 60.0
_GRACE_SECONDS = 60.0
"""An upload that came before its URL expired may look for it a little later."""


class Claims:
    """The URLs that have been used; each is forgotten when it has expired.

    Empty files in `folder`, which is this user's alone, stand for them; without it, or where it cannot be had, they are
    in memory. Looks at the file system: not for the event loop.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._memory: dict[str, float] = {}
        self._lock = threading.Lock()
        self._cleaned = 0.0

    def is_used(self, token: UploadToken) -> bool:
        """Whether an upload has succeeded, or is just being put in its place."""
        folder = self._checked_folder()
        return token.nonce in self._memory or (folder is not None and (folder / _name(token)).exists())

    def mark(self, token: UploadToken) -> bool:
        """Note that the URL is used; false if it was."""
        self._clean()
        folder = self._checked_folder()
        if folder is not None:
            try:
                os.close(os.open(folder / _name(token), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
                return True
            except FileExistsError:
                return False
            except OSError as error:
                self._give_up(error)
        with self._lock:
            is_new = token.nonce not in self._memory
            self._memory[token.nonce] = token.expires
        return is_new

    def forget(self, token: UploadToken) -> None:
        """The URL was not used after all."""
        with self._lock:
            self._memory.pop(token.nonce, None)
        folder = self._checked_folder()
        if folder is not None:
            (folder / _name(token)).unlink(missing_ok=True)

    def _checked_folder(self) -> Path | None:
        """The folder, made if it has gone; nobody else must be able to put something into it."""
        if self._folder is None:
            return None
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            found = os.lstat(self._folder)
            if not stat.S_ISDIR(found.st_mode):
                raise NotADirectoryError(f"{self._folder} is no folder")
            if sys.platform != "win32" and (found.st_uid != os.geteuid() or found.st_mode & 0o077):
                raise PermissionError(f"{self._folder} is open to other users")
        except OSError as error:
            self._give_up(error)
        return self._folder

    def _give_up(self, error: OSError) -> None:
        with self._lock:
            is_first, self._folder = self._folder is not None, None
        if is_first:
            logger.warning("An upload URL works once for each worker, not once for all: %s", error)

    def _clean(self) -> None:
        now = time.time()
        with self._lock:
            if now - self._cleaned < _CLEANING_SECONDS:
                return
            self._cleaned = now
            for nonce in [nonce for nonce, expires in self._memory.items() if expires < now - _GRACE_SECONDS]:
                del self._memory[nonce]
        folder = self._checked_folder()
        try:
            for path in folder.iterdir() if folder is not None else ():
                expires = path.name.partition("-")[0]
                if expires.isdigit() and int(expires) < now - _GRACE_SECONDS:
                    path.unlink(missing_ok=True)
        except OSError as error:
            logger.debug("Used upload URLs could not be forgotten: %s", error)


def _name(token: UploadToken) -> str:
    # The time stands in the name: a file that is made and then dated would have the wrong one in between.
    return f"{min(max(int(token.expires) + 1, 0), 1 << 62)}-{token.nonce}"


@cache
def claims_of(secret_key: str | None) -> Claims:
    """The claims on URLs that are signed with this key."""
    if not secret_key:
        # The key is this process's, and so are its URLs.
        return Claims(None)
    user = os.geteuid() if sys.platform != "win32" else 0
    digest = hmac.new(secret_key.encode(), f"flet_web claims {user}".encode(), hashlib.sha256).hexdigest()
    return Claims(Path(tempfile.gettempdir()) / f"flet_web-{digest[:32]}")
