"""`FileDialog`: the user's side of `ft.FilePicker`, with real uploads."""

from __future__ import annotations

import mimetypes
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from .browser import Browser, File
from .errors import ImpossibleError, NotAnsweredError

if TYPE_CHECKING:
    from .services import Services

__all__ = ["FileDialog"]

KINDS = {"image": ("image",), "video": ("video",), "audio": ("audio",), "media": ("image", "video")}
"""What a file type of the picker stands for, by the first part of the MIME type."""


class FileDialog:
    """Chooses the files that the test says, as a person could choose them, and sends them where the program says.

    `http` is the user's client for the app; `fire(name, data)` tells the picker of an event.
    """

    def __init__(self, browser: Browser, http: httpx.AsyncClient) -> None:
        self._browser, self._http = browser, http
        self._choices: deque[list[File]] = deque()
        self._picked: list[File] = []

    def will_choose(self, *files: File) -> None:
        """What the user chooses when next asked."""
        self._choices.append(list(files))

    def install(self, services: Services) -> None:
        """Answer the calls that need no control."""
        services.known["FilePicker", "pick_files"] = self.pick
        services.known["FilePicker", "save_file"] = self.save

    def pick(self, args: dict[str, Any]) -> list[dict[str, Any]]:
        """The user chooses; nothing if they close the dialog."""
        if not self._choices:
            raise NotAnsweredError(
                "the program asks for files, and the test has not said which; say it by user.will_choose(File(...)), "
                "or that the user chooses none by user.will_choose()"
            )
        files = self._choices.popleft()
        if len(files) > 1 and args.get("allow_multiple") is not True:
            raise ImpossibleError(f"the dialog takes one file; the test chooses {len(files)}")
        for file in files:
            _check_type(file, str(args.get("file_type") or "any").lower(), args.get("allowed_extensions") or [])
        self._picked = files or self._picked
        return [file.described(number, with_data=args.get("with_data") is True) for number, file in enumerate(files)]

    def save(self, args: dict[str, Any]) -> None:
        """The browser downloads a file: it names none."""
        if not args.get("file_name") or not isinstance(args.get("src_bytes"), bytes):
            raise RuntimeError("save_file() in a browser needs file_name and src_bytes")
        self._browser.downloads.append(File(args["file_name"], args["src_bytes"]))

    async def upload(self, targets: list[dict[str, Any]], tell: Callable[[dict[str, Any]], None]) -> None:
        """Send files to their URLs, one after another, and `tell` of the progress."""
        for target in targets:
            file = self._find(target)
            name = target.get("name") or (file.name if file else "")
            if file is None:
                tell({"file_name": name, "progress": None, "error": "the file is not one of those picked last"})
                continue
            tell({"file_name": name, "progress": 0, "error": None})
            response = await self._http.request(
                target.get("method") or "PUT", target["upload_url"], content=file.content
            )
            if response.is_success:
                tell({"file_name": name, "progress": 1, "error": None})
            else:
                tell({"file_name": name, "progress": None, "error": _reason(response)})

    def _find(self, target: dict[str, Any]) -> File | None:
        number = target.get("id")
        if isinstance(number, int):
            return self._picked[number] if 0 <= number < len(self._picked) else None
        return next((file for file in self._picked if file.name == target.get("name")), None)


def _check_type(file: File, kind: str, extensions: list[str]) -> None:
    if kind == "custom":
        if not any(file.name.lower().endswith("." + extension.lower().lstrip(".")) for extension in extensions):
            raise ImpossibleError(f"the dialog shows {', '.join(extensions)} only; the test chooses {file.name!r}")
    elif kind in KINDS:
        found = (mimetypes.guess_type(file.name)[0] or "").split("/")[0]
        if found not in KINDS[kind]:
            raise ImpossibleError(f"the dialog shows files of type {kind} only; the test chooses {file.name!r}")


def _reason(response: httpx.Response) -> str:
    """What the server says in `{"error": ...}`, else its status."""
    try:
        said = response.json().get("error")
    except (ValueError, AttributeError):
        said = None
    return str(said) if said else f"the server answered {response.status_code} {response.reason_phrase}".strip()
