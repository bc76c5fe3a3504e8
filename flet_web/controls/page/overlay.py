"""What a page holds beside its views: the overlay above them, its dialogs, its services."""

from __future__ import annotations

import secrets
from contextlib import AbstractContextManager, nullcontext
from operator import is_
from typing import Any

from flet_web.controls.control import DialogControl, Service
from flet_web.engine._typing import ListOf
from flet_web.engine.computed import computed
from flet_web.engine.frozen import Frozen
from flet_web.engine.node import BaseControl
from flet_web.engine.reach import held_elsewhere
from flet_web.engine.schema import field


class Overlay(BaseControl, wire="Overlay"):
    """Controls above the views, the last one uppermost."""

    _internals = computed({"host_positioned": True})

    controls: ListOf[BaseControl] = field(default_factory=list)
    """What is above the views, the last one uppermost."""

    def init(self) -> None:
        self.items: list[BaseControl] = []
        """`page.overlay`. Flet 0.21 has services there too."""
        self._shown: list[BaseControl] = []

    def before_update(self) -> None:
        """Take over what is in the list by now: clients look for services in the registry, and only there."""
        items, shown = self.items, self._shown
        if len(items) == len(shown) and all(map(is_, items, shown)):
            return
        self._shown = items = list(items)  # other threads may go on changing it
        self.controls = [item for item in items if not isinstance(item, Service)]
        for item in items:
            if isinstance(item, Service):
                self.page.register_service(item)
        for item in shown:
            if isinstance(item, Service) and item not in items:
                self.page.unregister_service(item)


class Dialogs(BaseControl, wire="Dialogs"):
    """The dialogs that are open, or just closing."""

    controls: ListOf[DialogControl] = field(default_factory=list)
    """The dialogs, the last one uppermost."""

    def init(self) -> None:
        self.notices: set[BaseControl] = set()
        """Those that are not the program's: it does not close them."""


class ServiceRegistry(BaseControl, wire="ServiceRegistry", part=True):
    """The services that the client runs."""

    _internals = computed(dict, of=("uid",))
    _services: ListOf[Service] = field(default_factory=list)
    uid: str = ""
    """A client binds all services anew when it sees another one."""

    def init(self) -> None:
        self.uid = secrets.token_hex(5)
        self.managed = False
        """Whether the program looks after the list itself, by `page.services`."""

    def forget_unused(self) -> None:
        """Let go of services that were made for one call, and that nobody can call again.

        `await ft.FilePicker().pick_files()` in a handler would otherwise add one for each click.
        """
        tree = self._tree
        if "_services" not in self._shape or self.managed or tree is None:
            return
        with tree.lock:
            held = self._peek("_services")
            if type(held) is not Frozen:
                return
            # By place: a loop variable would be a reference itself.
            unused = {n for n in range(len(held)) if not held_elsewhere(held, n) and held[n].is_passing()}
            if unused:
                self._services = [service for n, service in enumerate(held) if n not in unused]

    def guard(self) -> AbstractContextManager[Any]:
        """Held while the list is looked at and changed."""
        return nullcontext() if self._tree is None else self._tree.lock

    def add(self, service: Service) -> None:
        """Run one more service, with the next update."""
        with self.guard():
            self._services.append(service)

    def discard(self, service: Service) -> None:
        """Do not run a service any longer, with the next update."""
        with self.guard():
            if service in self._services:
                self._services.remove(service)
