"""What a client must not be able to do: crash the process, disturb others, write what is not its own, fill memory."""

from __future__ import annotations

import gc
import random
import resource
from pathlib import Path
from typing import Any

import msgspec
import pytest

import flet_web as ft
from flet_web.protocol import ControlEvent, UpdateControlProps, encode_ack, encode_channel, encode_message
from tests.conftest import Launch
from tests.session.client import Client

encode = msgspec.msgpack.encode


def form(page: ft.Page) -> None:
    """A page with what a client may write, and what it may not."""

    def tell(e: ft.Event[Any]) -> None:
        page.add(ft.Text(f"{e.control.content} {e.name}"))

    gone = ft.Button("gone", on_click=tell)
    page.add(ft.TextField("x"), ft.Checkbox("c"), ft.Button("off", on_click=tell, disabled=True))
    page.add(ft.Column([ft.Button("inside", on_click=tell)], disabled=True), gone, ft.Slider(value=1, max=5))
    page.remove(gone)
    page.add(ft.Text("secret"), ft.Button("ok", on_click=tell))


def frame(action: int, body: Any) -> bytes:
    return b"\x00" + encode((action, body))


def event(target: Any, name: Any = "click", data: Any = None) -> bytes:
    return frame(3, {"target": target, "name": name, "data": data})


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def deep_bytes(depth: int) -> bytes:
    return b"\x91" * depth + b"\x01"


MESSAGES: dict[str, bytes | str] = {
    "nothing": b"",
    "a type byte alone": b"\x00",
    "an unknown type byte": b"\x07abc",
    "a text": "hello",
    "an empty text": "",
    "random bytes": random.Random(1).randbytes(300),
    "random bytes in a control frame": b"\x00" + random.Random(2).randbytes(300),
    "a truncated event": event(5)[:-3],
    "an event with bytes behind it": event(5) + b"x",
    "a server's patch": frame(2, {"id": 1, "patch": [[0], [0, 0, "title", "x"]]}),
    "a crash": frame(6, {"message": "x"}),
    "an unknown action": frame(99, {}),
    "no map": frame(3, [1, 2]),
    "an event without a target": frame(3, {"name": "click", "data": None}),
    "an event with more keys": frame(3, {"target": 1, "name": "click", "data": None, "x": 1}),
    "an event of a text target": event("1"),
    "an event of a control that is not there": event(10**6),
    "an event of a negative control": event(-1),
    "an event of a huge control": event(2**63),
    "an event with a private name": event(1, "__class__"),
    "an event that is a method": event(1, "update"),
    "a route that is a number": event(1, "route_change", {"route": 7}),
    "a route that is nothing": event(1, "route_change"),
    "a size that is text": event(1, "resize", {"width": "a", "height": []}),
    "a view that is not there": event(1, "view_pop", {"route": "/nowhere"}),
    "a view of no route": event(1, "view_pop", 7),
    "a dismissal of the page": event(1, "dismiss"),
    "keys that are numbers": event(1, "resize", {1: 2}),
    "deep nesting": event(1, "resize", nested(200)),
    "very deep nesting": b"\x00\x92\x03" + deep_bytes(100_000),
    "many members": b"\x00\xdd\xff\xff\xff\xff",
    "a long text that is not there": b"\x00\x92\x03\x83\xa6target\xdb\xff\xff\xff\xff",
    "an answer to no call": frame(5, {"control_id": 1, "call_id": "nope", "result": 1, "error": None}),
    "an answer of no control": frame(5, {"control_id": 10**6, "call_id": "c1", "result": 1, "error": None}),
    "properties of a control that is not there": frame(4, {"id": 10**6, "props": {"value": 1}}),
    "properties that are no map": frame(4, {"id": 1, "props": [1]}),
    "properties of the page": frame(4, {"id": 1, "props": {"title": "hacked", "views": [], "on_error": True}}),
    "a route property of another type": frame(4, {"id": 1, "props": {"route": ["x"], "width": "wide", "media": 3}}),
    "a second registration": frame(1, {"session_id": None, "page_name": "", "page": {}}),
    "an acknowledgement of the future": encode_ack(2**32 - 1),
    "an acknowledgement of the past": encode_ack(0),
    "a short acknowledgement": b"\x02\x01",
    "a channel that is not there": encode_channel(77, b"data"),
    "a short channel frame": b"\x01\x00",
    "a time that is none": b"\x00\x92\x03\x83\xa6target\x01\xa4name\xa1x\xa4data\xc7\x03\x01abc",
    "an unknown extension": b"\x00\x92\x03\x83\xa6target\x01\xa4name\xa1x\xa4data\xd4\x63\x00",
    "a million in a map": event(1, "x", dict.fromkeys(map(str, range(50_000)))),
}


def still_works(client: Client, clicks: int = 1) -> None:
    """The next good message on the same connection is answered."""
    client.click("ok")
    client.until(lambda: client.texts[1:] == ["ok click"] * clicks)
    assert client.texts[0] == "secret"
    assert client.model.page.get("title") is None
    assert client.model.crash is None


@pytest.mark.parametrize("what", MESSAGES)
def test_a_bad_message_is_ignored(launch: Launch, what: str) -> None:
    client = launch(form).open()
    client.find(content="ok")
    session_id = client.model.session_id
    client.send_raw(MESSAGES[what])
    still_works(client)
    assert client.model.session_id == session_id


def test_ten_thousand_bad_messages_change_nothing(launch: Launch) -> None:
    site = launch(form, max_messages_per_second=100_000)
    client, other = site.open(), site.open()
    client.find(content="ok")
    small = [message for message in MESSAGES.values() if len(message) < 10_000]
    choose = random.Random(3)

    client.flood(choose.choices(small, k=2_000))
    still_works(client)
    before = memory()
    client.flood(choose.choices(small, k=10_000))
    still_works(client, 2)
    assert memory() - before < 4 * 2**20
    still_works(other)


def memory() -> int:
    """Resident memory of this process, in which the server runs too. Bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


@pytest.mark.parametrize("label", ["off", "inside"])
def test_a_disabled_control_has_no_events(launch: Launch, label: str) -> None:
    client = launch(form).open()
    client.click(label)
    still_works(client)


def test_a_control_that_left_has_no_events(launch: Launch) -> None:
    client = launch(form).open()
    client.find(content="ok")
    known = set(client.model.controls)
    for number in range(1, max(known) + 3):
        if number not in known:
            client.send_raw(event(number))
    still_works(client)


@pytest.mark.parametrize(
    ("where", "props"),
    [
        ({"_c": "Text"}, {"value": "hacked", "visible": False}),
        ({"content": "off"}, {"disabled": False, "content": "on", "on_click": False}),
        ({"_c": "TextField"}, {"label": "x", "_i": 1, "_c": "Text", "__class__": "x", "data": 1, "ref": 2}),
        ({"_c": "TextField"}, {"value": ["a", {"b": 1}]}),
        ({"_c": "Checkbox"}, {"value": "maybe", "label": "x"}),
        ({"_c": "Slider"}, {"value": "high", "max": 100}),
        ({"_c": "View"}, {"controls": [], "route": "/x"}),
    ],
)
def test_a_client_writes_only_what_it_may(launch: Launch, where: dict[str, Any], props: dict[str, Any]) -> None:
    client = launch(form).open()
    client.find(content="ok")
    node = client.find(**where)
    client.send(UpdateControlProps(id=node["_i"], props=props))
    still_works(client)
    shown = client.find(_i=node["_i"])
    client.reload()
    now = client.find(_i=node["_i"])
    # A client that shows something else is told of the value again, also if that is the default.
    assert now.items() <= shown.items()
    assert shown.keys() - now.keys() <= {"value"}


@pytest.mark.parametrize("what", [w for w in MESSAGES if "registration" not in w])
def test_whoever_does_not_register_is_sent_away(launch: Launch, what: str) -> None:
    site = launch(form)
    client = site.client()
    client.dial()
    assert client.send_last(MESSAGES[what]) is not None
    site.open().find(content="ok")


BAD_PAGES: list[Any] = [
    {},
    {"route": 7, "width": "wide", "media": "x", "platform": "amiga", "platform_brightness": 3},
    {"route": "/" + "x" * 50_000},
    {"views": [], "title": "hacked", "_i": 9, "_session": 1, "client_ip": "1.2.3.4"},
    {"_resume": {"v": 99}},
    {"_resume": {"v": 1, "seq": 2**40, "sent": -1}},
]


@pytest.mark.parametrize("page", BAD_PAGES)
def test_a_client_may_say_strange_things_of_itself(launch: Launch, page: dict[str, Any]) -> None:
    site = launch(form)
    client = site.client(resume=False)
    client.dial()
    client.send_raw(frame(1, {"session_id": None, "page_name": "", "page": page}))
    try:
        client.find(content="ok")
        assert client.model.page["client_ip"] == "127.0.0.1"
        still_works(client)
    except Exception as error:
        assert "_resume" in page, error  # noqa: PT017
    site.open().find(content="ok")


def test_a_message_of_many_megabytes_ends_the_connection_only(launch: Launch) -> None:
    site = launch(form)
    client = site.open()
    client.find(content="ok")
    assert client.send_last(b"\x00" + bytes(20 * 2**20)) in (1009, None)
    client.open()
    still_works(client)


def test_a_client_that_sends_faster_than_handlers_run_is_bounded(launch: Launch) -> None:
    client = launch(form, max_messages_per_second=100_000).open()
    field = client.find(_c="TextField")
    message = encode_message(UpdateControlProps(id=field["_i"], props={"value": "y"}))
    client.flood([message] * 5_000)
    still_works(client)


def test_what_a_refused_client_has_sent_does_not_wait_for_the_garbage_collector(launch: Launch) -> None:
    refused = event(1, "click", [["x"]] * 1000)
    site = launch(lambda page: None)
    site.open()
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            client = site.client()
            client.dial()
            client.send_raw(refused)
            client.until_closed()
        site.open()
        assert not [kept for kept in gc.get_objects() if isinstance(kept, ControlEvent)]
    finally:
        gc.enable()
