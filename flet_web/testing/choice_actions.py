"""What a user sets without typing: boxes, switches, lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .actions import Actions
from .errors import NotFoundError
from .finder import Action, Target, Where
from .gestures import CHOICES, RADIOS, SWITCHES
from .screen import ScreenNode
from .semantics import option_key, option_text, value_of

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["ChoiceActions"]


def _first(kinds: frozenset[str]) -> Any:
    return lambda node: node.nearest(lambda one: one.kind in kinds)


CHECK = Action("checked", _first(SWITCHES | RADIOS))
SELECT = Action("used to select from", _first(CHOICES))


class ChoiceActions(Actions):
    """Checking and selecting."""

    async def check(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Switch a checkbox or switch on, or choose a radio button; nothing if it is on already."""
        __tracebackhide__ = True
        await self.do(CHECK, target, where, lambda node: self._set(node, True), self.press_down)

    async def uncheck(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Switch a checkbox or switch off; nothing if it is off already. ImpossibleError for a radio button."""
        __tracebackhide__ = True
        await self.do(CHECK, target, where, lambda node: self._set(node, False), self.press_down)

    async def _set(self, node: ScreenNode, wanted: bool) -> None:
        if node.kind in RADIOS:
            is_on = _group_value(node) == node.get("value")
            if not wanted and not node.get("toggleable"):
                raise self.refuse(node, "unchecked", "choosing another one is the only way")
            if is_on != wanted:
                self.toggle(node)
            return
        # A checkbox with three states needs up to two clicks.
        for _ in range(2):
            if value_of(node.control) is not wanted:
                self.toggle(node)
                await self.pause()

    def toggle(self, node: ScreenNode) -> None:
        """What a click on a checkbox, switch or radio button does."""
        if node.kind in RADIOS:
            self._choose_radio(node)
            return
        before = value_of(node.control)
        value = before is False
        if before is True and node.get("tristate") is True:
            self.change_value(node, None)
        else:
            self.change_value(node, value)

    def change_value(self, node: ScreenNode, value: Any, event: str = "change") -> None:
        """The user gives a control another value: the program has it when it hears of the event."""
        self.tab.change(node.control, value=value)
        self.tab.fire(node.control, event, value)

    def _choose_radio(self, node: ScreenNode) -> None:
        group = node.nearest(lambda one: one.type == "RadioGroup")
        if group is None:
            return
        value = node.get("value") or ""
        if group.get("value") != value:
            self.change_value(group, value)
        elif node.get("toggleable") is True:
            self.change_value(group, None)

    # Lists

    async def select(self, option: str, of: Target | None = None, **where: Unpack[Where]) -> None:
        """Choose an option of a drop-down by its text, or by its key. ImpossibleError if it cannot be chosen."""
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            inside = self.finder().screen.inside(node)
            options = [one for one in inside if one.slot == "options" and one.get("visible") is not False]
            fits = [one for one in options if option_text(one.control) == option]
            fits = fits or [one for one in options if option_key(one.control) == option]
            if not fits:
                texts = ", ".join(repr(option_text(one.control)) for one in options)
                raise NotFoundError(f"{node} has no option {option!r}; it has {texts or 'none'}", self.tree())
            if fits[0].get("disabled") is True:
                raise self.refuse(fits[0], "selected", "it is disabled")
            if node.type == "DropdownM2":
                self.tab.fire(node.control, "click")
            self.choose(fits[0])

        await self.do(SELECT, of, where, act, self.press_down)

    def choose(self, option: ScreenNode) -> None:
        """What a click on an option of a drop-down does."""
        field = option.parent
        assert field is not None
        self.client.opened.discard(field.id)
        value, text = option_key(option.control), option_text(option.control)
        if field.type == "DropdownM2":
            self.change_value(field, value)
            self.tab.fire(option.control, "click")
            return
        chosen = next((o for o in field.get("options") or () if option_key(o) == field.get("value")), None)
        shown = field.get("text") if chosen is None else option_text(chosen)
        if text != (shown or ""):
            self.tab.change(field.control, text=text)
            self.tab.fire(field.control, "text_change", text)
        self.change_value(field, value, "select")

    def open_list(self, node: ScreenNode) -> None:
        """What a click on a drop-down does: its list opens, or closes."""
        if node.type == "DropdownM2":
            self.tab.fire(node.control, "click")
        if node.id in self.client.opened:
            self.client.opened.discard(node.id)
        elif node.get("options"):
            self.client.opened.add(node.id)

    def close_lists(self, *, but: ScreenNode) -> None:
        """A click elsewhere closes the lists that are open."""
        kept, controls = {one.id for one in but.self_and_ancestors}, self.tab.model.controls
        lists = {number for number in self.client.opened if controls.get(number, {}).get("_c") in CHOICES}
        self.client.opened -= lists - kept


def _group_value(radio: ScreenNode) -> Any:
    group = radio.nearest(lambda one: one.type == "RadioGroup")
    return None if group is None else group.get("value")
