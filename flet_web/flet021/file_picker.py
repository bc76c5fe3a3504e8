"""The file picker whose answers come as events."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum
from typing import Any, ParamSpec

from flet_web.controls.services import file_picker
from flet_web.controls.services.file_picker import path_of
from flet_web.controls.values.enums.inputs import FilePickerFileType
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.engine.events import EventHandler
from flet_web.engine.schema import field

__all__ = ["FilePicker", "FilePickerResultEvent"]

logger = logging.getLogger("flet_web")

P = ParamSpec("P")


class FilePickerState(Enum):
    """Dialogs of a FilePicker."""

    PICK_FILES = "pickFiles"
    SAVE_FILE = "saveFile"
    GET_DIRECTORY_PATH = "getDirectoryPath"


STATES = {state.name.lower(): state for state in FilePickerState}
NOTED = ("dialog_title", "file_name", "initial_directory", "file_type", "allowed_extensions", "allow_multiple")
"""What a dialog was asked for, which 0.21 kept as attributes."""


def unawaited(method: Callable[P, Any]) -> Callable[P, None]:
    """`method` without its answer: that comes as an event, and awaiting the call does not wait for it."""

    @functools.wraps(method)
    def start(*args: P.args, **kwargs: P.kwargs) -> None:
        method(*args, **kwargs)

    return start


class FilePickerResultEvent(file_picker.FilePickerResultEvent):
    """The user has chosen, or closed the dialog without choosing. `FilePicker.result` is this event from then on.

    `files` are what was picked; `path` is what `save_file()` or `get_directory_path()` found.
    """

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        event = control.__dict__["_result"] = super().from_wire(control, name, data)
        return event


class FilePicker(file_picker.FilePicker):
    """Lets users choose files of their device, and uploads them.

    Await `pick_files()`, or call `.result()` of it in a sync handler. In a program started by `ft.app()` the answer
    comes by `on_result` as well, and nobody has to wait for the call.
    """

    on_result: EventHandler[FilePickerResultEvent] | None = None  # type: ignore[assignment]
    """After a `PickFiles` action, and with the files of a folder that was chosen; for programs of 0.21, always."""
    visible: bool = field(default=True, kw_only=True, python_only=True)
    """Without effect, as nothing of it is shown."""
    disabled: bool = field(default=False, kw_only=True, python_only=True)
    """Whether it does nothing."""

    dialog_title: str | None = field(default=None, kw_only=True, python_only=True)
    """Title of the last dialog, which browsers do not show."""
    file_name: str | None = field(default=None, kw_only=True, python_only=True)
    """Name that was proposed to save a file under."""
    initial_directory: str | None = field(default=None, kw_only=True, python_only=True)
    """Where the last dialog should have started, which browsers ignore."""
    file_type: FilePickerFileType = field(default=FilePickerFileType.ANY, kw_only=True, python_only=True)
    """Kind of files that was asked for last."""
    allowed_extensions: list[str] | None = field(default=None, kw_only=True, python_only=True)
    """Extensions that were allowed last, without the dot."""
    allow_multiple: bool | None = field(default=None, kw_only=True, python_only=True)
    """Whether several files could be chosen."""

    @property
    def state(self) -> FilePickerState | None:
        """Which dialog was opened last. None: none yet."""
        return self.__dict__.get("_state")

    @property
    def result(self) -> FilePickerResultEvent | None:
        """The last answer, where answers come as events. None before the first."""
        return self.__dict__.get("_result")

    def _ask(self, name: str, arguments: dict[str, Any]) -> Call[Any]:
        for asked, value in arguments.items():
            if asked in NOTED:
                setattr(self, asked, value)
        self.__dict__["_state"] = STATES.get(name)
        call = super()._ask(name, arguments)
        call.add_done_callback(functools.partial(self._answered, name))
        return call

    def _answered(self, name: str, future: Future[Any]) -> None:
        """Tell a program of 0.21, which did not wait for the answer."""
        page = self.page if self._tree is not None else None
        if page is None or not page._is_of_021 or future.cancelled():
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

    pick_files_async = async_alias(unawaited(file_picker.FilePicker.pick_files))
    save_file_async = async_alias(unawaited(file_picker.FilePicker.save_file))
    get_directory_path_async = async_alias(unawaited(file_picker.FilePicker.get_directory_path))
    upload_async = async_alias(unawaited(file_picker.FilePicker.upload))
