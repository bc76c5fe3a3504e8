"""The timer of iOS, whose value was a number of seconds in Flet 0.21."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.cupertino import timer_picker
from flet_web.controls.values.duration import Duration
from flet_web.engine.context import current_page
from flet_web.engine.lazy_signature import LazySignature

__all__ = ["CupertinoTimerPicker"]

STORED = timer_picker.CupertinoTimerPicker.value
"""The descriptor of the value as Flet 1.0 has it."""


class CupertinoTimerPicker(timer_picker.CupertinoTimerPicker):
    """Wheels on which the user turns to a span of time of less than a day.

    `value` is a `Duration`, or a number of milliseconds. In a program started by `ft.app()` it is a number of seconds.
    """

    if not TYPE_CHECKING:

        def __init__(self, *args, **kwargs):
            kwargs = self._schema.name_arguments(args, kwargs) if args else kwargs
            if "value" in kwargs:
                kwargs["value"] = self._from_program(kwargs["value"])
            super().__init__(**kwargs)

        @property
        def value(self):
            """What the wheels show."""
            shown = STORED.__get__(self, type(self))
            return shown.in_seconds if self._counts_seconds and isinstance(shown, Duration) else shown

        @value.setter
        def value(self, value):
            STORED.__set__(self, self._from_program(value))

        @property
        def _counts_seconds(self):
            page = self.page if self._tree is not None else current_page.get()
            return page is not None and page._is_of_021

        def _from_program(self, value):
            counts = self._counts_seconds and type(value) in (int, float)
            return Duration(seconds=int(value)) if counts else value


CupertinoTimerPicker.__signature__ = LazySignature(CupertinoTimerPicker.__init__)
