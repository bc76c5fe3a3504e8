"""Menu bars: a row of buttons that open menus, with menus inside of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.mixins import Focusable, FocusEvents
from flet_web.controls.values.enums.layout import Axis, ClipBehavior
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import OffsetValue, StrOrControl
    from flet_web.controls.values.button_style import ButtonStyle, MenuStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["MenuBar", "MenuItemButton", "SubmenuButton"]


class MenuBar(Control, wire="MenuBar"):
    """A row of SubmenuButtons and MenuItemButtons."""

    controls: ListOf[Control] = field(default_factory=list)
    """The buttons, side by side."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than the bar is cut off."""
    style: MenuStyle | None = None
    """Look of the bar, where that differs from the theme's."""


class SubmenuButton(FocusEvents, Focusable, LayoutControl, wire="SubmenuButton"):
    """A button that opens a menu: in a MenuBar, in the menu of another one, or anywhere else."""

    content: StrOrControl | None = None
    """What the button shows: text, or a control."""
    controls: ListOf[Control] = field(default_factory=list)
    """The items of the menu: MenuItemButtons and SubmenuButtons, as a rule. Without any the button is disabled."""
    leading: Control | None = None
    """Stands before the content: an Icon, as a rule."""
    trailing: Control | None = None
    """Stands after the content. None: an arrow, in a menu."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than the menu is cut off."""
    menu_style: MenuStyle | None = None
    """Look of the menu, where that differs from the theme's."""
    style: ButtonStyle | None = None
    """Look of the button, where that differs from the theme's."""
    alignment_offset: OffsetValue | None = None
    """Moves the menu from where it would open, in logical pixels. None: by nothing."""
    on_open: ControlEventHandler[Self] | None = None
    """The menu has opened."""
    on_close: ControlEventHandler[Self] | None = None
    """The menu has closed."""
    on_hover: ControlEventHandler[Self] | None = None
    """`data` is True when the pointer enters the button, False when it leaves."""


class MenuItemButton(FocusEvents, Focusable, LayoutControl, wire="MenuItemButton"):
    """An item of the menu of a SubmenuButton, or of a MenuBar. Without `on_click` it is disabled."""

    content: StrOrControl | None = None
    """What the item shows: text, or a control."""
    close_on_click: bool = True
    """Whether a click closes the menus that it is in."""
    focus_on_hover: bool = True
    """Whether it takes the keyboard focus when the pointer is above it."""
    leading: Control | None = None
    """Stands before the content: an Icon, as a rule."""
    trailing: Control | None = None
    """Stands after the content: the name of a key, as a rule."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than the item is cut off."""
    style: ButtonStyle | None = None
    """Look of the item, where that differs from the theme's."""
    semantic_label: str | None = None
    """What assistive technology reads in place of the content."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    overflow_axis: Axis = Axis.HORIZONTAL
    """Where an item outside of menus grows when its text is too long: sideways, or by more lines."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has chosen the item."""
    on_hover: ControlEventHandler[Self] | None = None
    """`data` is True when the pointer enters the item, False when it leaves."""
