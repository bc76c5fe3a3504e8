"""What is too much for one message is refused where it is made, and the rest of the page goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, WebSocket, WebSocketRoute, expect

from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    shown = ft.Text("nothing")
    def changed(e):
        shown.value = f"{len(field.value)}: {field.value[-5:]}"
    field = ft.TextField(label="Notes", helper="Anything", multiline=True, on_change=changed)
    choice = ft.Dropdown(label="Pick", editable=True, options=[ft.DropdownOption("one")])
    more = ft.Text("0")
    def count(e):
        more.value = str(int(more.value) + 1)
    async def paste(e):
        try:
            shown.value = await ft.Clipboard().get()
        except RuntimeError as error:
            shown.value = str(error)
    page.add(field, shown, choice, more, ft.Button("Count", on_click=count), ft.Button("Paste", on_click=paste))

ft.run(main)
"""

LARGEST = 1024 * 1024


@pytest.fixture
def sockets(page: Page) -> list[WebSocket]:
    """Every connection that the page has opened."""
    opened: list[WebSocket] = []
    page.on("websocket", lambda socket: opened.append(socket))
    return opened


PUT = """(field, [text, times]) => {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, "value").set.call(field, text.repeat(times));
    field.dispatchEvent(new Event("input", {bubbles: true}));
}"""
"""Pastes a text so many times into a field, as an editor does it: by one input event."""


def put(page: Page, text: str, times: int = 1) -> None:
    """Paste into the field of the program."""
    page.get_by_label("Notes").evaluate(PUT, [text, times])


def test_a_pasted_text_that_is_too_long_is_an_error_of_its_field(
    page: Page, serve: Serve, sockets: list[WebSocket]
) -> None:
    page.goto(serve(PROGRAM).url)
    notes = page.get_by_label("Notes")
    put(page, "ab", LARGEST)
    expect(notes).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("Too long: 2097152 characters of at most 10483")).to_be_visible()
    expect(page.get_by_text("Anything")).to_be_hidden()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    put(page, "short")
    expect(page.get_by_text("5: short")).to_be_visible()
    expect(page.get_by_text("Anything")).to_be_visible()
    expect(notes).not_to_have_attribute("aria-invalid", "true")
    assert len(sockets) == 1


def test_a_text_of_wide_characters_counts_by_its_bytes(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    page.goto(serve(PROGRAM).url)
    put(page, "\u20ac", 400_000)
    expect(page.get_by_text("Too long: 400000 characters of at most 349")).to_be_visible()
    put(page, "\u20ac", 340_000)
    expect(page.get_by_text("340000:")).to_be_visible()
    assert len(sockets) == 1


def test_a_drop_down_says_it_too(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    page.goto(serve(PROGRAM).url)
    page.get_by_role("combobox", name="Pick").evaluate(PUT, ["ab", LARGEST])
    expect(page.get_by_text("Too long: 2097152 characters")).to_be_visible()
    assert len(sockets) == 1


def test_a_call_with_too_long_an_answer_fails_at_once(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    page.goto(serve(PROGRAM).url)
    page.evaluate("navigator.clipboard.readText = async () => 'x'.repeat(5_000_000)")
    page.get_by_role("button", name="Paste").click()
    expect(page.get_by_text("too large: the server takes 1048576")).to_be_visible()
    assert len(sockets) == 1


def test_half_of_an_emoji_does_not_stop_the_page(page: Page, serve: Serve) -> None:
    page.goto(serve(PROGRAM).url)
    put(page, "half \ud83d")
    expect(page.get_by_text("6: alf \ufffd")).to_be_visible()
    # What the server sets is shown: all that was sent has been counted.
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()


def test_an_address_that_is_too_long_is_the_first_page(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    page.goto(serve(PROGRAM, FLET_WEB_ROUTE_URL_STRATEGY="hash").url + "#/" + "x" * 200_000)
    expect(page.get_by_role("button", name="Count")).to_be_visible()
    assert len(sockets) == 1


def test_a_route_that_is_too_long_is_said(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    page.goto(serve(PROGRAM, FLET_WEB_ROUTE_URL_STRATEGY="hash", FLET_MAX_FRAME_SIZE="70000").url)
    expect(page.get_by_role("button", name="Count")).to_be_visible()
    page.evaluate("location.hash = '#/' + 'x'.repeat(100_000)")
    expect(page.get_by_text("too much to be sent")).to_be_visible()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    assert len(sockets) == 1


def test_what_the_server_refuses_is_not_sent_again(page: Page, serve: Serve, sockets: list[WebSocket]) -> None:
    """Something between page and server may take less than the server says."""

    def refuse_large(route: WebSocketRoute) -> None:
        server, is_open = route.connect_to_server(), [True]

        def pass_on(message: str | bytes) -> None:
            if len(message) > 50_000:
                is_open.clear()
                route.close(code=1009)
            elif is_open:
                server.send(message)

        route.on_message(pass_on)

    page.route_web_socket("**/ws", refuse_large)
    page.goto(serve(PROGRAM).url)
    put(page, "x", 60_000)
    expect(page.get_by_text("too much to be sent")).to_be_visible()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
