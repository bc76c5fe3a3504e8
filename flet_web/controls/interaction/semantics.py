"""What screen readers are told of controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BadgeValue, Number
    from flet_web.engine._typing import Self

__all__ = ["MergeSemantics", "Semantics"]


class MergeSemantics(Control, wire="MergeSemantics"):
    """Screen readers take all that is in it as one thing: a Checkbox with the Text beside it."""

    content: Control | None = None
    """What is shown inside."""


class Semantics(Control, wire="Semantics"):
    """Tells screen readers what its content is. Nothing of it is seen."""

    tooltip: str | None = None  # pyright: ignore[reportIncompatibleVariableOverride]
    """A text that shows up when the pointer rests on it, and that screen readers read."""
    badge: BadgeValue | None = None
    """A text or a Badge at its upper end."""
    content: Control | None = None
    """What is shown inside."""
    label: str | None = None
    """Its name. None: the words in it."""
    identifier: str | None = None
    """A name for tests, which nobody hears."""
    expanded: bool | None = None
    """Whether what it opens is open. None: it opens nothing."""
    hidden: bool | None = None
    """Whether screen readers leave it out, with all that is in it."""
    selected: bool | None = None
    """Whether it is the chosen one of several."""
    button: bool | None = None
    """Whether it is a button."""
    obscured: bool | None = None
    """Whether its value is not read, as that of a password."""
    multiline: bool | None = None
    """Whether its text may have several lines."""
    focusable: bool | None = None
    """Whether it can be reached by keyboard. None: if there is something to do with it."""
    read_only: bool | None = None
    """Whether its text cannot be changed."""
    focus: bool | None = None
    """Whether it has the focus: True gives it the focus."""
    slider: bool | None = None
    """Whether it is a slider."""
    toggled: bool | None = None
    """Whether it is on. None: it is no switch."""
    max_value_length: Number | None = None
    """How many characters its text may have."""
    checked: bool | None = None
    """Whether it is ticked. None: it is no checkbox."""
    value: str | None = None
    """Its value, as it is read."""
    increased_value: str | None = None
    """What `value` becomes by `on_increase`."""
    decreased_value: str | None = None
    """What `value` becomes by `on_decrease`."""
    hint_text: str | None = None
    """What it is for."""
    on_tap_hint_text: str | None = None
    """What a tap does."""
    current_value_length: int | None = None
    """How many characters its text has."""
    heading_level: int | None = field(default=None, ge=0, le=6)
    """It is a heading of that level, from 1 to 6. None or 0: none, but for `header`."""
    exclude_semantics: bool = False
    """Whether screen readers leave out what is in it."""
    mixed: bool | None = None
    """Whether it is a checkbox that is neither ticked nor not."""
    on_long_press_hint_text: str | None = None
    """What a long press does."""
    container: bool = False
    """Whether it is one thing of its own."""
    live_region: bool | None = None
    """Whether what changes in it is read at once."""
    textfield: bool | None = None
    """Whether text is typed into it."""
    link: bool | None = None
    """Whether it is a link."""
    header: bool | None = None
    """Whether it is a heading."""
    image: bool | None = None
    """Whether it is a picture."""
    on_tap: ControlEventHandler[Self] | None = None
    """It is tapped: by a screen reader, by Enter or Space, or by a pointer where nothing inside takes the tap."""
    on_double_tap: ControlEventHandler[Self] | None = None
    """It is tapped twice."""
    on_increase: ControlEventHandler[Self] | None = None
    """Its value shall be increased: arrow keys up and right."""
    on_decrease: ControlEventHandler[Self] | None = None
    """Its value shall be decreased: arrow keys down and left."""
    on_dismiss: ControlEventHandler[Self] | None = None
    """It shall go away: Escape."""
    on_scroll_left: ControlEventHandler[Self] | None = None
    """It shall be moved to the left, to what is at the right: arrow key right."""
    on_scroll_right: ControlEventHandler[Self] | None = None
    """It shall be moved to the right, to what is at the left: arrow key left."""
    on_scroll_up: ControlEventHandler[Self] | None = None
    """It shall be moved up, to what is below: arrow key down."""
    on_scroll_down: ControlEventHandler[Self] | None = None
    """It shall be moved down, to what is above: arrow key up."""
    on_copy: ControlEventHandler[Self] | None = None
    """Its content shall be copied."""
    on_cut: ControlEventHandler[Self] | None = None
    """Its content shall be cut out."""
    on_paste: ControlEventHandler[Self] | None = None
    """Something shall be pasted."""
    on_long_press: ControlEventHandler[Self] | None = None
    """It is pressed for half a second, or by the menu key."""
    on_move_cursor_forward_by_character: ControlEventHandler[Self] | None = None
    """The cursor of a text field shall go on by a character. `data`: whether that selects."""
    on_move_cursor_backward_by_character: ControlEventHandler[Self] | None = None
    """The cursor of a text field shall go back by a character. `data`: whether that selects."""
    on_did_gain_accessibility_focus: ControlEventHandler[Self] | None = None
    """It is reached."""
    on_did_lose_accessibility_focus: ControlEventHandler[Self] | None = None
    """It is left."""
    on_set_text: ControlEventHandler[Self] | None = None
    """The text of a text field shall be replaced. `data`: the new one."""
    focused: bool | None = alias("focus")
