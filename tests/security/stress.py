"""A program whose page is changed by many threads at once, in every way in which a page can be changed."""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import flet_web as ft

THREADS = 8
LANES, MOST = 4, 12
"""Columns on the page, and how many controls each has at most."""


class Board:
    """The page of one session, and the threads that change it until `stop()`."""

    def __init__(self, page: ft.Page, seed: int) -> None:
        self.page = page
        self.style = ft.TextStyle(size=14)
        self.lanes = [ft.Column(key=f"lane{number}") for number in range(LANES)]
        self.fields = [ft.TextField(key=f"field{number}") for number in range(4)]
        self._numbers = itertools.count()
        self._over = threading.Event()
        self.errors: list[BaseException] = []
        self._threads = [
            threading.Thread(target=self._run, args=(random.Random(f"{seed} {n}"),)) for n in range(THREADS)
        ]
        self._ways: list[Callable[[random.Random], Any]] = [
            self.append, self.insert, self.remove, self.move, self.reorder, self.replace, self.set_text, self.set_style,
            self.set_field, self.nest, self.add, self.take_off, self.update, self.update_part, self.show_dialog,
        ]  # fmt: skip
        page.add(*self.fields, *self.lanes)

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Let each thread finish what it does."""
        self._over.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def stop(self) -> None:
        """Let each thread finish what it does, and send everything."""
        self.end()
        while self.page.pop_dialog() is not None:
            pass
        self.page.add(ft.Text("stopped"))

    def _run(self, choose: random.Random) -> None:
        try:
            while not self._over.is_set():
                # The loop and the client need a share of the machine.
                time.sleep(0.001)
                # What was looked for may be gone by now: another thread has taken it. That is the program's own affair.
                with suppress(IndexError, ValueError):
                    choose.choice(self._ways)(choose)
        except BaseException as error:
            self.errors.append(error)
            raise

    def text(self) -> ft.Text:
        """A text that no other has."""
        return ft.Text(f"t{next(self._numbers)}", style=self.style)

    def append(self, choose: random.Random) -> None:
        choose.choice(self.lanes).controls.append(self.text())

    def insert(self, choose: random.Random) -> None:
        controls = choose.choice(self.lanes).controls
        controls.insert(choose.randint(0, len(controls)), self.text())

    def remove(self, choose: random.Random) -> None:
        controls = choose.choice(self.lanes).controls
        while len(controls) > choose.randint(0, MOST):
            del controls[choose.randrange(len(controls))]

    def move(self, choose: random.Random) -> None:
        old, new = choose.choice(self.lanes).controls, choose.choice(self.lanes).controls
        new.insert(choose.randint(0, len(new)), old.pop(choose.randrange(len(old))))

    def reorder(self, choose: random.Random) -> None:
        lane = choose.choice(self.lanes)
        lane.controls = sorted(lane.controls, key=lambda _: choose.random())

    def replace(self, choose: random.Random) -> None:
        choose.choice(self.lanes).controls = [self.text() for _ in range(choose.randint(0, MOST))]

    def set_text(self, choose: random.Random) -> None:
        shown: Any = choose.choice(choose.choice(self.lanes).controls)
        if isinstance(shown, ft.Text):
            shown.value = f"t{next(self._numbers)}"
            shown.size = choose.choice([None, 12, 16])

    def set_style(self, choose: random.Random) -> None:
        self.style.size = choose.randint(10, 20)

    def set_field(self, choose: random.Random) -> None:
        field = choose.choice(self.fields)
        field.value = f"s{next(self._numbers)}"
        field.label = f"label {choose.randrange(10)}"

    def nest(self, choose: random.Random) -> None:
        controls = choose.choice(self.lanes).controls
        place = choose.randrange(len(controls))
        if isinstance(controls[place], ft.Text):
            controls[place] = ft.Row([controls[place], self.text()])

    def add(self, choose: random.Random) -> None:
        self.page.add(self.text())

    def take_off(self, choose: random.Random) -> None:
        controls = self.page.controls
        while len(controls) > LANES + len(self.fields) + choose.randint(0, MOST):
            self.page.remove(controls[-1])

    def update(self, choose: random.Random) -> None:
        self.page.update()

    def update_part(self, choose: random.Random) -> None:
        with suppress(RuntimeError):  # it may have left the page
            choose.choice([*self.lanes, *choose.choice(self.lanes).controls]).update()

    def show_dialog(self, choose: random.Random) -> None:
        if self.page.pop_dialog() is None:
            self.page.show_dialog(ft.AlertDialog(title=ft.Text(f"d{next(self._numbers)}")))

    def texts(self) -> list[str]:
        """The texts of the page, in order, as the program has them."""
        return list(_texts(self.page.controls))


def _texts(controls: list[Any]) -> Any:
    for control in controls:
        if isinstance(control, ft.Text):
            yield control.value
        elif isinstance(control, ft.Column | ft.Row):
            yield from _texts(control.controls)
