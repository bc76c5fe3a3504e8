"""Signing in with a real OpenID Connect provider: success, failure, and what attackers cannot do."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket

import flet_web as ft
from flet_web.asgi import FletApp, FletOAuth, app
from flet_web.asgi.manager import AppManager
from flet_web.auth.sign_in_states import SignInStates
from flet_web.shared import process_store
from tests.asgi.conftest import running
from tests.auth.conftest import Visitor, page_program, provider, run
from tests.conftest import Launch, Site

Visit = Callable[[Site], Visitor]
HELLO = "hello {'sub': 'ann', 'name': 'Name of ann', 'email': 'ann@example.com'}"


def query(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def failed(answer: httpx.Response, status: int, reason: str) -> None:
    assert (answer.status_code, answer.headers["cache-control"]) == (status, "no-store")
    assert "<h1>Sign-in failed</h1>" in answer.text
    assert reason in answer.text


def test_a_user_signs_in_and_out(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    answer = ann.sign_in()
    assert answer.status_code == 200
    assert "window.close()" in answer.text
    ann.tab.see(HELLO)
    ann.tab.click("sign out")
    ann.tab.see(HELLO, "bye None")


def test_the_provider_opens_in_a_window_with_fresh_secrets(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    first, second = query(ann.sign_in_url()), query(ann.sign_in_url())
    assert ann.tab.calls[0][:2] == ("UrlLauncher", "open_window")
    assert ann.tab.calls[0][2]["title"] == "flet_oauth_signin"
    assert first["code_challenge_method"] == "S256"
    for secret in ("state", "nonce", "code_challenge"):
        assert len(first[secret]) >= 43
        assert first[secret] != second[secret]


def test_the_secrets_of_the_server_stay_there(
    launch: Launch, visit: Visit, issuer: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "flet_web")
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    ann.http.get(callback)
    ann.tab.see(HELLO)
    sent = repr(ann.tab.frames)
    assert "access_token" not in sent
    assert query(callback)["code"] not in sent + caplog.text
    assert query(callback)["state"] not in caplog.text


def test_a_user_refuses(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    failed(ann.sign_in(deny=True), 403, "End-User aborted interaction")
    ann.tab.see("error access_denied", "End-User aborted interaction")


def test_a_state_works_once(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    assert ann.http.get(callback).status_code == 200
    ann.tab.see(HELLO)
    failed(ann.http.get(callback), 400, "has been completed already")


@pytest.mark.usefixtures("plain_store")
@pytest.mark.parametrize("redirect", [False, True])
def test_the_store_of_a_sign_in_gets_plain_data(launch: Launch, visit: Visit, issuer: str, redirect: bool) -> None:
    ann = visit(launch(page_program(issuer, redirect_to_page=redirect)))
    answer = ann.sign_in()
    if redirect:
        assert answer.status_code == 303
        ann.tab.cut()
        ann.connect()
    ann.tab.see(HELLO)


def test_an_old_code_in_a_new_sign_in_is_refused(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    ann.http.get(callback)
    ann.tab.see(HELLO)
    again = callback.replace(query(callback)["state"], query(ann.sign_in_url())["state"])
    failed(ann.http.get(again), 502, "grant request is invalid")
    ann.tab.until(lambda: "error invalid_grant" in ann.tab.texts)


def test_an_expired_state_is_refused(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer), oauth_state_timeout_seconds=1))
    callback = ann.at_provider(ann.sign_in_url())
    run(let_expire, query(callback)["state"])
    failed(ann.http.get(callback), 410, "took too long")
    ann.tab.see("error expired_state", "The sign-in took too long. Please try again.")


async def let_expire(state: str) -> None:
    """Date the state back, so that it has expired."""
    states = SignInStates(process_store())
    login = await states.get(state)
    assert login is not None
    await states.put(state, dataclasses.replace(login, expires_at=login.expires_at - 2), 60)


def test_a_sign_in_belongs_to_the_browser_that_began_it(launch: Launch, visit: Visit, issuer: str) -> None:
    site = launch(page_program(issuer))
    mallory, ann = visit(site), visit(site)
    # Mallory sends Ann their URL. Ann signs in there, and neither session is signed in.
    callback = ann.at_provider(mallory.sign_in_url())
    failed(ann.http.get(callback), 403, "not started in this browser")
    failed(httpx.get(callback), 403, "not started in this browser")
    assert (ann.tab.texts, mallory.tab.texts) == ([], [])


def test_a_stolen_state_does_not_disturb_its_owner(launch: Launch, visit: Visit, issuer: str) -> None:
    site = launch(page_program(issuer))
    mallory, ann = visit(site), visit(site)
    callback = ann.at_provider(ann.sign_in_url())
    failed(mallory.http.get(callback), 403, "not started in this browser")
    assert ann.http.get(callback).status_code == 200
    ann.tab.see(HELLO)
    assert mallory.tab.texts == []


@pytest.mark.parametrize("parameters", ["", "?state=x&code=y", "?state=&code=y", "?code=y", "?state=a&state=b"])
def test_nonsense_is_refused(launch: Launch, visit: Visit, issuer: str, parameters: str) -> None:
    ann = visit(launch(page_program(issuer)))
    failed(ann.http.get(f"{ann.site_url}/oauth_callback{parameters}"), 400, "Sign-in failed")


def test_a_browser_cannot_say_that_it_has_signed_in(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    ann.tab.event(1, "login", {"error": "", "error_description": ""})
    ann.tab.click("sign out")
    ann.tab.see("bye None")


def test_a_sign_in_that_was_cancelled_does_not_come_back(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    ann.tab.click("sign out")
    ann.tab.see("bye None")
    failed(ann.http.get(callback), 400, "not known here")


def test_who_signs_out_meanwhile_stays_signed_out(launch: Launch, visit: Visit) -> None:
    asked, answer = threading.Event(), threading.Event()

    def token(request: Request) -> Response:
        asked.set()
        assert answer.wait(10)
        return JSONResponse({"access_token": "t", "token_type": "bearer"})

    with running(Starlette(routes=[Route("/token", token, methods=["POST"])])) as url:
        made = ft.auth.OAuthProvider("id", "secret", f"{url}/auth", f"{url}/token", "http://x/oauth_callback")
        ann = visit(launch(page_program("", made=made)))
        state = query(ann.sign_in_url())["state"]
        with ThreadPoolExecutor(1) as threads:
            going = threads.submit(ann.http.get, f"{ann.site_url}/oauth_callback?code=c&state={state}")
            assert asked.wait(10)
            ann.tab.click("sign out")
            ann.tab.see("bye None")
            answer.set()
            failed(going.result(), 400, "was cancelled")
    assert ann.tab.texts == ["bye None"]


def test_the_program_has_a_page_of_its_own_for_the_end(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer, complete_page_html="<p>Welcome!</p>")))
    assert ann.sign_in().text == "<p>Welcome!</p>"


def test_the_program_opens_the_url_itself(launch: Launch, visit: Visit, issuer: str) -> None:
    def main(page: ft.Page) -> None:
        async def show(url: str) -> None:
            page.add(ft.Text(urlsplit(url).path))

        async def sign_in() -> None:
            made = await page.login(provider(issuer, "http://127.0.0.1:1"), on_open_authorization_url=show)
            assert "openid" in made.scope

        page.add(ft.Button("sign in", on_click=sign_in))

    ann = visit(launch(main))
    ann.tab.click("sign in")
    ann.tab.see("/auth")


def test_a_provider_that_is_down_is_an_error_of_the_sign_in(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program("http://127.0.0.1:9")))
    ann.tab.click("sign in")
    ann.tab.see("error provider_unreachable", "127.0.0.1:9 cannot be reached.")


def test_an_app_that_is_mounted(launch: Launch, visit: Visit, issuer: str) -> None:
    root, inner = app(lambda page: None), app(page_program(issuer, path="sub/"))
    site = launch(asgi=Starlette(routes=[Mount("/sub", inner), Mount("/", root)]))
    site.url += "/sub"
    ann = visit(site)
    assert ann.sign_in().status_code == 200
    ann.tab.see(HELLO)


def test_each_endpoint_alone(launch: Launch, visit: Visit, issuer: str) -> None:
    main = page_program(issuer)

    async def socket(websocket: WebSocket) -> None:
        await FletApp(main).handle(websocket)

    async def callback(request: Request) -> Response:
        return await FletOAuth().handle(request)

    routes = [WebSocketRoute("/ws", socket), Route("/oauth_callback", callback)]
    ann = visit(launch(asgi=Starlette(routes=routes)))
    assert ann.sign_in().status_code == 200
    ann.tab.see(HELLO)


def test_the_same_tab_is_sent_back_once(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer, redirect_to_page=True)))
    answer = ann.sign_in()
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert re.fullmatch(r"flet_oauth_state=[\w-]{43}; HttpOnly; Max-Age=300; Path=/; SameSite=strict", cookie)
    session = ann.tab.model.session_id
    ann.tab.close()
    ann.tab = ann.site.client()
    ann.connect()
    ann.tab.see(HELLO)
    assert ann.tab.model.session_id == session
    # The ticket works once: another tab gets another session.
    other = ann.site.client()
    ann.tab, first = other, ann.tab
    ann.connect()
    assert other.model.session_id != first.model.session_id


def test_another_browser_in_the_same_tab_finds_the_way_back(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer, redirect_to_page=True)))
    ann.tab.navigate("/shop?a=1&b=2")
    answer = httpx.get(ann.at_provider(ann.sign_in_url()))
    failed(answer, 403, "not started in this browser")
    assert 'href="/shop?a=1&amp;b=2"' in answer.text


def test_a_sign_in_that_is_not_known_leads_back_to_its_app(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/shop")
    site = launch(page_program(""))
    answer = httpx.get(site.url.replace("ws:", "http:") + "/shop/oauth_callback?state=x&code=y")
    failed(answer, 400, "not known here")
    assert '<a href="/shop/">Back to the app</a>' in answer.text


def test_a_callback_under_another_host_name_is_warned_of(
    launch: Launch, visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    endpoint = "http://127.0.0.1:9/"
    made = ft.auth.OAuthProvider("id", "secret", endpoint, endpoint, "http://localhost:9/oauth_callback")
    visit(launch(page_program("", made=made))).sign_in_url()
    assert "the app is open at 127.0.0.1, and redirect_url leads to localhost" in caplog.text


def test_a_stolen_ticket_opens_nothing(launch: Launch, visit: Visit, issuer: str) -> None:
    site = launch(page_program(issuer, redirect_to_page=True))
    ann, mallory = visit(site), visit(site)
    ann.sign_in()
    mallory.http.cookies.set("flet_oauth_state", ann.http.cookies["flet_oauth_state"])
    mallory.tab = site.client()
    mallory.connect()
    assert mallory.tab.model.session_id != ann.tab.model.session_id
    assert mallory.tab.texts == []


@pytest.mark.parametrize(
    ("route", "location"),
    [
        ("//evil.example/x", "/evil.example/x"),
        ("/\\evil.example", "/evil.example"),
        ("/a b?c=d&e=%C3%A4", "/a%20b?c=d&e=%C3%A4"),
    ],
)
def test_the_way_back_leads_to_the_app(launch: Launch, visit: Visit, issuer: str, route: str, location: str) -> None:
    ann = visit(launch(page_program(issuer, redirect_to_page=True)))
    ann.tab.navigate(route)
    assert ann.sign_in().headers["location"] == location


def test_cookies_behind_tls(launch: Launch) -> None:
    tab = launch(lambda page: None).client().open(x_forwarded_proto="https")
    assert tab.socket is not None
    assert tab.socket.response is not None
    cookie = tab.socket.response.headers["set-cookie"]
    assert re.fullmatch(r"__Host-flet_browser=[\w-]{32}; Path=/; HttpOnly; SameSite=Lax; Secure", cookie)


def refused(launch: Launch, visit: Visit, redirect_url: str, **options: Any) -> str:
    """Why `login()` refuses a redirect URL; "" if it does not."""
    endpoint = "http://127.0.0.1:9/"

    def main(page: ft.Page) -> None:
        def sign_in() -> None:
            host = urlsplit(page.url or "").netloc
            made = ft.auth.OAuthProvider("id", "secret", endpoint, endpoint, redirect_url.replace("HOST", host))
            try:
                page.login(made)
                page.add(ft.Text("begun"))
            except ValueError as error:
                page.add(ft.Text(str(error)))

        page.add(ft.ElevatedButton("sign in", on_click=sign_in))

    inner = app(main, **options)

    async def own_callback(request: Request) -> Response:
        return await FletOAuth().handle(request)

    routes = [Route("/mine", own_callback), Mount("/sub", inner), Mount("/", app(lambda page: None))]
    site = launch(asgi=Starlette(routes=routes))
    site.url += "/sub"
    ann = visit(site)
    ann.tab.click("sign in")
    (text,) = ann.tab.until(lambda: ann.tab.texts)
    return "" if text == "begun" else str(text)


@pytest.mark.parametrize(
    ("redirect_url", "wanted"),
    [
        ("http://HOST/sub/oauth_callback", ""),
        ("http://HOST/oauth_callback", ""),  # of another app: it completes the sign-ins of all of them
        ("http://HOST/mine", ""),
        ("http://HOST/sub/api/oauth/redirect", "it has to be http://HOST/sub/oauth_callback"),
        ("http://HOST/sub/oauth_callback/", "it has to be http://HOST/sub/oauth_callback"),
        ("http://HOST", "it has to be http://HOST/sub/oauth_callback"),
        ("http://elsewhere.example/callback", ""),  # a proxy may know more
        ("/sub/oauth_callback", "is the whole URL"),
        ("HOST/sub/oauth_callback", "is the whole URL"),
    ],
)
def test_a_redirect_url_that_completes_nothing_is_refused(
    launch: Launch, visit: Visit, redirect_url: str, wanted: str
) -> None:
    text = refused(launch, visit, redirect_url)
    assert wanted.partition("HOST")[0] in text
    assert wanted.partition("HOST")[2] in text
    assert bool(text) == bool(wanted)


def test_the_redirect_url_follows_the_option(launch: Launch, visit: Visit) -> None:
    options = {"oauth_callback_endpoint": "/signed/in"}
    assert refused(launch, visit, "http://HOST/sub/signed/in", **options) == ""
    assert "/sub/signed/in, and registered" in refused(launch, visit, "http://HOST/sub/oauth_callback", **options)


@pytest.mark.parametrize("redirect_url", ["https://HOST/sub/oauth_callback", "http://127.0.0.1:9/sub/oauth_callback"])
def test_another_scheme_or_port_is_warned_of(
    launch: Launch, visit: Visit, redirect_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert refused(launch, visit, redirect_url) == ""
    assert "a sign-in may not come back: the app is open at http://127.0.0.1" in caplog.text


def test_the_program_hears_of_a_user_who_does_not_come_back(
    launch: Launch, visit: Visit, issuer: str, caplog: pytest.LogCaptureFixture
) -> None:
    ann = visit(launch(page_program(issuer), oauth_state_timeout_seconds=1))
    callback = ann.at_provider(ann.sign_in_url())
    ann.tab.see("error expired_state", "The sign-in took too long. Please try again.")
    assert "was not completed within 1 seconds" in caplog.text
    # Late, they are told; the program is not told again.
    failed(ann.http.get(callback), 410, "took too long")
    ann.tab.click("sign out")
    ann.tab.see("error expired_state", "The sign-in took too long. Please try again.", "bye None")


def test_an_error_without_a_state_is_shown_and_logged(launch: Launch, caplog: pytest.LogCaptureFixture) -> None:
    url = launch(page_program("")).url.replace("ws:", "http:") + "/oauth_callback"
    failed(
        httpx.get(url + "?error=invalid_request&error_description=call+us"), 400, "The provider says: invalid_request"
    )
    assert "A provider answers with the error invalid_request" in caplog.text
    assert "call us" not in httpx.get(url + "?error=call+us&error_description=call+us").text
    assert "another worker has begun it" in caplog.text


@pytest.mark.usefixtures("plain_store")
def test_a_sign_in_that_comes_to_another_worker_is_logged(
    launch: Launch, visit: Visit, issuer: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    # Workers have the store in common, not the sessions.
    monkeypatch.setattr("flet_web.asgi.oauth_callback.app_manager", AppManager())
    failed(ann.http.get(callback), 410, "does not wait for this sign-in any longer")
    assert "another worker has it" in caplog.text
