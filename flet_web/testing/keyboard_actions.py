"""What a user does with the keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .client_state import can_dismiss, can_focus
from .element import Element
from .errors import ImpossibleError
from .finder import Action, Target, Where
from .gestures import FIELDS, pointer
from .pointer_actions import PointerActions
from .screen import ScreenNode

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["KeyboardActions"]


def _field(node: ScreenNode) -> ScreenNode | None:
    kinds = FIELDS | {"Dropdown"}
    return node.nearest(lambda one: one.kind in kinds)


def _focusable(node: ScreenNode) -> ScreenNode | None:
    # One that is disabled is found too: the error says so.
    return node.nearest(lambda one: can_focus(one) or one.disabled_by is one)


TYPE = Action("typed into", _field)
FOCUS = Action("focused", _focusable)

LABELS = {
    " ": "Space", "ArrowLeft": "Arrow Left", "ArrowRight": "Arrow Right", "ArrowUp": "Arrow Up",
    "ArrowDown": "Arrow Down", "PageUp": "Page Up", "PageDown": "Page Down",
}  # fmt: skip
"""Names of keys as the protocol spells them."""


class KeyboardActions(PointerActions):
    """Typing, keys, focus."""

    async def type(self, text: str, into: Target | None = None, **where: Unpack[Where]) -> None:
        """Type a text, key by key, behind what is in the field: the one that has the focus if none is named.

        A line break needs a field of several lines; elsewhere it would be the Enter key: `submit()`. What the field
        does not take (`max_length`, `input_filter`) is not there afterwards. ImpossibleError if it takes no text.
        """
        __tracebackhide__ = True
        target, place = self._place(into, where)
        self.check_connected()
        field = self.finder().one(target, place, TYPE)
        self._must_be_editable(field)
        if "\n" in text and not _takes_lines(field):
            raise self.refuse(field, "typed into", "it has one line; press Enter by submit()")
        field = await self.move_focus(field, field, TYPE)
        name, event = _written(field)
        # A person types slower than a handler runs.
        waits = field.listens(event)
        for character in text:
            self._write(field, _accepted(field, str(field.get(name) or ""), character))
            if waits:
                await self.finish()
        await self.finish()

    async def clear(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Select all that is in a field, and delete it."""
        __tracebackhide__ = True
        place = self._place(target, where)

        async def act(field: ScreenNode) -> None:
            self._must_be_editable(field)
            self._write(field, "")

        await self.do(TYPE, *place, act, lambda field: field)

    async def submit(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Press Enter in a field: the one that has the focus if none is named."""
        __tracebackhide__ = True
        place = self._place(target, where)

        async def act(field: ScreenNode) -> None:
            self._enter(field)

        await self.do(TYPE, *place, act, lambda field: field)

    async def focus(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Move the keyboard focus to a control."""
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            self.client.focus(node)

        await self.do(FOCUS, target, where, act)

    async def blur(self) -> None:
        """Move the keyboard focus away from all controls."""
        __tracebackhide__ = True
        self.check_connected()
        self.client.focus(None)
        await self.finish()

    async def press(
        self, key: str, *, shift: bool = False, ctrl: bool = False, alt: bool = False, meta: bool = False
    ) -> None:
        """Press a key: a character, or a name such as "Enter", "Escape", "Tab", "ArrowDown", "F1".

        The page hears of it by `on_keyboard_event`; Enter submits the field that has the focus or presses the button,
        Escape closes the uppermost dialog, Tab moves the focus, and a character is typed.
        """
        __tracebackhide__ = True
        self.check_connected()
        label = LABELS.get(key, key.upper() if len(key) == 1 else key)
        data = {"key": label, "shift": shift, "ctrl": ctrl, "alt": alt, "meta": meta}
        self.tab.fire(self.tab.model.page, "keyboard_event", data)
        if not (ctrl or alt or meta):
            await self.pause()
            await self._react(key, shift=shift)
        await self.finish()

    async def _react(self, key: str, *, shift: bool) -> None:
        screen = self.finder().screen
        focused = None if self.client.focused is None else screen.of(self.client.focused)
        barrier = screen.barrier
        if key == "Escape" and barrier is not None and can_dismiss(barrier):
            self.client.dismiss(barrier.control)
        elif key == "Tab":
            self._tab(backwards=shift)
        elif focused is None or focused.disabled_by is not None:
            return
        elif _field(focused) is not None and (len(key) == 1 or key == "Enter"):
            if key != "Enter":
                self._write(focused, _accepted(focused, str(focused.get(_written(focused)[0]) or ""), key))
            elif not shift or not focused.get("shift_enter"):
                self._enter(focused)
        elif key in ("Enter", " ") and focused.kind == "GestureDetector":
            self.tab.fire(focused.control, "tap", {**pointer(), "k": None})
        elif key in ("Enter", " "):
            await self.press_control(focused)

    def _tab(self, *, backwards: bool) -> None:
        screen = self.finder().screen
        stops = [one for one in screen.shown if can_focus(one) and screen.covered_by(one) is None]
        if not stops:
            return
        at = next((number for number, one in enumerate(stops) if one.id == self.client.focused), None)
        step = -1 if backwards else 1
        self.client.focus(stops[(at + step) % len(stops) if at is not None else min(step, 0)])

    # Fields

    def _place(self, target: Target | None, where: Where) -> tuple[Target | None, Where]:
        """The field that is meant: without a name the one that has the focus, else any."""
        if target is None and not where and self.client.focused is not None:
            focused = self.finder().screen.of(self.client.focused)
            if focused is not None and _field(focused) is not None:
                return Element(self, focused), {}
        return target, where

    def _must_be_editable(self, field: ScreenNode) -> None:
        self.check_usable(field, TYPE)
        if field.get("read_only") is True:
            raise self.refuse(field, "typed into", "it is read-only")
        if field.type == "Dropdown" and field.get("editable") is not True:
            raise ImpossibleError(f"{field} takes no text; choose an option by select()", self.tree())

    def _write(self, field: ScreenNode, text: str) -> None:
        """The text of a field has become another one."""
        name, event = _written(field)
        if text != (field.get(name) or ""):
            self.tab.change(field.control, **{name: text})
            self.tab.fire(field.control, event, text)

    def _enter(self, field: ScreenNode) -> None:
        if field.type == "Dropdown":
            return
        if _takes_lines(field) and not field.get("shift_enter"):
            self._write(field, _accepted(field, str(field.get("value") or ""), "\n"))
        else:
            self.tab.fire(field.control, "submit", None if field.get("shift_enter") else field.get("value") or "")


def _written(field: ScreenNode) -> tuple[str, str]:
    """The property that has the text of a field, and the event that tells of a change."""
    return ("text", "text_change") if field.type == "Dropdown" else ("value", "change")


def _takes_lines(field: ScreenNode) -> bool:
    return bool(field.get("multiline") or field.get("shift_enter"))


def _accepted(field: ScreenNode, before: str, character: str) -> str:
    """What stands in a field after a key was pressed."""
    limit = field.get("max_length")
    if isinstance(limit, int) and 0 < limit <= len(before):
        return before
    rule = field.get("input_filter")
    return filtered(rule, before + character, before) if isinstance(rule, dict) else before + character


def filtered(rule: dict[str, Any], typed: str, before: str) -> str:
    """What an `InputFilter` leaves of a text that was `before` until now."""
    flags = re.RegexFlag(0)
    for name, flag in (("multiline", re.MULTILINE), ("dot_all", re.DOTALL)):
        flags |= flag if rule.get(name) else re.RegexFlag(0)
    if rule.get("case_sensitive") is False:
        flags |= re.IGNORECASE
    try:
        expression = re.compile(str(rule.get("regex_string") or ""), flags)
    except re.error:
        return typed
    put = str(rule.get("replacement_string") or "")
    if rule.get("allow") is False:
        return expression.sub(lambda _: put, typed)
    kept = [match for match in expression.finditer(typed) if match[0]]
    if typed and not kept:
        return before
    result, end = "", 0
    for match in kept:
        result += (put if match.start() > end else "") + match[0]
        end = match.end()
    return result + (put if end < len(typed) else "")
