"""`UploadError`: why an upload is refused or has failed."""

from __future__ import annotations

import errno
import logging

from starlette.exceptions import HTTPException

__all__ = ["UploadError", "already_used", "of_os_error"]

logger = logging.getLogger("flet_web")

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_IMPOSSIBLE_NAME = {errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL}
_OF_THE_MACHINE = {
    errno.EACCES, errno.EIO, errno.ELOOP, errno.EMFILE, errno.ENFILE, errno.ENODEV, errno.ENOENT, errno.ENOTDIR,
    errno.ENXIO, errno.EPERM, errno.EROFS, errno.ETIMEDOUT,
}  # fmt: skip
"""Errors that are logged without a traceback, which would say no more than they do."""


class UploadError(HTTPException):
    """An upload that is refused or has failed: 400, 401, 403, 408, 409, 411, 413 or 507 and the reason."""


def already_used() -> UploadError:
    """The URL has been used, or another upload to it is under way."""
    return UploadError(409, "this URL is or was used for an upload")


def of_os_error(error: OSError) -> UploadError:
    """The answer to a client whose file could not be stored; logs what the operator has to know."""
    if error.errno in _NO_SPACE:
        return UploadError(507, "there is no room for the file")
    if error.errno in _IMPOSSIBLE_NAME:
        return UploadError(400, "a file of this name cannot be written")
    logger.error("An upload failed: %s", error, exc_info=None if error.errno in _OF_THE_MACHINE else error)
    return UploadError(507, "the file cannot be stored")
