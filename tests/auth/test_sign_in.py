"""Signing in with a real OpenID Connect provider: how it goes well, and what an attacker gets out of it."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

import flet_web as ft
from tests.auth.conftest import Visitor, page_program, provider
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


def test_an_old_code_in_a_new_sign_in_is_refused(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(page_program(issuer)))
    callback = ann.at_provider(ann.sign_in_url())
    ann.http.get(callback)
    ann.tab.see(HELLO)
    again = callback.replace(query(callback)["state"], query(ann.sign_in_url())["state"])
    failed(ann.http.get(again), 502, "grant request is invalid")
    ann.tab.until(lambda: "error invalid_grant" in ann.tab.texts)


def test_an_expired_state_is_refused(launch: Launch, visit: Visit, issuer: str) -> None:
    # The provider's pages take longer than that.
    ann = visit(launch(page_program(issuer), oauth_state_timeout_seconds=1))
    callback = ann.at_provider(ann.sign_in_url())
    answer = ann.http.get(callback)
    while answer.status_code == 200:
        answer = ann.http.get(ann.at_provider(ann.sign_in_url()))
    failed(answer, 410, "took too long")


def test_a_sign_in_belongs_to_the_browser_that_began_it(launch: Launch, visit: Visit, issuer: str) -> None:
    site = launch(page_program(issuer))
    mallory, ann = visit(site), visit(site)
    # Mallory hands his URL to Ann, who signs in; nobody is signed in anywhere.
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
    ann.tab.see("error provider_unreachable", "127.0.0.1 cannot be reached.")
