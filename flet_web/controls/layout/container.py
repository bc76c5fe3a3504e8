"""A box around one control."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import ActionControl, AdaptiveControl, Control, LayoutControl
from flet_web.controls.events import ControlEventHandler, EventHandler
from flet_web.controls.inputs.pointer_events import TapEvent
from flet_web.controls.links import with_target
from flet_web.controls.schema import alias
from flet_web.controls.values import DecorationImage
from flet_web.controls.values.enums import BlendMode, BoxFit, BoxShape, ClipBehavior, ImageRepeat, ThemeMode

if TYPE_CHECKING:
    from flet_web.controls.types import (
        AnimationValue,
        BlurValue,
        BorderRadiusValue,
        BoxShadowValue,
        ColorValue,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values import Alignment, Border, BoxDecoration, ColorFilter, Gradient, Theme, Url

__all__ = ["Container"]


def image_part(name: str) -> Callable[[Container, Any], DecorationImage]:
    """Flet 0.21 had the parts of the background picture as fields of the Container."""

    def merge(box: Container, value: Any) -> DecorationImage:
        image = DecorationImage() if box.image is None else box.image.copy()
        setattr(image, name, value)
        return image

    return merge


class Container(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="Container",
    hints={"skip_properties": ["width", "height", "margin"]},
):
    """A box around a control: padding, color, border, picture, shadow, clicks."""

    content: Control | None = None
    padding: PaddingValue | None = None
    alignment: Alignment | None = None
    bgcolor: ColorValue | None = None
    gradient: Gradient | None = None
    blend_mode: BlendMode | None = None
    border: Border | None = None
    border_radius: BorderRadiusValue | None = None
    shape: BoxShape = BoxShape.RECTANGLE
    clip_behavior: ClipBehavior | None = None
    ink: bool = False
    """Whether clicks show a ripple."""
    image: DecorationImage | None = None
    ink_color: ColorValue | None = None
    animate: AnimationValue | None = None
    """Animates changes of size, color, border, padding and alignment."""
    blur: BlurValue | None = None
    """Blurs what lies behind the box."""
    shadow: BoxShadowValue | None = None
    url: str | Url | None = None
    """Opened when the box is clicked."""
    theme: Theme | None = None
    """Theme of what is inside."""
    dark_theme: Theme | None = None
    theme_mode: ThemeMode | None = None
    color_filter: ColorFilter | None = None
    ignore_interactions: bool = False
    """Whether pointers go through to what lies behind."""
    foreground_decoration: BoxDecoration | None = None
    on_click: ControlEventHandler[Container] | None = None
    on_tap_down: EventHandler[TapEvent[Container]] | None = None
    on_long_press: ControlEventHandler[Container] | None = None
    on_hover: ControlEventHandler[Container] | None = None
    """`data` is True when the pointer enters, False when it leaves."""
    url_target: str | None = alias("url", merge=with_target)
    image_src: str | None = alias("image", merge=image_part("src"))
    image_src_base64: str | None = alias("image", merge=image_part("src"))
    image_fit: BoxFit | None = alias("image", merge=image_part("fit"))
    image_repeat: ImageRepeat | None = alias("image", merge=image_part("repeat"))
    image_opacity: Number | None = alias("image", merge=image_part("opacity"))
