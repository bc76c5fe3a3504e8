"""Which components are rendered, in which order, how often, and what that costs."""

from __future__ import annotations

import sys
import threading
from typing import Any

from flet_web.components.component import component, memo
from flet_web.components.context_provider import create_context, use_context
from flet_web.components.effect import use_effect
from flet_web.components.error_boundary import ErrorBoundary
from flet_web.components.state import use_memo, use_state
from tests.components.bench import Bench
from tests.components.counting import Counter, Given, Item, log
from tests.controls.sample import SampleBox, SampleText


def test_a_memoized_component_is_called_for_other_arguments_and_for_its_own_state() -> None:
    memoized = memo(Counter)
    names = ["a", "b"]
    app = Given(lambda: [memoized(n) for n in names])
    app.shows()
    assert log == ["a", "b"]
    names[1] = "c"
    app.shows()
    app.bench.fire(app.bench.ids()[0])
    app.bench.settle()
    assert log == ["a", "b", "c", "a"]
    assert app.bench.texts() == ["a 1", "c 0"]


def test_memo_concerns_the_component_that_it_is_given() -> None:
    calls: list[str] = []

    @component
    def Other() -> Any:
        calls.append("other")
        return SampleText("o")

    @memo
    def Plain() -> Any:
        calls.append("plain")
        return Other()

    app = Given(lambda: [Plain(), Other()])
    app.shows()
    assert calls == ["plain", "other", "other", "other"]


def test_a_memoized_component_sees_another_context() -> None:
    color = create_context("none")

    @memo
    @component
    def Shown() -> Any:
        return Inner()

    @component
    def Inner() -> Any:
        return SampleText(use_context(color))

    colors = ["red"]
    app = Given(lambda: [color(colors[0], lambda: [Shown()])[0], Inner()])
    assert app.bench.texts() == ["red", "none"]
    colors[0] = "blue"
    app.shows()
    assert app.bench.texts() == ["blue", "none"]


def test_outer_components_are_rendered_first_and_inner_ones_once() -> None:
    setters: list[Any] = []

    @component
    def Level(depth: int) -> Any:
        number, set_number = use_state(0)
        setters[depth:] = [set_number]
        log.append((depth, number))
        return SampleBox(content=Level(depth + 1) if depth < 2 else None)

    app = Given(lambda: Level(0))
    log.clear()
    for set_number in reversed(setters):
        set_number(1)
    app.bench.settle()
    assert log == [(0, 1), (1, 1), (2, 1)]


def test_setting_what_it_is_already_renders_nothing() -> None:
    class Frame:
        """Compares member by member, as arrays do."""

        def __eq__(self, other: object) -> Any:
            return [True]

        __hash__ = None  # type: ignore[assignment]

    renders = [0]
    setters: list[Any] = []
    values: list[Any] = [float("nan"), float("nan"), 1, 1, True, Frame()]

    @component
    def Shown() -> Any:
        renders[0] += 1
        value, set_value = use_state(values[0])
        setters[:] = [set_value]
        return SampleText(str(value))

    app = Given(lambda: Shown())
    counts = []
    for value in [*values, values[-1], Frame()]:
        setters[0](value)
        app.bench.settle()
        counts.append(renders[0])
    assert counts == [1, 1, 2, 2, 3, 4, 4, 5]
    assert app.bench.errors == []


def test_arrays_as_states_and_dependencies_are_compared_by_identity() -> None:
    class Array:
        """Whether two of them are equal is an array again, which is neither true nor false."""

        def __eq__(self, other: object) -> Any:
            return Array()

        __hash__ = None  # type: ignore[assignment]

        def __bool__(self) -> bool:
            raise ValueError("the truth value of an array is ambiguous")

    made: list[str] = []
    setters: list[Any] = []
    first, second = Array(), Array()

    @component
    def Shown() -> Any:
        value, set_value = use_state(first)
        setters[:] = [set_value]
        use_memo(lambda: made.append("memo"), [value])
        use_effect(lambda: made.append("effect"), [value])
        return SampleText("shown")

    app = Given(lambda: Shown())
    for value in (first, second, second):
        setters[0](value)
        app.bench.settle()
    assert made == ["memo", "effect"] * 2
    assert app.bench.errors == []


def test_state_set_by_many_threads_at_once_counts_them_all() -> None:
    setters: list[Any] = []

    @component
    def Shown() -> Any:
        number, set_number = use_state(0)
        setters[:] = [set_number]
        return SampleText(str(number))

    app = Given(lambda: Shown())

    def work() -> None:
        for _ in range(200):
            setters[0](lambda n: n + 1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    app.bench.settle()
    assert app.bench.texts() == ["800"]


def test_state_set_while_rendering_is_rendered_next_and_not_for_ever() -> None:
    @component
    def Settles() -> Any:
        number, set_number = use_state(0)
        if number < 3:
            set_number(number + 1)
        return SampleText(str(number))

    @component
    def Never() -> Any:
        number, set_number = use_state(0)
        set_number(number + 1)
        return SampleText("x")

    app = Given(lambda: [Settles(), Never()])
    assert app.bench.texts() == ["3", "x"]
    assert [str(e) for e in app.bench.errors] == [
        "Never() sets its own state each time it is rendered: do so in an effect"
    ]


def test_what_is_shown_no_longer_is_not_rendered() -> None:
    setters: list[Any] = []

    @component
    def Shown() -> Any:
        number, set_number = use_state(0)
        setters.append(set_number)
        log.append("shown")
        return SampleText(str(number))

    bench = Bench()
    bench.render(Shown)
    bench.render(component(lambda: SampleText("another")))
    setters[0](1)
    bench.settle()
    assert log == ["shown"]
    assert bench.texts() == ["another"]
    bench.render(Shown)
    bench.renderer.close()
    setters[-1](1)
    bench.renderer.flush()
    bench.settle()
    assert log == ["shown"] * 2
    assert bench.errors == []


def test_a_component_that_fails_at_its_first_render_keeps_nothing_of_it() -> None:
    item = Item("a")
    fails = [True]

    @component
    def Shown(item: Item) -> Any:
        use_effect(lambda: None, [], lambda: log.append("ended"))
        if fails[0]:
            raise ValueError("no luck")
        return SampleText(item.name)

    bench = Bench()
    bench.render(Shown, item)
    assert bench.texts() == ["failed: no luck"]
    assert item.__dict__["_observed"].listeners == {}
    bench.render(lambda: ErrorBoundary(SampleBox(controls=[Counter("x"), Shown(item)]), fallback=SampleText("f")))
    assert bench.texts() == ["f"]
    assert item.__dict__["_observed"].listeners == {}
    assert log == ["x"]


def calls_of_a_change(count: int) -> int:
    """Calls of Python functions that a change of one memoized component among so many takes."""
    calls = [0]
    bench = Bench()
    memoized = memo(Counter)
    bench.render(component(lambda: SampleBox(controls=[memoized(str(n), key=n) for n in range(count)])))
    number = bench.ids()[count // 2]
    for _ in range(2):
        bench.fire(number)
        calls[0] = 0

        def count_call(frame: Any, event: str, arg: Any) -> None:
            calls[0] += event == "call"

        sys.setprofile(count_call)
        while bench.tasks:
            bench.tasks.pop(0)()
        sys.setprofile(None)
        bench.send()
    return calls[0]


def test_what_a_change_costs_does_not_depend_on_how_many_are_beside_it() -> None:
    assert calls_of_a_change(300) <= calls_of_a_change(3) + 2
