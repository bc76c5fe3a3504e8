"""Signing in in Chromium, with our client: in a window of its own, and in the same tab."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import flutter
from tests.browser.conftest import serve
from tests.servers import Server

__all__ = ["serve"]

PROGRAM = """
import os
import flet_web as ft

def main(page):
    callback = "http://127.0.0.1:" + os.environ["FLET_SERVER_PORT"] + "/oauth_callback"
    provider = ft.auth.OpenIDProvider("{issuer}", "app", "secret of app", callback)
    page.on_login = lambda e: page.add(ft.Text(e.error or "Hello " + page.auth.user.id))
    page.on_logout = lambda e: page.add(ft.Text("Bye"))
    page.add(ft.ElevatedButton("Sign in", on_click=lambda e: page.login(provider, {options})))
    page.add(ft.ElevatedButton("Sign out", on_click=lambda e: page.logout()))
    page.add(ft.Text("opened"))

ft.{start}(main)
"""

Serve = Callable[..., Server]


def site(serve: Serve, issuer: str, options: str = "", start: str = "app", **variables: str) -> Server:
    return serve(PROGRAM.format(issuer=issuer, options=options, start=start), **variables)


def button(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()


def at_provider(page: Page) -> None:
    """Sign in on the provider's pages, and agree."""
    page.get_by_placeholder("Enter any login").fill("ann")
    page.get_by_placeholder("and password").fill("any")
    page.get_by_role("button", name="Sign-in").click()
    page.get_by_role("button", name="Continue").click()


@pytest.mark.parametrize("start", ["app", "run"])
def test_a_window_of_its_own(page: Page, serve: Serve, issuer: str, start: str) -> None:
    page.goto(site(serve, issuer, start=start).url)
    with page.expect_popup() as opened:
        button(page, "Sign in")
    window = opened.value
    with window.expect_event("close"):
        at_provider(window)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_visible()
    button(page, "Sign out")
    expect(page.get_by_text("Bye", exact=True)).to_be_visible()


def test_a_user_refuses_in_a_window(page: Page, serve: Serve, issuer: str) -> None:
    page.goto(site(serve, issuer).url)
    with page.expect_popup() as opened:
        button(page, "Sign in")
    opened.value.get_by_role("link", name="Cancel").click()
    expect(opened.value.get_by_role("heading")).to_have_text("Sign-in failed")
    expect(page.get_by_text("access_denied", exact=True)).to_be_visible()


@pytest.mark.parametrize("strategy", ["path", "hash"])
def test_the_same_tab(page: Page, serve: Serve, issuer: str, strategy: str) -> None:
    server = site(serve, issuer, "redirect_to_page=True", FLET_WEB_ROUTE_URL_STRATEGY=strategy)
    route = ("#/" if strategy == "hash" else "") + "store?q=a%20b"
    page.goto(server.url + route)
    button(page, "Sign in")
    at_provider(page)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_visible()
    # The same session, where it was: main() has not been called again.
    expect(page.get_by_text("opened", exact=True)).to_have_count(1)
    expect(page).to_have_url(server.url + route)


def test_a_user_refuses_in_the_same_tab(page: Page, serve: Serve, issuer: str) -> None:
    page.goto(site(serve, issuer, "redirect_to_page=True").url)
    button(page, "Sign in")
    page.get_by_role("link", name="Cancel").click()
    expect(page.get_by_text("access_denied", exact=True)).to_be_visible()


def test_the_same_tab_without_its_memory(page: Page, serve: Serve, issuer: str) -> None:
    page.goto(site(serve, issuer, "redirect_to_page=True").url)
    # Browsers may forget what a tab has stored; the cookie brings the session back all the same.
    page.evaluate("addEventListener('pagehide', () => sessionStorage.clear())")
    button(page, "Sign in")
    at_provider(page)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_visible()
    expect(page.get_by_text("opened", exact=True)).to_have_count(1)


def test_cookies_are_out_of_reach_of_scripts(page: Page, context: BrowserContext, serve: Serve, issuer: str) -> None:
    page.goto(site(serve, issuer, "redirect_to_page=True").url)
    button(page, "Sign in")
    at_provider(page)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_visible()
    assert not re.search("flet", page.evaluate("document.cookie"))
    kept = {c["name"]: (c["httpOnly"], c["sameSite"]) for c in context.cookies() if c["name"].startswith("flet")}
    assert kept == {"flet_browser": (True, "Lax"), "flet_oauth_state": (True, "Strict")}


def test_a_stolen_url_signs_nobody_in(page: Page, chromium: Browser, serve: Serve, issuer: str) -> None:
    page.goto(site(serve, issuer, "on_open_authorization_url=lambda url: page.add(ft.Text(url))").url)
    button(page, "Sign in")
    url = page.get_by_text("code_challenge").inner_text()
    with chromium.new_context() as other:
        victim = other.new_page()
        victim.goto(url)
        at_provider(victim)
        expect(victim.get_by_text("not started in this browser")).to_be_visible()
    button(page, "Sign out")
    expect(page.get_by_text("Bye", exact=True)).to_be_visible()
    expect(page.get_by_text("Hello ann", exact=True)).to_have_count(0)


DAPHNE = """
import os
import flet_web
flet_web.app = flet_web.run = lambda main: serve(flet_web.asgi.app(main))

def serve(app):
    from daphne.server import Server
    endpoint = "tcp:" + os.environ["FLET_SERVER_PORT"] + ":interface=127.0.0.1"
    Server(app, endpoints=[endpoint], signal_handlers=False, ready_callable=lambda: print("Serving at")).run()

import flet_web.asgi
"""


@pytest.mark.parametrize("options", ["", "redirect_to_page=True"])
def test_a_server_that_sets_no_cookies_in_handshakes(page: Page, serve: Serve, issuer: str, options: str) -> None:
    server = serve(DAPHNE + PROGRAM.format(issuer=issuer, options=options, start="app"))
    page.goto(server.url)
    if options:
        button(page, "Sign in")
        at_provider(page)
    else:
        with page.expect_popup() as opened:
            button(page, "Sign in")
        at_provider(opened.value)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_visible()


@pytest.mark.parametrize("options", ["", "redirect_to_page=True"])
def test_the_official_flutter_client(page: Page, serve: Serve, issuer: str, options: str) -> None:
    flutter_options = {"FLET_WEB_RENDERER": "canvaskit", "FLET_WEB_NO_CDN": "true"}
    folder = str(flutter.installed_client())
    server = site(serve, issuer, options, FLET_CLIENT_DIR=folder, **flutter_options)
    flutter.open_flutter(page, server.url)
    if options:
        flutter.button(page, "Sign in").click()
        at_provider(page)
        page.wait_for_url(server.url)
        flutter.open_flutter(page, server.url)
    else:
        with page.expect_popup() as opened:
            flutter.button(page, "Sign in").click()
        at_provider(opened.value)
    expect(page.get_by_text("Hello ann", exact=True)).to_be_attached(timeout=flutter.SECONDS)
