"""A box around one control."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import ActionControl, AdaptiveControl, Control, LayoutControl
from flet_web.controls.interaction.pointer_events import TapEvent
from flet_web.controls.mixins import Linked, Pressable
from flet_web.controls.values.decoration import DecorationImage
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.enums.painting import BlendMode, BoxFit, BoxShape, ImageRepeat
from flet_web.controls.values.enums.platform import ThemeMode
from flet_web.engine.computed import computed
from flet_web.engine.events import EventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        AnimationValue,
        BlurValue,
        BorderRadiusValue,
        BoxShadowValue,
        ColorValue,
        Number,
        PaddingValue,
        UrlValue,
    )
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.decoration import BoxDecoration
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.painting import ColorFilter
    from flet_web.controls.values.theme.theme import Theme
    from flet_web.engine._typing import Self

__all__ = ["Container"]


def image_part(name: str) -> Callable[[Container, Any], DecorationImage]:
    """Flet 0.21 had the parts of the background picture as fields of the Container."""

    def merge(box: Container, value: Any) -> DecorationImage:
        image = DecorationImage() if box.image is None else box.image.copy()
        setattr(image, name, value)
        return image

    return merge


class Container(
    Pressable,
    Linked,
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="Container",
):
    """A box around a control: padding, color, border, picture, shadow, clicks."""

    _internals = computed({"skip_properties": ["width", "height", "margin"]})

    content: Control | None = None
    """What is shown inside."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    alignment: Alignment | None = None
    """Where the content stands in the box."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    gradient: Gradient | None = None
    """A gradient as the background, in place of `bgcolor`."""
    blend_mode: BlendMode | None = None
    """How its colors are combined with those behind it. None: they cover them."""
    border: Border | None = None
    """The line around it. None: no line."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    shape: BoxShape = BoxShape.RECTANGLE
    """A rectangle or a circle."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    ink: bool = False
    """Whether clicks show a ripple."""
    image: DecorationImage | None = None
    """An image as the background."""
    ink_color: ColorValue | None = None
    """Color of the wave that a click makes. None: that of the theme."""
    animate: AnimationValue | None = None
    """Animates changes of size, color, border, padding and alignment."""
    blur: BlurValue | None = None
    """Blurs what lies behind the box."""
    shadow: BoxShadowValue | None = None
    """Its shadow, one or several."""
    url: UrlValue | None = None
    """Opened when the box is clicked."""
    theme: Theme | None = None
    """Theme of what is inside."""
    dark_theme: Theme | None = None
    """Colors and fonts while it is dark. None: `theme` counts."""
    theme_mode: ThemeMode | None = None
    """Light, dark, or as the system is. None: as what is around it."""
    color_filter: ColorFilter | None = None
    """A color that is laid over it, content included."""
    ignore_interactions: bool = False
    """Whether pointers go through to what lies behind."""
    foreground_decoration: BoxDecoration | None = None
    """Drawn above the content."""
    on_tap_down: EventHandler[TapEvent[Self]] | None = None
    """A tap begins, at the place that the event tells."""
    image_src: str | None = alias("image", merge=image_part("src"))
    image_src_base64: str | None = alias("image", merge=image_part("src"))
    image_fit: BoxFit | None = alias("image", merge=image_part("fit"))
    image_repeat: ImageRepeat | None = alias("image", merge=image_part("repeat"))
    image_opacity: Number | None = alias("image", merge=image_part("opacity"))
