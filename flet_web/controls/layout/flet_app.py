"""An app inside another app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.control import LayoutControl
from flet_web.engine.events import ControlEventHandler, Event, EventHandler

if TYPE_CHECKING:
    from flet_web.engine._typing import Self
    from flet_web.engine.call import Call

__all__ = ["FletApp", "FletAppOutputEvent"]


class FletAppOutputEvent(Event["FletApp"]):
    """An app that runs in the browser itself has printed something. It does not come from apps of a server."""

    text: str
    """What was printed."""
    is_stderr: bool = False
    """Whether it was printed as an error."""


class FletApp(LayoutControl, wire="FletApp"):
    """Shows another app, which has a session of its own, as a part of this one.

    It takes the room that it is given. The policies of both have to agree if it is of another site: `csp_frame_src` of
    this app and `frame_ancestors` of the other one name each other.
    """

    url: str | None = None
    """Address of the page of the app, as "/admin/" or "https://example.org/app". None: nothing is shown."""
    args: dict[str, Any] | None = None
    """For an app that runs in the browser itself. Without effect for apps of a server."""
    assets_dir: str | None = None
    """Folder of the assets in the official client; an app of a server knows its own."""
    force_pyodide: bool = False
    """Whether the official client runs the app in the browser itself. Without effect for apps of a server."""
    reconnect_interval_ms: int | None = None
    """Milliseconds between two attempts of the official client to connect. Ours has its own rule."""
    reconnect_timeout_ms: int | None = None
    """Milliseconds after which it is said that the app cannot be reached. None: 15,000."""
    boot_screen_name: str | None = None
    """Sign of waiting of the official client. In ours the app shows its own."""
    boot_screen_options: dict[str, Any] | None = None
    """Options of that sign."""
    app_error_message: str | None = None
    """Shown in place of an app that cannot be reached. None: a sentence of the client."""
    on_error: ControlEventHandler[Self] | None = None
    """The app cannot be reached, or has failed; `data` says what is wrong."""
    on_connect: ControlEventHandler[Self] | None = None
    """The app has connected to its server, also again."""
    on_python_output: EventHandler[FletAppOutputEvent] | None = None
    """An app that runs in the browser itself has printed something."""

    def wait_idle(self, idle_ms: int = 300, timeout_ms: int = 30000) -> Call[dict[str, Any]]:
        """Wait until the app has come up and nothing has changed in it for `idle_ms` milliseconds.

        `idle` says whether that was so within `timeout_ms` milliseconds, `elapsed_ms` how long it took. Of an app of
        another site no more can be seen than that it has connected.
        """
        arguments = {"idle_ms": idle_ms, "timeout_ms": timeout_ms}
        return self._call("wait_idle", arguments, timeout=timeout_ms / 1000 + 10)
