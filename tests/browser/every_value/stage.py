"""Sets one field after the other of what has a page for itself, or is to be seen while something is done with it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

import flet_web as ft
from flet_web.controls.control import DialogControl
from tests.browser.every_value.samples import Sample, copy
from tests.browser.every_value.variants import Case
from tests.conftest import Launch

SCRIPTS = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("page.js", "stage.js")]
SMALL = {"width": 500, "height": 400}


class Stage:
    """A page with one control at a time, which is looked at whole: with what lies above it, title and root included."""

    is_patient = False
    """Whether to wait longer before each look: slower, and surer."""

    def __init__(self, launch: Launch, page: Page) -> None:
        self._started, self._browser = threading.Event(), page
        self._numbers = itertools.count(1)
        self._taken: list[tuple[str, Any]] = []
        page.set_viewport_size(SMALL)  # type: ignore[arg-type]
        page.emulate_media(reduced_motion="reduce")
        for script in SCRIPTS:
            page.add_init_script(script)
        page.goto(launch(self._main).url.replace("ws:", "http:"))
        self._started.wait(10)
        self._browser.wait_for_function("() => document.querySelector('[data-key=marker]')")

    def _main(self, page: ft.Page) -> None:
        self._page, self._marker = page, ft.Text("0", key="marker")
        self._view = page.views[0]
        page.padding = 0
        page.add(self._marker)
        self._started.set()

    def without_effect(self, sample: Sample, cases: Iterable[Case], act: str = "show") -> list[Case]:
        """The cases that nothing on the page shows, whatever the situation and the value are."""
        left = list(cases)
        for situation in sample.situations:
            if not left:
                break
            # What is loaded for it the first time is there from then on.
            self._keep(sample, situation, {}, act, "first")
            self._browser.wait_for_load_state("networkidle")
            self._keep(sample, situation, {}, act, "plain")
            self._keep(sample, situation, {}, act, "twin")
            left = [case for case in left if not self._seen(sample, situation, case, act)]
        return left

    def _seen(self, sample: Sample, situation: dict[str, Any], case: Case, act: str) -> bool:
        first, plain = case.path[0], "plain"
        if case.base is not None:
            self._keep(sample, situation, {first: case.base()}, act, plain := "base")
        elif first in situation and first not in sample.cls._schema.required:
            rest = {name: value for name, value in situation.items() if name != first}
            self._keep(sample, rest, {}, act, plain := "base")
        for maker in case.makers[:8]:
            try:
                self._show(sample, situation, {first: maker()}, act)
            except (TypeError, ValueError):
                continue
            look = "([plain, isPatient]) => looks.differ(plain, isPatient)"
            if self._browser.evaluate(look, [plain, self.is_patient]) is not None:
                return True
        return False

    def _keep(self, sample: Sample, situation: dict[str, Any], given: dict[str, Any], act: str, name: str) -> None:
        """Show the control, and keep what the page is then by `name`."""
        self._show(sample, situation, given, act)
        self._browser.evaluate("([name, isPatient]) => looks.keep(name, isPatient)", [name, self.is_patient])

    def _show(self, sample: Sample, situation: dict[str, Any], given: dict[str, Any], act: str) -> None:
        """Show the control, and do what is to be done with it."""
        self._put_away()
        self._put(sample, {**{n: copy(v) for n, v in situation.items()}, **given})
        self._do(act)

    def _put(self, sample: Sample, arguments: dict[str, Any]) -> None:
        page = self._page
        if isinstance(page, sample.cls):
            page.controls.append(sample.show(None))
            for name, value in arguments.items():
                self._taken.append((name, getattr(page, name)))
                setattr(page, name, value)
            self._done()
            return
        shown = sample.show(sample.cls(**arguments))
        if isinstance(shown, ft.View):
            shown.controls.append(self._marker)
            page.views[:] = [ft.View(), shown]
        elif isinstance(shown, (DialogControl, ft.NavigationDrawer)):
            page.open(shown)
        else:
            page.controls.append(ft.Container(shown, key="it", margin=60))
        self._done("true" if isinstance(shown, ft.View) else "!looks.empty()")

    def _put_away(self) -> None:
        page = self._page
        while page.pop_dialog():
            pass
        while self._taken:
            setattr(page, *self._taken.pop())
        if self._view.drawer is not None:
            page.close(self._view.drawer)
            self._view.drawer = None
        if page.views != [self._view]:
            page.views[:] = [self._view]
        self._view.controls[:] = [self._marker]
        self._browser.mouse.up()
        self._browser.mouse.move(1, 1)
        self._done("looks.empty()")

    def _done(self, condition: str = "true") -> None:
        """Wait until the page has what the program changed, and the condition holds in it."""
        self._marker.value = str(next(self._numbers))
        self._page.update()
        self._browser.wait_for_function(
            f"text => document.querySelector('[data-key=marker]')?.textContent === text && {condition}",
            arg=self._marker.value,
        )

    def _do(self, act: str) -> None:
        if act == "show":
            return
        browser = self._browser
        x, y = browser.evaluate("() => looks.place()")
        if act == "focus":
            browser.keyboard.press("Shift")
            browser.evaluate("() => looks.target().focus()")
        elif act == "hover":
            browser.mouse.move(x, y)
        elif act == "press":
            browser.mouse.move(x, y)
            browser.mouse.down()
        else:
            browser.mouse.click(x, y, button="right" if act == "context" else "left")
