"""`ClientState`: what the browser's client does by itself: focus, dialogs that open and close, bars that take turns."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from flet_web.protocol import Control

from .gestures import OPTIONS, is_pressed
from .screen import BARS, Screen, ScreenNode, children, dialog_types, is_closed
from .tab import Tab

__all__ = ["ClientState", "can_dismiss", "can_focus"]

SNACK_BAR_SECONDS = 4.0
"""How long a snack bar is shown if it does not say."""


class ClientState:
    """The state of one page in the browser, kept up with its tab's model by `refresh()`."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.focused: int | None = None
        self.opened: set[int] = set()
        """Lists and drawers that are open."""
        self.left: set[int] = set()
        """Views that the user has left, and the program has not taken away yet."""
        self.stale = False
        """Whether something has come that `refresh()` has not taken in."""
        self._open: dict[int, int | None] = {}
        """Dialogs that are open, in the order of opening, with what had the focus before."""
        self._known: set[int] = set()
        """Dialogs that have come, open or closed."""
        self._bars: dict[str, list[int]] = {kind: [] for kind in BARS}
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._autofocused: set[int] = set()
        self._asking: Control | None = None

    def close(self) -> None:
        """The page is gone."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    # The screen

    def screen(self) -> Screen:
        """What the user sees now."""
        waiting = {number for queue in self._bars.values() for number in queue[1:]}
        return Screen(self.tab.model.page, self.left, self.opened, waiting)

    def refresh(self) -> None:
        """React to what the server has sent."""
        self.stale = False
        page = self.tab.model.page
        self.left &= {view["_i"] for _, view in children(page, only="views")}
        dialogs = {dialog["_i"]: dialog for dialog in self._dialogs(page)}
        for number in [number for number in self._open if number not in dialogs]:
            self._forget(number)
        new, self._known = dialogs.keys() - self._known, set(dialogs)
        for number, dialog in dialogs.items():
            is_open = not is_closed(dialog)
            if is_open and number not in self._open:
                self._show(dialog)
            elif not is_open and number in self._open:
                self.dismiss(dialog)
            elif not is_open and number in new and dialog in self._dialogs(page, "_dialogs"):
                # It never shows, and the server keeps it until it is told that it has closed.
                self.tab.fire(dialog, "dismiss")
        self._autofocus()

    def _dialogs(self, page: Control, *layers: str) -> Iterator[Control]:
        kinds = dialog_types()
        for layer in layers or ("_overlay", "_dialogs"):
            holder = page.get(layer)
            if isinstance(holder, dict):
                yield from (control for _, control in children(holder, only="controls") if control["_c"] in kinds)

    # Dialogs

    def _show(self, dialog: Control) -> None:
        number, kind = dialog["_i"], dialog["_c"]
        self._open[number] = self.focused
        if kind not in BARS:
            self.focus(None)
            return
        self._bars[kind].append(number)
        if self._bars[kind][0] == number:
            self._begin(dialog)

    def _begin(self, bar: Control) -> None:
        """The turn of a bar has come."""
        self.tab.fire(bar, "visible")
        persists = bar.get("persist")
        if bar["_c"] == "SnackBar" and not (bar.get("action") if persists is None else persists):
            seconds = seconds_of(bar.get("duration"), SNACK_BAR_SECONDS)
            timer = asyncio.get_running_loop().call_later(seconds, self._time_out, bar["_i"])
            self._timers[bar["_i"]] = timer

    def _time_out(self, number: int) -> None:
        bar = self.tab.model.controls.get(number)
        if bar is not None and number in self._open:
            self.dismiss(bar)

    def dismiss(self, dialog: Control) -> None:
        """A dialog closes, whoever has asked for it; the program is told."""
        self._forget(dialog["_i"])
        if dialog["_c"] in BARS:
            self.tab.change(dialog, _dismissed=True)
        self.tab.change(dialog, open=False)
        self.tab.fire(dialog, "dismiss")

    def _forget(self, number: int) -> None:
        before = self._open.pop(number)
        if number in self._timers:
            self._timers.pop(number).cancel()
        for queue in self._bars.values():
            if number in queue:
                was_first = queue[0] == number
                queue.remove(number)
                following = self.tab.model.controls.get(queue[0]) if queue and was_first else None
                if following is not None:
                    self._begin(following)
                return
        # A dialog gives the focus back to what had it.
        screen = self.screen()
        node = None if before is None else screen.of(before)
        now = None if self.focused is None else screen.of(self.focused)
        is_free = now is None or any(around.id == number for around in now.self_and_ancestors)
        if is_free and node is not None and not node.hidden:
            self.focus(node)

    # Focus

    def focus(self, node: ScreenNode | None) -> None:
        """Move the focus to a control, or away from all; both are told."""
        wanted = node.id if node is not None and can_focus(node) else None
        if wanted == self.focused:
            return
        before, self.focused = self.focused, wanted
        old = None if before is None else self.tab.model.controls.get(before)
        if old is not None:
            self.tab.fire(old, "blur")
        if node is not None and wanted is not None:
            self.tab.fire(node.control, "focus")

    def _autofocus(self) -> None:
        model = self.tab.model
        if self.focused not in model.controls:
            self.focused = None
        new = {n for n, control in model.controls.items() if control.get("autofocus") is True} - self._autofocused
        if not new:
            return
        self._autofocused |= new
        for node in self.screen().shown:
            if node.id in new and node.disabled_by is None:
                self.focus(node)

    # Views

    def go_back(self, view: ScreenNode) -> None:
        """The user presses the back arrow of a view; a program that listens to `confirm_pop` decides."""
        if view.listens("confirm_pop"):
            self._asking = view.control
            self.tab.fire(view.control, "confirm_pop")
        elif view.get("can_pop") is not False:
            self._leave(view.control)

    def confirm_pop(self, should_pop: bool) -> None:
        """The program has decided."""
        view, self._asking = self._asking, None
        if view is not None and should_pop:
            self._leave(view)

    def _leave(self, view: Control) -> None:
        """A view is hidden at once, and the program is asked to take it away."""
        self.left.add(view["_i"])
        self.tab.event(self.tab.model.page["_i"], "view_pop", {"route": view.get("route") or "/"})


def can_focus(node: ScreenNode) -> bool:
    """Whether the control can have the keyboard focus."""
    reacts = node.kind == "Slider" or (is_pressed(node) and node.kind not in OPTIONS)
    return reacts and node.disabled_by is None


def can_dismiss(dialog: ScreenNode) -> bool:
    """Whether a dialog closes without a choice: for a press beside it, or Escape."""
    return dialog.type in BARS or (dialog.get("modal") is not True and dialog.get("dismissible") is not False)


def seconds_of(value: Any, default: float) -> float:
    """A duration on the wire: a number of milliseconds, or its parts."""
    if isinstance(value, int | float):
        return value / 1000
    return timedelta(**value).total_seconds() if isinstance(value, dict) else default
