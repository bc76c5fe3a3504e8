"""Laws of the outbox: what a client misses it is sent again, in full and once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.engine.schema import Schema
from flet_web.protocol import (
    InvokeMethod,
    ModelClient,
    RegisterAnswer,
    ResumeAnswer,
    ServerFrame,
    decode_server_frame,
    encode_body,
    encode_message,
)
from flet_web.session.calls import OpenCall
from flet_web.session.outbox import HISTORY_BYTES, MOST_AWAY, WINDOW, Outbox
from tests.controls.sample import SampleText, plain
from tests.controls.test_tree_laws import Program


class Client:
    """A browser that counts what it is sent, and can lose its connection."""

    def __init__(self, outbox: Outbox) -> None:
        self.outbox = outbox
        outbox.numbered = True
        self.model = ModelClient({"_c": "SampleBox", "_i": 1})
        self.wholes = 0
        self._register(outbox.snapshot(), outbox.seq)

    def _register(self, page_patch: dict[str, object], seq: int) -> None:
        resume = ResumeAnswer(v=1, seq=seq, received=0, resumed=False)
        answer = RegisterAnswer(session_id="s", page_patch=page_patch, error="", resume=resume)
        self.model.feed(encode_message(answer))
        self.seq = seq
        self.wholes += 1

    def feed(self, frame: bytes) -> None:
        decoded = decode_server_frame(frame)
        assert isinstance(decoded, ServerFrame)
        assert decoded.seq == self.seq + 1, "a frame came twice, or one was lost"
        self.seq = decoded.seq
        self.model.feed(frame)

    def come_back(self) -> None:
        missed = self.outbox.replay(self.seq)
        if missed is None:
            self._register(self.outbox.snapshot(), self.outbox.seq)
        for frame in missed or ():
            self.feed(frame)


@given(st.integers(0, 2**32), st.integers(1, 12), st.data())
@settings(max_examples=200)
def test_a_client_that_was_cut_off_equals_one_that_was_not(seed: int, steps: int, data: st.DataObject) -> None:
    program = Program(seed)
    program.bench.send = list  # type: ignore[method-assign]  # the outbox sends here
    outbox = Outbox(program.bench.tree)
    client = Client(outbox)
    for _ in range(steps):
        program.step()
        program.bench.root.update()
        frames = outbox.take()
        for frame in frames[: data.draw(st.integers(0, len(frames)))]:
            client.feed(frame)
        client.come_back()
    assert plain(client.model.page, Schema.registry) == plain(program.bench.tree.snapshot(), Schema.registry)
    assert client.wholes == 1


def outbox_with_text() -> tuple[Outbox, SampleText, Program]:
    program = Program(0)
    text = SampleText("0")
    program.bench.root.controls.append(text)
    program.bench.root.update()
    outbox = Outbox(program.bench.tree)
    outbox.take()
    return outbox, text, program


def test_a_thousand_updates_of_one_property_are_one_frame() -> None:
    outbox, text, _ = outbox_with_text()
    for n in range(1000):
        text.value = str(n)
        text.update()
    (frame,) = outbox.take()
    assert b"999" in frame


def call(text: SampleText, name: str) -> OpenCall:
    return OpenCall(text, "1", encode_body(InvokeMethod(control_id=text._i, call_id="1", name=name)))


def words(frames: list[bytes]) -> list[bytes]:
    """What the frames say, of what these tests put in."""
    found: list[bytes] = re.findall(rb"before|after|focus|blur|sum", b"".join(frames))
    return found


def test_method_calls_keep_their_place_among_the_changes() -> None:
    outbox, text, _ = outbox_with_text()
    text.value = "before"
    text.update()
    outbox.post(call(text, "focus"), away=False)
    text.value = "after"
    text.update()
    assert words(outbox.take()) == [b"before", b"focus", b"after"]


def test_calls_of_a_client_that_is_away_come_after_the_sum_of_the_changes() -> None:
    outbox, text, _ = outbox_with_text()
    for value in ("before", "sum"):
        text.value = value
        text.update()
        outbox.post(call(text, "focus"), away=True)
    outbox.post(call(text, "blur"), away=False)
    assert words(outbox.take()) == [b"sum", b"focus", b"focus", b"blur"]


def test_the_oldest_calls_of_a_client_that_is_away_are_dropped() -> None:
    outbox, text, _ = outbox_with_text()
    dropped: list[OpenCall] = []
    made = [call(text, "focus") for _ in range(1000)]
    for made_now in made:
        dropped += outbox.post(made_now, away=True)
    waiting = outbox.calls_waiting()
    assert dropped + waiting == made
    assert 50 < len(waiting) <= MOST_AWAY[0]
    # No more than the bytes allow, not even one.
    large = call(text, "blur" * MOST_AWAY[1])
    assert outbox.post(large, away=True) == [*waiting, large]


def test_the_calls_of_a_client_that_goes_away_are_limited() -> None:
    outbox, text, _ = outbox_with_text()
    made = [call(text, "focus") for _ in range(1000)]
    for made_now in made:
        assert not outbox.post(made_now, away=False)
    dropped = outbox.limit(away=True)
    assert dropped + outbox.calls_waiting() == made
    assert len(outbox.take()) <= MOST_AWAY[0]


@pytest.mark.parametrize("reload", [False, True])
def test_a_call_that_nobody_waits_for_is_not_made(reload: bool) -> None:
    outbox, text, _ = outbox_with_text()
    client = Client(outbox)
    # One that is lost under way, and one that has not been sent yet.
    for place in ("before", "after"):
        text.value = place
        text.update()
        given_up = call(text, "focus")
        outbox.post(given_up, away=False)
        if place == "before":
            lost = outbox.take()
            assert words(lost) == [b"before", b"focus"]
        given_up.frame = b""
    outbox.post(call(text, "blur"), away=False)
    if reload:
        outbox.snapshot()
        assert words(outbox.take()) == [b"blur"]
        return
    again = outbox.replay(client.seq)
    assert again is not None
    assert words(again) == [b"before"]
    for frame in (*again, *outbox.take()):
        client.feed(frame)
    assert client.model.page["controls"][0]["value"] == "after"


def test_only_the_last_error_is_kept() -> None:
    outbox, text, _ = outbox_with_text()
    text.value = "after"
    text.update()
    outbox.crashed("before")
    outbox.crashed("sum")
    assert words(outbox.take()) == [b"after", b"sum"]
    assert not outbox.waiting


def test_a_client_that_missed_too_much_gets_the_whole_page() -> None:
    outbox, text, _ = outbox_with_text()
    client = Client(outbox)
    for n in range(4):
        text.value = str(n) * (HISTORY_BYTES // 3)
        text.update()
        outbox.take()
    client.come_back()
    assert client.wholes == 2
    assert client.model.page["controls"][0]["value"] == text.value


def test_confirmed_frames_are_not_kept() -> None:
    outbox, text, _ = outbox_with_text()
    client = Client(outbox)
    text.value = "x"
    text.update()
    outbox.take()
    outbox.confirm(outbox.seq)
    assert outbox.replay(client.seq) is None
    assert outbox.replay(outbox.seq) == []


def test_a_client_that_is_slow_to_confirm_is_sent_the_sum_of_the_changes() -> None:
    outbox, text, _ = outbox_with_text()
    client = Client(outbox)
    under_way = []
    for n in range(3 * WINDOW):
        text.value = str(n)
        text.update()
        if outbox.waiting:
            under_way += outbox.take()
    assert len(under_way) == WINDOW
    for frame in under_way[:32]:
        client.feed(frame)
    outbox.confirm(client.seq)
    assert outbox.waiting
    (last,) = outbox.take()
    for frame in (*under_way[32:], last):
        client.feed(frame)
    assert client.model.page["controls"][0]["value"] == text.value


def test_a_client_that_comes_back_has_confirmed_what_it_says_to_have() -> None:
    outbox, text, _ = outbox_with_text()
    client = Client(outbox)
    for n in range(WINDOW):
        text.value = f"text {n}"
        text.update()
        outbox.take()
    text.value = "last"
    text.update()
    assert not outbox.waiting
    client.come_back()
    # What it is sent again is under way, as it was before.
    assert not outbox.waiting
    outbox.confirm(client.seq)
    (frame,) = outbox.take()
    client.feed(frame)
    assert client.model.page["controls"][0]["value"] == "last"
