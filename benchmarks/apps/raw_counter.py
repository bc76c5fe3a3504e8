"""The floor of an import and of an index page: Starlette and nothing else."""

from __future__ import annotations

from apps.raw_page import app

__all__ = ["app"]
