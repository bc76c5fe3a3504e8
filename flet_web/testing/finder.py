"""Finding controls as people name them: by text, label, role and so on; and saying what is wrong if that fails."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypedDict

from flet_web.protocol import to_wire

from .errors import ImpossibleError, NotFoundError, SeveralFoundError
from .screen import Screen, ScreenNode
from .semantics import key_of, names_of, role_of, said_by, texts_of

if TYPE_CHECKING:
    from .element import Element

__all__ = ["Action", "Finder", "Target", "Text", "Where", "that"]

Text: TypeAlias = "str | re.Pattern[str]"
"""A text as it stands, or a pattern that is searched for."""

Target: TypeAlias = "Text | Element"
"""What to find: a control that says this, or one that was found before."""


class Where(TypedDict, total=False):
    """Which control is meant, besides its text."""

    key: Any
    """Its key."""
    type: type[Any] | str
    """Its class, or the name of its class."""
    role: str
    """Its ARIA role: button, link, textbox, checkbox, radio, switch, slider, combobox, dialog, img ..."""
    label: Text
    """Its label."""
    tooltip: Text
    """The text of its tooltip."""
    icon: Any
    """Its icon, as `ft.Icons.ADD`."""
    nth: int
    """Which one of several, from 0; -1 is the last."""
    inside: Target
    """What it is in."""


class Action(NamedTuple):
    """What a user does to a control; `participle` is for messages: "clicked".

    `find_target` gives the control that reacts: the one that was found, one around it, or None.
    """

    participle: str
    find_target: Callable[[ScreenNode], ScreenNode | None]


PLURALS: Final = {"checkbox": "checkboxes", "combobox": "comboboxes", "switch": "switches", "textbox": "text boxes"}

NAMED_BY_CONTENT: Final = frozenset({"type", "role", "key", "icon"})
"""With one of these a control is found by the texts of what is in it, too."""


class Finder:
    """Finds controls on one screen. `control_of` gives the program's control for an id, for searches by class."""

    def __init__(self, screen: Screen, control_of: Callable[[int], Any], outline: Callable[[], str]) -> None:
        self.screen, self._control_of, self._outline = screen, control_of, outline

    def all(self, target: Target | None, where: Where) -> list[ScreenNode]:
        """What is shown and fits, in reading order; `nth` is left to the caller."""
        return self._matches([one for one in self._candidates(where) if not one.hidden], target, where)

    def hidden(self, target: Target | None, where: Where) -> list[ScreenNode]:
        """What is not shown and fits."""
        return self._matches([one for one in self._candidates(where) if one.hidden], target, where)

    def one(self, target: Target | None, where: Where, action: Action | None = None) -> ScreenNode:
        """The one that fits; with an `action` the one that reacts to it.

        NotFoundError, SeveralFoundError; ImpossibleError if it is hidden or does not react.
        """
        __tracebackhide__ = True
        found = self._matches(self._candidates(where), target, where)
        shown = [one for one in found if not one.hidden]
        if found and not shown:
            raise self._hidden(found[0], action)
        able = shown if action is None else self._able(shown, action)
        if shown and not able and action is not None:
            raise ImpossibleError(f"{shown[0]} cannot be {action.participle}", self._outline())
        free = [one for one in able if self.screen.covered_by(one) is None]
        return self._pick(free or able, target, where)

    def _candidates(self, where: Where) -> list[ScreenNode]:
        for name in where:
            if name not in Where.__annotations__:
                raise TypeError(f"there is no way to find by {name}=...; expected {', '.join(Where.__annotations__)}")
        inside = where.get("inside")
        node = self.screen.everything if inside is None else self.screen.inside(self.one(inside, {}))
        return [one for one in node if self._fits(one, where)]

    def _fits(self, node: ScreenNode, where: Where) -> bool:
        control = node.control
        if "key" in where and key_of(control) != key_of({"key": to_wire(wire_value(where["key"]))}):
            return False
        if "type" in where and not self._is_of_type(node, where["type"]):
            return False
        if "role" in where and role_of(control) != where["role"]:
            return False
        for name, text in (("label", where.get("label")), ("tooltip", where.get("tooltip"))):
            if text is not None and not any(same(text, said) for said in names_of(control, name)):
                return False
        return "icon" not in where or has_icon(control, to_wire(wire_value(where["icon"])))

    def _is_of_type(self, node: ScreenNode, wanted: type[Any] | str) -> bool:
        control = None if "_of" in node.control else self._control_of(node.id)
        if not isinstance(wanted, str):
            return isinstance(control, wanted)
        return wanted == node.type or any(wanted == cls.__name__ for cls in type(control).__mro__)

    def _matches(self, candidates: list[ScreenNode], target: Target | None, where: Where) -> list[ScreenNode]:
        """Those that say `target`: exactly, or else as a part of what they say."""
        if target is None:
            return candidates
        if not isinstance(target, str | re.Pattern):
            if not hasattr(target, "is_of"):
                hint = f"; by class: type={target.__name__}" if isinstance(target, type) else ""
                raise TypeError(f"expected a text, a pattern or what find() gives; got {target!r}{hint}")
            return [one for one in candidates if target.is_of(one)]
        deep = not NAMED_BY_CONTENT.isdisjoint(where)
        sayings = [(one, sayings_of(one, deep=deep)) for one in candidates]
        for fits in (same, contains):
            found = [one for one, texts in sayings if any(fits(target, text) for text in texts)]
            if found:
                return found
        return []

    def _able(self, found: Iterable[ScreenNode], action: Action) -> list[ScreenNode]:
        lifted = (action.find_target(one) for one in found)
        return list({id(one): one for one in lifted if one is not None}.values())

    def _pick(self, found: list[ScreenNode], target: Target | None, where: Where) -> ScreenNode:
        __tracebackhide__ = True
        nth = where.get("nth")
        if not found:
            raise NotFoundError(f"nothing on the page {that(target, where)}{self._guess(target)}", self._outline())
        if nth is not None:
            if -len(found) <= nth < len(found):
                return found[nth]
            raise NotFoundError(
                f"nth={nth}, but only {count(found)} {that(target, where, plural=True)}", self._outline()
            )
        if len(found) > 1:
            ways = [f"{name}=..." for name in ("key", "nth") if name not in where] + ["inside=..."]
            listed = "".join(f"\n  {one}{place(one)}" for one in found[:5]) + ("\n  ..." if len(found) > 5 else "")
            raise SeveralFoundError(
                f"{count(found)} {that(target, where, plural=True)}; say which by {', '.join(ways[:-1])} or {ways[-1]}"
                f"{listed}",
                self._outline(),
            )
        return found[0]

    def _hidden(self, node: ScreenNode, action: Action | None) -> Exception:
        if action is None:
            return NotFoundError(f"{node} is there, but not shown: {node.hidden}", self._outline())
        return ImpossibleError(f"{node} cannot be {action.participle}: {node.hidden}", self._outline())

    def _guess(self, target: Target | None) -> str:
        if not isinstance(target, str):
            return ""
        texts = [text for node in self.screen.shown for text in sayings_of(node, deep=False)]
        close = difflib.get_close_matches(target, texts, 1)
        return f"; did you mean {close[0]!r}?" if close else ""


def wire_value(value: Any) -> Any:
    """A key or icon of the program as it is on the wire."""
    return getattr(value, "value", value)


def has_icon(control: dict[str, Any], icon: Any) -> bool:
    """Whether a control shows an icon, as its own or as an Icon in the place of one."""
    for name, value in control.items():
        if name == "icon" or name.endswith("_icon") or name in ("leading", "trailing"):
            if value == icon:
                return True
            if isinstance(value, dict) and value.get("_c") == "Icon" and value.get("icon") == icon:
                return True
    return False


def sayings_of(node: ScreenNode, *, deep: bool) -> list[str]:
    """What a control says and is called; `deep`: and what is in it says."""
    own = said_by(node.control) if deep else texts_of(node.control)
    return [*own, *names_of(node.control)]


def same(target: Text, text: str) -> bool:
    """Whether a text is the one that is wanted."""
    return target == text if isinstance(target, str) else target.search(text) is not None


def contains(target: Text, text: str) -> bool:
    """Whether the text that is wanted is a part of it."""
    return isinstance(target, str) and target in text


def count(found: list[ScreenNode]) -> str:
    """How many of what: `3 buttons`."""
    roles = {role_of(node.control) for node in found}
    role = roles.pop() if len(roles) == 1 else None
    noun = "control" if role is None else role
    return f"{len(found)} {noun}" if len(found) == 1 else f"{len(found)} {PLURALS.get(noun, noun + 's')}"


def place(node: ScreenNode) -> str:
    """Where a control is, as far as that tells it from others."""
    key = key_of(node.control)
    around = node.nearest(lambda one: one is not node and key_of(one.control) is not None)
    return ("" if key is None else f" key={key}") + ("" if around is None else f" in {around}")


def that(target: Target | None, where: Where, *, plural: bool = False) -> str:
    """What was looked for, as the rest of a sentence: `says 'Save' and has role='button'`."""
    says, has, stands = ("say", "have", "are in") if plural else ("says", "has", "is in")
    parts: list[str] = []
    if target is not None:
        text = getattr(target, "pattern", target)
        parts.append(f"{says} {text!r}" if isinstance(text, str) else f"is {text!r}")
    named: dict[str, Any] = {name: value for name, value in where.items() if name not in ("nth", "inside")}
    if named:
        shown = ((name, value.__name__ if isinstance(value, type) else repr(value)) for name, value in named.items())
        parts.append(f"{has} {', '.join(f'{name}={value}' for name, value in shown)}")
    if "inside" in where:
        parts.append(f"{stands} {where['inside']!r}")
    return " and ".join(parts) or "is there"
