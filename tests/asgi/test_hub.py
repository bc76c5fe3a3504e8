"""The session hub: which session a connection gets, what it is sent, and how sessions end."""

from __future__ import annotations

import socket
import threading
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket
from websockets.exceptions import InvalidStatus

import flet_web as ft
from flet_web.asgi import FletApp, app, app_manager
from flet_web.protocol import ControlEvent, InvokeMethod, UpdateControlProps, encode_message
from tests.conftest import Launch, Site
from tests.session.client import Client


def counter(page: ft.Page) -> None:
    """A page with a number, a button that adds to it, and a field."""
    number = ft.Text("0")

    async def add(e: ft.Event[ft.Button]) -> None:
        number.value = str(int(number.value) + 1)

    page.add(number, ft.Button("+", on_click=add), ft.TextField())


def test_a_first_connection_gets_a_session_and_main_runs_once(launch: Launch) -> None:
    runs = []

    def main(page: ft.Page) -> None:
        runs.append(page.route)
        page.add(ft.Text("hello"))

    client = launch(main).open(route="/a")
    assert client.answer is not None
    assert len(client.answer.session_id) >= 22
    assert client.answer.page_patch["route"] == "/a"
    client.see("hello")
    client.cut()
    client.open().see("hello")
    assert runs == ["/a"]


@pytest.mark.parametrize("session_id", ["", "nonsense", "x" * 50_000])
def test_an_unknown_session_is_a_new_one(launch: Launch, session_id: str) -> None:
    client = launch(counter).client()
    client.model.session_id = session_id
    client.open().see("0")
    assert client.model.session_id not in ("", session_id)


@pytest.mark.parametrize("resume", [True, False])
def test_a_client_that_comes_back_has_its_session(launch: Launch, resume: bool) -> None:
    client = launch(counter).open(resume=resume)
    client.click("+")
    client.see("1")
    session_id = client.model.session_id
    client.cut()
    client.open().see("1")
    assert client.model.session_id == session_id
    assert client.answer is not None
    assert bool(client.answer.page_patch) is not resume


def test_a_reloaded_page_is_the_same_session_and_its_route_changes(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        counter(page)
        page.on_route_change = lambda e: page.add(ft.Text(e.route))

    client = launch(main).open(route="/a")
    client.click("+")
    client.see("1")
    session_id = client.model.session_id
    client.reload("/b").see("1", "/b")
    assert client.model.session_id == session_id
    client.click("+")
    client.see("2", "/b")


def test_a_duplicated_tab_gets_a_session_of_its_own(launch: Launch) -> None:
    site = launch(counter)
    first = site.open()
    second = site.client(browser=first)
    second.model.session_id = first.model.session_id
    second.open().see("0")
    assert second.model.session_id != first.model.session_id
    first.click("+")
    first.see("1")


def test_a_client_takes_its_session_over_from_a_dead_connection(launch: Launch) -> None:
    client = launch(counter).open()
    client.click("+")
    client.see("1")
    session_id = client.model.session_id
    client.open()
    assert client.model.session_id == session_id
    client.click("+")
    client.see("2")


def test_a_session_that_has_expired_is_gone(launch: Launch) -> None:
    ended = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.set()
        counter(page)

    client = launch(main, session_timeout_seconds=0).open()
    client.click("+")
    client.see("1")
    old = client.model.session_id
    client.cut()
    assert ended.wait(5)
    client.open()
    client.see("0")
    assert client.model.session_id != old


def test_a_session_that_is_back_in_time_does_not_expire(launch: Launch) -> None:
    events: list[str] = []
    expired = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_connect = lambda: events.append("connect")
        page.on_disconnect = lambda: events.append("disconnect")
        page.on_close = lambda: expired.set()
        counter(page)

    client = launch(main, session_timeout_seconds=1).open()
    client.see("0")
    client.cut()
    client.open()
    assert not expired.wait(1.2)
    client.click("+")
    client.see("1")
    client.close()
    assert expired.wait(5)
    assert sorted(events) == ["connect", "disconnect", "disconnect"]


def test_shutdown_ends_sessions_and_sockets(launch: Launch) -> None:
    closed = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda: closed.set()
        counter(page)

    async def stop(request: Any) -> PlainTextResponse:
        await app_manager.shutdown()
        return PlainTextResponse("stopped")

    site = launch(asgi=Starlette(routes=[Route("/stop", stop), Mount("/", app(main, dialect="1.0"))]))
    client = site.open()
    client.see("0")
    assert httpx.get(site.url.replace("ws:", "http:") + "/stop").text == "stopped"
    assert client.until_closed() == 1001
    assert closed.is_set()


def test_an_endpoint_made_for_each_connection_shares_its_sessions(launch: Launch) -> None:
    async def endpoint(websocket: WebSocket) -> None:
        await FletApp(counter).handle(websocket)

    client = launch(asgi=Starlette(routes=[WebSocketRoute("/ws", endpoint)])).open()
    client.click("+")
    client.see("1")
    client.cut()
    client.open().see("1")


def test_apps_of_one_process_do_not_see_each_others_sessions(launch: Launch) -> None:
    def chat(page: ft.Page) -> None:
        page.pubsub.subscribe(lambda text: page.add(ft.Text(text)))
        page.add(ft.Button("send", on_click=lambda: page.pubsub.send_all("hi")))

    apps = [Mount(f"/{name}", app(chat, dialect="1.0")) for name in "ab"]
    site = launch(asgi=Starlette(routes=apps))
    a, b = site.client("/a/ws").open(), site.client("/b/ws").open()
    b.find(content="send")
    a.click("send")
    a.see("hi")
    b.click("send")
    b.see("hi")
    stranger = site.client("/b/ws", browser=a)
    stranger.model.session_id = a.model.session_id
    a.close()
    assert stranger.open().model.session_id != a.model.session_id


def test_a_page_of_another_origin_is_refused(launch: Launch) -> None:
    site = launch(counter)
    with pytest.raises(InvalidStatus, match="403"):
        site.client().dial(origin="https://evil.example")
    site.client().open(origin=site.url.replace("ws:", "http:")).see("0")


def test_messages_are_acknowledged_when_there_is_nothing_to_say(launch: Launch) -> None:
    client = launch(counter).open()
    client.see("0")
    field = client.find(_c="TextField")
    client.change(field, value="a")
    client.change(field, value="ab")
    client.until(lambda: client.model.ack == 2)
    assert client.frames[-1].body is None


def test_messages_that_were_not_acknowledged_are_applied_once(launch: Launch) -> None:
    client = launch(counter).open()
    client.see("0")
    for _ in range(3):
        client.click("+")
    client.cut()
    client.open()
    client.see("3")
    assert client.model.ack == len(client.sent) == 3


class Lossy(Client):
    """Loses its connection after so many messages from the server, or before so many messages to it."""

    receive_left = send_left = 10**9

    def receive(self, timeout: float = 5.0) -> Any:
        if self.receive_left == 0:
            self.receive_left -= 1
            self.cut()
            self.open()
        body = super().receive(timeout)
        self.receive_left -= 1
        return body

    def send(self, body: Any) -> None:
        self.send_left -= 1
        if self.send_left == 0:
            self.sent.append(encode_message(body))
            self.cut()
            self.open()
        else:
            super().send(body)


def busy(page: ft.Page) -> None:
    """Changes and calls in a fixed order, one step a click."""
    box, first = ft.Column(), ft.Text("0")

    async def step() -> None:
        box.controls.append(ft.Text(str(len(box.controls))) if box.controls else first)
        page.update()
        if len(box.controls) % 2:
            await box.scroll_to(offset=0)
        first.value += "!"

    page.add(box, ft.Button("step", on_click=step))


def play(site: Site, **loss: int) -> Client:
    client = Lossy(site.url + "/ws")
    site.clients.append(client)
    vars(client).update(loss)
    client.open()
    for number in range(1, 4):
        client.click("step")
        client.see("0" + "!" * number, *map(str, range(1, number)))
    client.model.check()
    return client


@pytest.mark.parametrize("side", ["receive_left", "send_left"])
def test_a_cut_at_any_frame_loses_nothing_and_doubles_nothing(launch: Launch, side: str) -> None:
    site = launch(busy)
    whole = play(site)
    calls = [call[1] for call in whole.calls]
    assert calls == ["scroll_to", "scroll_to"]
    for cut in range(1, len(whole.frames) if side == "receive_left" else len(whole.sent) + 1):
        client = play(site, **{side: cut})
        assert [call[1] for call in client.calls] == calls
        assert client.model.page["views"] == whole.model.page["views"]


def test_what_waits_for_a_slow_client_is_bounded_by_the_page(launch: Launch) -> None:
    done = threading.Event()

    def main(page: ft.Page) -> None:
        text = ft.Text("")
        page.add(text, ft.Button("flood", on_click=lambda: flood()))

        def flood() -> None:
            for number in range(20_000):
                text.value = f"{number:05d}" * 200
                text.update()
            text.value = "end"
            text.update()
            done.set()

    client = launch(main).open()
    client.click("flood")
    assert done.wait(30)
    before = len(client.frames)
    client.see("end")
    assert len(client.frames) - before < 10_000


def test_a_client_that_lost_its_session_starts_anew(launch: Launch) -> None:
    client = launch(counter).open()
    client.see("0")
    client.cut()
    client.model.session_id = "gone"
    client.sent.append(encode_message(ControlEvent(target=1, name="x", data=None)))
    client.open().see("0")
    assert client.answer is not None
    assert client.answer.resume is not None
    assert not client.answer.resume.resumed
    assert client.answer.resume.received == 0


def test_a_call_that_was_under_way_is_answered_after_the_cut(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        page.add(ft.Text(str(await page.get_device_info())))

    client = launch(main).client()
    client.answers = {"get_device_info": {"a": 1}}
    client.silent = {"get_device_info"}
    client.open()
    call: InvokeMethod = client.until(
        lambda: next((f.body for f in client.frames if isinstance(f.body, InvokeMethod)), None)
    )
    client.cut()
    client.open()
    client.silent = set()
    client.called(call)
    client.see("{'a': 1}")


def test_properties_from_before_the_cut_come_before_the_next_event(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField()
        page.add(field, ft.Button("send", on_click=lambda: page.add(ft.Text(field.value))))

    client = launch(main).open()
    field = client.find(_c="TextField")
    client.sent.append(encode_message(UpdateControlProps(id=field["_i"], props={"value": "typed"})))
    client.cut()
    client.open()
    client.click("send")
    client.see("typed")


def test_the_limit_of_sessions(launch: Launch) -> None:
    site = launch(counter, max_sessions=1)
    site.open().see("0")
    other = site.client()
    other.dial()
    other.send(other.registration())
    assert other.until_closed() == 1013


def test_a_connection_that_does_not_register_is_closed(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flet_web.asgi.hub.REGISTER_TIMEOUT", 0.05)
    client = launch(counter).client()
    client.dial()
    assert client.until_closed() == 1001


def test_what_an_older_connection_has_still_to_read_is_not_applied_twice(launch: Launch) -> None:
    client = launch(counter, max_messages_per_second=200).open()
    button, clicks = client.find(content="+"), 500
    # More than is read at once: the rest waits in this connection while the browser comes back by another one.
    for _ in range(clicks):
        client.event(button, "click")
    older = client.socket
    client.open()
    assert older is not None
    assert client.answer is not None
    assert client.answer.resume is not None
    assert client.answer.resume.resumed
    assert 0 < client.answer.resume.received < clicks
    client.until(lambda: int(client.texts[-1]) >= clicks)
    client.event(button, "click")
    client.until(lambda: int(client.texts[-1]) > clicks)
    assert client.texts[-1] == str(clicks + 1)
    older.socket.shutdown(socket.SHUT_RDWR)
