"""Dialogs, banners, snack bars, sheets and drawers as Flet 0.21 showed them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flet_web.controls.control import DialogControl
from flet_web.controls.page import page
from flet_web.controls.page.dialogs import check_dialog
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.flet021.navigation import NavigationDrawer, NavigationDrawerPosition


class DialogSlot:
    """Descriptor: `page.dialog = d; d.open = True; page.update()`. The control is part of the page at once."""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = "_slot_" + name

    def __get__(self, page: PageDialogs | None, owner: type[Any]) -> Any:
        return self if page is None else page.__dict__.get(self._name)

    def __set__(self, page: PageDialogs, control: Any) -> None:
        old = page.__dict__.get(self._name)
        if old is control:
            return
        page.__dict__[self._name] = control
        shown = page.overlay
        if old is not None and old in shown:
            shown.remove(old)
        if control is not None:
            shown.append(control)


class PageDialogs(page.Page):
    """One place for each kind of dialog, and a method to show and to close what is there."""

    dialog = DialogSlot()
    banner = DialogSlot()
    snack_bar = DialogSlot()
    bottom_sheet = DialogSlot()
    splash = DialogSlot()

    @property
    def _is_of_021(self) -> bool:
        """Whether `ft.app()` has started the program, which is a program of Flet 0.21 to 0.28 then."""
        return bool(self._session.program.dialect == "0.21")

    def show_dialog(self, dialog: DialogControl) -> None:
        """Show a dialog, sheet, banner or snack bar above the page.

        One that is open already stays as it is: a double click asks twice. In a program started by `ft.app()` it takes
        the place of an open dialog of its kind, as there is only one of each there.
        """
        for other in self._dialogs.controls if self._is_of_021 else ():
            if other.open and type(other) is type(dialog):
                other.open = False
        super().show_dialog(dialog)

    def _show(self, slot: str, control: Any) -> None:
        check_dialog(control)
        setattr(self, slot, control)
        control.open = True
        self.update()

    def _close(self, slot: str) -> None:
        control = getattr(self, slot)
        if control is not None:
            control.open = False
            self.update()

    def close_dialog(self) -> None:
        """Close the dialog: the one of `page.dialog`, else the one shown last."""
        if self.dialog is not None and self.dialog.open:
            self._close("dialog")
            return
        others = ("SnackBar", "Banner", "BottomSheet")
        shown = [d for d in self._dialogs.controls if d.open and d._schema.wire not in others]
        if shown:
            shown[-1].open = False
            self._update_dialogs()

    def show_banner(self, banner: Any) -> None:
        """Show a Banner."""
        self._show("banner", banner)

    def close_banner(self) -> None:
        """Close the Banner."""
        self._close("banner")

    def show_snack_bar(self, snack_bar: Any) -> None:
        """Show a SnackBar."""
        self._show("snack_bar", snack_bar)

    def show_bottom_sheet(self, bottom_sheet: Any) -> None:
        """Show a BottomSheet."""
        self._show("bottom_sheet", bottom_sheet)

    def close_bottom_sheet(self) -> None:
        """Close the BottomSheet."""
        self._close("bottom_sheet")

    def open(self, control: Any) -> None:
        """Show a dialog, sheet, banner, snack bar or drawer, as Flet 0.23 to 0.28 did.

        A drawer becomes the one of the page, at the side that its `position` tells. TypeError for any other control.
        """
        if isinstance(control, NavigationDrawer):
            at_end = control.position is NavigationDrawerPosition.END
            setattr(self, "end_drawer" if at_end else "drawer", control)
            control.open = True
        elif control in self.overlay:
            control.open = True
        else:
            super().show_dialog(control)
        self.update()

    def close(self, control: Any) -> None:
        """Close what `open()` has shown."""
        control.open = False
        self.update()

    def dialog_dismissed(self, dialog: Any) -> None:
        """The client has closed a dialog or a drawer."""
        if isinstance(dialog, NavigationDrawer):
            dialog.note_open(False)
        super().dialog_dismissed(dialog)

    def show_drawer(self, drawer: Any = None) -> Call[None]:
        """Open the drawer of the first view; `drawer`, if given, becomes that drawer."""
        if drawer is not None:
            self.drawer = drawer
        return self._noted(self.drawer, True, super().show_drawer)

    def close_drawer(self) -> Call[None]:
        """Close the drawer of the first view."""
        return self._noted(self.drawer, False, super().close_drawer)

    def show_end_drawer(self, end_drawer: Any = None) -> Call[None]:
        """Open the end drawer of the first view; `end_drawer`, if given, becomes that drawer."""
        if end_drawer is not None:
            self.end_drawer = end_drawer
        return self._noted(self.end_drawer, True, super().show_end_drawer)

    def close_end_drawer(self) -> Call[None]:
        """Close the end drawer of the first view."""
        return self._noted(self.end_drawer, False, super().close_end_drawer)

    def _noted(self, drawer: Any, shown: bool, call: Callable[[], Call[None]]) -> Call[None]:
        if isinstance(drawer, NavigationDrawer):
            drawer.note_open(shown)
        return call()

    show_dialog_async = async_alias(show_dialog)
    close_dialog_async = async_alias(close_dialog)
    show_banner_async = async_alias(show_banner)
    close_banner_async = async_alias(close_banner)
    show_snack_bar_async = async_alias(show_snack_bar)
    show_bottom_sheet_async = async_alias(show_bottom_sheet)
    close_bottom_sheet_async = async_alias(close_bottom_sheet)
    show_drawer_async = async_alias(show_drawer)
    close_drawer_async = async_alias(close_drawer)
    show_end_drawer_async = async_alias(show_end_drawer)
    close_end_drawer_async = async_alias(close_end_drawer)
