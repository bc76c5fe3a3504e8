"""Through the whole gallery in Firefox and in WebKit: every page comes up, nothing fails, clicks and keys arrive.

Chromium goes through it in test_accessibility.py.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.browser.engines import TEXT, Engine, firefox, press_button, until, webkit
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
        use(engine, gallery)


def use(engine: Engine, gallery: Server) -> None:
    """Type, click, open a dialog, and load the page anew."""
    engine.open(gallery.url + "inputs/text-field")
    press_button(engine, "Name")
    engine.press("Ann")
    until(engine, TEXT, "Hello, Ann!")
    engine.open(gallery.url + "dialogs/alert-dialog")
    press_button(engine, "Delete")
    until(engine, TEXT, "You cannot undo this.")
    press_button(engine, "Cancel")
    until(engine, "() => !document.querySelector('[role=alertdialog], [role=dialog], dialog[open]')")
    engine.open(gallery.url + "inputs/switch")
    press_button(engine, "Bluetooth")
    until(engine, "() => document.querySelectorAll('[data-key=example] input:checked').length === 3")
