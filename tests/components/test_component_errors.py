"""What fails in a component is reported and shown, and everything else goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flet_web.components.component import component, memo
from flet_web.components.effect import use_effect
from flet_web.components.error_boundary import ErrorBoundary
from flet_web.components.state import use_state
from tests.components.counting import Counter, Given, log
from tests.controls.sample import SampleBox, SampleText


@component
def Failing(fails: list[bool]) -> Any:
    if fails[0]:
        raise ValueError("no luck")
    return Counter("fine")


def test_what_fails_is_reported_and_everything_else_goes_on() -> None:
    fails = [False]
    app = Given(lambda: [Counter("a"), Failing(fails)])
    fails[0] = True
    app.shows()
    assert app.bench.texts() == ["a 0", "failed: no luck"]
    app.bench.fire(app.bench.ids()[0])
    app.bench.settle()
    assert app.bench.texts() == ["a 1", "failed: no luck"]
    fails[0] = False
    app.shows()
    assert app.bench.texts() == ["a 1", "fine 0"]
    assert [str(error) for error in app.bench.errors] == ["no luck"]


def test_a_boundary_shows_something_else_until_it_is_told_to_try_again() -> None:
    fails, retries = [True], []

    def fallback(error: Exception, retry: Callable[[], None]) -> Any:
        retries.append(retry)
        return SampleText(f"caught {error}")

    around = memo(component(lambda: ErrorBoundary(Counter("a"), SampleBox(content=Failing(fails)), fallback=fallback)))
    app = Given(lambda: [around(), Counter("b")])
    assert app.bench.texts() == ["caught no luck", "b 0"]
    fails[0] = False
    retries[-1]()
    app.bench.settle()
    assert app.bench.texts() == ["a 0", "fine 0", "b 0"]
    assert len(app.bench.errors) == 1


def test_the_nearest_boundary_counts_and_may_fail_itself() -> None:
    def broken(error: Exception) -> Any:
        raise RuntimeError("worse")

    fails = [True]
    app = Given(
        lambda: [
            ErrorBoundary(ErrorBoundary(Failing(fails), fallback=broken), fallback=SampleText("outer")),
            ErrorBoundary(ErrorBoundary(Failing(fails), fallback=SampleText("inner")), fallback=SampleText("outer")),
            ErrorBoundary(Failing(fails)),
        ]
    )
    assert app.bench.texts() == ["outer", "inner", "failed: no luck"]


def test_a_later_failure_inside_is_caught_from_around_and_ends_effects() -> None:
    fails = [False]
    again: list[Any] = []

    @component
    def Inner() -> Any:
        number, set_number = use_state(0)
        again[:] = [lambda: set_number(number + 1)]
        use_effect(lambda: None, [], lambda: log.append("ended"))
        if fails[0]:
            raise ValueError("later")
        return SampleText("in")

    app = Given(lambda: ErrorBoundary(SampleBox(controls=[Inner()]), fallback=SampleText("caught")))
    fails[0] = True
    again[0]()
    app.bench.settle()
    assert app.bench.texts() == ["caught"]
    assert log == ["ended"]


def test_an_effect_that_fails_is_reported_and_shown() -> None:
    @component
    def Shown() -> Any:
        def setup() -> None:
            raise ValueError("in an effect")

        use_effect(setup, [])
        return SampleText("x")

    app = Given(lambda: [Shown(), ErrorBoundary(Shown(), fallback=SampleText("caught"))])
    assert app.bench.texts() == ["failed: in an effect", "caught"]
    assert [str(error) for error in app.bench.errors] == ["in an effect"] * 2
