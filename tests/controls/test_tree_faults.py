"""A control that cannot be encoded is reported, and the rest is sent."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.controls.sample import Bench, SampleBox, SampleText


def test_a_value_without_a_form_on_the_wire_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    bench = Bench()
    odd: Any = {"xs": object()}
    bench.root.controls = [SampleText("a", col=odd), SampleText("b")]
    with caplog.at_level(logging.ERROR, "flet_web"):
        bench.update()
    assert "SampleText.col is not shown: a object cannot be sent" in caplog.text
    assert [c["value"] for c in bench.client.page["controls"]] == ["a", "b"]
    bench.connect()


def test_a_control_inside_itself_is_refused_and_the_rest_is_shown() -> None:
    bench = Bench()
    outer, text = SampleBox(), SampleText("a")
    bench.root.controls = [outer, text]
    bench.update()
    outer.controls.append(SampleBox(controls=[outer]))
    text.value = "b"
    woken = bench.woken
    with pytest.raises(ValueError, match="cannot be placed inside itself"):
        bench.root.update()
    assert bench.woken > woken
    bench.send()
    assert bench.client.page["controls"][1]["value"] == "b"


def test_a_control_of_another_session_is_refused() -> None:
    text = SampleText("shared")
    first, second = Bench(), Bench()
    first.root.controls = [text]
    first.update()
    second.root.controls = [text]
    with pytest.raises(RuntimeError, match="page of another session"):
        second.root.update()
    assert first.client.page["controls"][0]["value"] == "shared"


def test_shared_values_are_found_by_the_next_update_that_covers_them() -> None:
    from tests.controls.sample import SampleStyle

    style, bench = SampleStyle(size=1), Bench()
    bench.root.controls = [SampleText("a", style=style), SampleText("b", style=style)]
    bench.update()
    style.size = 2
    bench.root.controls[0].update()
    bench.send()
    bench.update()
    assert [c["style"]["size"] for c in bench.client.page["controls"]] == [2, 2]


def test_what_is_no_control_in_a_list_is_said_and_the_rest_is_shown() -> None:
    bench, items = Bench(), list[Any]()
    bench.root.controls = items
    bench.update()
    items += [SampleText("a"), "b", SampleText("c")]
    with pytest.raises(TypeError, match=r"SampleBox.controls must hold controls; got 'b' \(str\) at position 1"):
        bench.root.update()
    bench.send()
    assert [c["value"] for c in bench.client.page["controls"]] == ["a", "c"]
    # In what comes, too.
    bench.root.controls = [box := SampleBox()]
    box.controls.append(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"got None \(NoneType\) at position 0; leave out what is not to be shown"):
        bench.root.update()
    bench.send()
    assert bench.client.page["controls"][0].get("controls", []) == []
    box.controls[0] = SampleText("d")
    bench.update()
    assert bench.client.page["controls"][0]["controls"][0]["value"] == "d"
