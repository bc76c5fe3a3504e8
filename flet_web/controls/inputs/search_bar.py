"""Search bars, and the views that they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.mixins import Focusable, FocusEvents
from flet_web.controls.values.enums.inputs import KeyboardType
from flet_web.controls.values.enums.text import TextCapitalization
from flet_web.engine.async_alias import async_alias
from flet_web.engine.entered import text
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, OptionalListOf, Self
    from flet_web.engine.call import Call

__all__ = ["SearchBar"]


class SearchBar(FocusEvents, Focusable, LayoutControl, wire="SearchBar"):
    """A field for a search, which opens a view with suggestions: in `on_tap`, as a rule, by `open_view()`."""

    controls: ListOf[Control] = field(default_factory=list)
    """The suggestions in the view, one below the other: ListTiles, as a rule."""
    value: str = field(default="", client=text())
    """The text in the field of the bar, and of the view."""
    bar_leading: Control | None = None
    """Stands before the field of the bar."""
    bar_trailing: OptionalListOf[Control] = field(default=None)
    """Stand after the field of the bar."""
    bar_hint_text: str | None = None
    """Shown while the bar is empty."""
    bar_bgcolor: ControlStateValue[ColorValue] | None = None
    """Color of the bar. None: that of the theme."""
    bar_overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over the bar while it is hovered, focused or pressed. None: that of the theme."""
    bar_shadow_color: ControlStateValue[ColorValue] | None = None
    """Color of the shadow that the bar throws. None: that of the theme."""
    bar_elevation: ControlStateValue[Number | None] | None = None
    """Height of the bar above the page, which its shadow shows, in logical pixels. None: 6."""
    bar_border_side: ControlStateValue[BorderSide] | None = None
    """Line around the bar. None: none."""
    bar_shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of the bar. None: its sides are half circles."""
    bar_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the text in the bar. None: that of the theme."""
    bar_hint_text_style: ControlStateValue[TextStyle] | None = None
    """Style of `bar_hint_text`. None: that of the theme."""
    bar_padding: ControlStateValue[PaddingValue] | None = None
    """Space at the edges of the bar and around its field, in logical pixels. None: 8 at the sides."""
    bar_scroll_padding: PaddingValue = 20
    """Space that is kept around the field when it is scrolled into view, in logical pixels."""
    bar_size_constraints: BoxConstraints | None = None
    """Least and largest size of the bar. None: 360 to 800 logical pixels wide, at least 56 high."""
    view_leading: Control | None = None
    """Stands before the field of the view. None: a button that closes the view."""
    view_trailing: OptionalListOf[Control] = field(default=None)
    """Stand after the field of the view. None: a button that clears the text."""
    view_elevation: Number | None = field(default=None, ge=0)
    """Height of the view above the page, which its shadow shows, in logical pixels. None: 6."""
    view_bgcolor: ColorValue | None = None
    """Color of the view. None: that of the theme."""
    view_hint_text: str | None = None
    """Shown while the field of the view is empty. None: `bar_hint_text`."""
    view_side: BorderSide | None = None
    """Line around the view. None: none."""
    view_shape: OutlinedBorder | None = None
    """Outline of the view. None: a rectangle with corners of 28 pixels; on the whole screen, a plain one."""
    view_header_text_style: TextStyle | None = None
    """Style of the text in the view. None: that of the theme."""
    view_hint_text_style: TextStyle | None = None
    """Style of `view_hint_text`. None: that of the theme."""
    view_size_constraints: BoxConstraints | None = None
    """Least and largest size of the view. None: at least 360 x 240 logical pixels."""
    view_header_height: Number | None = field(default=None, ge=0)
    """Height of the field of the view, in logical pixels. None: 56; on the whole screen 72."""
    view_padding: PaddingValue | None = None
    """Space around the view, in logical pixels; none on the whole screen. None: none."""
    view_bar_padding: PaddingValue | None = None
    """Space at the edges of the view's header, in logical pixels. None: 8 at the sides."""
    shrink_wrap: bool | None = None
    """Whether the view is only as high as its suggestions need. None: two thirds of the window."""
    divider_color: ColorValue | None = None
    """Color of the line between the field of the view and the suggestions. None: that of the theme."""
    capitalization: TextCapitalization | None = None
    """Which letters of the text become capital ones. None: none."""
    full_screen: bool = False
    """Whether the view covers the whole window."""
    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which screen keyboard comes up."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    on_tap: ControlEventHandler[Self] | None = None
    """The user has clicked or tapped the bar, or has pressed Arrow Down in it."""
    on_tap_outside_bar: ControlEventHandler[Self] | None = None
    """The user has clicked or tapped elsewhere while the bar had the keyboard focus."""
    on_tap_outside_view: ControlEventHandler[Self] | None = None
    """The user has clicked or tapped beside the open view, which closes it."""
    on_submit: ControlEventHandler[Self] | None = None
    """The user has pressed Enter; `data` is the text. The view stays open."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has changed the text; `data` is the whole text."""

    def open_view(self) -> Call[None]:
        """Open the view. The keyboard focus is in its field then."""
        return self._call("open_view")

    open_view_async = async_alias(open_view)

    def close_view(self, text: str | None = None) -> Call[None]:
        """Close the view, and set the text. None: as it is. Nothing happens while the view is closed."""
        return self._call("close_view", {"text": self.value if text is None else text})

    close_view_async = async_alias(close_view)
