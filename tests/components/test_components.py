"""What components do: state follows keys, and what stays is not sent."""

from __future__ import annotations

import contextvars
from typing import Any

import pytest

import flet_web as ft
from flet_web.components.component import component, unwrap_component
from flet_web.components.state import use_state
from flet_web.engine.context import Entry, entry
from tests.components.bench import Bench
from tests.components.counting import Counter, Given, log
from tests.controls.sample import SampleBox, SampleText


def test_a_change_of_state_is_one_patch_of_one_property() -> None:
    app = Given(lambda: [Counter("a"), Counter("b")])
    app.bench.fire(app.bench.ids()[1])
    assert app.bench.settle() == [(3, [[0], [0, 0, "value", "b 1"]])]
    assert log == ["a", "b", "b"]


def test_state_follows_keys_and_what_stays_is_not_sent() -> None:
    app = Given(lambda: SampleBox(controls=[Counter(n, key=n) for n in "abc"]))
    first = app.bench.ids()
    app.bench.fire(first[0])
    app.bench.settle()
    app.shows(lambda: SampleBox(controls=[Counter(n, key=n) for n in "cadb"]))
    assert app.bench.texts() == ["c 0", "a 1", "d 0", "b 0"]
    assert [app.bench.ids()[n] for n in (1, 3, 0)] == first


def test_a_list_turned_around_takes_as_few_moves_as_there_can_be() -> None:
    app = Given(lambda: SampleBox(controls=[SampleText(n, key=n) for n in "abcdef"]))
    patch = app.shows(lambda: SampleBox(controls=[SampleText(n, key=n) for n in "fabcde"]))[0][1]
    assert len(patch) == 2


def test_without_keys_the_first_of_a_kind_goes_on_as_the_first() -> None:
    app = Given(lambda: [Counter("a")])
    app.bench.fire(app.bench.ids()[0])
    app.bench.settle()
    app.shows(lambda: [SampleText("new"), Counter("a")])
    assert app.bench.texts() == ["new", "a 1"]


def test_another_key_begins_anew() -> None:
    app = Given(lambda: Counter("a", key=1))
    app.bench.fire(app.bench.ids()[0])
    app.shows(lambda: Counter("a", key=2))
    assert app.bench.texts() == ["a 0"]


def test_what_the_user_has_entered_stays_unless_the_program_says_what_it_is() -> None:
    app = Given(lambda: SampleText())
    number = app.bench.ids()[0]
    field = SampleText._schema.fields["value"]
    app.bench.tree.client_set(app.bench.control(number), field, "typed")
    app.shows(lambda: SampleText(size=3))
    assert app.bench.control(number).value == "typed"  # type: ignore[attr-defined]
    app.shows(lambda: SampleText("said"))
    assert app.bench.texts() == ["said"]
    app.shows(lambda: SampleText())
    assert app.bench.texts() == [""]


def test_what_is_typed_while_the_program_answers_stays() -> None:
    setters: list[Any] = []

    @component
    def Form() -> Any:
        text, set_text = use_state("")
        setters[:] = [set_text]
        return ft.TextField(value=text, on_change=lambda: None)

    bench = Bench()
    bench.render(Form)
    field: Any = bench.root.controls[0]
    declared = type(field)._schema.fields["value"]

    def typed(text: str) -> None:
        bench.tree.client_set(bench.root.controls[0], declared, text)

    # The program has heard of "ab", and makes capitals of it. By then there is a letter more.
    typed("ab")
    contextvars.copy_context().run(lambda: (entry.set(Entry(field, "value", "ab")), setters[0]("AB")))
    typed("abc")
    bench.settle()
    assert bench.root.controls[0].value == "ABc"
    # Another render, of which the field is no part, takes nothing away that the program has not heard of.
    typed("ABcd")
    setters[0]("other")
    setters[0]("AB")
    bench.settle()
    assert bench.root.controls[0].value == "ABcd"
    setters[0]("")
    bench.settle()
    assert bench.root.controls[0].value == ""


def test_a_control_of_an_earlier_render_leads_to_the_one_in_its_place() -> None:
    kept: list[SampleText] = []

    def give() -> Any:
        kept.append(SampleText(str(len(kept))))
        return kept[-1]

    app = Given(give)
    app.shows()
    app.shows()
    kept[0].update()
    assert kept[0].page is None
    assert kept[-1].page is app.bench.root


def test_what_a_program_has_set_itself_is_what_it_gives_at_the_next_render() -> None:
    app = Given(lambda: SampleText("given"))
    text: Any = app.bench.control(app.bench.ids()[0])
    text.value, text.size = "set", 9
    app.bench.update()
    app.shows()
    assert app.bench.texts() == ["given"]
    assert app.bench.client.find(size=9) is None


def test_the_same_control_given_again_goes_on_with_the_components_in_it() -> None:
    kept: list[Any] = []

    def give() -> Any:
        kept[:] = kept or [SampleBox(controls=[Counter("a")])]
        return [SampleText("x"), kept[0]]

    app = Given(give)
    app.bench.fire(app.bench.ids()[1])
    app.shows()
    assert app.bench.texts() == ["x", "a 1"]
    assert log == ["a", "a"]
    app.bench.fire(app.bench.ids()[1])
    app.bench.settle()
    assert app.bench.texts() == ["x", "a 2"]


def test_a_component_gives_nothing_one_or_several() -> None:
    @component
    def Several(number: int) -> Any:
        return [SampleText(str(n)) for n in range(number)]

    app = Given(lambda: SampleBox(controls=[Several(2), SampleText("x"), Several(0)], content=Several(1)))
    assert app.bench.texts() == ["0", "1", "x", "0"]
    app.shows(lambda: SampleBox(controls=[Several(0), SampleText("x"), Several(3)], content=Several(0)))
    assert app.bench.texts() == ["x", "0", "1", "2"]
    assert app.bench.errors == []


def test_where_one_control_fits_several_are_an_error() -> None:
    @component
    def Two() -> Any:
        return [SampleText("1"), SampleText("2")]

    app = Given(lambda: SampleBox(content=Two()))
    assert str(app.bench.errors[0]) == (
        "SampleBox.content takes one control, and Two() gives 2: put them into a Column or Row"
    )


def test_what_is_no_control_is_an_error_that_names_the_component() -> None:
    @component
    def Odd() -> Any:
        return "text"

    app = Given(lambda: [Odd(), SampleText("x")])
    assert app.bench.texts() == ["failed: Odd() must give a control, a list of controls or None; got 'text'", "x"]


def test_a_component_is_no_control_of_an_imperative_page() -> None:
    bench = Bench()
    bench.root.controls.append(Counter("a"))
    with pytest.raises(RuntimeError, match=r"Counter\(\) is a component, and cannot be added"):
        bench.root.update()
    assert bench.root.controls[0]._i == 0


def test_unwrapping_gives_the_first_control() -> None:
    nodes: list[Any] = []

    def give() -> Any:
        nodes.append(Counter("a"))
        return nodes[-1]

    app = Given(give)
    assert unwrap_component(nodes[0]) is app.bench.control(app.bench.ids()[0])
    assert unwrap_component(nodes) is nodes


def test_functions_are_called_with_arguments_by_name_and_without_the_key() -> None:
    @component
    def Named(*, text: str) -> Any:
        return SampleText(text)

    assert Given(lambda: Named(text="x", key="k")).bench.texts() == ["x"]
