"""Tiles that open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.enums.layout import ClipBehavior, CrossAxisAlignment, TileAffinity, VisualDensity
from flet_web.engine.entered import flag
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import OptionalListOf, Self

__all__ = ["ExpansionTile"]


class ExpansionTile(LayoutControl, AdaptiveControl, wire="ExpansionTile"):
    """A tile that opens to show what is below it, and closes again."""

    title: StrOrControl
    """The heading, a text or a control."""
    controls: OptionalListOf[Control] = field(default=None)
    """Shown below the heading while the tile is open, one below the other."""
    subtitle: StrOrControl | None = None
    """Stands below the title."""
    leading: IconDataOrControl | None = None
    """Stands at the start, before the title. None: nothing, or the arrow by `affinity`."""
    trailing: IconDataOrControl | None = None
    """Stands at the end. None: the arrow, or nothing by `affinity`."""
    controls_padding: PaddingValue | None = None
    """Space around `controls`, in logical pixels: one for all sides or a Padding. None: none."""
    tile_padding: PaddingValue | None = None
    """Space around the heading, in logical pixels: one for all sides or a Padding. None: that of a ListTile."""
    affinity: TileAffinity | None = None
    """Where the arrow stands. None: at the end."""
    expanded_alignment: Alignment | None = None
    """Where the column of `controls` stands. None: in the center."""
    expanded_cross_axis_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER
    """Where each of `controls` stands in the width of their column; BASELINE is not possible."""
    clip_behavior: ClipBehavior | None = None
    """How content is cut at the outline. None: anti-aliased."""
    maintain_state: bool = False
    """Whether `controls` stay in the browser while the tile is closed: what is typed or scrolled there is kept."""
    text_color: ColorValue | None = None
    """Color of the texts while it is open. None: `on_surface` of the scheme."""
    icon_color: ColorValue | None = None
    """Color of the arrow and of icons while it is open. None: `primary` of the scheme."""
    shape: OutlinedBorder | None = None
    """Outline while it is open. None: lines above and below."""
    bgcolor: ColorValue | None = None
    """Color of the background while it is open. None: none."""
    collapsed_bgcolor: ColorValue | None = None
    """Color of the background while it is closed. None: none."""
    collapsed_icon_color: ColorValue | None = None
    """Color of the arrow and of icons while it is closed. None: `on_surface_variant` of the scheme."""
    collapsed_text_color: ColorValue | None = None
    """Color of the texts while it is closed. None: `on_surface` of the scheme."""
    collapsed_shape: OutlinedBorder | None = None
    """Outline while it is closed. None: none."""
    dense: bool | None = None
    """Whether the heading takes less height."""
    enable_feedback: bool = True
    """Whether a touch makes a sound or vibrates, where the platform does so."""
    show_trailing_icon: bool = True
    """Whether there is something at the end: `trailing` or the arrow."""
    min_tile_height: Number | None = None
    """Least height of the heading, in logical pixels. None: that of a ListTile."""
    expanded: bool = field(default=False, client=flag())
    """Whether it is open."""
    visual_density: VisualDensity | None = None
    """How much room the heading takes. None: as the theme says."""
    animation_style: AnimationStyle | None = None
    """How it opens and, by the `reverse_` fields, closes. None: in 200 milliseconds."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has opened or closed it; `data` is the new `expanded`."""
    initially_expanded: bool | None = alias("expanded")
