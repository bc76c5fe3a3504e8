"""`LazySignature`: the signatures of constructors that a schema stands behind."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from flet_web.engine.schema import Schema

__all__ = ["LazySignature"]


class LazySignature:
    """Class attribute `__signature__`: computed when asked for, and only for constructors that are ours."""

    def __init__(self, init: Callable[..., None]) -> None:
        self._init = init

    def __get__(self, instance: object | None, owner: type[Any]) -> inspect.Signature:
        schema = owner.__dict__.get("_schema")
        if owner.__init__ is not self._init or not isinstance(schema, Schema):
            raise AttributeError("__signature__")
        return schema.signature()
