"""`ft.querystring`: the class of `page.query`."""

from __future__ import annotations

from flet_web.controls.page.query_string import QueryString

__all__ = ["QueryString"]
