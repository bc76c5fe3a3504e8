"""Through the whole gallery in Firefox and in WebKit: every page comes up, nothing fails, clicks and keys arrive.

Chromium goes through it in test_accessibility.py.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import pytest

from tests.browser.engines import FILE_INPUT, TEXT, Engine, firefox, press_button, until, webkit
from tests.browser.gallery.walk import all_pages
from tests.servers import Server

# What the client says, and errors that nobody caught.
LISTEN = """() => {
    window.said = [];
    const note = (words) => said.push(words.map(String).join(" "));
    for (const kind of ["error", "warn"]) {
        const before = console[kind];
        console[kind] = (...words) => { note(words); before.apply(console, words); };
    }
    addEventListener("error", (event) => note([event.message, event.filename]));
    addEventListener("unhandledrejection", (event) => note([event.reason]));
}"""
ARRIVED = """(title, name) => document.title === title
    && (document.querySelector("[data-key=source] pre")?.innerText ?? "").includes(`def ${name}(`)"""
FOLLOW = """(route) => [...document.querySelectorAll("a.f-tile")].find(({pathname}) => pathname === route).click()"""
# An example that is empty has no more than its padding.
SIZE = """() => {
    const {width, height} = document.querySelector("[data-key=example]").getBoundingClientRect();
    return width > 100 && height > 60 && document.documentElement.scrollWidth <= innerWidth;
}"""


@pytest.mark.parametrize("start", [firefox, webkit])
def test_the_whole_gallery(start: Callable[[], AbstractContextManager[Engine]], gallery: Server) -> None:
    with start() as engine:
        engine.open(gallery.url)
        until(engine, TEXT, "Web apps, written in Python alone")
        engine.run(LISTEN)
        for shown in all_pages():
            engine.run(FOLLOW, shown.route)
            until(engine, ARRIVED, f"{shown.title} | Gallery", shown.example.__name__)
            until(engine, SIZE)
        assert engine.run("() => said.filter((one) => !one.includes('Content-Security-Policy'))") == []
        use(engine)


SHOWN = """(words) => document.querySelector("[data-key=example]").innerText.includes(words)"""
TITLE = "(title) => document.title === `${title} | Gallery`"
CHECKED = "() => document.querySelectorAll('[data-key=example] input:checked').length === 3"
CLOSED = "() => !document.querySelector('[role=alertdialog], [role=dialog], dialog[open]')"
# The middle of the first color, and of the box.
COLOR_AND_BOX = """() => {
    const all = [...document.querySelectorAll("[data-key=example] *")];
    const places = [all.find((one) => one.matches("[data-tip]")), all.findLast((one) => one.innerText === "Here")];
    if (!places.every(Boolean)) return null;
    places[0].scrollIntoView({block: "center", behavior: "instant"});
    return places.map((one) => one.getBoundingClientRect())
        .map(({left, top, width, height}) => [Math.round(left + width / 2), Math.round(top + height / 2)]);
}"""
DROPPED = """() => [...document.querySelectorAll("[data-key=example] *")]
    .filter((one) => getComputedStyle(one).backgroundColor === "rgb(178, 223, 219)").length === 2"""
TO_THE_END = """() => {
    const list = [...document.querySelectorAll("[data-key=example] *")].find((one) => one.scrollHeight > 10_000);
    list?.scrollTo({top: list.scrollHeight, behavior: "instant"});
    return document.querySelector("[data-key=example]").innerText.includes("Customer 999");
}"""

# Firefox without windows closes its dialog for files at once.
NO_DIALOG = """() => { HTMLInputElement.prototype.click = function () {
    if (this.type !== "file") HTMLElement.prototype.click.call(this);
} }"""


def use(engine: Engine) -> None:
    """Type, choose, drag, scroll, go back, and load the page anew."""

    def go(route: str, title: str) -> None:
        engine.run(FOLLOW, f"/{route}")
        until(engine, TITLE, title)

    go("inputs/text-field", "TextField")
    press_button(engine, "Name")
    engine.press("Ann")
    until(engine, TEXT, "Hello, Ann!")
    go("dialogs/alert-dialog", "AlertDialog")
    press_button(engine, "Delete")
    until(engine, TEXT, "You cannot undo this.")
    press_button(engine, "Cancel")
    until(engine, CLOSED)
    go("menus/menu-bar", "MenuBar")
    press_button(engine, "File")
    press_button(engine, "New")
    until(engine, TEXT, "Chosen: New")
    go("inputs/dropdown", "Dropdown")
    press_button(engine, "Fruit")
    press_button(engine, "Plum")
    until(engine, TEXT, "Chosen: plum")
    go("pickers/date-picker", "DatePicker")
    press_button(engine, "When?")
    press_button(engine, "15")
    press_button(engine, "OK")
    until(engine, TEXT, f"15 {date.today():%B %Y}")
    until(engine, CLOSED)
    go("pickers/file-picker", "FilePicker")
    engine.run(NO_DIALOG)
    press_button(engine, "Choose files")
    until(engine, f"() => ({FILE_INPUT})() !== null")
    engine.choose(Path(__file__))
    until(engine, SHOWN, Path(__file__).name)
    go("interaction/draggable", "Draggable")
    color, box = until(engine, COLOR_AND_BOX)
    engine.drag(color, box)
    until(engine, DROPPED)
    go("lists/list-view", "ListView")
    until(engine, TEXT, "Customer 0")
    until(engine, TO_THE_END)
    go("inputs/switch", "Switch")
    press_button(engine, "Bluetooth")
    until(engine, CHECKED)
    engine.reload()
    until(engine, CHECKED)
    engine.run("() => history.back()")
    until(engine, TITLE, "ListView")
