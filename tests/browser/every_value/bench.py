"""Sets one field after the other in a page, and finds those that change nothing there."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

import flet_web as ft
from tests.browser.every_value.samples import Sample, copy
from tests.browser.every_value.variants import PIXEL, Case
from tests.conftest import Launch

SCRIPT = Path(__file__).with_name("page.js").read_text(encoding="utf-8")


@dataclass
class Look:
    """What is to be looked at together: a control without a field, and the same with values in it."""

    sample: Sample
    situation: dict[str, Any]
    base: Callable[[], dict[str, Any]]
    tries: list[tuple[Case, Callable[[], Any]]] = field(default_factory=list)


class Bench:
    """A page of cells, each with one control."""

    is_patient = False
    """Whether to look when the cells have stood still for a while: slower, and surer."""

    def __init__(self, launch: Launch, page: Page) -> None:
        self._started, self._browser = threading.Event(), page
        self._numbers = itertools.count(1)
        page.add_init_script(SCRIPT)
        page.goto(launch(self._main).url.replace("ws:", "http:"))
        self._started.wait(10)
        self._warm_up()

    def _main(self, page: ft.Page) -> None:
        self._page, self._marker = page, ft.Text("0", key="marker")
        self._cells = ft.Row(wrap=True, spacing=0, run_spacing=0)
        page.padding = 0
        page.add(self._marker, self._cells)
        self._started.set()

    def _warm_up(self) -> None:
        """Have the modules loaded that are for rarer values: what is compared does not wait for them."""
        theme = ft.Theme(color_scheme_seed="green", card_theme=ft.CardTheme(elevation=3))
        inside = ft.Column([ft.Text("a")], scroll=ft.Scrollbar(thickness=3), height=20)
        color_filter = ft.ColorFilter(color="red", blend_mode=ft.BlendMode.COLOR)
        image = ft.DecorationImage(src=PIXEL)
        self._cells.controls = [ft.Container(inside, theme=theme, image=image, color_filter=color_filter, key="warm")]
        self._page.update()
        self._browser.wait_for_function("""() => {
            const box = document.querySelector("[data-key=warm]");
            return box?.style.filter && /url/.test(box.style.getPropertyValue("--f-picture"))
                && box.querySelector(".f-bar") && box.style.getPropertyValue("--md-sys-color-primary");
        }""")

    def without_effect(self, sample: Sample, cases: Iterable[Case]) -> list[Case]:
        """The cases that nothing on the page shows, whatever the situation and the value are."""
        left = list(cases)
        for situation in sample.situations:
            tried = max((len(case.makers) for case in left), default=0)
            for turn in range(min(tried, 8)):
                seen: set[Case] = set()
                for looks in batches(self._looks(sample, situation, left, turn)):
                    seen |= self._seen(looks)
                left = [case for case in left if case not in seen]
        return left

    @staticmethod
    def _looks(sample: Sample, situation: dict[str, Any], cases: list[Case], turn: int) -> Iterator[Look]:
        """One look for all cases with the same base."""
        plain = Look(sample, situation, dict)
        groups: dict[tuple[str, ...], Look] = {}
        for case in cases:
            if turn >= len(case.makers):
                continue
            first, maker = case.path[0], case.makers[turn]
            if case.base is None:
                if first in situation and first not in sample.cls._schema.required:
                    yield Look(sample, {n: v for n, v in situation.items() if n != first}, dict, [(case, maker)])
                else:
                    plain.tries.append((case, maker))
            else:
                base = lambda case=case, first=first: {first: case.base()}  # noqa: E731
                groups.setdefault(case.group, Look(sample, situation, base)).tries.append((case, maker))
        yield plain
        yield from groups.values()

    def _seen(self, looks: list[Look]) -> set[Case]:
        """The cases that show."""
        cells: list[ft.Control] = []
        names: dict[str, Case] = {}
        groups = []
        for look in looks:
            keys = []
            # They come first: what a browser does with the first one of a kind differs between them, and is left out.
            bases = [self._cell(look, look.base()) for _ in range(2)]
            tried = []
            for case, maker in look.tries:
                try:
                    cell = self._cell(look, {case.path[0]: maker()})
                except (TypeError, ValueError):
                    continue
                keys.append(str(cell.key))
                names[str(cell.key)] = case
                tried.append(cell)
            if keys:
                cells += [*bases, *tried]
                groups.append({"base": bases[0].key, "twin": bases[1].key, "cells": keys})
        if not groups:
            return set()
        found = self._compare(cells, groups)
        return {names[key] for key, difference in found.items() if difference is not None and key in names}

    def _cell(self, look: Look, given: dict[str, Any]) -> ft.Column:
        arguments = {**{n: copy(v) for n, v in look.situation.items()}, **given}
        shown = look.sample.show(look.sample.cls(**arguments))
        return ft.Column([shown], width=320, height=200, key=f"cell{next(self._numbers)}")

    def _compare(self, cells: list[ft.Control], groups: list[dict[str, Any]]) -> dict[str, str | None]:
        self._cells.controls = list(cells)
        self._marker.value = str(next(self._numbers))
        self._page.update()
        self._browser.wait_for_function(
            "text => document.querySelector('[data-key=marker]')?.textContent === text", arg=self._marker.value
        )
        compare = "compareAtRest" if self.is_patient else "compareCells"
        found: dict[str, str | None] = self._browser.evaluate(f"groups => {compare}(groups)", groups)
        return found


def batches(looks: Iterable[Look]) -> Iterator[list[Look]]:
    """As many at a time as a page holds at ease."""
    batch: list[Look] = []
    for look in looks:
        batch.append(look)
        if sum(2 + len(one.tries) for one in batch) > 100:
            yield batch
            batch = []
    yield batch
