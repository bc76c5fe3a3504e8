"""Sharing by the dialog of the user's device."""

from __future__ import annotations

import mimetypes
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Service
from flet_web.controls.values.enums.platform import ShareResultStatus
from flet_web.controls.values.files import ShareFile, ShareResult
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import OffsetValue
    from flet_web.controls.values.enums.platform import ShareCupertinoActivityType

__all__ = ["Share"]

WAIT = 600.0
"""Seconds in which a person chooses with whom to share."""


class Share(Service, wire="Share"):
    """Opens the share dialog of the user's device.

    Browsers allow it in answer to a click, for some seconds, and on pages with HTTPS. Where there is no such dialog,
    files are downloaded and a text goes into a new mail, unless the fallbacks are switched off. What only apps have (a
    preview, a position on the screen, activities of iOS) has no effect in a browser.
    """

    def share_text(
        self,
        text: str,
        *,
        title: str | None = None,
        subject: str | None = None,
        preview_thumbnail: ShareFile | None = None,
        share_position_origin: OffsetValue | None = None,
        download_fallback_enabled: bool = True,
        mail_to_fallback_enabled: bool = True,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> Call[ShareResult]:
        """Share a text. `title` is that of the dialog, `subject` that of a mail. ValueError if there is no text."""
        if not text:
            raise ValueError("there is no text to share")
        return self._share(
            "share_text",
            text=text,
            title=title,
            subject=subject,
            mail_to_fallback_enabled=mail_to_fallback_enabled,
        )

    def share_uri(
        self,
        uri: str,
        *,
        share_position_origin: OffsetValue | None = None,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> Call[ShareResult]:
        """Share an address. ValueError if there is none."""
        if not uri:
            raise ValueError("there is no address to share")
        return self._share("share_uri", uri=uri)

    def share_files(
        self,
        files: list[ShareFile],
        *,
        title: str | None = None,
        text: str | None = None,
        subject: str | None = None,
        preview_thumbnail: ShareFile | None = None,
        share_position_origin: OffsetValue | None = None,
        download_fallback_enabled: bool = True,
        mail_to_fallback_enabled: bool = True,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> Call[ShareResult]:
        """Share files: data, or files of the server, which are read here, in a thread where the event loop would wait.

        ValueError if there are none, OSError if one cannot be read: then the answer raises it in async handlers.
        """
        if not files:
            raise ValueError("there are no files to share")
        for file in files:
            if file.data is None and file.path is None:
                raise ValueError("a file to share has a path or data")

        def share(contents: list[dict[str, Any]]) -> Call[ShareResult]:
            return self._share(
                "share_files",
                files=contents,
                title=title,
                text=text,
                subject=subject,
                download_fallback_enabled=download_fallback_enabled,
            )

        session = self._mounted_in("share_files()").page._session
        if threading.get_ident() != session.loop_thread or all(file.data is not None for file in files):
            return share([_content(file) for file in files])
        return _after(session.run_thread(lambda: [_content(file) for file in files]), share, session.loop_thread)

    def _share(self, name: str, **arguments: Any) -> Call[ShareResult]:
        return self._call(name, arguments, timeout=WAIT).then(
            lambda answer: ShareResult(status=ShareResultStatus(answer["status"]), raw=answer["raw"])
        )


def _after(reading: Future[Any], share: Callable[[Any], Call[ShareResult]], loop_thread: int) -> Call[ShareResult]:
    """The call that is made once the files have been read."""
    answer: Future[ShareResult] = Future()

    def answered(done: Future[Any], call: Call[ShareResult]) -> None:
        if answer.set_running_or_notify_cancel():
            error = done.exception()
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(call.result())

    def read(done: Future[Any]) -> None:
        try:
            call = share(done.result())
        except BaseException as error:
            answer.set_exception(error)
        else:
            call.add_done_callback(lambda done: answered(done, call))

    reading.add_done_callback(read)
    return Call(answer, loop_thread)


def _content(file: ShareFile) -> dict[str, Any]:
    name = file.name or (Path(file.path).name if file.path else "file")
    data = file.data if file.data is not None else Path(str(file.path)).read_bytes()
    kind = file.mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return {"data": data, "mime_type": kind, "name": name}
