"""A name that a control, a value or an event does not have: the error says which one was meant."""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.engine.node import Node
from flet_web.public_names import PublicNames
from tests.conftest import Launch


class Rating(ft.Column):
    """A control of the program."""

    def __init__(self, on_chang: Callable[[], None]) -> None:
        super().__init__()
        self.on_chang = on_chang


def loosely(made: Any) -> Any:
    """The same, unknown to type checkers."""
    return made


def raised(work: Callable[[Any], Any]) -> AttributeError:
    """What `work(page)` raises in a handler."""

    def main(page: ft.Page) -> None:
        page.add(ft.Button("go", on_click=lambda: work(page)))

    with testing.open_sync(main) as user, user.expect_error(AttributeError) as expected:
        user.click("go")
    error = expected.errors[0]
    assert isinstance(error, AttributeError)
    return error


@pytest.mark.parametrize(
    ("work", "message"),
    [
        (lambda page: page.opne("a"), "'Page' object has no attribute 'opne'; did you mean 'open'?"),
        (lambda page: page.clean_(), "'Page' object has no attribute 'clean_'; did you mean 'clean'?"),
        (lambda page: page.controls[0].contnt, "'Button' object has no attribute 'contnt'; did you mean 'content'?"),
        (lambda page: loosely(Rating(print)).contrls, "no attribute 'contrls'; did you mean 'controls'?"),
        (lambda page: loosely(ft.TextStyle()).colour, "no attribute 'colour'; did you mean 'color'?"),
        (lambda page: page.pubsub.sent_all("a"), "has no attribute 'sent_all'; did you mean 'send_all'?"),
        (lambda page: page.zzzzzz, "'Page' object has no attribute 'zzzzzz'"),
        (lambda page: page.holograms, "has no attribute 'holograms': Page.holograms is not there yet"),
    ],
)  # fmt: skip
def test_reading_a_name_that_there_is_not(
    work: Callable[[Any], Any], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PublicNames, "planned", ["Page.holograms"])
    error = raised(work)
    assert str(error).endswith(message)
    # It is said once, also where Python guesses too.
    assert "".join(traceback.format_exception_only(error)).lower().count("did you mean") <= 1


def test_an_error_of_the_programs_own_objects_is_left_alone() -> None:
    class Own:
        value = 1

    error = raised(lambda page: Own().valeu)  # type: ignore[attr-defined]
    assert (str(error), error.name) == ("'Own' object has no attribute 'valeu'", "valeu")


def test_the_log_has_it_and_so_has_on_error(launch: Launch, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[str] = []

    def main(page: Any) -> None:
        page.on_error = lambda e: heard.append(e.data)
        page.opne("a")

    with caplog.at_level(logging.ERROR, "flet_web"):
        client = launch(main).open()
        client.until(lambda: heard and "did you mean 'open'?" in caplog.text)
    assert heard == ["AttributeError: 'Page' object has no attribute 'opne'; did you mean 'open'?"]


def test_a_handler_for_an_event_that_there_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PublicNames, "planned", ["Page.on_hologram"])
    for control, name, meant in [
        (ft.TextField(), "on_chagne", "on_change"),
        (ft.Button(), "on_clicked", "on_click"),
        (ft.Button(), "onclick", "on_click"),
    ]:
        error = raised(lambda page, c=control, n=name: setattr(c, n, print))  # type: ignore[misc]
        assert str(error) == f"{type(control).__name__} has no attribute {name!r}; did you mean {meant!r}?"
        assert not hasattr(control, name)
    error = raised(lambda page: setattr(page, "on_keyboard_evnt", print))
    assert str(error).endswith("; did you mean 'on_keyboard_event'?")
    error = raised(lambda page: setattr(page, "on_hologram", print))
    assert str(error) == "Page has no attribute 'on_hologram': Page.on_hologram is not there yet"


def test_attributes_of_the_program_go_on_working() -> None:
    def main(page: Any) -> None:
        page.on_saved = page.only_mine = page.my_state = 1
        text: Any = ft.Text("a")
        text.on_custom_thing = text.one = text.valeu = 2
        text.on_custom_thing = 3
        style: Any = ft.TextStyle()
        style.origin_of_this = 4
        rating = Rating(print)
        rating.on_chang = print
        page.add(ft.Text(f"{page.on_saved} {text.on_custom_thing} {text.valeu} {style.origin_of_this}"), rating)
        # Those of the framework itself.
        button = ft.Button("b")
        button.on_click = button.on_hover = None
        del button.on_click

    with testing.open_sync(main) as user:
        user.sees("1 3 2 4")


def test_a_field_of_a_value_that_there_is_not() -> None:
    style: Any = ft.ButtonStyle()
    with pytest.raises(AttributeError, match=r"ButtonStyle has no attribute 'bgcolr'; did you mean 'bgcolor'\?"):
        style.bgcolr = "red"
    assert not hasattr(style, "bgcolr")

    class Own(ft.ButtonStyle):
        pass

    own: Any = Own()
    own.bgcolr = "red"
    assert own.bgcolr == "red"


def test_names_are_looked_at_only_where_somebody_develops() -> None:
    """Each look costs as much as setting the attribute does."""
    program = (
        "import flet_web as ft; from flet_web.engine.node import Node; t = ft.Text(); "
        "print(Node.__setattr__ is object.__setattr__, '__getattr__' in dir(Node)); t.on_clcik = 1"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"


@pytest.mark.parametrize("debug", [True, False])
def test_the_option_debug_has_them_looked_at(launch: Launch, monkeypatch: pytest.MonkeyPatch, debug: bool) -> None:
    def main(page: Any) -> None:
        button: Any = ft.Button("b")
        button.on_clcik = print
        page.add(ft.Text("silent"))

    # A test before this one may have asked for it.
    if "__setattr__" in vars(Node):
        monkeypatch.delattr(Node, "__setattr__")
    client = launch(main, debug=debug).open()
    if debug:
        assert "Button has no attribute 'on_clcik'; did you mean 'on_click'?" in client.crash
    else:
        client.see("silent")
