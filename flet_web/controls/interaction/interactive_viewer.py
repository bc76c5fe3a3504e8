"""Content that is moved and enlarged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.interaction.pointer_events import ScaleEndEvent, ScaleStartEvent, ScaleUpdateEvent
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.controls.values.spacing import Margin
from flet_web.engine.call import Call
from flet_web.engine.events import EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, MarginValue, Number
    from flet_web.controls.values.geometry import Alignment
    from flet_web.engine._typing import Self

__all__ = ["InteractiveViewer"]


class InteractiveViewer(LayoutControl, wire="InteractiveViewer"):
    """Content that the user moves and enlarges, by dragging and pinching, by the wheel, by the arrow keys, + and -."""

    content: Control
    """What is shown inside."""
    pan_enabled: bool = True
    """Whether the user can move it."""
    scale_enabled: bool = True
    """Whether the user can enlarge it."""
    trackpad_scroll_causes_scale: bool = False
    """Whether scrolling on a trackpad enlarges, rather than moves."""
    constrained: bool = True
    """Whether the content has to fit into the control, rather than be as large as it likes."""
    max_scale: Number = 2.5
    """Greatest factor."""
    min_scale: Number = 0.8
    """Least factor."""
    interaction_end_friction_coefficient: Number = 0.0000135
    """How soon it stops after it was let go while moving: what is left of its speed after a second."""
    scale_factor: Number = 200
    """How far the wheel has to be turned for a given factor: the more, the slower."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How content is cut off at the edges of the control."""
    alignment: Alignment | None = None
    """Which point stays where it is when `zoom` is called. None: the upper left corner."""
    boundary_margin: MarginValue = field(default_factory=lambda: Margin.all(0))
    """How far beyond the content can be seen, in logical pixels: one for all sides or a Margin."""
    interaction_update_interval: int = 200
    """Milliseconds between two `on_interaction_update`, at least."""
    on_interaction_start: EventHandler[ScaleStartEvent[Self]] | None = None
    """The user begins to move or enlarge it."""
    on_interaction_update: EventHandler[ScaleUpdateEvent[Self]] | None = None
    """The user moves or enlarges it."""
    on_interaction_end: EventHandler[ScaleEndEvent[Self]] | None = None
    """The user has let go."""

    def pan(self, dx: Number, dy: Number = 0, dz: Number = 0) -> Call[None]:
        """Move it, in pixels of its content, as far as the edges allow. `dz` is for 3D and changes nothing here."""
        return self._call("pan", {"dx": dx, "dy": dy, "dz": dz})

    def zoom(self, factor: Number) -> Call[None]:
        """Enlarge it by a factor, within `min_scale` and `max_scale`."""
        return self._call("zoom", {"factor": factor})

    def reset(self, animation_duration: DurationValue | None = None) -> Call[None]:
        """Take back all that was moved and enlarged, over time (milliseconds or a Duration) or at once."""
        return self._call("reset", {"animation_duration": animation_duration})

    def save_state(self) -> Call[None]:
        """Have the browser remember how it is moved and enlarged."""
        return self._call("save_state")

    def restore_state(self) -> Call[None]:
        """Move and enlarge it as it was when `save_state` was called."""
        return self._call("restore_state")
