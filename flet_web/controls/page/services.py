"""Members of the page that keep the services that its client runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from flet_web.controls.control import Service
from flet_web.engine.checks import short

if TYPE_CHECKING:
    from flet_web.controls.page.overlay import ServiceRegistry
    from flet_web.engine.tree import Tree

S = TypeVar("S", bound=Service)


class PageServices:
    """Mixin of Page. Services are put into the registry when they are first used."""

    if TYPE_CHECKING:
        _services: ServiceRegistry
        _tree: Tree | None

    def service(self, kind: type[S]) -> S:
        """The page's own instance of a service. TypeError if `kind` is no class of services."""
        if not (isinstance(kind, type) and issubclass(kind, Service)):
            raise TypeError(f"service() takes a class, as UrlLauncher; got {short(kind)}")
        # Threads may ask for the same one at once.
        with self._services.guard():
            service = next((known for known in self._services._services if type(known) is kind), None)
            if service is None:
                service = kind()
                service.keep()
                self._services.add(service)
        if service._i == 0:
            self._update_services()
        return service

    def register_service(self, service: Service) -> None:
        """Make a service known to the client, which can be asked for it from then on. TypeError if it is none."""
        if not isinstance(service, Service):
            raise TypeError(f"register_service() takes a service, as UrlLauncher(); got {short(service)}")
        if service._i == 0:
            self._services.add(service)
            self._update_services()
        elif service._tree is not self._tree:
            raise RuntimeError(f"{service!r} belongs to the page of another session; make services inside main()")

    def _update_services(self) -> None:
        if self._tree is not None and self._services._i:
            self._tree.update(self._services)

    def unregister_service(self, service: Service) -> None:
        """Let the client forget a service, with the next update."""
        self._services.discard(service)
