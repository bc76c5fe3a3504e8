"""Members of the page that only Flet 0.21 has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from flet_web.controls.page_dialogs import PageDialogs
from flet_web.controls.page_services import PageServices
from flet_web.controls.page_view import RootView
from flet_web.controls.query_string import route_with_query
from flet_web.controls.twins import twin

if TYPE_CHECKING:
    from flet_web.controls.base import BaseControl
    from flet_web.controls.call import Call
    from flet_web.controls.page import PageSession
    from flet_web.controls.window import Window

__all__ = ["LegacyPage"]


class DialogSlot:
    """Descriptor: `page.dialog = d; d.open = True; page.update()`. The control is part of the page at once."""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = "_slot_" + name

    def __get__(self, page: LegacyPage | None, owner: type[Any]) -> Any:
        return self if page is None else page.__dict__.get(self._name)

    def __set__(self, page: LegacyPage, control: Any) -> None:
        old = page.__dict__.get(self._name)
        if old is control:
            return
        page.__dict__[self._name] = control
        shown = page.overlay
        if old is not None and old in shown:
            shown.remove(old)
        if control is not None:
            shown.append(control)


class WindowProperty:
    """Descriptor: `page.window_width` is `page.window.width`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, page: LegacyPage | None, owner: type[Any]) -> Any:
        return self if page is None else getattr(page.window, self._name)

    def __set__(self, page: LegacyPage, value: Any) -> None:
        setattr(page.window, self._name, value)


class LegacyPage(RootView, PageDialogs, PageServices):
    """Mixin of Page."""

    if TYPE_CHECKING:
        window: Window

        @property
        def overlay(self) -> list[BaseControl]: ...

        _session: PageSession

        def navigate(self, route: str, **kwargs: Any) -> None: ...

        def client_event(self, control: BaseControl, name: str, data: Any) -> bool: ...

    dialog = DialogSlot()
    banner = DialogSlot()
    snack_bar = DialogSlot()
    bottom_sheet = DialogSlot()
    splash = DialogSlot()

    def _show(self, slot: str, control: Any) -> None:
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
        self.close_dialog_control(shown[-1] if shown else None)

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

    def go(self, route: str, skip_route_change_event: bool = False, **kwargs: Any) -> None:
        """Change the route and call `on_route_change`, even if it stays the same. `kwargs` become its query."""
        data = {"route": route_with_query(route, kwargs)}
        # Noted here, so that what the browser reports of it is no second change.
        self.client_event(cast("BaseControl", self), "route_change", data)
        if not skip_route_change_event:
            self._session.from_any_thread(self._session.fire, "route_change", data)
        self.navigate(data["route"])

    @property
    def on_window_event(self) -> Any:
        """Something happened to the window (`page.window.on_event`)."""
        return self.window.on_event

    @on_window_event.setter
    def on_window_event(self, handler: Any) -> None:
        self.window.on_event = handler

    def window_center(self) -> Call[None]:
        """Move the window to the middle of the screen."""
        return self.window.center()

    def window_close(self) -> Call[None]:
        """Close the window, as the user would."""
        return self.window.close()

    def window_destroy(self) -> Call[None]:
        """Close the window, whether that is prevented or not."""
        return self.window.destroy()

    def window_to_front(self) -> Call[None]:
        """Put the window in front of the others."""
        return self.window.to_front()

    async def fetch_page_details_async(self) -> None:
        """Nothing to wait for: what the client reports is known from the start."""

    window_center_async = twin(window_center)
    window_close_async = twin(window_close)
    window_destroy_async = twin(window_destroy)
    window_to_front_async = twin(window_to_front)
    add_async = twin(RootView.add)
    insert_async = twin(RootView.insert)
    remove_async = twin(RootView.remove)
    remove_at_async = twin(RootView.remove_at)
    clean_async = twin(RootView.clean)
    scroll_to_async = twin(RootView.scroll_to)
    show_dialog_async = twin(PageDialogs.show_dialog)
    show_drawer_async = twin(PageDialogs.show_drawer)
    close_drawer_async = twin(PageDialogs.close_drawer)
    show_end_drawer_async = twin(PageDialogs.show_end_drawer)
    close_end_drawer_async = twin(PageDialogs.close_end_drawer)
    close_dialog_async = twin(close_dialog)
    show_banner_async = twin(show_banner)
    close_banner_async = twin(close_banner)
    show_snack_bar_async = twin(show_snack_bar)
    show_bottom_sheet_async = twin(show_bottom_sheet)
    close_bottom_sheet_async = twin(close_bottom_sheet)
    go_async = twin(go)


WINDOW_PROPERTIES = (
    "always_on_top", "bgcolor", "focused", "frameless", "full_screen", "height", "left", "max_height", "max_width",
    "maximizable", "maximized", "min_height", "min_width", "minimizable", "minimized", "movable", "opacity",
    "prevent_close", "progress_bar", "resizable", "skip_task_bar", "title_bar_buttons_hidden", "title_bar_hidden",
    "top", "visible", "width",
)  # fmt: skip

for _name in WINDOW_PROPERTIES:
    setattr(LegacyPage, "window_" + _name, WindowProperty(_name))
