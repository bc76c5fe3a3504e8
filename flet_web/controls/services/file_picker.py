"""Choosing, saving and uploading files of the user's device."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, ParamSpec

from flet_web.controls.call import Call
from flet_web.controls.control import Service
from flet_web.controls.events import Event, EventHandler
from flet_web.controls.schema import field
from flet_web.controls.twins import twin
from flet_web.controls.values import FilePickerFile, FilePickerUploadFile
from flet_web.controls.values.enums import FilePickerFileType

__all__ = ["FilePicker", "FilePickerResultEvent", "FilePickerUploadEvent"]

logger = logging.getLogger("flet_web")

P = ParamSpec("P")

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

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        given: dict[str, Any] = data if isinstance(data, dict) else {}
        # None is what a 0.21 program is given for "no files".
        files: Any = None if given.get("files", ()) is None else files_of(given.get("files"))
        event = cls(name=name, control=control, data=given.get("data"), files=files, path=path_of(given.get("path")))
        control.__dict__["_result"] = event
        return event


class FilePickerUploadEvent(Event["FilePicker"]):
    """How far an upload is: `progress` from 0 to 1, or the `error` that ended it."""

    file_name: str
    progress: float | None = None
    error: str | None = None

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        event = super().from_wire(control, name, data)
        if event.progress is not None:
            event.progress = float(event.progress)  # JavaScript sends a whole number as an int
        return event


def unawaited(method: Callable[P, Any]) -> Callable[P, None]:
    """`method` without its answer: in 0.21 the answer comes as an event, and awaiting the call does not wait for it."""

    @functools.wraps(method)
    def start(*args: P.args, **kwargs: P.kwargs) -> None:
        method(*args, **kwargs)

    return start


class FilePicker(Service, wire="FilePicker"):
    """Lets the user choose files of his device, and uploads them.

    Await `pick_files()`, or call `.result()` of it in a sync handler. In a program started by `ft.app()` the result
    comes by `on_result` as well, and nobody has to wait for the call.
    """

    on_result: EventHandler[FilePickerResultEvent] | None = None
    """After a `PickFiles` action, and with the files of a folder that was chosen."""
    on_upload: EventHandler[FilePickerUploadEvent] | None = None
    """When an upload starts, about every tenth of it, and when it is complete or has failed."""
    visible: bool = field(default=True, python_only=True, kw_only=True)
    disabled: bool = field(default=False, python_only=True, kw_only=True)

    @property
    def result(self) -> FilePickerResultEvent | None:
        """The last result, where results come as events. None before the first."""
        return self.__dict__.get("_result")

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
        """Let the user choose a file, or several. The files, none if he closes the dialog.

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
        return self._call("upload", {"files": list(files)})

    def _ask(self, name: str, arguments: dict[str, Any]) -> Call[Any]:
        call = self._call(name, arguments, timeout=CHOICE_TIMEOUT)
        call.add_done_callback(functools.partial(self._answered, name))
        return call

    def _answered(self, name: str, future: Future[Any]) -> None:
        """Tell a program of 0.21, which did not wait for the answer. The one place that asks for the dialect."""
        page = self.page if self._tree is not None else None
        if page is None or page._session.program.dialect != "0.21" or future.cancelled():
            return
        error = future.exception()
        if error is not None:
            logger.warning("FilePicker.%s() has failed: %s", name, error)
            return
        answer = future.result()
        if name == "get_directory_path" and answer:
            return  # the client has sent the event itself, with the files of the folder
        data: dict[str, Any] = {"path": path_of(answer), "files": None}
        if name == "pick_files":
            data = {"path": None, "files": answer if isinstance(answer, list) and answer else None}
        FilePickerResultEvent.from_wire(self, "result", data)  # noted, whether or not somebody listens
        session = page._session
        session.from_any_thread(session.program.dispatcher.fire, session, self, "result", data)

    pick_files_async = twin(unawaited(pick_files))
    save_file_async = twin(unawaited(save_file))
    get_directory_path_async = twin(unawaited(get_directory_path))
    upload_async = twin(unawaited(upload))
