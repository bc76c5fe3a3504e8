"""A session belongs to the page load that has it, then to the tab of the same browser. Its id alone opens nothing."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

import flet_web as ft
from flet_web.protocol import RegisterClient, encode_message
from tests.conftest import Launch, Site
from tests.security.attack import Visitor


def secret(page: ft.Page) -> None:
    """A page that has something to lose."""
    count = ft.Text("0")

    def add() -> None:
        count.value = str(int(count.value) + 1)

    page.add(count, ft.Button("Add", on_click=add), ft.TextField("my password"))


def visitor(site: Site, **options: Any) -> Visitor:
    made = Visitor(site.url + "/ws", **options)
    site.clients.append(made)
    return made


def owner_of_a_page(site: Site, **options: Any) -> Visitor:
    owner = visitor(site, **options)
    owner.open()
    owner.click("Add")
    owner.see("1")
    return owner


CLAIMS: dict[str, Any] = {
    "nothing": None,
    "a whole page": {"v": 1, "seq": 0, "sent": 0},
    "to have seen something": {"v": 1, "seq": 1, "sent": 0},
    "to have seen much": {"v": 1, "seq": 10, "sent": 5},
    "a token that is made up": {"v": 1, "seq": 2, "sent": 1, "token": "x" * 32},
    "an empty token": {"v": 1, "seq": 2, "sent": 1, "token": ""},
}


def attempt(thief: Visitor, session_id: str, claim: Any) -> None:
    """Register with the id of another's session."""
    thief.dial()
    page: dict[str, Any] = {"route": "/", **({} if claim is None else {"_resume": claim})}
    thief.send_raw(encode_message(RegisterClient(session_id=session_id, page_name="", page=page)))
    thief.until(lambda: thief.answer)


@pytest.mark.parametrize("connected", [True, False])
@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("cookie", ["none", "its own", "made up"])
def test_who_knows_the_id_alone_gets_a_session_of_its_own(
    launch: Launch, claim: str, connected: bool, cookie: str
) -> None:
    site = launch(secret)
    owner = owner_of_a_page(site)
    session_id = str(owner.model.session_id)
    if not connected:
        owner.close()
    thief = visitor(site)
    if cookie == "its own":
        thief.open()
        thief.close()
    elif cookie == "made up":
        thief.cookies["flet_browser"] = "A" * 32
    attempt(thief, session_id, CLAIMS[claim])
    assert thief.answer is not None
    assert thief.answer.session_id != session_id
    thief.see("0")
    if not connected:
        owner.open()
    owner.click("Add")
    owner.see("2")


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_duplicated_tab_gets_a_session_of_its_own(launch: Launch, claim: str) -> None:
    """It has the browser's cookie and what the tab has stored, but not what the page load has in memory."""
    site = launch(secret)
    owner = owner_of_a_page(site)
    copy = visitor(site, browser=owner)
    attempt(copy, str(owner.model.session_id), CLAIMS[claim])
    copy.see("0")
    owner.click("Add")
    owner.see("2")


def test_a_reloaded_tab_keeps_its_session(launch: Launch) -> None:
    owner = owner_of_a_page(launch(secret))
    owner.reload().see("1")
    owner.click("Add")
    owner.see("2")


def test_a_page_that_lost_its_connection_keeps_its_session(launch: Launch) -> None:
    """Also when the server does not know yet that the connection is gone."""
    owner = owner_of_a_page(launch(secret))
    old = owner.socket
    owner.open()
    assert owner.answer is not None
    assert owner.answer.resume is not None
    assert owner.answer.resume.resumed
    owner.click("Add")
    owner.see("2")
    assert old is not owner.socket


def test_a_page_load_that_was_replaced_cannot_come_back(launch: Launch) -> None:
    """What it knew opened the session for it, until another page load of the tab had it."""
    site = launch(secret)
    owner = owner_of_a_page(site)
    earlier = owner.registration().page["_resume"]
    session_id = str(owner.model.session_id)
    owner.reload().see("1")
    late = visitor(site, browser=owner)
    attempt(late, session_id, earlier)
    late.see("0")
    owner.click("Add")
    owner.see("2")


def test_a_browser_without_cookies_keeps_its_session_until_it_loads_the_page_anew(launch: Launch) -> None:
    """One that blocks them gets another cookie with each connection. What the page has in memory does for it."""
    owner = owner_of_a_page(launch(secret))
    session_id = owner.model.session_id
    owner.cookies.clear()
    owner.cut()
    owner.open()
    assert owner.model.session_id == session_id
    owner.click("Add")
    owner.see("2")
    owner.cookies.clear()
    owner.reload().see("0")


@pytest.mark.parametrize("is_cut", [True, False])
def test_a_client_that_knows_no_tokens_keeps_its_session(launch: Launch, is_cut: bool) -> None:
    """The Flutter client, for one."""
    owner = owner_of_a_page(launch(secret), resume=False)
    session_id = owner.model.session_id
    if is_cut:
        owner.cut()
        owner.open()
    else:
        owner.reload()
    owner.see("1")
    assert owner.model.session_id == session_id


def test_two_tabs_that_ask_at_once_do_not_share_a_session(launch: Launch) -> None:
    """Both have the browser's cookie and the id of a session that nobody shows: one gets it."""
    site = launch(secret)
    owner = owner_of_a_page(site)
    owner.close()
    tabs = [visitor(site, browser=owner) for _ in range(5)]
    for tab in tabs:
        tab.model.session_id = owner.model.session_id
        tab.dial()
    for tab in tabs:
        tab.register()
    for tab in tabs:
        tab.find(_c="Text")
    assert sorted(tab.texts for tab in tabs) == [["0"]] * 4 + [["1"]]


def stored_by_an_owner(page: Page, url: str) -> str:
    """Open the page and use it. What the tab stores, as JSON."""
    page.goto(url)
    page.get_by_text("Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    return str(page.evaluate("() => JSON.stringify(sessionStorage)"))


def test_a_duplicated_tab_of_a_real_browser_gets_a_session_of_its_own(
    launch: Launch, page: Page, context: BrowserContext
) -> None:
    url = launch(secret).url.replace("ws:", "http:")
    stored = stored_by_an_owner(page, url)
    copy = context.new_page()
    copy.add_init_script(f"Object.entries(JSON.parse({stored!r})).forEach(([k, v]) => sessionStorage.setItem(k, v))")
    copy.goto(url)
    expect(copy.get_by_text("0", exact=True)).to_be_visible()
    page.get_by_text("Add").click()
    expect(page.get_by_text("2", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("2", exact=True)).to_be_visible()


def test_another_browser_with_the_stored_values_gets_a_session_of_its_own(
    launch: Launch, page: Page, chromium: Browser
) -> None:
    url = launch(secret).url.replace("ws:", "http:")
    stored = stored_by_an_owner(page, url)
    page.goto("about:blank")
    with chromium.new_context() as other:
        thief = other.new_page()
        thief.add_init_script(
            f"Object.entries(JSON.parse({stored!r})).forEach(([k, v]) => sessionStorage.setItem(k, v))"
        )
        thief.goto(url)
        expect(thief.get_by_text("0", exact=True)).to_be_visible()
    page.goto(url)
    expect(page.get_by_text("1", exact=True)).to_be_visible()
