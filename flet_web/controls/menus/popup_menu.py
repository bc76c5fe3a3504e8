"""A button that opens a menu, and the items of such menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.navigation import PopupMenuPosition
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.button_style import ButtonStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["PopupMenuButton", "PopupMenuItem"]


class PopupMenuItem(Control, wire="PopupMenuItem"):
    """An item of a PopupMenuButton or a ContextMenu. Without content and icon it is a line between two others."""

    content: StrOrControl | None = None
    """Text, or a control."""
    icon: IconDataOrControl | None = None
    """Icon before the content. None: none."""
    checked: bool | None = None
    """Whether there is a check mark before the content. None: the item has no place for one."""
    height: Number = field(default=48.0, ge=0)
    """Least height in logical pixels."""
    padding: PaddingValue | None = None
    """Space around the content, in logical pixels. None: 12 on both sides."""
    label_text_style: TextStyle | None = None
    """Style of the text. None: that of the theme."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has chosen the item. If it has `checked`, `data` is what that is to be now; the program sets it."""
    text: str | None = alias("content")


class PopupMenuButton(LayoutControl, wire="PopupMenuButton"):
    """A button that opens a menu."""

    content: StrOrControl | None = None
    """What the button shows in place of an icon: text, or a control."""
    items: ListOf[PopupMenuItem] = field(default_factory=list)
    """The items of the menu."""
    icon: IconDataOrControl | None = None
    """The button's icon. None: three dots."""
    bgcolor: ColorValue | None = None
    """Color of the menu. None: that of the theme."""
    icon_color: ColorValue | None = None
    """Color of the button's icon. None: that of the theme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow that the menu throws. None: that of the theme."""
    icon_size: Number | None = None
    """Size of the button's icon in logical pixels. None: 24."""
    splash_radius: Number | None = None
    """Radius of the wave that a click on the button makes, in logical pixels. None: that of the theme."""
    elevation: Number | None = field(default=None, ge=0)
    """Height of the menu above the page, which its shadow shows, in logical pixels. None: that of the theme."""
    menu_position: PopupMenuPosition | None = None
    """Whether the menu opens over the button or under it. None: over it."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than the menu is cut off."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    shape: OutlinedBorder | None = None
    """Outline of the menu. None: that of the theme."""
    padding: PaddingValue = 8
    """Space around the button's icon, in logical pixels."""
    menu_padding: PaddingValue | None = None
    """Space around the items, in logical pixels. None: 8 above and below them."""
    style: ButtonStyle | None = None
    """Look of the button, where that differs from the theme's."""
    popup_animation_style: AnimationStyle | None = None
    """How the menu comes and goes."""
    size_constraints: BoxConstraints | None = None
    """Least and largest size of the menu. None: 112 to 280 logical pixels wide."""
    on_open: ControlEventHandler[Self] | None = None
    """The menu has opened."""
    on_cancel: ControlEventHandler[Self] | None = None
    """The menu has closed, and nothing was chosen."""
    on_select: ControlEventHandler[Self] | None = None
    """The user has chosen an item; `data` is the id of its control as text. The item's `on_click` comes first."""
    on_cancelled: ControlEventHandler[Self] | None = alias("on_cancel")
