"""What open pages say of a reload."""

from __future__ import annotations

from flet_web.controls.buttons.button import TextButton
from flet_web.controls.control import DialogControl
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.snack_bar import SnackBar
from flet_web.controls.layout.column import Column
from flet_web.controls.text.text import Text
from flet_web.controls.values.enums.navigation import SnackBarBehavior
from flet_web.controls.values.enums.text import FontWeight
from flet_web.controls.values.text_style import TextStyle
from flet_web.session.session import Session

__all__ = ["Notices"]

SHOWN_MS = 4000
WIDTH = 420
MOST_LINES = 12
"""The last so many lines of a traceback are shown: the page below must be seen."""


class Notices:
    """Short messages, and what keeps the program from its new code, until that is mended."""

    def __init__(self) -> None:
        # By the id of the session.
        self._failures: dict[str, Banner] = {}
        self.failure = ""
        """What is wrong now: the last line of a traceback and the traceback. "" for nothing."""

    def say(self, session: Session, text: str) -> None:
        """Show a message for a moment."""
        session.run_apart(
            lambda: session.page._show_notice(
                SnackBar(text, duration=SHOWN_MS, behavior=SnackBarBehavior.FLOATING, width=WIDTH)
            )
        )

    def show_failure(self, session: Session) -> None:
        """Show what is wrong, in place of what was."""
        headline, text = self.failure.split("\n", 1)
        lines = text.rstrip().split("\n")[-MOST_LINES:]
        style = TextStyle(font_family="monospace", size=12)
        banner: Banner = Banner(
            Column(
                [
                    Text(f"{headline}. The program goes on as it was.", weight=FontWeight.BOLD),
                    Text("\n".join(lines), style=style, selectable=True),
                ],
                tight=True,
            ),
            actions=[TextButton("Close", on_click=lambda: self._hide(session, banner))],
            leading="error",
            bgcolor="error_container",
        )
        before, self._failures[session.id] = self._failures.get(session.id), banner
        self._hide(session, before)
        session.run_apart(lambda: session.page._show_notice(banner))

    def hide_failure(self, session: Session) -> None:
        """It is mended."""
        self._hide(session, self._failures.pop(session.id, None))

    def _hide(self, session: Session, notice: DialogControl | None) -> None:
        if notice is not None:
            session.run_apart(lambda: session.page._hide_notice(notice))
