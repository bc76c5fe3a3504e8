"""What form fields are given: borders, filters, suggestions, selections."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.borders import BorderRadius
from flet_web.controls.values.enums import TextAffinity

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, Number
    from flet_web.controls.values.borders import BorderSide

__all__ = [
    "AutoCompleteSuggestion",
    "InputBorder",
    "InputFilter",
    "NoInputBorder",
    "NumbersOnlyInputFilter",
    "OutlineInputBorder",
    "TextOnlyInputFilter",
    "TextSelection",
    "UnderlineInputBorder",
]


class InputBorder(Value):
    """Base of the borders of form fields. `NONE`, `OUTLINE` and `UNDERLINE` are 0.21's names."""

    NONE: ClassVar[NoInputBorder]
    OUTLINE: ClassVar[OutlineInputBorder]
    UNDERLINE: ClassVar[UnderlineInputBorder]


class NoInputBorder(InputBorder, tag="none"):
    """No border."""


class OutlineInputBorder(InputBorder, tag="outline"):
    """A box around the field; `gap_padding` is the space beside a label in its line."""

    side: BorderSide | None = None
    border_radius: BorderRadiusValue = 4
    gap_padding: Number = 4.0


class UnderlineInputBorder(InputBorder, tag="underline"):
    """A line below the field; the radius is that of its filled background."""

    side: BorderSide | None = None
    border_radius: BorderRadiusValue = field(default_factory=lambda: BorderRadius.vertical(top=4))


InputBorder.NONE = NoInputBorder()
InputBorder.OUTLINE = OutlineInputBorder()
InputBorder.UNDERLINE = UnderlineInputBorder()


class InputFilter(Value):
    """What may be typed: what matches a regular expression, or (`allow=False`) does not."""

    regex_string: str
    allow: bool = True
    replacement_string: str = ""
    multiline: bool = False
    case_sensitive: bool = True
    unicode: bool = False
    dot_all: bool = False


class NumbersOnlyInputFilter(InputFilter):
    """Digits only."""

    regex_string: str = r"^[0-9]*$"


class TextOnlyInputFilter(InputFilter):
    """The letters a to z only, in both cases."""

    regex_string: str = r"^[a-zA-Z]*$"


class AutoCompleteSuggestion(Value):
    """A suggestion: `key` is what typing is compared with, `value` what is shown."""

    key: str
    value: str


class TextSelection(Value):
    """A selection in a text, from the fixed end to the moving one; equal offsets are a cursor, -1 is none."""

    base_offset: int
    extent_offset: int
    affinity: TextAffinity = field(default=TextAffinity.DOWNSTREAM, always=True)
    directional: bool = field(default=False, always=True)

    @property
    def start(self) -> int:
        """The offset that comes first in the text."""
        return min(self.base_offset, self.extent_offset)

    @property
    def end(self) -> int:
        """The offset that comes last in the text."""
        return max(self.base_offset, self.extent_offset)

    @property
    def is_valid(self) -> bool:
        """Whether there is a selection or a cursor at all."""
        return self.start >= 0

    @property
    def is_collapsed(self) -> bool:
        """Whether it is a cursor: nothing is selected."""
        return self.base_offset == self.extent_offset

    @property
    def is_normalized(self) -> bool:
        """Whether the moving end is not before the fixed one."""
        return self.extent_offset >= self.base_offset

    def get_selected_text(self, source_text: str) -> str:
        """The selected part of `source_text`."""
        return source_text[self.start : self.end] if self.is_valid else ""
