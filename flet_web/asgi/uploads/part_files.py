"""The temporary files of uploads: each is locked while it is written to, and removed if it was left behind."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import re
import stat
import sys
import threading
import time
from pathlib import Path

__all__ = ["Part", "TakenError", "remove_stale"]

logger = logging.getLogger("flet_web")

_NAME = re.compile(r"\.[0-9a-f]{24}\.part")
_STALE_SECONDS = 3600
_TRIES = 20
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)

_looked: dict[Path, float] = {}


class TakenError(Exception):
    """Another upload writes to the file."""


class Part:
    """A temporary file to which one upload writes. Raises `TakenError` while another upload writes to it.

    The file is locked meanwhile. The lock ends with the process: a file that a killed process has left is in the way of
    no later upload. Where there are no locks, a file that exists counts as locked.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = _open(path)
        self._lock = threading.Lock()

    def move(self, target: Path) -> None:
        """Put the file in its place."""
        with self._lock:
            if self._file is None:
                raise TakenError
            if sys.platform == "win32":
                # A file that is open cannot be moved there.
                self._close()
            os.replace(self.path, target)
            self._close()

    def discard(self) -> None:
        """Remove the file, unless it is in its place."""
        with self._lock:
            if self._file is not None:
                if sys.platform != "win32":
                    self.path.unlink(missing_ok=True)
                self._close()
            if sys.platform == "win32":
                self.path.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _open(path: Path) -> int:
    """A locked, empty file. One that exists already is taken over if it is not locked."""
    for _ in range(_TRIES):
        try:
            file, is_new = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666), True
        except FileExistsError:
            try:
                file, is_new = os.open(path, os.O_RDWR | _NO_FOLLOW), False
            except FileNotFoundError:
                continue
            except OSError as error:
                raise TakenError from error
        try:
            has_lock = _lock(file)
            if has_lock is None and is_new:
                return file
            if not has_lock:
                raise TakenError
            if _is_at(file, path):
                if not is_new:
                    os.ftruncate(file, 0)
                return file
        except BaseException:
            os.close(file)
            raise
        # The file was moved or removed between its opening and its locking.
        os.close(file)
    raise TakenError


def _is_at(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), os.lstat(path))
    except FileNotFoundError:
        return False


def _lock(file: int) -> bool | None:
    """Whether the file is locked now; `None` where there are no locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return None
        raise
    return True


def remove_stale(folder: Path) -> None:
    """Remove what killed processes have left in the folder. Looks once an hour."""
    now = time.monotonic()
    if now - _looked.get(folder, -_STALE_SECONDS) < _STALE_SECONDS:
        return
    for other, then in list(_looked.items()):
        if now - then >= _STALE_SECONDS:
            _looked.pop(other, None)
    _looked[folder] = now
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if _NAME.fullmatch(entry.name):
                    _remove_if_stale(entry)
    except OSError as error:
        logger.debug("Old temporary files of %s could not be looked for: %s", folder, error)


def _remove_if_stale(entry: os.DirEntry[str]) -> None:
    with contextlib.ExitStack() as stack:
        try:
            seen = entry.stat(follow_symlinks=False)
            if not stat.S_ISREG(seen.st_mode) or time.time() - seen.st_mtime < _STALE_SECONDS:
                return
            if sys.platform != "win32":
                file = os.open(entry.path, os.O_RDWR | os.O_NONBLOCK | _NO_FOLLOW)
                stack.callback(os.close, file)
                if _lock(file) is False or not _is_at(file, Path(entry.path)):
                    return
            os.unlink(entry.path)
            logger.debug("%s was left by an upload that did not end, and is removed.", entry.path)
        except OSError as error:
            logger.debug("%s could not be removed: %s", entry.path, error)
