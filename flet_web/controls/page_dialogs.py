"""Members of the page that show dialogs, sheets, banners, snack bars and drawers.

A dialog stays in the tree until the client says that it is gone, so that it can close in its own time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.call import Call
from flet_web.controls.control import DialogControl

if TYPE_CHECKING:
    from flet_web.controls.base import BaseControl
    from flet_web.controls.overlay import Dialogs, Overlay
    from flet_web.controls.page import PageSession
    from flet_web.controls.tree import Tree
    from flet_web.controls.view import View

__all__ = ["PageDialogs"]


class PageDialogs:
    """Mixin of Page."""

    if TYPE_CHECKING:
        _dialogs: Dialogs
        _overlay: Overlay
        _session: PageSession
        _tree: Tree | None

        @property
        def root_view(self) -> View: ...

    def show_dialog(self, dialog: DialogControl) -> None:
        """Show a dialog, sheet, banner or snack bar above the page.

        One that is open already stays as it is: a double click asks twice. In a program started by `ft.app()` it takes
        the place of an open dialog of its kind, as there is only one of each there.
        """
        shown = self._dialogs.controls
        if self._session.program.dialect == "0.21":
            for other in shown:
                if other.open and type(other) is type(dialog):
                    other.open = False
        elif dialog in shown and dialog.open:
            return
        if dialog in shown:
            # It is just closing. The client will tell that it has closed, but of an id that is gone by then.
            shown.remove(dialog)
            self._update_dialogs()
        dialog.open = True
        shown.append(dialog)
        self._update_dialogs()

    def pop_dialog(self) -> DialogControl | None:
        """Close the dialog that was shown last and is still open. None if there is none."""
        for dialog in reversed(self._dialogs.controls):
            if dialog.open:
                dialog.open = False
                self._update_dialogs()
                return dialog
        return None

    def close_dialog_control(self, dialog: Any) -> None:
        """Close one dialog, whichever was shown last."""
        if dialog is not None and dialog.open:
            dialog.open = False
            self._update_dialogs()

    def _update_dialogs(self) -> None:
        if self._tree is not None:
            self._tree.update(self._dialogs)

    def dialog_dismissed(self, dialog: BaseControl) -> None:
        """The client has closed a dialog: take it out of the tree."""
        if isinstance(dialog, DialogControl) and dialog._parent is self._dialogs:
            self._dialogs.controls.remove(dialog)
            self._update_dialogs()
        elif dialog._parent is self._overlay and dialog._schema.wire in ("SnackBar", "Banner"):
            # A client shows one of these once. With a new id it can come up again.
            layer = self._overlay.controls
            place = layer.index(dialog)
            layer.remove(dialog)
            self._overlay.update()
            layer.insert(place, dialog)
            self._overlay.update()

    def show_drawer(self, drawer: Any = None) -> Call[None]:
        """Open the drawer of the first view; `drawer`, if given, becomes that drawer."""
        if drawer is not None:
            self.root_view.drawer = drawer
        return self.root_view.show_drawer()

    def close_drawer(self) -> Call[None]:
        """Close the drawer of the first view."""
        return self.root_view.close_drawer()

    def show_end_drawer(self, end_drawer: Any = None) -> Call[None]:
        """Open the end drawer of the first view; `end_drawer`, if given, becomes that drawer."""
        if end_drawer is not None:
            self.root_view.end_drawer = end_drawer
        return self.root_view.show_end_drawer()

    def close_end_drawer(self) -> Call[None]:
        """Close the end drawer of the first view."""
        return self.root_view.close_end_drawer()
