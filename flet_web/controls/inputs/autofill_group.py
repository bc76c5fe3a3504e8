"""Fields that a browser fills in together."""

from __future__ import annotations

from flet_web.controls.control import Control
from flet_web.controls.values.enums.inputs import AutofillGroupDisposeAction

__all__ = ["AutofillGroup"]


class AutofillGroup(Control, wire="AutofillGroup"):
    """Makes a form of the TextFields in its content: the browser fills them in together, by their `autofill_hints`."""

    content: Control
    """Holds the fields, at any depth; those in a group inside of it are of that group."""
    dispose_action: AutofillGroupDisposeAction = AutofillGroupDisposeAction.COMMIT
    """Whether the fields count as submitted when the group leaves the page: the browser may offer to save them then."""
