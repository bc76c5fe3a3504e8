"""What form fields are given: borders, filters, suggestions, selections."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet_web.controls.values.borders import BorderRadius
from flet_web.controls.values.enums.text import TextAffinity
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, Number
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
    """The line. None: by the state of the field, in colors of the theme."""
    border_radius: BorderRadiusValue = 4
    """Radii of the corners, in logical pixels: one for all or a BorderRadius."""
    gap_padding: Number = 4.0
    """Space in the line at both sides of the label, in logical pixels."""


class UnderlineInputBorder(InputBorder, tag="underline"):
    """A line below the field; the radius is that of its filled background."""

    side: BorderSide | None = None
    """The line. None: by the state of the field, in colors of the theme."""
    border_radius: BorderRadiusValue = field(default_factory=lambda: BorderRadius.vertical(top=4))
    """Radii of the corners of the background, in logical pixels. Default: 4 at the top."""


InputBorder.NONE = NoInputBorder()
InputBorder.OUTLINE = OutlineInputBorder()
InputBorder.UNDERLINE = UnderlineInputBorder()


class InputFilter(Value):
    """What may be typed: what matches a regular expression, or (`allow=False`) does not."""

    regex_string: str
    """The regular expression, in JavaScript's and Dart's grammar."""
    allow: bool = True
    """Whether what matches may be typed. False: what does not."""
    replacement_string: str = ""
    """Takes the place of what may not be typed."""
    multiline: bool = False
    """Whether `^` and `$` match at each line, and not only at both ends of the text."""
    case_sensitive: bool = True
    """Whether small and capital letters differ."""
    unicode: bool = False
    """Whether the expression is read as Unicode, with escapes as `\\p{L}`."""
    dot_all: bool = False
    """Whether `.` matches line breaks too."""


class NumbersOnlyInputFilter(InputFilter):
    """Digits only."""

    regex_string: str = r"^[0-9]*$"
    """Digits. An empty text passes."""


class TextOnlyInputFilter(InputFilter):
    """The letters a to z only, in both cases."""

    regex_string: str = r"^[a-zA-Z]*$"
    """Letters. An empty text passes."""


class AutoCompleteSuggestion(Value):
    """A suggestion: `key` is what typing is compared with, `value` what is shown."""

    key: str
    """What typing is compared with."""
    value: str
    """What is shown, and chosen."""


class TextSelection(Value):
    """A selection in a text, from the fixed end to the moving one; equal offsets are a cursor, -1 is none."""

    base_offset: int
    """Where the selection began, in characters from the start of the text. -1: nowhere."""
    extent_offset: int
    """Where it ends, and the cursor stands, in characters from the start of the text. -1: nowhere."""
    affinity: TextAffinity = field(default=TextAffinity.DOWNSTREAM, always=True)
    """On which side of a line break the cursor stands."""
    directional: bool = field(default=False, always=True)
    """Whether its two ends differ: whether it can be extended at one only."""

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
