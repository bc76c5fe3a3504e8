"""`ft.client_storage`: the class of `page.client_storage`."""

from __future__ import annotations

from flet_web.flet021.client_storage import ClientStorage

__all__ = ["ClientStorage"]
