"""Laws of the outbox: what a client misses it is sent again, in full and once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.controls.schema import Schema
from flet_web.protocol import (
    InvokeMethod,
    ModelClient,
    RegisterAnswer,
    ResumeAnswer,
    ServerFrame,
    decode_server_frame,
    encode_message,
)
from flet_web.session.outbox import HISTORY_BYTES, Outbox
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
@settings(max_examples=200, deadline=None)
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


def test_method_calls_keep_their_place_among_the_changes() -> None:
    outbox, text, _ = outbox_with_text()
    text.value = "before"
    text.update()
    outbox.post(InvokeMethod(control_id=text._i, call_id="1", name="focus"))
    text.value = "after"
    text.update()
    assert [word for frame in outbox.take() for word in (b"before", b"focus", b"after") if word in frame] == [
        b"before",
        b"focus",
        b"after",
    ]


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
