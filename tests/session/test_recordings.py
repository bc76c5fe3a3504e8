"""Our server against the official one: the same program, the same client, the same page after each step.

What the recorded client sent is sent to our server. Two model clients are compared: one is fed what the official
server said to it, the other what ours says. The operations may differ; the page, the calls and the errors may not.
"""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import pytest

from flet_web.controls.schema import Schema
from flet_web.protocol import (
    ControlEvent,
    InvokeMethod,
    InvokeResult,
    ModelClient,
    RegisterAnswer,
    RegisterClient,
    ServerFrame,
    UpdateControlProps,
    decode_client_frame,
    encode_message,
)
from tests.conftest import Launch, Site
from tests.controls.encoding import frames
from tests.controls.sample import places, plain
from tests.session.client import Node
from tests.session.recorded_programs import HOOKS, PROGRAMS

Heard = list[ServerFrame]


def page_of(model: ModelClient) -> Any:
    """The page that a client shows, without ids and without what means nothing."""
    return plain(model.page, Schema.registry, ids=dict(places(model.page)), without={"uid"})


def calls_in(heard: Heard) -> list[InvokeMethod]:
    return [frame.body for frame in heard if isinstance(frame.body, InvokeMethod)]


def reason(text: str | None) -> str | None:
    """What went wrong; the official server leaves out the type of the exception."""
    return text.splitlines()[0].rpartition(": ")[2] if text else text


def state(model: ModelClient, heard: Heard) -> dict[str, Any]:
    """All that a client was told."""
    ids = dict(places(model.page))
    calls = [(ids[call.control_id], call.name, plain(call.args, Schema.registry)) for call in calls_in(heard)]
    return {"page": page_of(model), "calls": calls, "crash": reason(model.crash), "error": reason(model.error)}


class Replay:
    """The recorded client at our server (`ours`), and a model of what the official server made it show (`theirs`)."""

    def __init__(self, site: Site) -> None:
        self.site, self.ours = site, site.client(resume=False)
        self.theirs, self.heard = ModelClient(), Heard()
        self.sessions: dict[str | None, str | None] = {}
        """Session ids of the recording -> ours."""

    def play(self, name: str) -> None:
        """Replay a recording, with a registration before it if it has none."""
        recording = frames(name)
        if recording[0]["dir"] == "s2c":
            recording = [*frames("register"), *recording]
        self.visit_before(*(frame["decoded"][1]["session_id"] for frame in recording[:2]))
        # The client of the recording answers the calls.
        told = [frame["decoded"] for frame in recording if frame["dir"] == "s2c"]
        self.ours.silent |= {body["name"] for action, body in told if action == InvokeMethod.action}
        for frame, before in zip(recording, [recording[0], *recording]):
            if frame["dir"] == "s2c":
                self.hear(bytes.fromhex(frame["hex"]))
                continue
            if before["dir"] == "s2c":
                self.compare()
            self.say(bytes.fromhex(frame["hex"]))
        self.compare()

    def visit_before(self, wanted: str | None, got: str) -> None:
        """Make the session that the recording begins with. Another tab has it still if the recorded client did not get it."""
        if wanted is None:
            return
        earlier = self.site.open(resume=False)
        self.sessions[wanted] = earlier.model.session_id
        if wanted == got:
            earlier.receive()
            earlier.close()

    def hear(self, frame: bytes) -> None:
        """The official server said something."""
        said = self.theirs.feed(frame)
        assert isinstance(said, ServerFrame)
        self.heard.append(said)
        if isinstance(said.body, RegisterAnswer):
            assert self.ours.answer is not None
            ours = self.sessions.setdefault(said.body.session_id, self.ours.answer.session_id)
            # The same session here where it was the same there, a new one where it was new.
            assert ours == self.ours.answer.session_id
            assert len(set(self.sessions.values())) == len(self.sessions)

    def say(self, frame: bytes) -> None:
        """Say what the recorded client said, of our controls, calls and sessions."""
        match getattr(decode_client_frame(frame), "body", None):
            case RegisterClient(session_id=session, page_name=name, page=page):
                self.ours.close()
                self.ours.dial(user_agent="vector-client")
                known = self.sessions.get(session, session)
                self.ours.send_raw(encode_message(RegisterClient(session_id=known, page_name=name, page=page)))
                self.ours.until(lambda: self.ours.answer)
            case ControlEvent(target=target, name=name, data=data):
                self.ours.event(self.our_control(target), name, data)
            case UpdateControlProps(id=target, props=props):
                self.ours.change(self.our_control(target), **copy.deepcopy(props))
                self.theirs.update(target, props)
            case InvokeResult(control_id=target, call_id=call, result=result, error=error):
                position = [call.call_id for call in calls_in(self.heard)].index(call)
                answered = calls_in(self.ours.frames)[position]
                self.ours.send(InvokeResult(answered.control_id, answered.call_id, result, error))

    def our_control(self, number: int) -> Node:
        """Our control that stands where the recorded one stands."""
        place = dict(places(self.theirs.page))[number]
        return next(self.ours.model.controls[n] for n, p in places(self.ours.model.page) if p == place)

    def compare(self) -> None:
        """Wait until both clients have been told the same."""
        expected = state(self.theirs, self.heard)
        with contextlib.suppress(TimeoutError):
            self.ours.until(lambda: state(self.ours.model, self.ours.frames) == expected)
        assert state(self.ours.model, self.ours.frames) == expected

    def reload(self) -> None:
        """Load the page anew: it is the same, with what the user did to it."""
        expected = page_of(self.theirs)
        self.ours.reload(self.theirs.page.get("route", "/"))
        with contextlib.suppress(TimeoutError):
            self.ours.until(lambda: page_of(self.ours.model) == expected)
        assert page_of(self.ours.model) == expected


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_client_is_told_what_was_recorded(launch: Launch, name: str) -> None:
    replay = Replay(launch(PROGRAMS[name], before_main=HOOKS.get(name)))
    replay.play(name)
    replay.reload()
