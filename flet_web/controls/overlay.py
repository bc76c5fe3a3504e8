"""What a page holds beside its views: the layer above them, its dialogs, its services."""

from __future__ import annotations

import secrets
from typing import Any

from flet_web.controls.base import BaseControl
from flet_web.controls.control import DialogControl, Service
from flet_web.controls.schema import field

__all__ = ["Dialogs", "Overlay", "ServiceRegistry"]


class Overlay(BaseControl, wire="Overlay"):
    """Controls above the views, the last one uppermost."""

    controls: list[BaseControl] = field(default_factory=list)

    def internals(self) -> dict[str, Any]:
        return {"host_positioned": True}


class Dialogs(BaseControl, wire="Dialogs"):
    """The dialogs that are open, or just closing."""

    controls: list[DialogControl] = field(default_factory=list)


class ServiceRegistry(BaseControl, wire="ServiceRegistry"):
    """The services that the client runs."""

    _services: list[Service] = field(default_factory=list)

    def init(self) -> None:
        # A client binds all services anew when it sees another one.
        self._uid = secrets.token_hex(5)

    def internals(self) -> dict[str, Any]:
        return {"uid": self._uid}
