"""Fields that suggest what to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.engine.entered import index, text
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.text_input import AutoCompleteSuggestion
    from flet_web.engine._typing import ListOf, Self

__all__ = ["AutoComplete", "AutoCompleteSelectEvent"]


class AutoCompleteSelectEvent(Event["AutoComplete"]):
    """The user has chosen a suggestion."""

    index: int
    """Place of the suggestion in `suggestions`, from 0."""
    selection: AutoCompleteSuggestion
    """The suggestion."""


class AutoComplete(LayoutControl, wire="AutoComplete"):
    """A field that suggests what to type: the suggestions whose key contains the text, in small or capital letters."""

    value: str = field(default="", client=text())
    """The text in the field."""
    suggestions: ListOf[AutoCompleteSuggestion] = field(default_factory=list)
    """What can be suggested."""
    suggestions_max_height: Number = 200
    """Largest height of the list of suggestions, in logical pixels."""
    on_select: EventHandler[AutoCompleteSelectEvent] | None = None
    """The user has chosen a suggestion. `on_change` comes first."""
    on_change: ControlEventHandler[Self] | None = None
    """With each change; `data` is the whole text."""
    _selected_index: int | None = field(default=None, kw_only=True, client=index("suggestions"))

    @property
    def selected_index(self) -> int | None:
        """Place in `suggestions` of what the user has chosen last, from 0. None: nothing yet."""
        return self._selected_index
