"""Radio buttons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.mixins import Changeable, FocusEvents
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import LabelPosition, VisualDensity
from flet_web.engine.entered import Rule, value_of
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["Radio", "RadioGroup"]


class Choice(FocusEvents, LayoutControl, kw_only=True):
    """What a RadioGroup lets the user choose from."""


class Radio(Choice, AdaptiveControl, wire="Radio"):
    """One choice of a RadioGroup."""

    label: str = ""
    """Text or control that says what it is."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    label_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    value: str | None = None
    """What the value of the group is while this one is chosen."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    fill_color: ControlStateValue[ColorValue] | None = None
    """Color of the filled area, one for all states or by state. None: that of the theme."""
    active_color: ColorValue | None = None
    """Color of the chosen or filled part. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over it while it is hovered, focused or pressed. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    splash_radius: Number | None = None
    """Radius of that wave in logical pixels. None: that of the theme."""
    toggleable: bool = False
    """Whether a click on the chosen one takes the choice back."""
    visual_density: VisualDensity | None = None
    """How much room it takes. None: as the theme says."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""


def _choices(group: RadioGroup) -> Iterator[Any]:
    """The radio buttons of a group that can be chosen."""
    tree = group._tree
    around: list[Any] = [group]
    for node in around:
        # The group may have left meanwhile.
        for child in () if tree is None else tree.placement.children(node):
            if value_of(child, "visible") is False or value_of(child, "disabled") is True:
                continue
            if isinstance(child, Choice):
                yield child
            elif not isinstance(child, RadioGroup):
                around.append(child)


def _chosen(group: Any, before: Any, value: Any) -> Any:
    """The value of a radio button; none if the chosen one lets itself be taken back."""
    wanted = before if value is None else value
    for radio in _choices(group):
        if (value_of(radio, "value") or "") == wanted and (value is not None or value_of(radio, "toggleable")):
            return value
    raise ValueError("there is no such choice")


class RadioGroup(Changeable, Control, wire="RadioGroup"):
    """The Radios in its content are choices of one value."""

    content: Control
    """What is shown inside."""
    value: str | None = field(default=None, client=Rule(_chosen, events=("change",)))
    """The value of the chosen Radio. None: none is."""
