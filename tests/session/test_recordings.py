"""Our server against the official one: the same program, the same client, the same page after each step.

What the recorded client sent is sent to our server. Two model clients are compared: one is fed what the official
server said to it, the other what ours says. The operations may differ; the page, the calls and the errors may not.
"""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import msgspec
import pytest

import flet_web as ft
from flet_web.engine.schema import Schema
from flet_web.protocol import (
    Action,
    InvokeMethod,
    InvokeResult,
    ModelClient,
    RegisterAnswer,
    RegisterClient,
    ServerFrame,
    encode_message,
)
from tests.conftest import Launch, Site
from tests.controls.encoding import frames
from tests.controls.sample import places, plain
from tests.session import recorded_in_browser, recorded_programs
from tests.session.client import Client, Node

PROGRAMS = recorded_programs.PROGRAMS | recorded_in_browser.PROGRAMS
Heard = list[ServerFrame]


def page_of(model: ModelClient, *without: str) -> Any:
    """The page that a client shows, with places for ids, and without what means nothing."""
    leave_out = {"uid", "client_user_agent", *without}
    return plain(model.page, Schema.registry, ids=dict(places(model.page)), without=leave_out)


def calls_in(heard: Heard) -> list[InvokeMethod]:
    return [frame.body for frame in heard if isinstance(frame.body, InvokeMethod)]


def arguments(call: InvokeMethod) -> Any:
    """The arguments of a call; addresses for uploads are signed, and so never the same."""
    return plain(call.args, Schema.registry, without={"upload_url"})


def reason(text: str | None) -> str | None:
    """What went wrong; the official server leaves out the type of the exception."""
    return text.splitlines()[0].rpartition(": ")[2] if text else text


def state(model: ModelClient, heard: Heard) -> dict[str, Any]:
    """All that a client was told."""
    ids = dict(places(model.page))
    calls = [(ids[call.control_id], call.name, arguments(call)) for call in calls_in(heard)]
    return {"page": page_of(model), "calls": calls, "crash": reason(model.crash), "error": reason(model.error)}


def registration_before(recording: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A plain registration, for a recording that begins later. It gives the session that is asked for then, if any."""
    request, answer = frames("register")
    given = answer["decoded"][1]["session_id"]
    asked = [frame["decoded"][1]["session_id"] for frame in recording if frame["decoded"][0] == RegisterClient.action]
    renamed = answer["hex"].replace(given.encode().hex(), (asked or [given])[0].encode().hex())
    return [request, {**answer, "hex": renamed}]


def register(client: Client, session_id: str | None, page: dict[str, Any]) -> None:
    """Connect and register as the recorded client did."""
    client.dial()
    client.send_raw(encode_message(RegisterClient(session_id=session_id, page_name="", page=page)))
    client.until(lambda: client.answer)


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
            recording = [*registration_before(recording), *recording]
        self.visit_before(*recording[:2])
        # The client of the recording answers the calls.
        told = [frame["decoded"] for frame in recording if frame["dir"] == "s2c"]
        self.ours.silent |= {body["name"] for action, body in told if action == InvokeMethod.action}
        for frame, before in zip(recording, [recording[0], *recording]):
            if frame["dir"] == "s2c":
                self.hear(bytes.fromhex(frame["hex"]))
                continue
            # Before the first message of main(), the page is taken as it is.
            if before["dir"] == "s2c" and before["decoded"][0] != RegisterAnswer.action:
                self.compare()
            self.say(bytes.fromhex(frame["hex"]))
        self.compare()

    def visit_before(self, request: dict[str, Any], answer: dict[str, Any]) -> None:
        """Make the session that the recorded client asks for. If it did not get it, another tab had it."""
        wanted, got = (frame["decoded"][1]["session_id"] for frame in (request, answer))
        if wanted is None:
            return
        earlier = self.site.client(resume=False, browser=self.ours)
        register(earlier, None, frames("register")[0]["decoded"][1]["page"])
        self.sessions[wanted] = earlier.model.session_id
        if wanted == got:
            earlier.receive()
            earlier.close()

    def hear(self, frame: bytes) -> None:
        """Handle a frame of the official server."""
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
        """Send what the recorded client sent, with ids of our controls, calls and sessions."""
        # Extension types stay as the client wrote them.
        match msgspec.msgpack.decode(frame[1:]):
            case [Action.REGISTER_CLIENT, {"session_id": session, "page": page}]:
                self.ours.close()
                register(self.ours, self.sessions.get(session, session), page)
            case [Action.CONTROL_EVENT, {"target": target, "name": name, "data": data}]:
                self.ours.event(self.our_control(target), name, data)
            case [Action.UPDATE_CONTROL_PROPS, {"id": target, "props": props}]:
                self.ours.change(self.our_control(target), **copy.deepcopy(props))
                self.theirs.update(target, props)
            case [Action.INVOKE_METHOD, {"call_id": recorded, "result": result, "error": error}]:
                position = [call.call_id for call in calls_in(self.heard)].index(recorded)
                call = calls_in(self.ours.frames)[position]
                self.ours.send(InvokeResult(call.control_id, call.call_id, result, error))

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
        # The client reports zeros in `media`, which the server leaves out.
        expected = page_of(self.theirs, "media")
        self.ours.close()
        self.ours.model = ModelClient()
        reported = {name: value for name, value in self.theirs.page.items() if name in ft.Page.REPORTED}
        register(self.ours, self.sessions.get(self.theirs.session_id), reported)
        with contextlib.suppress(TimeoutError):
            self.ours.until(lambda: page_of(self.ours.model, "media") == expected)
        assert page_of(self.ours.model, "media") == expected


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_client_is_told_what_was_recorded(launch: Launch, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "flet_web")
    replay = Replay(launch(PROGRAMS[name], before_main=recorded_programs.HOOKS.get(name), debug=True))
    replay.play(name)
    replay.reload()
    assert any(record.levelname == "ERROR" for record in caplog.records) == name.startswith("crash_")
    assert [text for text in caplog.messages if "unusable" in text] == []
