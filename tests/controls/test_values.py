"""Value types: what they hold, what they refuse, and what they are on the wire."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import flet_web as ft
from flet_web.controls.type_aliases import PaddingValue, StrOrControl, TooltipValue
from flet_web.engine.annotations import annotation_of
from flet_web.engine.frozen import freeze
from flet_web.engine.value import Value
from flet_web.flet021.facades import alignment, animation, border, border_radius, margin, padding

UNDERLINE = ft.TextDecoration.UNDERLINE
VECTORS = Path(__file__).parents[1] / "protocol" / "vectors"

numbers = st.one_of(st.integers(-1000, 1000), st.floats(-1000, 1000))
durations = st.builds(
    ft.Duration, milliseconds=st.integers(-9999, 9999), hours=st.integers(-99, 99), days=st.integers(-99, 99)
)
text_styles = st.builds(
    ft.TextStyle,
    size=st.none() | numbers,
    weight=st.none() | st.sampled_from(ft.FontWeight),
    italic=st.booleans(),
    color=st.none() | st.sampled_from(ft.Colors) | st.just("#102030,0.5"),
    shadow=st.none() | st.builds(ft.BoxShadow, numbers, offset=st.builds(ft.Offset, numbers, numbers)),
)
some_values = st.one_of(
    text_styles,
    durations,
    st.builds(ft.Padding, numbers, numbers, numbers, numbers),
    st.builds(ft.BorderRadius, numbers, numbers, numbers, numbers),
    st.builds(ft.Border.all, st.floats(0, 9), st.just("red")),
    st.builds(ft.ButtonStyle, color=st.dictionaries(st.sampled_from(ft.ControlState), st.sampled_from(ft.Colors))),
    st.builds(ft.LinearGradient, st.lists(st.sampled_from(ft.Colors)), rotation=st.none() | numbers),
)


class Holder(Value):
    """A value with fields of most kinds of annotation."""

    padding: PaddingValue | None = None
    tooltip: TooltipValue | None = None
    content: StrOrControl | None = None
    colors: list[ft.Colors] | None = None


def value_types(base: type[Value] = Value) -> Iterator[type[Value]]:
    for cls in base.__subclasses__():
        if cls.__module__.startswith("flet_web."):
            yield cls
            yield from value_types(cls)


def sent(name: str) -> Iterator[dict[str, Any]]:
    """All maps in the frames that the recorded server sent."""
    for frame in json.loads((VECTORS / f"{name}.json").read_text())["frames"]:
        if frame["dir"] == "s2c":
            yield from maps(frame["decoded"])


def maps(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from maps(item)


# What is on the wire


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (ft.Padding.symmetric(horizontal=8), {"left": 8, "right": 8}),
        (ft.Padding.zero(), {}),
        (ft.Margin(4, 2), {"left": 4, "top": 2}),
        (ft.BorderSide(), {}),
        (ft.BorderSide(2, "red", stroke_align=0), {"width": 2, "color": "red", "stroke_align": 0}),
        (ft.BorderRadius(8, 0, 0, 1), {"top_left": 8, "top_right": 0, "bottom_left": 0, "bottom_right": 1}),
        (ft.Alignment.CENTER, {"x": 0.0, "y": 0.0}),
        (ft.Offset(0.5), {"x": 0.5}),
        (ft.Offset(), {}),
        (ft.Size(0, 2), {"width": 0, "height": 2}),
        (ft.BoxConstraints(max_width=3), {"max_width": 3}),
        (ft.Rotate(0, ft.Alignment.CENTER), {"angle": 0, "alignment": {"x": 0.0, "y": 0.0}}),
        (ft.Scale(scale_x=2), {"scale_x": 2}),
        (ft.Flip(flip_x=True), {"flip_x": True}),
        (ft.Animation(300, ft.AnimationCurve.EASE_IN_OUT), {"duration": 300, "curve": "easeInOut"}),
        (ft.Animation(ft.Duration(seconds=1)), {"duration": {"seconds": 1}}),
        (ft.Animation(), {"duration": {}}),
        (ft.Duration(seconds=2, milliseconds=500), {"seconds": 2, "milliseconds": 500}),
        (ft.TextStyle(decoration=UNDERLINE | ft.TextDecoration.OVERLINE), {"decoration": 3}),
        (ft.TextStyle(weight=ft.FontWeight.W_600, italic=False), {"weight": "w600"}),
        (ft.BoxShadow(blur_radius=1), {"blur_radius": 1, "offset": {}}),
        (ft.BoxShadow(offset=(1, 2)), {"offset": (1, 2)}),
        (ft.StadiumBorder(), {"_type": "stadium"}),
        (ft.RoundedRectangleBorder(radius=6), {"_type": "roundedRectangle", "radius": 6}),
        (ft.CircleBorder(eccentricity=0.5), {"_type": "circle", "eccentricity": 0.5}),
        (ft.CircularRectangleNotchShape(inverted=True), {"_type": "circular", "inverted": True}),
        (ft.AutomaticNotchShape(ft.StadiumBorder()), {"_type": "auto", "host": {"_type": "stadium"}}),
        (ft.OutlineInputBorder(), {"_type": "outline"}),
        (ft.NoInputBorder(), {"_type": "none"}),
        (ft.Paint(stroke_dash_pattern=[2, 2]), {"stroke_dash_pattern": (2, 2)}),
        (ft.Blur(2, 0), {"sigma_x": 2, "sigma_y": 0}),
        (ft.ScrollKey("s1"), {"value": "s1", "_type": "scroll"}),
        (ft.Tooltip("t", padding=4), {"message": "t", "padding": 4}),
        (ft.Url("https://e.com", ft.UrlTarget.BLANK), {"url": "https://e.com", "target": "_blank"}),
        (ft.Locale("en", "US"), {"language_code": "en", "country_code": "US"}),
        (ft.PathLineTo(5, 0), {"x": 5, "y": 0, "_type": "LineTo"}),
        (ft.PathClose(), {"_type": "Close"}),
        (ft.Theme(), {"page_transitions": {}}),
        (ft.MarkdownCustomCodeTheme(tag=ft.TextStyle(size=1)), {"tag": {"size": 1}}),
        (ft.InputFilter("a", allow=False), {"regex_string": "a", "allow": False}),
    ],
    ids=repr,
)  # fmt: skip
def test_wire_form(value: Value, wire: dict[str, Any]) -> None:
    assert value.frozen() == wire


def test_sides_of_a_border_are_all_sent() -> None:
    none = {"width": 0.0, "style": "none"}
    side = {"width": 2, "color": "red"}
    assert ft.Border.only(left=ft.BorderSide(2, "red")).frozen() == {
        "left": side, "top": none, "right": none, "bottom": none,
    }  # fmt: skip
    assert ft.Border.all(2, "red").frozen() == dict.fromkeys(("top", "right", "bottom", "left"), side)


def test_gradients_carry_their_type() -> None:
    linear = ft.LinearGradient(["red", "blue"], begin=ft.Alignment.TOP_LEFT, stops=[0, 1])
    assert linear.frozen() == {
        "_type": "linear", "colors": ("red", "blue"), "stops": (0, 1),
        "begin": {"x": -1.0, "y": -1.0}, "end": {"x": 1.0, "y": 0.0},
    }  # fmt: skip
    assert ft.RadialGradient(["red"]).frozen()["center"] == {"x": 0.0, "y": 0.0}
    assert ft.PaintSweepGradient((1, 2), ["red"]).frozen() == {
        "_type": "sweep", "center": (1, 2), "colors": ("red",),
    }  # fmt: skip


def test_matrix_is_sent_as_its_steps() -> None:
    matrix = ft.Matrix4.identity().translate(1, 2).scale(2).multiply(ft.Matrix4.rotation_z(1))
    assert ft.Transform(matrix).frozen() == {
        "matrix": {
            "ctor": {"name": "identity"},
            "ops": (
                {"name": "translate", "args": (1, 2, 0)},
                {"name": "scale", "args": (2,)},
                {"name": "multiply", "args": ({"ctor": {"name": "rotation_z", "args": (1,)}},)},
            ),
        }
    }


def test_state_maps() -> None:
    states: dict[Any, Any] = {ft.ControlState.HOVERED: ft.Colors.RED, "": "blue"}
    assert ft.ButtonStyle(color=states).frozen() == {"color": {"hovered": "red", "default": "blue"}}
    assert ft.ButtonStyle(padding={ft.ControlState.DEFAULT: ft.Padding.all(8)}).frozen() == {
        "padding": {"default": {"left": 8, "top": 8, "right": 8, "bottom": 8}}
    }


def test_recorded_styles_of_buttons() -> None:
    style = ft.ButtonStyle(
        color=ft.Colors.WHITE,
        bgcolor="#336699",
        overlay_color={ft.ControlState.PRESSED: "red", ft.ControlState.DEFAULT: "blue,0.2"},
        elevation=1,
        padding={ft.ControlState.DEFAULT: ft.Padding.all(8), ft.ControlState.HOVERED: 10},
        side={ft.ControlState.DEFAULT: ft.BorderSide(2, "primary,0.5")},
        shape=ft.RoundedRectangleBorder(radius=6),
        text_style=ft.TextStyle(weight=ft.FontWeight.W_600),
    )
    recorded = [m for m in sent("icons_button_style") if "overlay_color" in m]
    assert style.frozen() == recorded[0]
    style.shape, style.bgcolor = ft.StadiumBorder(), None
    assert style.frozen() == recorded[-1]


def test_recorded_values_of_a_container() -> None:
    (recorded,) = [m for m in sent("value_encodings") if m.get("_c") == "Container" and "animate" in m]
    ours = {
        "margin": ft.Margin(left=4, top=2),
        "rotate": ft.Rotate(0.1, alignment=ft.Alignment.CENTER),
        "offset": ft.Offset(0.5),
        "animate": animation.Animation(300, ft.AnimationCurve.EASE_IN_OUT),
        "padding": padding.symmetric(horizontal=8),
        "alignment": alignment.bottom_right,
        "border": border.only(left=ft.BorderSide(2, ft.Colors.RED)),
        "border_radius": border_radius.only(top_left=8),
        "image": ft.DecorationImage("a.png", fit=ft.BoxFit.COVER),
        "blur": ft.Blur(2, 3),
        "url": ft.Url("https://e.com", "_blank"),
    }
    assert {name: freeze(value) for name, value in ours.items()} == {name: recorded[name] for name in ours}


def test_recorded_themes() -> None:
    recorded = [op[3] for m in sent("theme_change") for op in m.get("patch", ())[1:] if isinstance(op[3], dict)]
    theme = ft.Theme(color_scheme_seed=ft.Colors.GREEN)
    assert theme.frozen() in recorded
    dark = ft.Theme(color_scheme=ft.ColorScheme(primary="amber"), visual_density=ft.VisualDensity.COMPACT)
    assert dark.frozen() in recorded
    theme.text_theme = ft.TextTheme(body_large=ft.TextStyle(size=20))
    assert theme.frozen()["text_theme"] in recorded


# Laws


@given(some_values)
def test_copy_without_changes_is_equal(value: Value) -> None:
    copied = value.copy()
    assert copied == value
    assert copied is not value
    assert copied.frozen() == value.frozen()
    assert hash(copied) == hash(value)


@given(some_values)
def test_frozen_form_is_kept_while_nothing_changes(value: Value) -> None:
    assert value.frozen() is value.frozen()


@given(text_styles, numbers)
def test_frozen_form_follows_a_change_deep_inside(style: ft.TextStyle, number: float) -> None:
    style.shadow = ft.BoxShadow()
    before = style.frozen()
    style.shadow.offset.x = number  # type: ignore[union-attr]
    assert style.frozen()["shadow"]["offset"] == ({"x": number} if number else {})
    assert before["shadow"]["offset"] == {}


@given(durations, durations)
def test_durations_count_in_microseconds(a: ft.Duration, b: ft.Duration) -> None:
    assert (a + b).in_microseconds == a.in_microseconds + b.in_microseconds
    assert a - b + b == a
    assert (a < b) == (a.in_microseconds < b.in_microseconds)
    assert not a.abs().is_negative
    assert len({a, a + ft.Duration()}) == 1


@given(st.lists(numbers, min_size=4, max_size=4))
def test_functions_of_0_21_make_the_same_values(sides: list[float]) -> None:
    left, top, right, bottom = sides
    assert padding.only(*sides) == ft.Padding.only(left=left, top=top, right=right, bottom=bottom)
    assert margin.symmetric(top, left) == ft.Margin.symmetric(vertical=top, horizontal=left)
    assert border_radius.all(top) == ft.BorderRadius.all(top)


# What is accepted


def test_every_annotation_can_be_resolved() -> None:
    for cls in value_types():
        for field in cls._schema.own_fields(cls):
            assert annotation_of(field).anything == ("Any" in field.annotation.split()), field


def test_values_of_which_some_are_made_on_import_are_checked() -> None:
    """Constants such as `Alignment.CENTER` are made before the aliases that annotations name can be imported."""
    with pytest.raises(TypeError, match=r"Alignment\.x must be a number or None; got 'left'"):
        ft.Alignment("left", 0)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"BorderSide\.width must be a number or None; got 'thick'"):
        ft.BorderSide(width="thick")  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [10, 2.5, ft.Padding.all(3), None])
def test_alias_in_an_annotation_accepts(given: Any) -> None:
    assert Holder(padding=given).padding == given


def test_alias_in_an_annotation_refuses() -> None:
    with pytest.raises(TypeError, match=r"Holder\.padding must be a Padding, a number or None; got 'x' \(str\)"):
        Holder(padding="x")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="content"):
        Holder(content=ft.Padding())  # type: ignore[arg-type]


def test_unknown_field_is_refused_with_a_hint() -> None:
    with pytest.raises(TypeError, match="did you mean 'size'"):
        ft.TextStyle(sise=1)  # type: ignore[call-arg]


def test_text_becomes_an_enum_member() -> None:
    style: Any = ft.TextStyle
    assert style(weight="bold").weight is ft.FontWeight.BOLD
    with pytest.raises(ValueError, match="weight must be one of"):
        style(weight="fat")


def test_none_stands_for_the_default_of_a_made_field() -> None:
    none: Any = None
    assert ft.BoxShadow(offset=none).frozen() == {"offset": {}}
    assert ft.Border(top=none) == ft.Border()


def test_limits() -> None:
    with pytest.raises(ValueError, match="width must be at least 0"):
        ft.BorderSide(-1)


def test_inherited_fields_come_first() -> None:
    assert ft.RoundedRectangleBorder(ft.BorderSide(1), 3).radius == 3
    assert ft.LinearGradient(["red"], ft.GradientTileMode.MIRROR, 1).rotation == 1


def test_signatures_name_the_fields() -> None:
    assert list(inspect.signature(ft.Offset).parameters) == [
        "x",
        "y",
        "transform_hit_tests",
        "filter_quality",
    ]
    assert "weight" in inspect.signature(ft.TextStyle().copy).parameters


# Names of 0.21


def test_renamed_fields() -> None:
    scheme = ft.ColorScheme(background="red", surface_variant="blue")
    assert scheme.frozen() == {"surface": "red", "surface_container_highest": "blue"}
    assert ft.ColorScheme(surface="green", background="red").surface == "green"
    assert ft.Theme(primary_swatch="red").color_scheme_seed == "red"
    scheme.background = "black"
    assert (scheme.surface, scheme.background) == ("black", "black")


def test_tabs_theme_makes_an_indicator() -> None:
    tabs = ft.TabsTheme(indicator_padding=4, indicator_tab_size=True)
    frozen = tabs.frozen()
    assert frozen["indicator"] == {"insets": 4, "border_side": {"width": 2.0, "color": "white"}}
    assert frozen["indicator_size"] == "tab"


def test_enums_that_became_classes() -> None:
    assert ft.InputBorder.UNDERLINE.frozen()["_type"] == "underline"
    assert ft.NotchShape.CIRCULAR.frozen() == {"_type": "circular"}
    assert ft.NotchShape.AUTO.frozen()["_type"] == "auto"


def test_upload_file_in_both_orders() -> None:
    files: Any = ft.FilePickerUploadFile
    wire = {"upload_url": "/u", "method": "PUT", "name": "a.txt"}
    assert files("a.txt", "/u").frozen() == wire
    assert files("a.txt", upload_url="/u").frozen() == wire
    assert files("/u", "PUT", name="a.txt").frozen() == wire


def test_tooltip_around_a_control() -> None:
    class Wrapped:
        tooltip: Any = None
        visible = True

    control = Wrapped()
    tooltip: Any = ft.Tooltip
    assert tooltip(message="hi", content=control, bgcolor="red", border_radius=4, visible=False) is control
    assert control.tooltip.frozen() == {
        "message": "hi", "bgcolor": "red", "decoration": {"bgcolor": "red", "border_radius": 4},
    }  # fmt: skip
    assert not control.visible


def test_client_action_sends_what_the_client_calls() -> None:
    action = ft.OpenUrl("https://e.com", target="_blank")
    assert action.frozen() == {
        "service_id": 0,
        "method": "launch_url",
        "args": {"url": {"url": "https://e.com", "target": "_blank"}},
    }
