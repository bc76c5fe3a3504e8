"""A page of components with a model client, without a session: what is to run in a thread runs when it is told to."""

from __future__ import annotations

import concurrent.futures
import inspect
import threading
from collections.abc import Callable
from typing import Any

from flet_web.components.renderer import Renderer
from flet_web.engine.node import Node
from tests.controls import sample


class Bench(sample.Bench):
    """`root.controls` shows a component. `errors` are what the program has raised."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[BaseException] = []
        self.tasks: list[Callable[[], Any]] = []
        self.renderer = Renderer(self, lambda shown: sample.SampleText(f"failed: {shown}"))
        self.loop_thread = threading.get_ident()

    def run_task(self, coroutine: Any) -> concurrent.futures.Future[Any]:
        raise NotImplementedError

    async def kept_state(self, key: str) -> Any:
        return None

    async def keep_state(self, key: str, value: Any) -> None:
        raise NotImplementedError

    def run_apart(self, function: Callable[[], Any]) -> None:
        self.tasks.append(function)

    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None:
        function(*args)

    def call_later(self, delay: float, function: Callable[[], Any]) -> None:
        self.tasks.append(function)

    def crashed(self, error: BaseException, what: str = "") -> str:
        self.errors.append(error)
        return str(error)

    def render(self, component: Callable[..., Any], *args: Any, **kwargs: Any) -> list[Any]:
        """Show a component, and send that."""
        self.renderer.render(self.root, "controls", component, args, kwargs)
        return self.settle()

    def settle(self) -> list[Any]:
        """Do all that waits, and send what has changed."""
        while self.tasks:
            self.tasks.pop(0)()
        return self.send()

    def texts(self) -> list[str]:
        """The texts on the page, in order."""
        return [c.get("value", "") for c in self.client.walk() if c["_c"] == "SampleText"]

    def ids(self) -> list[int]:
        return [c["_i"] for c in self.client.walk() if c["_c"] == "SampleText"]

    def control(self, number: int) -> Node:
        """The mounted control with an id."""
        found = self.tree.get(number)
        assert isinstance(found, Node)
        return found

    def fire(self, number: int, event: str = "on_tap") -> None:
        """Call a handler of a control."""
        handler: Any = getattr(self.control(number), event)
        handler(*[None] * bool(inspect.signature(handler).parameters))
