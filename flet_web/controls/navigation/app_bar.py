"""The bar at the top of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import OptionalListOf

__all__ = ["AppBar"]


class AppBar(AdaptiveControl, wire="AppBar"):
    """The bar at the top of a view."""

    leading: Control | None = None
    """Stands at the start. None: a button for the drawer or back, where there is something to go to."""
    leading_width: Number | None = None
    """Room for what stands at the start, in logical pixels. None: 56."""
    automatically_imply_leading: bool = True
    """Whether a button back, or to the drawer, is shown where `leading` is unset."""
    title: StrOrControl | None = None
    """The heading, a text or a control."""
    center_title: bool | None = None
    """Whether the title stands in the middle. None: as the platform does."""
    toolbar_height: Number | None = None
    """Height of the bar in logical pixels. None: 56, or 64 in the newer look."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    elevation_on_scroll: Number | None = None
    """Elevation while content is scrolled under it. None: `elevation`."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    force_material_transparency: bool = False
    """Whether the bar has no background and no shadow."""
    secondary: bool = False
    """Whether it has no shadow and takes the theme's secondary colors."""
    title_spacing: Number | None = None
    """Space beside the title in logical pixels. None: 16."""
    exclude_header_semantics: bool = False
    """Whether screen readers do not take the title for a heading."""
    actions: OptionalListOf[Control] = field(default=None)
    """Controls at the end, buttons as a rule."""
    actions_padding: PaddingValue | None = None
    """Space around the row of actions."""
    toolbar_opacity: Number = field(default=1.0, ge=0, le=1)
    """How visible the content of the bar is, from 0.0 to 1.0."""
    title_text_style: TextStyle | None = None
    """Style of the title. None: that of the theme."""
    toolbar_text_style: TextStyle | None = None
    """Style of the texts in the bar. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
