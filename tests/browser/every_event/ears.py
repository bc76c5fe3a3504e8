"""What a program hears of controls: each event with its class, its fields and its data, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from flet_web.engine.events import Event, event_class
from tests.browser.heard import Heard

OF_ALL = {"on_size_change", "on_animation_end"}
"""Events of every control with a size: tests of layout and animations hear them."""
KINDS = {"bool": bool, "int": int, "float": float, "str": str, "Duration": ft.Duration, "Offset": ft.Offset}

Told = str | tuple[str, Any] | tuple[str, Any, str]
"""An event: its name, its data or a dict of some of its fields, and its data in 0.21 if that says otherwise."""


def events_of(cls: Any) -> list[str]:
    """The names of the handlers of a control, without other spellings of the same."""
    fields = cls._schema.fields.values()
    return [f.name for f in fields if f.is_event and f.target is None and f.name not in OF_ALL]


class Ears:
    """Listens to controls, whatever they tell."""

    def __init__(self, dialect: str) -> None:
        self.dialect, self.heard = dialect, Heard()
        self.ever: set[tuple[str, str]] = set()
        """Class and handler of all that was heard."""

    def __call__(self, cls: Any, *names: str, but: str = "") -> dict[str, Any]:
        """Handlers for events of a control, all of them if none is named, as arguments."""
        left = [f"on_{name}" for name in but.split()]
        chosen = [f"on_{name}" for name in names] or [name for name in events_of(cls) if name not in left]

        def handler(name: str) -> Any:
            # Async ones end in the order of their events.
            async def note(e: Any) -> None:
                self.ever.add((cls.__name__, name))
                self.heard.add((e, event_class(cls._schema.fields[name])))

            return note

        return {name: handler(name) for name in chosen}

    def wait_for(self, wanted: list[Told], *, among: bool = False) -> None:
        """Wait until so much has been heard, or what is wanted `among` others."""
        if among:
            self.heard.wait_for(lambda: not self.faults(wanted, among=True))
        else:
            self.heard.wait_for(lambda: len(self.heard.all) >= len(wanted))

    def faults(self, wanted: list[Told], *, among: bool = False) -> list[str]:
        """What was heard otherwise than wanted. `among`: others may be heard before, after and between."""
        heard = [e.name for e, _ in self.heard.all]
        if among:
            left = list(wanted)
            for e, cls in self.heard.all:
                if left and name_of(left[0]) == e.name and not self._faults(e, cls, left[0]):
                    del left[0]
            return [f"heard {[(e.name, e.data) for e, _ in self.heard.all]}, but not {left}"] if left else []
        names = [name_of(one) for one in wanted]
        if heard != names:
            return [f"heard {[(e.name, e.data) for e, _ in self.heard.all]}, expected {names}"]
        pairs = zip(self.heard.all, wanted, strict=True)
        return [fault for (e, cls), told in pairs for fault in self._faults(e, cls, told)]

    def _faults(self, e: Event[Any], cls: type[Any], told: Told) -> list[str]:
        _, *rest = (told,) if isinstance(told, str) else told
        data = rest[0] if rest else None
        found = [] if type(e) is cls else [f"{e.name} is a {type(e).__name__}, expected a {cls.__name__}"]
        if isinstance(data, dict):
            fields = {name: getattr(e, name) for name in data}
            found += [] if fields == data else [f"{e.name} has {fields}, expected {data}"]
        elif self.dialect == "1.0" and (e.data != data or type(e.data) is not type(data)):
            found.append(f"{e.name} has the data {e.data!r}, expected {data!r}")
        found += [f"{e.name}.{name} is {getattr(e, name)!r}" for name in self._mistyped(e)]
        if self.dialect == "0.21":
            text = rest[1] if len(rest) > 1 else None if isinstance(data, dict) else in_words(data)
            if type(e.data) is not str or text not in (None, e.data):
                found.append(f"{e.name} has the data {e.data!r}, expected {text!r}")
        return found

    @staticmethod
    def _mistyped(e: Event[Any]) -> list[str]:
        """The fields of the event whose values are not of their types."""
        wrong = []
        for name, declared in type(e)._schema.fields.items():
            value, said = getattr(e, name), str(declared.annotation)
            kinds = [kind for word, kind in KINDS.items() if re.search(rf"\b{word}\b", said)]
            if name in ("name", "data", "control") or not kinds or (value is None and "None" in said):
                continue
            if not any(
                (isinstance(value, kind) and type(value) is not bool) or kind is bool is type(value) for kind in kinds
            ):
                wrong.append(name)
        return wrong


def name_of(told: Told) -> str:
    return told if isinstance(told, str) else told[0]


def in_words(data: Any) -> str:
    """Plain data as programs of 0.21 get it."""
    if data is None:
        return ""
    return str(data).lower() if isinstance(data, bool) else f"{data:g}" if isinstance(data, float) else str(data)


@dataclass
class User:
    """A person at the page."""

    page: Page
    heard: Heard

    def __getattr__(self, role: Any) -> Callable[..., Locator]:
        """`user.button("Save")`: an element by its role and name."""
        return lambda name=None: self.page.get_by_role(role, name=name, exact=True)

    def text(self, words: str) -> Locator:
        return self.page.get_by_text(words, exact=True)

    def hears(self, name: str, count: int = 1) -> None:
        """Wait until the program has heard an event of this name."""
        self.heard.wait_for(lambda: [e.name for e, _ in self.heard.all].count(name) >= count)

    def point(self, at: Locator) -> None:
        """Move the pointer there, without pressing anything."""
        expect(at).to_be_visible()
        box = at.bounding_box()
        assert box is not None
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def hold(self, at: Locator, name: str = "long_press") -> None:
        """Press until the program has heard of it."""
        self.point(at)
        self.page.mouse.down()
        self.hears(name)
        self.page.mouse.up()

    def leave(self) -> None:
        """Move the pointer to where nothing is."""
        self.page.mouse.move(790, 590)

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
