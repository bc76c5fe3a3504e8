"""`BasePage`: what a page has, whether it is all of a tab or an element of another page; `MultiView`: the latter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.control import AdaptiveControl
from flet_web.controls.page.dialogs import PageDialogs
from flet_web.controls.page.events import PageResizeEvent
from flet_web.controls.page.overlay import Dialogs, Overlay
from flet_web.controls.page.root_view import RootView
from flet_web.controls.page.view import View
from flet_web.controls.values.enums.platform import PageDesign, ThemeMode
from flet_web.controls.values.media import PageMediaData
from flet_web.engine.call import Call
from flet_web.engine.entered import length, reported, taken
from flet_web.engine.events import ControlEventHandler, EventHandler
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, Number
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.locale import LocaleConfiguration
    from flet_web.controls.values.theme.theme import Theme
    from flet_web.engine._typing import ListOf, Self

__all__ = ["BasePage", "MultiView"]

PICTURES_TIMEOUT = 60.0
"""Seconds in which the browser has to take pictures, beside those that it waits between them."""


class BasePage(RootView, PageDialogs, AdaptiveControl, wire="BasePage", part=True, kw_only=True):
    """What `Page` and `MultiView` have in common: views, layers above them, a theme."""

    views: ListOf[View] = field(default_factory=list)
    """The stack of views; the last one is shown."""
    title: str | None = None
    """Title of the browser tab."""
    theme: Theme | None = None
    """Colors and fonts. None: those around it, or the default ones."""
    dark_theme: Theme | None = None
    """Colors and fonts while it is dark. None: `theme` counts."""
    theme_mode: ThemeMode = ThemeMode.SYSTEM
    """Light, dark, or as the system is. None: as what is around it."""
    theme_animation_style: AnimationStyle | None = None
    """How a change of the theme is animated. None: as the client does."""
    locale_configuration: LocaleConfiguration | None = None
    """Languages that the page is made for, and the one that it is in."""
    show_semantics_debugger: bool = False
    """Whether the client draws what screen readers are told."""
    enable_screenshots: bool = False
    """Whether pictures of the page can be taken."""
    media: PageMediaData | None = field(default=None, client=reported())
    """What the browser tells of the screen: its safe areas, density and orientation."""
    width: Number | None = field(default=None, client=length())
    """Width of the page in logical pixels, as the browser last said."""
    height: Number | None = field(default=None, client=length())
    """Height of the page in logical pixels, as the browser last said."""
    _overlay: Overlay = field(default=None)
    _dialogs: Dialogs = field(default=None)
    _design: PageDesign | None = None
    on_resize: EventHandler[PageResizeEvent] | None = None
    """The page has another size; the event tells `width` and `height`."""
    on_media_change: ControlEventHandler[Self] | None = None
    """The screen has changed: its safe areas, density or orientation."""

    _view_class: ClassVar[type[View]] = View
    """What the first view is made of."""

    def init(self) -> None:
        parts: dict[str, Any] = {
            "views": lambda: [self._view_class(route="/")],
            "_overlay": Overlay,
            "_dialogs": Dialogs,
        }
        for name, make in parts.items():
            if name not in self._shape:
                setattr(self, name, make())

    @property
    def design(self) -> PageDesign:
        """Look of the page: `adaptive` by another name, with CUPERTINO for the look of iOS on every platform.

        What says `adaptive` for itself goes by that, and by its theme's `platform`. Flet's own client takes CUPERTINO
        for ADAPTIVE. ValueError if it is none of the three.
        """
        return (self._design or PageDesign.ADAPTIVE) if self.adaptive else PageDesign.MATERIAL

    @design.setter
    def design(self, value: PageDesign | str | None) -> None:
        self._design = None if value is None else PageDesign(value)
        self.adaptive = None if value is None else self._design is not PageDesign.MATERIAL

    # Updates

    def update(self, *controls: BaseControl) -> None:
        """Send what has changed: everywhere, or in and below `controls`."""
        if not controls:
            self._mounted_in("update()").update(self)
        for control in controls:
            control.update()

    def _change(self, change: Callable[[], object]) -> None:
        """Change the controls and show that. The hooks of what came and went have run when it returns."""
        if self._tree is None:
            change()
        else:
            self._tree.update(self, change)

    def _takes_size(self, size: dict[str, Any]) -> bool:
        try:
            for name in ("width", "height"):
                taken(self, self._schema.fields[name], size.get(name))
        except (TypeError, ValueError):
            return False
        return True

    # Layers

    @property
    def overlay(self) -> list[BaseControl]:
        """Controls above the views, in the order in which they cover each other."""
        return self._overlay.items

    # Pictures

    def take_screenshot(self, pixel_ratio: Number | None = None, delay: DurationValue | None = None) -> Call[bytes]:
        """A picture of the page as a PNG file; needs `enable_screenshots`.

        `pixel_ratio` is the number of pixels for each logical pixel (None: that of the screen), `delay` how long to
        wait first: milliseconds or a Duration (None: 20 ms).
        """
        return self._call("take_screenshot", {"pixel_ratio": pixel_ratio, "delay": delay}, timeout=PICTURES_TIMEOUT)

    def take_animation(
        self, name: str, frame_delays_ms: list[int], pixel_ratio: Number | None = None
    ) -> Call[list[bytes]]:
        """A picture of the page for each of the delays, in milliseconds after the one before; PNG files.

        It needs `enable_screenshots`. `name` is for the program alone.
        """
        arguments = {"name": name, "frame_delays_ms": frame_delays_ms, "pixel_ratio": pixel_ratio}
        return self._call("take_animation", arguments, timeout=PICTURES_TIMEOUT + sum(frame_delays_ms) / 1000)


class MultiView(BasePage):
    """The app in one element of another page, which shows it in several. Put it into `page.multi_views`."""

    view_id: int
    """Number of the element, as `page.on_multi_view_add` tells it."""
    initial_data: dict[str, Any] = field(default_factory=dict, python_only=True)
    """What the page around says of the element."""
    services: ListOf[Any] = field(default_factory=list, kw_only=True, python_only=True)
    """Services that belong to it."""
