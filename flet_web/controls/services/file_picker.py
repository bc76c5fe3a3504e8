"""Choosing, saving and uploading files of the user's device."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from flet_web.controls.control import Service
from flet_web.controls.values.enums.inputs import FilePickerFileType
from flet_web.controls.values.files import FilePickerFile, FilePickerUploadFile
from flet_web.engine.call import Call
from flet_web.engine.events import Event, EventHandler
from flet_web.engine.schema import field

__all__ = ["FilePicker", "FilePickerResultEvent", "FilePickerUploadEvent"]

logger = logging.getLogger("flet_web")

_MOST_UNDER_WAY = 1000
CHOICE_TIMEOUT = 3600.0
"""Seconds in which a person has to have chosen."""


def files_of(answer: Any) -> list[FilePickerFile]:
    """The files that a client speaks of. What does not fit is left out: clients are not trusted."""
    return [file for file in map(file_of, answer) if file is not None] if isinstance(answer, list) else []


def file_of(item: Any) -> FilePickerFile | None:
    """A file that a client speaks of; None if it makes no sense."""
    known = FilePickerFile._schema.fields
    try:
        return FilePickerFile(**{name: value for name, value in item.items() if name in known})
    except (AttributeError, TypeError, ValueError) as error:
        logger.debug("a picked file was left out: %s", error)
        return None


def path_of(answer: Any) -> str | None:
    """The path, or in a browser the name, that a client speaks of."""
    return answer if isinstance(answer, str) and answer else None


class FilePickerResultEvent(Event["FilePicker"]):
    """The user has chosen, or closed the dialog without choosing.

    `files` are what was picked; `path` is what `save_file()` or `get_directory_path()` found.
    """

    files: list[FilePickerFile] = field(default=None)
    """Empty if the user chose nothing; None then in a program started by `ft.app()`."""
    path: str | None = None
    """Path that was chosen. None: none, as in browsers."""

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        given: dict[str, Any] = data if isinstance(data, dict) else {}
        # None is what a 0.21 program is given for "no files".
        files: Any = None if given.get("files", ()) is None else files_of(given.get("files"))
        return cls(name=name, control=control, data=given.get("data"), files=files, path=path_of(given.get("path")))


class FilePickerUploadEvent(Event["FilePicker"]):
    """How far an upload is: `progress` from 0 to 1, or the `error` that ended it."""

    file_name: str
    """Name of the file."""
    progress: float | None = None
    """How much has been sent, from 0.0 to 1.0. None in case of an error."""
    error: str | None = None
    """Why the upload failed. None: it did not."""
    path: Path | None = None
    """Where the file is on the server, once `progress` is 1. None for another server's, and in case of an error.

    Browsers are not told of it. What one says of its progress may be wrong: then no file is there.
    """

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        said = {key: value for key, value in data.items() if key != "path"} if isinstance(data, dict) else data
        event = super().from_wire(control, name, said)
        event.path = control._path_of(event)
        if event.progress is not None:
            event.progress = float(event.progress)  # JavaScript sends a whole number as an int
        return event


class FilePicker(Service, wire="FilePicker"):
    """Lets users choose files of their device, and uploads them.

    Await `pick_files()`, or call `.result()` of it in a sync handler.
    """

    on_result: EventHandler[FilePickerResultEvent] | None = None
    """After a `PickFiles` action, and with the files of a folder that was chosen."""
    on_upload: EventHandler[FilePickerUploadEvent] | None = None
    """When an upload starts, about every tenth of it, and when it is complete or has failed."""

    def pick_files(
        self,
        dialog_title: str | None = None,
        initial_directory: str | None = None,
        file_type: FilePickerFileType = FilePickerFileType.ANY,
        allowed_extensions: list[str] | None = None,
        allow_multiple: bool | None = False,
        with_data: bool = False,
        compression_quality: int = 0,
        cancel_upload_on_window_blur: bool = True,
    ) -> Call[list[FilePickerFile]]:
        """Let the user choose a file, or several. The files, none if the user closes the dialog.

        `allowed_extensions`, without the dot, count with `FilePickerFileType.CUSTOM`. `with_data` fetches the content
        too: only for small files, larger ones are for `upload()`. Browsers ignore where the dialog should start.
        """
        arguments = {
            "dialog_title": dialog_title,
            "initial_directory": initial_directory,
            "file_type": file_type,
            "allowed_extensions": allowed_extensions,
            "allow_multiple": bool(allow_multiple),
            "with_data": with_data,
            "compression_quality": compression_quality,
            "cancel_upload_on_window_blur": cancel_upload_on_window_blur,
        }
        return self._ask("pick_files", arguments).then(files_of)

    def save_file(
        self,
        dialog_title: str | None = None,
        file_name: str | None = None,
        initial_directory: str | None = None,
        file_type: FilePickerFileType = FilePickerFileType.ANY,
        allowed_extensions: list[str] | None = None,
        src_bytes: bytes | None = None,
    ) -> Call[str | None]:
        """Let the user save `src_bytes` as a file; `file_name` is the proposal.

        A browser needs both. It answers with the chosen name where it lets the user choose, else with None: it has
        downloaded the file as it downloads others.
        """
        arguments = {
            "dialog_title": dialog_title,
            "file_name": file_name,
            "initial_directory": initial_directory,
            "file_type": file_type,
            "allowed_extensions": allowed_extensions,
            "src_bytes": src_bytes,
        }
        return self._ask("save_file", arguments).then(path_of)

    def get_directory_path(
        self, dialog_title: str | None = None, initial_directory: str | None = None
    ) -> Call[str | None]:
        """Let the user choose a folder. In a browser its name; `on_result` gets the files in it, for `upload()`."""
        arguments = {"dialog_title": dialog_title, "initial_directory": initial_directory}
        return self._ask("get_directory_path", arguments).then(path_of)

    def upload(self, files: list[FilePickerUploadFile]) -> Call[None]:
        """Send picked files to their URLs, one after another. Returns at once; `on_upload` tells of the progress."""
        path_of_url = self.page._session.program.endpoints.uploaded_path
        under_way = self.__dict__.setdefault("_under_way", [])
        under_way += [(file.name, path_of_url(file.upload_url)) for file in files]
        del under_way[:-_MOST_UNDER_WAY]  # of clients that tell of none
        return self._call("upload", {"files": list(files)})

    def _path_of(self, event: FilePickerUploadEvent) -> Path | None:
        """Where the file of an event goes. Clients send files one after another, and tell of each by its name."""
        under_way: list[tuple[str | None, Path | None]] = self.__dict__.get("_under_way", [])
        of_file = next((one for one in under_way if one[0] == event.file_name), None)
        found = of_file or next((one for one in under_way if one[0] is None), None)
        if found is None:
            return None
        if event.error or event.progress == 1:
            under_way.remove(found)
        return None if event.error else found[1]

    def _ask(self, name: str, arguments: dict[str, Any]) -> Call[Any]:
        return self._call(name, arguments, timeout=CHOICE_TIMEOUT)
