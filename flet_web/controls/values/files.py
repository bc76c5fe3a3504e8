"""Files that users pick, paste, upload and share."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.values.enums.platform import ShareResultStatus

__all__ = ["FilePickerFile", "FilePickerUploadFile", "PastedFile", "ShareFile", "ShareResult"]


class FilePickerFile(Value):
    """A picked file, its size in bytes. A browser gives no path, and `bytes` only on request."""

    id: int = 0
    """Names the file for `upload()`."""
    name: str = ""
    """Name without a folder."""
    size: int = 0
    """Bytes."""
    path: str | None = None
    """Path on the user's machine; None in browsers."""
    bytes: builtins.bytes | None = None
    """The content, if `with_data=True` asked for it."""


class FilePickerUploadFile(Value):
    """Where a picked file is sent, by `id` or `name`.

    0.21's order, `FilePickerUploadFile(name, upload_url)`, is understood too.
    """

    upload_url: str
    """Where it is sent, from `page.get_upload_url()`."""
    method: str = field(default="PUT", always=True)
    """HTTP method: PUT or POST."""
    id: int | None = None
    """Which of the picked files is meant."""
    name: str | None = None
    """Which of the picked files is meant, where `id` is not given."""

    if not TYPE_CHECKING:

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            if args and ("upload_url" in kwargs or not _is_method(*args[1:2])):
                named = dict(zip(("name", "upload_url", "method"), args, strict=False))
                args, kwargs = (), {**named, **kwargs}
            super().__init__(*args, **kwargs)


def _is_method(text: object = "PUT") -> bool:
    return isinstance(text, str) and text.isalpha() and text.isupper()


class PastedFile(Value):
    """A file that the user pasted into a text field."""

    name: str
    """Name without a folder."""
    mime_type: str
    """Kind of content, as "image/png"."""
    bytes: builtins.bytes
    """The content."""


class ShareFile(Value):
    """A file to share: a path on the server, or data."""

    path: str | None = None
    """Path of a file on the server. None: `data` is shared."""
    data: bytes | None = None
    """The content."""
    mime_type: str | None = None
    """Kind of content, as "image/png". None: by the name."""
    name: str | None = None
    """Name that it is shared under. None: that of `path`."""

    @staticmethod
    def from_path(path: str, *, name: str | None = None) -> ShareFile:
        """The file at `path`."""
        return ShareFile(path=path, name=name)

    @staticmethod
    def from_bytes(data: bytes, *, mime_type: str | None = None, name: str | None = None) -> ShareFile:
        """A file of that content."""
        return ShareFile(data=data, mime_type=mime_type, name=name)


class ShareResult(Value):
    """What came of sharing; `raw` is the answer of the platform."""

    status: ShareResultStatus
    """Whether the user has shared it."""
    raw: str
    """The platform's answer: as a rule the app that took it."""
