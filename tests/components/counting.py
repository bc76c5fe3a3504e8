"""Components that tests of several files use, and what they note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flet_web.components.component import component
from flet_web.components.observable import observable
from flet_web.components.state import use_state
from tests.components.bench import Bench
from tests.controls.sample import SampleText

log: list[Any] = []


@component
def Counter(name: str) -> Any:
    number, set_number = use_state(0)
    log.append(name)
    return SampleText(f"{name} {number}", on_tap=lambda: set_number(lambda n: n + 1))


@observable
@dataclass
class Item:
    name: str
    done: bool = False


class Given:
    """A component that shows what it is told to: `shows(...)`."""

    def __init__(self, give: Callable[[], Any]) -> None:
        self.give = give
        self.again: Any = None

        @component
        def App() -> Any:
            number, set_number = use_state(0)
            self.again = lambda: set_number(number + 1)
            return self.give()

        self.bench = Bench()
        self.App = App
        self.bench.render(App)

    def shows(self, give: Callable[[], Any] | None = None) -> list[Any]:
        """Give something else. What is sent for it."""
        self.give = give or self.give
        self.again()
        return self.bench.settle()
