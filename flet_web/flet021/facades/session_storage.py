"""`ft.session_storage`: the class of `page.session`."""

from __future__ import annotations

from flet_web.controls.page.session_store import SessionStore

__all__ = ["SessionStorage"]

SessionStorage = SessionStore
