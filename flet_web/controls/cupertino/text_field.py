"""Text fields of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.inputs.text_field import TextField
from flet_web.controls.values.enums.inputs import OverlayVisibilityMode
from flet_web.controls.values.spacing import Padding
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BoxShadowValue, PaddingValue
    from flet_web.controls.values.decoration import DecorationImage
    from flet_web.controls.values.enums.painting import BlendMode
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["CupertinoTextField"]


class CupertinoTextField(TextField, wire="CupertinoTextField"):
    """A field of iOS to type text into."""

    placeholder_text: str | None = None
    """Shown while the field is empty."""
    placeholder_style: TextStyle | None = None
    """Style of that text. None: gray."""
    gradient: Gradient | None = None
    """Background of the field. None: none."""
    blend_mode: BlendMode | None = None
    """How the background is combined with what is behind it. None: it covers that."""
    shadows: BoxShadowValue | None = None
    """Shadow of the field, or several."""
    prefix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS
    """When `prefix` is shown."""
    suffix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS
    """When `suffix` is shown."""
    clear_button_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.NEVER
    """When a button to empty the field is shown. `suffix` takes its place."""
    clear_button_semantics_label: str | None = "Clear"
    """What screen readers call that button."""
    image: DecorationImage | None = None
    """Picture behind the text. None: none."""
    padding: PaddingValue = field(default_factory=lambda: Padding.all(7))
    """Space between its edges and its text, in logical pixels: one for all sides or a Padding."""
    shadow: BoxShadowValue | None = alias("shadows")
