"""Hooks: what they keep, where they belong, and effects."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from flet_web.components.component import component
from flet_web.components.effect import on_mounted, on_unmounted, on_updated, use_effect
from flet_web.components.frame import HookOrderError
from flet_web.components.state import use_callback, use_memo, use_ref, use_state
from tests.components.counting import Given, log
from tests.controls.sample import SampleBox, SampleText


def test_memo_callback_and_ref_keep_what_they_are_told_to() -> None:
    dependency = [1]
    seen: list[Any] = []

    @component
    def Shown() -> Any:
        made = use_memo(object, [dependency[0]])
        called = use_callback(lambda: None, [dependency[0]])
        ref: Any = use_ref(list)
        ref.current.append(1)
        seen.append((made, called, ref))
        return SampleText(str(len(ref.current)))

    app = Given(lambda: Shown())
    app.shows()
    dependency[0] = 2
    app.shows()
    assert [a is b for a, b in zip(seen[0], seen[1])] == [True, True, True]
    assert [a is b for a, b in zip(seen[0], seen[2])] == [False, False, True]
    assert app.bench.texts() == ["3"]


@pytest.mark.parametrize(
    "hook", [lambda: use_state(0), lambda: use_ref(), lambda: use_effect(list), lambda: use_memo(int)]
)
def test_hooks_belong_into_components(hook: Callable[[], Any]) -> None:
    with pytest.raises(RuntimeError, match="is a hook: it can only be called by a component while it is rendered"):
        hook()


@pytest.mark.parametrize(
    ("hooks", "said"),
    [
        ("sr", "calls use_ref() where it called use_state() before"),
        ("s", "does not call use_ref(), as it did before"),
        ("rse", "calls use_effect(), which it did not call before"),
    ],
)
def test_hooks_in_another_order_are_an_error_with_names(hooks: str, said: str) -> None:
    calls: dict[str, Callable[[], Any]] = {
        "s": lambda: use_state(0),
        "r": lambda: use_ref(0),
        "e": lambda: use_effect(lambda: None, []),
    }
    order = ["rs" if "e" in hooks else "sr"[::-1] if hooks == "sr" else "sr"]

    @component
    def Fickle() -> Any:
        for name in order[0]:
            calls[name]()
        return SampleText("fine")

    app = Given(lambda: [Fickle(), SampleText("x")])
    if hooks == "sr":
        order[0], said = "sr", "calls use_state() where it called use_ref() before"
    else:
        order[0] = hooks
    app.shows()
    (error,) = app.bench.errors
    assert isinstance(error, HookOrderError)
    assert f"Fickle() {said}" in str(error)
    assert app.bench.texts()[1] == "x"


def test_effects_are_set_up_and_ended_as_dependencies_say() -> None:
    dependency = [1]

    @component
    def Shown() -> Any:
        def setup() -> Any:
            log.append("set up")
            return lambda: log.append("ended")

        use_effect(setup, [dependency[0]])
        on_mounted(lambda: log.append("mounted"))
        on_updated(lambda: log.append("updated"))
        number = dependency[0]
        on_unmounted(lambda: log.append(f"unmounted {number}"))
        return SampleText("x")

    app = Given(lambda: Shown())
    assert log == ["set up", "mounted", "updated"]
    app.shows()
    assert log[3:] == ["updated"]
    dependency[0] = 2
    app.shows()
    assert log[4:] == ["ended", "set up", "updated"]
    app.shows(lambda: None)
    assert sorted(log[7:]) == ["ended", "unmounted 2"]


def test_an_effect_that_ends_while_it_is_set_up_is_undone_then() -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    @component
    def Slow() -> Any:
        def setup() -> Any:
            begun.set()
            may_go_on.wait(10)
            return lambda: log.append("ended")

        use_effect(setup, [])
        return SampleText("slow")

    app = Given(lambda: None)
    app.give = lambda: Slow()
    app.again()
    while len(app.bench.tasks) and not app.bench.texts():
        app.bench.tasks.pop(0)()
        app.bench.send()
    (work,) = app.bench.tasks
    app.bench.tasks.clear()
    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(10)
    app.shows(lambda: None)
    assert log == []
    may_go_on.set()
    thread.join()
    assert log == ["ended"]


def test_effects_of_a_page_that_goes_are_ended() -> None:
    @component
    def Shown() -> Any:
        use_effect(lambda: None, [], lambda: log.append("ended"))
        return SampleText("x")

    app = Given(lambda: [Shown(), SampleBox(controls=[Shown()])])
    app.bench.renderer.close()
    assert log == ["ended", "ended"]
