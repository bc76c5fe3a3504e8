"""Type aliases: what properties accept. Annotations anywhere may name them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, Union

from flet_web.controls.values.animation import Animation
from flet_web.controls.values.borders import BorderRadius
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.decoration import BoxShadow
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.inputs import ControlState
from flet_web.controls.values.enums.layout import ResponsiveRowBreakpoint
from flet_web.controls.values.enums.painting import BorderSideStrokeAlign
from flet_web.controls.values.geometry import Offset
from flet_web.controls.values.icon_data import IconData
from flet_web.controls.values.keys import ScrollKey, ValueKey
from flet_web.controls.values.material_colors import Colors
from flet_web.controls.values.painting import Blur
from flet_web.controls.values.spacing import Margin, Padding
from flet_web.controls.values.tooltip import Tooltip
from flet_web.controls.values.transform import Rotate, Scale
from flet_web.controls.values.url import Address, Url

if TYPE_CHECKING:
    from flet_web.controls.control import Control
    from flet_web.controls.display.badge import Badge
    from flet_web.controls.page.page import Page

__all__ = [
    "AnimationValue",
    "AppCallable",
    "BadgeValue",
    "BlurValue",
    "BorderRadiusValue",
    "BorderSideStrokeAlignValue",
    "BoxShadowValue",
    "ColorValue",
    "ControlStateValue",
    "DateTimeValue",
    "DurationValue",
    "IconDataOrControl",
    "KeyValue",
    "MarginValue",
    "Number",
    "OffsetValue",
    "OptionalNumber",
    "PaddingValue",
    "ResponsiveNumber",
    "RotateValue",
    "ScaleValue",
    "SharedPreferencesValueType",
    "StrOrControl",
    "SupportsStr",
    "TooltipValue",
    "UrlValue",
]

T = TypeVar("T")


class SupportsStr(Protocol):
    """Anything that `str()` turns into text."""

    def __str__(self) -> str: ...


Number = int | float
OptionalNumber = int | float | None
DateTimeValue = datetime | date

ColorValue = str | Colors | CupertinoColors
"""A name, `#rrggbb`, `#aarrggbb`, or either followed by `,opacity`."""

ControlStateValue: TypeAlias = T | dict[ControlState, T]
"""One value, or one for each state; the first state of the dict that applies wins."""

PaddingValue = Number | Padding
MarginValue = Number | Margin
BorderRadiusValue = Number | BorderRadius
BorderSideStrokeAlignValue = BorderSideStrokeAlign | Number
BoxShadowValue = BoxShadow | list[BoxShadow]
BlurValue = Number | tuple[Number, Number] | Blur

OffsetValue = Offset | tuple[Number, Number]
RotateValue = Number | Rotate
"""Radians, or more."""
ScaleValue = Number | Scale

DurationValue = Duration | int
"""Milliseconds, or more."""
AnimationValue = bool | int | Animation
"""Milliseconds, True for a second, or more."""

ResponsiveNumber = (
    Mapping[str, Number]
    | Mapping[ResponsiveRowBreakpoint, Number]
    | Mapping[str | ResponsiveRowBreakpoint, Number]
    | Number
)
"""One number, or one from each width of the page on."""

TooltipValue = str | Tooltip
UrlValue = Address | Url
KeyValue = ValueKey | ScrollKey | str | int | float | bool
SharedPreferencesValueType = str | int | float | bool | list[str]

StrOrControl = Union[str, "Control"]
IconDataOrControl = Union[IconData, str, "Control"]
"""An icon, its name ("add"), or any control."""
BadgeValue = Union[str, "Badge"]
"""The text of a badge, or a `Badge`."""

AppCallable = Callable[["Page"], Any | Awaitable[Any]]
"""A program: what `run()` calls with the page of each new session."""
