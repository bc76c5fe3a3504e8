"""Actions that the client does at once when a control is activated, without asking the program.

Browsers allow some things (a file dialog, the clipboard, a new tab) only while they handle a user's gesture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.values.enums.inputs import FilePickerFileType
from flet_web.controls.values.url import Address, Url
from flet_web.engine._typing import Self
from flet_web.engine.context import current_page
from flet_web.engine.schema import Schema, field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.control import Service
    from flet_web.controls.values.enums.navigation import UrlTarget

__all__ = ["ClientAction", "CopyToClipboard", "OpenUrl", "PickFiles", "ShareText"]


class ClientAction(Value):
    """Base of the actions: a method of a service, and its arguments.

    `service_type` names the service that does it. The page provides it to actions made by main() or a handler; for
    others, `bind()` says which one.
    """

    service_type: ClassVar[str] = ""

    service_id: int = field(default=0, kw_only=True, always=True)
    """Id of the service, where it was not bound to one."""
    method: str = field(default="", kw_only=True, always=True)
    """Name of the service's method."""
    args: dict[str, Any] = field(default_factory=dict, kw_only=True)
    """Further arguments; they go before those that follow from the other fields."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        action = object.__new__(cls)
        page, kind = current_page.get(), Schema.registry.get(cls.service_type)
        if page is not None and kind is not None:
            action.bind(page.service(kind.owner))
        return action

    def bind(self, service: Service) -> None:
        """Say which service does it."""
        self.__dict__["_service"] = service

    @property
    def service(self) -> Service | None:
        """The service that does it; None while no page has provided one."""
        return self.__dict__.get("_service")

    def arguments(self) -> dict[str, Any]:
        """The arguments that follow from the fields; None stands for an argument that is not given."""
        return {}

    def _items(self) -> Iterator[tuple[str, Any]]:
        service = self.service
        yield "service_id", self.service_id if service is None else service._i
        yield "method", self.method
        given = {name: value for name, value in self.arguments().items() if value is not None}
        yield "args", {**given, **self.args}


class OpenUrl(ClientAction):
    """Opens an address."""

    service_type: ClassVar[str] = "UrlLauncher"

    url: Address = field(python_only=True)
    """The address, as a Url takes it."""
    target: UrlTarget | str | None = field(default=None, python_only=True)
    """Which window or frame opens it: a UrlTarget, or a frame's name. None: a new one for other sites."""
    method: str = field(default="launch_url", kw_only=True, always=True)
    """Name of the service's method."""

    def arguments(self) -> dict[str, Any]:
        return {"url": Url(self.url, self.target)}


class CopyToClipboard(ClientAction):
    """Copies a text."""

    service_type: ClassVar[str] = "Clipboard"

    data: str = field(python_only=True)
    """The text."""
    method: str = field(default="set", kw_only=True, always=True)
    """Name of the service's method."""

    def arguments(self) -> dict[str, Any]:
        return {"data": self.data}


class ShareText(ClientAction):
    """Opens the share dialog of the platform with a text."""

    service_type: ClassVar[str] = "Share"

    text: str = field(python_only=True)
    """The text."""
    title: str | None = field(default=None, python_only=True)
    """Title of the dialog. None: that of the platform."""
    subject: str | None = field(default=None, python_only=True)
    """Subject of a mail, if it is shared by mail. None: none."""
    method: str = field(default="share_text", kw_only=True, always=True)
    """Name of the service's method."""

    def arguments(self) -> dict[str, Any]:
        return {"text": self.text, "title": self.title, "subject": self.subject}


class PickFiles(ClientAction):
    """Opens the dialog of a file picker, which gets the result by `on_result`."""

    # A `FilePicker`, which this layer does not know.
    file_picker: Any = field(python_only=True)
    """The FilePicker that does it and hears of the result."""
    dialog_title: str | None = field(default=None, python_only=True)
    """Title of the dialog, where the platform shows one."""
    initial_directory: str | None = field(default=None, python_only=True)
    """Folder that the dialog begins with; browsers choose it themselves."""
    file_type: FilePickerFileType | None = field(default=None, python_only=True)
    """Which kinds of files can be picked. None: all."""
    allowed_extensions: list[str] | None = field(default=None, python_only=True)
    """Endings without the dot, as `["pdf", "svg"]`, for FilePickerFileType.CUSTOM."""
    allow_multiple: bool = field(default=False, python_only=True)
    """Whether several files can be picked."""
    with_data: bool = field(default=False, python_only=True)
    """Whether the content is sent to the program, in `bytes` of each file."""
    compression_quality: int = field(default=0, python_only=True)
    """Quality of compressed pictures, 0 to 100, on phones. 0: they are not compressed."""
    cancel_upload_on_window_blur: bool = field(default=True, python_only=True)
    """Whether the dialog counts as closed when the window loses the focus."""
    method: str = field(default="pick_files", kw_only=True, always=True)
    """Name of the service's method."""

    @property
    def service(self) -> Service | None:
        return self.file_picker  # type: ignore[no-any-return]

    def arguments(self) -> dict[str, Any]:
        return {
            "dialog_title": self.dialog_title,
            "initial_directory": self.initial_directory,
            "file_type": self.file_type or FilePickerFileType.ANY,
            "allowed_extensions": self.allowed_extensions,
            "allow_multiple": self.allow_multiple,
            "with_data": self.with_data,
            "compression_quality": self.compression_quality,
            "cancel_upload_on_window_blur": self.cancel_upload_on_window_blur,
        }
