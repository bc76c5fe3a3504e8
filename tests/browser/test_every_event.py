"""Each event of each control, by what a person does: its class, fields and data, in order, in both dialects."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from playwright.sync_api import Error, Page, expect

import flet_web as ft
from flet_web.public_names import PUBLIC
from tests.browser.every_event import buttons_and_inputs, menus_and_dialogs, shown_controls  # noqa: F401
from tests.browser.every_event.act import ACTS
from tests.browser.every_event.by_keyboard import by_keyboard
from tests.browser.every_event.ears import Ears, User, events_of
from tests.browser.every_event.elsewhere import heard_elsewhere
from tests.browser.every_event.keys import reason
from tests.conftest import Launch


@pytest.mark.parametrize("dialect", ["1.0", "0.21"])
def test_every_event(launch: Launch, page: Page, dialect: str) -> None:
    started, shown = threading.Event(), []

    async def main(page: ft.Page) -> None:
        shown.append(page)
        page.add(ft.Text("there"))
        started.set()

    ears = Ears(dialect)
    page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
    assert started.wait(10)
    user = User(page, ears.heard)
    wrong = []
    for name, act in ACTS.items():
        ears.heard.all.clear()
        user.leave()
        page.mouse.up()
        show(page, shown[0], act.make(ears), name)
        try:
            act.do(user)
            ears.wait_for(act.heard, among=act.among)
            wrong += [f"{name}: {fault}" for fault in ears.faults(act.heard, among=act.among)]
        except (AssertionError, Error) as error:
            wrong += [f"{name}: {fault}" for fault in ears.faults(act.heard, among=act.among) or [str(error)]]
    assert not wrong, "\n".join(wrong)
    every = {(cls.__name__, event) for cls in classes() for event in events_of(cls)}
    elsewhere = {(name, event) for name, event in heard_elsewhere() if name not in ("Page", "Window")}
    assert sorted(every - ears.ever) == sorted(elsewhere), "each event is heard here, or where ELSEWHERE says"


def show(page: Page, program: ft.Page, control: Any, name: str) -> None:
    """Show a control in the place of the one before."""
    drawer = control if isinstance(control, ft.NavigationDrawer) else None
    dialog = control if isinstance(control, ft.DialogControl) and not drawer else None
    program.drawer = drawer
    program.overlay[:] = [dialog] if dialog else []
    program.controls[:] = [ft.Text(f"act: {name}"), *([] if dialog or drawer else [control])]
    if dialog:
        dialog.open = True
    program.update()
    expect(page.get_by_text(f"act: {name}", exact=True)).to_be_visible()
    if not dialog and not drawer:
        # A dialog gives the focus back when it has gone.
        expect(page.locator("[role=dialog], [role=alertdialog], dialog[open]").filter(visible=True)).to_have_count(0)
    if drawer:
        program.run_task(program.show_drawer)


def classes(*, of_ios: bool = False) -> list[type[Any]]:
    """The controls of Material and the services, with all that users do something with."""
    named = [getattr(ft, name) for name in PUBLIC.defined_in if of_ios or "Cupertino" not in name]
    found = [one for one in named if isinstance(one, type) and issubclass(one, ft.BaseControl) and one._schema.wire]
    return [cls for cls in found if not issubclass(cls, (ft.BasePage, ft.View, ft.Window))]


# Where the focus of a person is who has just come to the page.
START = """name => {
    const text = [...document.querySelectorAll(".f-text")].find(({textContent}) => textContent === `act: ${name}`);
    document.getSelection().removeAllRanges();
    text.tabIndex = -1;
    text.focus();
}"""


def test_everything_by_keyboard_alone(launch: Launch, page: Page) -> None:
    started, shown = threading.Event(), []

    async def main(page: ft.Page) -> None:
        shown.append(page)
        page.add(ft.Text("there"))
        started.set()

    ears = Ears("1.0")
    page.goto(launch(main).url.replace("ws:", "http:"))
    assert started.wait(10)
    wrong = []
    for name, act in by_keyboard().items():
        ears.heard.all.clear()
        control = act.make(ears)
        show(page, shown[0], control, name)
        if not isinstance(control, ft.DialogControl):
            page.evaluate(START, name)
        try:
            for key in act.keys.split():
                if key.startswith("+"):
                    expect(page.get_by_text(key[1:], exact=True).filter(visible=True)).to_have_count(1)
                else:
                    page.keyboard.press(key)
            ears.wait_for(list(act.heard), among=True)
        except (AssertionError, Error) as error:
            at = page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)")
            wrong += [f"{name}: {fault} at {at}" for fault in ears.faults(list(act.heard), among=True) or [str(error)]]
    assert not wrong, "\n".join(wrong)
    every = {(cls.__name__, event) for cls in classes(of_ios=True) for event in events_of(cls)}
    unheard = sorted((name, event) for name, event in every - ears.ever if not reason(name, event))
    assert unheard == [], "no row of by_keyboard() tells these, and keys.py has no reason why none could"
