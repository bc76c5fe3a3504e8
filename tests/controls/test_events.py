"""What handlers are given for what the official client sends."""

from __future__ import annotations

from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.interaction import pointer_events as pointer
from flet_web.engine.events import event_class
from tests.controls.encoding import sent


def event(control: Any, name: str, data: Any) -> Any:
    return event_class(control._schema.fields[f"on_{name}"]).from_wire(control, name, data)


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("tap", pointer.TapEvent, {"local_x": 40, "global_y": 40, "kind": ft.PointerDeviceType.MOUSE}),
        (
            "enter",
            pointer.HoverEvent,
            {"device": -1, "pressure_max": 1, "timestamp": ft.Duration(microseconds=3399455)},
        ),
        ("hover", pointer.HoverEvent, {"local_delta": ft.Offset(0, 0), "delta_x": 0, "tilt": 0}),
        ("pan_start", pointer.DragStartEvent, {"local_position": ft.Offset(20, 20), "global_x": 130}),
        ("pan_update", pointer.DragUpdateEvent, {"delta_x": 25, "delta_y": 10, "primary_delta": None}),
        ("pan_end", pointer.DragEndEvent, {"velocity_x": 4840.976979653417, "primary_velocity": None}),
        ("scale_start", pointer.ScaleStartEvent, {"focal_point_x": 230, "pointer_count": 1}),
        ("scale_update", pointer.ScaleUpdateEvent, {"scale": 1, "rotation": 0, "focal_point_delta_x": 25}),
        ("scale_end", pointer.ScaleEndEvent, {"pointer_count": 0, "velocity_x": 0}),
        ("scroll", pointer.ScrollEvent, {"scroll_delta_y": 40, "local_y": 20}),
        ("long_press_start", pointer.LongPressStartEvent, {"global_x": 450}),
        ("long_press_end", pointer.LongPressEndEvent, {"velocity_y": 0}),
    ],
)
def test_gestures(name: str, kind: type[Any], expected: dict[str, Any]) -> None:
    detector = ft.GestureDetector()
    happened = event(detector, name, sent("browser_gestures", name))
    assert type(happened) is kind
    assert (happened.name, happened.control) == (name, detector)
    assert {attribute: getattr(happened, attribute) for attribute in expected} == expected


def test_what_the_client_sends_for_a_long_press_that_moves() -> None:
    data = {"l": {"x": 1, "y": 2}, "g": {"x": 3, "y": 4}, "ofo": {"x": 5, "y": 6}, "lofo": {"x": 7, "y": 8}}
    moved = event(ft.GestureDetector(), "long_press_move_update", data)
    assert (moved.offset_from_origin, moved.local_offset_from_origin) == (ft.Offset(5, 6), ft.Offset(7, 8))
    assert event(ft.GestureDetector(), "multi_tap", {"ct": True}).correct_touches is True


def test_scrolling_and_sizes() -> None:
    scrolled = event(ft.ListView(), "scroll", sent("browser_scroll_size", "scroll"))
    assert (scrolled.event_type, scrolled.direction) == (ft.ScrollType.USER, ft.ScrollDirection.REVERSE)
    assert (scrolled.extent_before, scrolled.extent_after, scrolled.extent_total) == (0, 340, 400)
    assert (scrolled.at_edge, scrolled.out_of_range) == (True, False)
    sized = event(ft.Container(), "size_change", sent("browser_scroll_size", "size_change"))
    assert (sized.width, sized.height) == (90, 50)


def test_a_text_selection() -> None:
    data = {
        "selected_text": "ell",
        "selection": {"base_offset": 1, "extent_offset": 4, "affinity": "downstream", "directional": False},
    }
    selected = event(ft.TextField(value="hello"), "selection_change", data)
    assert (selected.selected_text, selected.selection) == ("ell", ft.TextSelection(1, 4))


def test_plain_events_carry_their_data() -> None:
    assert event(ft.TextField(), "change", "ab").data == "ab"
    assert event(ft.Checkbox(), "change", True).data is True
    assert event(ft.Container(), "tap_down", {"k": "touch", "l": {"x": 1, "y": 2}}).local_x == 1


def test_lists_and_bare_values_are_what_the_event_declares() -> None:
    page = ft.Page._schema.fields
    spoken = event_class(page["on_locale_change"]).from_wire(
        None, "locale_change", {"locales": [{"language_code": "de", "country_code": "AT"}, {"language_code": "en"}]}
    )
    assert spoken.locales == [ft.Locale("de", "AT"), ft.Locale("en")]
    pasted = event(
        ft.TextField(), "paste_files", {"files": [{"name": "a.txt", "mime_type": "text/plain", "bytes": b"a"}]}
    )
    assert [type(file) for file in pasted.files] == [ft.PastedFile]
    connected = event(ft.Connectivity(), "change", {"connectivity": ["wifi", "vpn"]})
    assert connected.connectivity == [ft.ConnectivityType.WIFI, ft.ConnectivityType.VPN]
    with pytest.raises(ValueError, match="must be one of"):
        event(ft.Connectivity(), "change", {"connectivity": ["string"]})
    dark = event_class(page["on_platform_brightness_change"]).from_wire(None, "platform_brightness_change", "dark")
    assert (dark.brightness, dark.data) == (ft.Brightness.DARK, "dark")
    gone = event_class(page["on_multi_view_remove"]).from_wire(None, "multi_view_remove", 3)
    assert gone.view_id == 3
