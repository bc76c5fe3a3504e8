"""Through the whole gallery in Firefox and in WebKit: every page comes up, nothing fails, clicks and keys arrive.

Chromium goes through it in test_accessibility.py.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from tests.browser.gallery.engines import SECONDS, Engine, firefox, webkit
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
PLACE = """(words) => {
    const named = (one) => [one.ariaLabel, one.innerText, ...[...one.labels ?? []].map((label) => label.innerText),
        document.getElementById(one.getAttribute("aria-labelledby"))?.innerText].map((name) => name?.trim());
    const can = "button, input, [role=button], [role=menuitem]";
    const fits = (one) => one.checkVisibility() && named(one).includes(words);
    const found = [...document.querySelectorAll(can)].find(fits);
    if (!found) return null;
    found.scrollIntoView({block: "center", behavior: "instant"});
    const {left, top, width, height} = found.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
}"""
TEXT = """(words) => document.body.innerText.includes(words)"""


def until(engine: Engine, function: str, *arguments: Any) -> Any:
    """Wait until a function says something that is true."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if said := engine.run(function, *arguments):
            return said
        time.sleep(0.02)
    raise AssertionError(f"{arguments} did not come: {engine.run('() => document.body.innerText.slice(0, 2000)')}")


def press_button(engine: Engine, name: str) -> None:
    engine.click(*until(engine, PLACE, name))


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
