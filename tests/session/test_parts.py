"""Long lists are sent in parts: nothing is lost between them, and what follows a list stands behind all of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flet_web as ft
from flet_web.engine import parts, tree
from flet_web.engine.diff import common_ends
from flet_web.engine.schema import Schema
from flet_web.protocol import InvokeMethod, encode_body
from flet_web.session.calls import OpenCall
from flet_web.session.outbox import Outbox
from tests.conftest import Launch
from tests.controls.sample import Bench, SampleBox, plain
from tests.controls.test_tree_laws import Program
from tests.session.test_outbox import Client


@contextmanager
def small_parts() -> Iterator[None]:
    """Parts of two rows, or a few controls, of all lists of the sample controls."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "FEWEST", 2)
        patch.setattr(parts, "ROOM", 5)
        for module in (parts, tree):
            patch.setattr(module, "FIRST", 3)
        patch.setattr(SampleBox._schema.fields["controls"], "in_parts", lambda _: True)
        yield


@given(st.integers(0, 2**32), st.integers(1, 12), st.data())
@settings(max_examples=200)
@small_parts()
def test_whatever_happens_between_two_parts(seed: int, steps: int, data: st.DataObject) -> None:
    program = Program(seed)
    program.bench.send = list  # type: ignore[method-assign]  # the outbox sends here
    outbox = Outbox(program.bench.tree)
    client = Client(outbox)
    for _ in range(steps):
        box = program.choose.choice(program.boxes)
        at = program.choose.randint(0, len(box.controls))
        box.controls[at:at] = [program._text() for _ in range(program.choose.choice([0, 9]))]
        program.step()
        program.bench.root.update()
        for _ in range(data.draw(st.integers(0, 3))):
            frames = outbox.take()
            for frame in frames[: data.draw(st.integers(0, len(frames)))]:
                client.feed(frame)
            client.come_back()
            client.model.check()
    while outbox.waiting:
        for frame in outbox.take():
            client.feed(frame)
    client.model.check()
    assert plain(client.model.page, Schema.registry) == plain(program.bench.tree.snapshot(), Schema.registry)


class Long:
    """A list of many rows, and what of it has been sent."""

    def __init__(self, count: int = 3000) -> None:
        self.bench = Bench()
        self.rows: list[ft.Control] = [ft.Row([ft.Text(str(n))]) for n in range(count)]
        self.list = ft.ListView(self.rows)
        self.bench.root.controls = [self.list]
        self.bench.root.update()
        self.outbox = Outbox(self.bench.tree)

    def sent(self) -> list[int]:
        """How many rows each of the frames brings that are to be sent."""
        return [frame.count(b"Row") for frame in self.outbox.take()]


def test_the_first_rows_are_sent_alone_and_all_others_follow() -> None:
    long = Long()
    counts: list[int] = []
    while long.outbox.waiting:
        counts += long.sent()
    assert counts == [500, 2000, 500]


def test_a_list_of_which_the_end_is_seen_is_sent_whole() -> None:
    long = Long(0)
    long.list.auto_scroll = True
    long.list.controls = [ft.Text(str(n)) for n in range(3000)]
    long.bench.root.update()
    long.outbox.take()
    assert not long.outbox.waiting


def test_what_has_many_controls_goes_by_fewer_rows() -> None:
    long = Long(0)
    long.list.controls = [ft.Row([ft.Text() for _ in range(99)]) for _ in range(150)]
    long.bench.root.update()
    assert long.sent() == [parts.FEWEST]
    assert long.sent() == [50]


def test_a_call_and_an_error_stand_behind_the_whole_list() -> None:
    def call(long: Long) -> None:
        body = encode_body(InvokeMethod(long.list._i, "1", "scroll_to"))
        long.outbox.post(OpenCall(long.list, "1", body), away=False)

    def error(long: Long) -> None:
        long.outbox.crashed("failed")

    for post in (call, error):
        long = Long()
        assert long.sent() == [500]
        post(long)
        assert long.sent() == [2500, 0]
        assert not long.outbox.waiting


def test_a_page_that_is_loaded_anew_has_its_first_rows_early() -> None:
    long = Long()
    whole = long.outbox.snapshot()
    assert len(whole["controls"][0]["controls"]) == 500
    long.rows[0].visible = long.rows[2999].visible = False
    long.bench.root.update()
    assert long.sent() == [2000, 0]
    assert long.sent() == [500]
    assert not long.outbox.waiting


def test_what_cannot_be_encoded_leaves_everything_to_be_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    long = Long()
    long.sent()
    with monkeypatch.context() as patch:
        patch.setattr("flet_web.session.outbox.encode_body", lambda body: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            long.outbox.take()
    assert [long.sent(), long.sent()] == [[2000], [500]]


class Counted(list[int]):
    """Counts how many items are looked at."""

    looked_at = 0

    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        self.looked_at += len(found) if isinstance(place, slice) else 1
        return found


@pytest.mark.parametrize("place", [0, 5, 5000, 9995, 10_000])
def test_each_item_at_the_ends_of_two_lists_is_looked_at_a_few_times(place: int) -> None:
    old = Counted(range(10_000))
    new = [*old[:place], -1, *old[place:]]
    old.looked_at = 0
    assert common_ends(old, new) == (place, 10_000 - place)
    assert old.looked_at < 25_000


def test_all_rows_arrive_at_a_client_and_what_happens_meanwhile(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        rows = [ft.ListTile(title=ft.Text(f"row {n}")) for n in range(4000)]
        page.add(ft.Button("insert", on_click=lambda: rows.insert(0, ft.ListTile(title=ft.Text("new")))))
        page.add(ft.ListView(rows))

    client = launch(main).open()
    client.click("insert")
    expected = ["new", *(f"row {n}" for n in range(4000))]
    client.find(value="new")
    client.find(value="row 3999")
    client.model.check()
    assert client.texts == expected
    client.reload()
    client.find(value="row 3999")
    client.model.check()
    assert client.texts == expected
