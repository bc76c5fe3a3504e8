"""Hooks of controls whose page is changed by several threads: each control has its hooks in their order."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

import flet_web as ft
from tests.conftest import Launch

PATIENCE = 5


class Meeting:
    """Two threads: one is inside of a hook, the other one changes the page meanwhile."""

    def __init__(self) -> None:
        self.inside, self.go_on = threading.Event(), threading.Event()
        self.told: list[str] = []

    def wait(self) -> None:
        """Called by the hook."""
        self.inside.set()
        assert self.go_on.wait(PATIENCE)

    def during(self, act: Callable[[], None]) -> None:
        """Call `act()` while the other thread is inside of the hook."""
        assert self.inside.wait(PATIENCE)
        act()
        self.go_on.set()


class Guest(ft.Column):
    def __init__(self, meeting: Meeting, waits_in: str) -> None:
        super().__init__()
        self._meeting, self._waits_in = meeting, waits_in

    def _tell(self, hook: str) -> None:
        if hook == self._waits_in:
            self._meeting.wait()
        self._meeting.told.append(hook)

    def build(self) -> None:
        self._tell("build")
        self.controls = [Built(self._meeting, self._waits_in)]

    def did_mount(self) -> None:
        self._tell("did_mount")

    def will_unmount(self) -> None:
        self._tell("will_unmount")


class Built(ft.Column):
    """What a guest makes."""

    def __init__(self, meeting: Meeting, waits_in: str) -> None:
        super().__init__()
        self._meeting, self._waits_in = meeting, waits_in

    def build(self) -> None:
        if self._waits_in == "build inside":
            self._meeting.wait()
        self._meeting.told.append("build inside")

    def did_mount(self) -> None:
        self._meeting.told.append("did_mount inside")


def meet(launch: Launch, waits_in: str, *, leaves: bool) -> list[str]:
    """What is told when another thread updates the page during a hook, and takes the control off it."""
    meeting = Meeting()

    def main(page: ft.Page) -> None:
        guest = Guest(meeting, waits_in)

        def change() -> None:
            if leaves:
                page.remove(guest)
            page.update()

        other = threading.Thread(target=meeting.during, args=(change,))
        other.start()
        page.add(guest)
        other.join()
        page.add(ft.Text("done"))

    launch(main).open().see("done")
    return meeting.told


@pytest.mark.parametrize("waits_in", ["build", "build inside"])
def test_did_mount_waits_for_build(launch: Launch, waits_in: str) -> None:
    told = meet(launch, waits_in, leaves=False)
    assert told == ["build", "build inside", "did_mount", "did_mount inside"]


@pytest.mark.parametrize(
    ("waits_in", "told"),
    [
        ("build", ["build", "will_unmount"]),
        ("did_mount", ["build", "build inside", "did_mount", "will_unmount"]),
    ],
)
def test_will_unmount_waits_for_the_other_hooks(launch: Launch, waits_in: str, told: list[str]) -> None:
    assert meet(launch, waits_in, leaves=True) == told


def test_what_a_thread_has_added_is_built_when_it_goes_on(launch: Launch) -> None:
    """Another thread that updates at the same time does not take the work over."""
    seen: list[bool] = []

    class Made(ft.Column):
        is_built = False

        def build(self) -> None:
            self.is_built = True

    def main(page: ft.Page) -> None:
        def add() -> None:
            for _ in range(50):
                made = Made()
                page.add(made)
                seen.append(made.is_built)

        threads = [threading.Thread(target=add) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        page.add(ft.Text("done"))

    launch(main).open().see("done")
    assert seen == [True] * 150


def test_an_error_of_one_build_holds_up_no_other(launch: Launch) -> None:
    class Broken(ft.Column):
        def build(self) -> None:
            raise ValueError("cannot be built")

    class Whole(ft.Column):
        def build(self) -> None:
            self.controls = [ft.Text("whole")]

    client = launch(lambda page: page.add(Broken(), Whole()), debug=True).open()
    client.see("whole")
    assert "cannot be built" in client.crash
