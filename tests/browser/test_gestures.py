"""GestureDetector: each event by mouse, finger, wheel and keyboard, with its class and its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from flet_web.engine.events import Event, event_class
from tests.browser.axe import faults
from tests.browser.heard import Heard
from tests.browser.touch import Finger
from tests.conftest import Launch

EVENTS = sorted(
    name[3:]
    for name in ft.GestureDetector._schema.fields
    if name.startswith("on_") and name not in ("on_size_change", "on_animation_end")
)


class Events(Heard):
    """The events of a detector, in their order."""

    async def note(self, e: Any) -> None:
        self.add(e)

    @property
    def names(self) -> list[str]:
        return [e.name for e in self.all]

    def of(self, name: str) -> Any:
        return next(e for e in self.all if e.name == name)


Show = Callable[..., Events]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a detector of 200 by 200 pixels at the corner of the page that listens to these events."""

    def start(*names: str, content: ft.Control | None = None, around: Any = lambda one: one, **options: Any) -> Events:
        heard = Events()

        def main(page: ft.Page) -> None:
            page.padding = page.spacing = 0
            inner = content or ft.Container(ft.Text("Area"), width=200, height=200, bgcolor="amber100")
            listeners: dict[str, Any] = {f"on_{name}": heard.note for name in names}
            detector = ft.GestureDetector(inner, **listeners, **options)
            page.add(around(detector), ft.Text("there"))

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("there", exact=True)).to_be_visible()
        return heard

    return start


def told(heard: Events, *names: str) -> None:
    """Wait until the program has heard these events and no others, and check each of them."""
    heard.wait_for(lambda: len(heard.all) >= len(names))
    assert heard.names == list(names)
    for event in heard.all:
        check(event)


def check(event: Event[Any]) -> None:
    """It is of the class that the handler is declared for, and its fields have their types."""
    declared = ft.GestureDetector._schema.fields[f"on_{event.name}"]
    assert type(event) is event_class(declared)
    for name, one in type(event)._schema.fields.items():
        value = getattr(event, name)
        kind = str(one.annotation)
        # Where several fingers tap is not told.
        if name in ("name", "data", "control") or (value is None and ("None" in kind or "multi" in event.name)):
            continue
        kinds = {"Offset": ft.Offset, "PointerDeviceType": ft.PointerDeviceType, "Duration": ft.Duration, "bool": bool}
        wanted = next((cls for word, cls in kinds.items() if word in kind), (float, int))
        assert isinstance(value, wanted), (name, value)


def drag(page: Page, *points: tuple[float, float], button: Any = "left") -> None:
    page.mouse.move(*points[0])
    page.mouse.down(button=button)
    for point in points[1:]:
        page.mouse.move(*point)
    page.mouse.up(button=button)


TAP = ("tap_down", "tap_up", "tap", "tap_move", "tap_cancel")
LONG = (
    "long_press_down",
    "long_press_start",
    "long_press",
    "long_press_move_update",
    "long_press_up",
    "long_press_end",
)
PAN = ("pan_down", "pan_start", "pan_update", "pan_end", "pan_cancel")


def test_taps(show: Show, page: Page) -> None:
    heard = show(*TAP)
    drag(page, (30, 40), (32, 40))
    told(heard, "tap_down", "tap_move", "tap_up", "tap")
    tap = heard.of("tap")
    assert (tap.local_position, tap.global_position) == (ft.Offset(32, 40), ft.Offset(32, 40))
    assert tap.kind is ft.PointerDeviceType.MOUSE
    assert heard.of("tap_move").delta == ft.Offset(2, 0)
    heard.all.clear()
    drag(page, (30, 40), (300, 300))
    told(heard, "tap_down", "tap_cancel")


@pytest.mark.parametrize(("button", "prefix"), [("right", "secondary_"), ("middle", "tertiary_")])
def test_other_buttons(show: Show, page: Page, button: Any, prefix: str) -> None:
    taps = [f"{prefix}tap_{part}" for part in ("down", "up", "cancel")]
    last = ["secondary_tap"] if prefix == "secondary_" else []
    heard = show(*taps, *last)
    page.mouse.click(30, 40, button=button)
    told(heard, *taps[:2], *last)
    heard.all.clear()
    drag(page, (30, 40), (300, 300), button=button)
    told(heard, taps[0], taps[2])


@pytest.mark.parametrize(("button", "prefix"), [("left", ""), ("right", "secondary_"), ("middle", "tertiary_")])
def test_long_presses(show: Show, page: Page, button: Any, prefix: str) -> None:
    heard = show(*(f"{prefix}{name}" for name in (*LONG, "long_press_cancel")))
    page.mouse.move(30, 40)
    page.mouse.down(button=button)
    told(heard, *(f"{prefix}{name}" for name in LONG[:3]))
    page.mouse.move(50, 40)
    page.mouse.up(button=button)
    told(heard, *(f"{prefix}{name}" for name in LONG))
    moved = heard.of(f"{prefix}long_press_move_update")
    assert (moved.offset_from_origin, moved.local_offset_from_origin) == (ft.Offset(20, 0), ft.Offset(20, 0))
    heard.all.clear()
    page.mouse.click(30, 40, button=button)
    told(heard, f"{prefix}long_press_down", f"{prefix}long_press_cancel")


def test_double_taps(show: Show, page: Page) -> None:
    heard = show("double_tap_down", "double_tap", "double_tap_cancel", "tap")
    page.mouse.dblclick(30, 40)
    told(heard, "double_tap_down", "double_tap")
    heard.all.clear()
    page.mouse.click(30, 40)
    told(heard, "double_tap_cancel", "tap")


def test_pans(show: Show, page: Page) -> None:
    heard = show(*PAN, "tap")
    drag(page, (30, 40), (50, 40), (60, 70))
    told(heard, "pan_down", "pan_start", "pan_update", "pan_end")
    moved = heard.of("pan_update")
    assert (moved.local_delta, moved.global_delta, moved.primary_delta) == (ft.Offset(10, 30), ft.Offset(10, 30), None)
    assert heard.of("pan_end").primary_velocity is None
    heard.all.clear()
    page.mouse.click(30, 40)
    told(heard, "pan_down", "pan_cancel", "tap")


@pytest.mark.parametrize(
    ("axis", "other"), [("horizontal_drag", "vertical_drag"), ("vertical_drag", "horizontal_drag")]
)
def test_drags_along_an_axis(show: Show, page: Page, axis: str, other: str) -> None:
    heard = show(*(f"{one}_{part}" for one in (axis, other) for part in ("down", "start", "update", "end", "cancel")))
    way = [(30, 40), (50, 40), (60, 40)] if axis == "horizontal_drag" else [(40, 30), (40, 50), (40, 60)]
    drag(page, *way)
    down = sorted([f"{axis}_down", f"{other}_down"])
    told(heard, *down, f"{other}_cancel", f"{axis}_start", f"{axis}_update", f"{axis}_end")
    assert heard.of(f"{axis}_update").primary_delta == 10
    assert heard.of(f"{axis}_end").primary_velocity is not None


def test_a_drag_with_the_right_button(show: Show, page: Page) -> None:
    heard = show("right_pan_start", "right_pan_update", "right_pan_end")
    drag(page, (30, 40), (50, 40), (60, 40), button="right")
    told(heard, "right_pan_start", "right_pan_update", "right_pan_end")
    assert heard.of("right_pan_update").local_delta == ft.Offset(10, 0)


def test_hover_and_wheel(show: Show, page: Page) -> None:
    page.mouse.move(400, 400)
    heard = show("enter", "hover", "exit", "scroll")
    page.mouse.move(30, 40)
    told(heard, "enter", "hover")
    page.mouse.wheel(10, 20)
    told(heard, "enter", "hover", "scroll")
    page.mouse.move(400, 400)
    told(heard, "enter", "hover", "scroll", "exit")
    assert heard.of("scroll").scroll_delta == ft.Offset(10, 20)
    assert heard.of("hover").kind is ft.PointerDeviceType.MOUSE


def test_a_trackpad_pinches(show: Show, page: Page) -> None:
    heard = show("scale_start", "scale_update", "scale_end")
    page.mouse.move(30, 40)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    told(heard, "scale_start", "scale_update", "scale_end")
    assert heard.of("scale_update").scale == pytest.approx(2.718, abs=0.01)
    assert page.evaluate("() => visualViewport.scale") == 1


class Fingers:
    """Several fingers, which move together."""

    def __init__(self, page: Page) -> None:
        self.finger = Finger(page)

    def send(self, kind: str, *points: tuple[float, float], **more: float) -> None:
        at = [{"x": x, "y": y, "id": n, **more} for n, (x, y) in enumerate(points)]
        self.finger.send(kind, at)


def test_fingers_scale(show: Show, page: Page) -> None:
    heard = show("scale_start", "scale_update", "scale_end", drag_interval=100_000)
    fingers = Fingers(page)
    fingers.send("touchStart", (80, 100))
    fingers.send("touchStart", (80, 100), (120, 100))
    fingers.send("touchMove", (60, 100), (140, 100))
    fingers.send("touchEnd")
    told(heard, *["scale_start", "scale_update", "scale_end"])
    update = heard.of("scale_update")
    assert update.pointer_count == 2
    assert update.rotation == 0


def test_several_fingers_tap_and_stay(show: Show, page: Page) -> None:
    heard = show("multi_tap", "multi_long_press", multi_tap_touches=2)
    fingers = Fingers(page)
    fingers.send("touchStart", (80, 100))
    fingers.send("touchStart", (80, 100), (120, 100))
    fingers.send("touchEnd")
    told(heard, "multi_tap")
    assert heard.of("multi_tap").correct_touches is True
    fingers.send("touchStart", (80, 100))
    fingers.send("touchStart", (80, 100), (120, 100))
    told(heard, "multi_tap", "multi_long_press")
    fingers.send("touchEnd")


def test_a_press_with_force(show: Show, page: Page) -> None:
    heard = show(*(f"force_press_{part}" for part in ("start", "peak", "update", "end")), "tap")
    fingers = Fingers(page)
    fingers.send("touchStart", (80, 100), force=0.1)
    fingers.send("touchMove", (81, 100), force=0.6)
    fingers.send("touchMove", (82, 100), force=0.9)
    fingers.send("touchEnd")
    names = ["start", "update", "peak", "update", "end"]
    told(heard, *(f"force_press_{name}" for name in names))
    assert heard.of("force_press_start").pressure == pytest.approx(0.6, abs=0.01)


def test_by_finger(show: Show, page: Page) -> None:
    heard = show("tap", "long_press", "horizontal_drag_start", "horizontal_drag_end")
    finger = Finger(page)
    finger.tap(30, 40)
    told(heard, "tap")
    assert heard.of("tap").kind is ft.PointerDeviceType.TOUCH
    finger.down(30, 40)
    told(heard, "tap", "long_press")
    finger.up()
    finger.down(30, 40)
    finger.move(60, 40)
    finger.move(90, 40)
    finger.up()
    told(heard, "tap", "long_press", "horizontal_drag_start", "horizontal_drag_end")


@pytest.mark.parametrize("devices", [None, [ft.PointerDeviceType.MOUSE]])
def test_a_page_with_detectors_scrolls_by_finger(show: Show, page: Page, devices: Any) -> None:
    names = ["horizontal_drag_start", "tap"] if devices is None else ["pan_start"]
    heard = show(
        *names, around=lambda one: ft.ListView([one, ft.Container(height=2000)], height=400), allowed_devices=devices
    )
    finger = Finger(page)
    finger.down(100, 180)
    for y in range(160, 20, -20):
        finger.move(100, y)
    finger.up()
    page.wait_for_function("() => [...document.querySelectorAll('.f-scroll')].some((area) => area.scrollTop > 20)")
    assert heard.names == []


def test_of_detectors_inside_of_each_other_each_has_its_gestures(show: Show, page: Page) -> None:
    inner = Events()
    content = ft.GestureDetector(ft.Container(width=200, height=200, bgcolor="amber100"), on_tap=inner.note)
    heard = show("tap", "pan_start", "pan_end", "long_press", content=content)
    page.mouse.click(30, 40)
    told(inner, "tap")
    drag(page, (30, 40), (60, 40), (90, 40))
    told(heard, "pan_start", "pan_end")
    assert inner.names == ["tap"]


def test_a_button_inside_is_pressed_and_can_be_dragged(show: Show, page: Page) -> None:
    pressed = Events()
    button = ft.Button("Press", on_click=pressed.note, width=200, height=60)
    heard = show("tap", "pan_start", "pan_end", content=button)
    drag(page, (30, 30), (60, 30), (90, 30))
    told(heard, "pan_start", "pan_end")
    page.mouse.click(30, 30)
    pressed.wait_for(lambda: bool(pressed.all))
    assert len(pressed.all) == 1
    assert heard.names == ["pan_start", "pan_end"]


def test_by_keyboard(show: Show, page: Page) -> None:
    heard = show("tap_down", "tap_up", "tap", "secondary_tap")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Area")).to_be_focused()
    page.keyboard.press("Enter")
    told(heard, "tap_down", "tap_up", "tap")
    assert heard.of("tap").local_position == ft.Offset(100, 100)
    page.keyboard.press("Shift+F10")
    told(heard, "tap_down", "tap_up", "tap", "secondary_tap")
    assert faults(page) == []


@pytest.mark.parametrize("name", ["long_press", "double_tap"])
def test_other_gestures_by_keyboard(show: Show, page: Page, name: str) -> None:
    heard = show(name)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    told(heard, name)


def test_further_gestures_have_keys_of_their_own(show: Show, page: Page) -> None:
    heard = show("tap", "double_tap", "long_press", "secondary_tap")
    page.keyboard.press("Tab")
    area = page.get_by_role("button", name="Area")
    expect(area).to_have_accessible_description(
        "Press Shift and Enter for a double tap. Press Control and Enter for a long press."
    )
    for key in ("Enter", "Shift+Enter", "Control+Enter", "ContextMenu"):
        area.press(key)
    told(heard, "tap", "double_tap", "long_press", "secondary_tap")


def test_what_screen_readers_leave_out(show: Show, page: Page) -> None:
    show("tap", exclude_from_semantics=True)
    expect(page.get_by_role("button")).to_have_count(0)


def test_every_event_is_looked_at() -> None:
    """Each event of the class stands in a test of this file."""
    with open(__file__, encoding="utf-8") as file:
        source = file.read()
    spelled = {f"{prefix}{name}" for prefix in ("", "secondary_", "tertiary_") for name in (*LONG, "long_press_cancel")}
    spelled |= {f"{prefix}tap_{part}" for prefix in ("secondary_", "tertiary_") for part in ("down", "up", "cancel")}
    spelled |= {
        f"{axis}_drag_{p}" for axis in ("horizontal", "vertical") for p in ("down", "start", "update", "end", "cancel")
    }
    spelled |= {f"force_press_{part}" for part in ("start", "peak", "update", "end")}
    assert [name for name in EVENTS if name not in spelled and f'"{name}"' not in source] == []
