"""Members of the page that show dialogs, sheets, banners, snack bars and drawers.

A dialog stays in the tree until the client says that it is gone, so that it can close in its own time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import DialogControl
from flet_web.engine.call import Call
from flet_web.engine.checks import short
from flet_web.engine.node import BaseControl

if TYPE_CHECKING:
    from flet_web.controls.page.overlay import Dialogs, Overlay
    from flet_web.controls.page.view import View
    from flet_web.engine.tree import Tree


def check_dialog(dialog: object) -> None:
    """Raise TypeError for what cannot be shown above the page."""
    if not isinstance(dialog, DialogControl):
        raise TypeError(f"only a dialog, sheet, banner or snack bar can be shown above the page; got {short(dialog)}")


class PageDialogs:
    """Mixin of BasePage."""

    if TYPE_CHECKING:
        _dialogs: Dialogs
        _overlay: Overlay
        _tree: Tree | None

        @property
        def root_view(self) -> View: ...

    def show_dialog(self, dialog: DialogControl) -> None:
        """Show a dialog, sheet, banner or snack bar above the page.

        One that is open already stays as it is: a double click asks twice. TypeError if it is no such control.
        """
        check_dialog(dialog)
        shown = self._dialogs.controls
        if dialog in shown and dialog.open:
            return
        if dialog in shown:
            # It is just closing. The client will tell that it has closed, but of an id that is gone by then.
            shown.remove(dialog)
            self._update_dialogs()
        if self._tree is not None:
            self._tree.page._session.expand(dialog)
        dialog.open = True
        shown.append(dialog)
        self._update_dialogs()

    def pop_dialog(self) -> DialogControl | None:
        """Close the dialog that was shown last and is still open. None if there is none."""
        for dialog in reversed(self._dialogs.controls):
            if dialog.open and dialog not in self._dialogs.notices:
                dialog.open = False
                self._update_dialogs()
                return dialog
        return None

    def _show_notice(self, notice: DialogControl) -> None:
        """Show a dialog that is not the program's."""
        self._dialogs.notices.add(notice)
        self.show_dialog(notice)

    def _hide_notice(self, notice: DialogControl) -> None:
        """Close a dialog that is not the program's."""
        if notice.open:
            notice.open = False
            self._update_dialogs()

    def _update_dialogs(self) -> None:
        if self._tree is not None:
            self._tree.update(self._dialogs)

    def dialog_dismissed(self, dialog: BaseControl) -> None:
        """The client has closed a dialog: take it out of the tree."""
        if isinstance(dialog, DialogControl) and dialog._parent is self._dialogs:
            self._dialogs.controls.remove(dialog)
            self._dialogs.notices.discard(dialog)
            self._update_dialogs()
        elif dialog._parent is self._overlay and dialog._schema.wire in ("SnackBar", "Banner"):
            # A client shows one of these once. With a new id it can come up again.
            layer = self._overlay.controls
            place = layer.index(dialog)
            layer.remove(dialog)
            self._overlay.update()
            layer.insert(place, dialog)
            self._overlay.update()

    def show_drawer(self) -> Call[None]:
        """Open the drawer of the first view."""
        return self.root_view.show_drawer()

    def close_drawer(self) -> Call[None]:
        """Close the drawer of the first view."""
        return self.root_view.close_drawer()

    def show_end_drawer(self) -> Call[None]:
        """Open the end drawer of the first view."""
        return self.root_view.show_end_drawer()

    def close_end_drawer(self) -> Call[None]:
        """Close the end drawer of the first view."""
        return self.root_view.close_end_drawer()
