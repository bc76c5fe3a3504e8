"""Tokens: reading, refreshing, saving and restoring them."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

import flet_web as ft
from tests.auth.conftest import Visitor, page_program, provider
from tests.conftest import Launch, Site

Visit = Callable[[Site], Visitor]
OFFLINE = ["offline_access"]


def with_token(issuer: str, show: Callable[[ft.Page], str], client_id: str = "short") -> Callable[[ft.Page], None]:
    """The program with one more button, which shows something of the token in a sync handler."""

    def main(page: ft.Page) -> None:
        page_program(issuer, client_id, OFFLINE, fetch_user=False)(page)
        page.add(ft.ElevatedButton("show", on_click=lambda: page.add(ft.Text(show(page)))))

    return main


def token_of(page: ft.Page) -> ft.auth.OAuthToken:
    assert page.auth is not None
    assert page.auth.token is not None
    return page.auth.token


def test_a_token_is_refreshed_when_it_is_at_its_end(launch: Launch, visit: Visit, issuer: str) -> None:
    def refreshed(page: ft.Page) -> str:
        return f"refreshed {token_of(page).access_token != token_of(page).access_token}"

    ann = visit(launch(with_token(issuer, refreshed)))
    ann.sign_in()
    ann.tab.see("hello None")
    ann.tab.click("show")
    ann.tab.see("hello None", "refreshed True")


def test_a_token_that_lasts_is_kept(launch: Launch, visit: Visit, issuer: str) -> None:
    def same(page: ft.Page) -> str:
        token = token_of(page)
        lasts = (token.expires_at or 0) > time.time() + 3000
        return f"{token is token_of(page)} {lasts} {page.auth and page.auth.scopes}"

    ann = visit(launch(with_token(issuer, same, "app")))
    ann.sign_in()
    ann.tab.click("show")
    ann.tab.see("hello None", "True True ['openid', 'offline_access']")


def test_a_token_is_refreshed_once_for_all_who_want_it(launch: Launch, visit: Visit, issuer: str) -> None:
    def main(page: ft.Page) -> None:
        page_program(issuer, "short", OFFLINE)(page)

        async def race() -> None:
            assert page.auth is not None
            # A refresh token works once. The provider revokes all of them when one is used again.
            tokens = await asyncio.gather(*(page.auth.get_token() for _ in range(3)), page.auth.token_async)
            page.add(ft.Text(f"{all(token and token.refresh_token for token in tokens)}"))

        page.add(ft.ElevatedButton("race", on_click=race))

    ann = visit(launch(main))
    ann.sign_in()
    ann.tab.click("race")
    assert ann.tab.until(lambda: ann.tab.texts[1:]) == ["True"]


@pytest.mark.parametrize("client_id", ["app", "short"])
def test_a_saved_token_signs_in_again(launch: Launch, visit: Visit, issuer: str, client_id: str) -> None:
    def main(page: ft.Page) -> None:
        page_program(issuer, client_id, OFFLINE)(page)
        made = provider(issuer, "http://" + urlsplit(page.url or "").netloc, client_id)

        def again() -> None:
            saved = ft.security.decrypt(ft.security.encrypt(token_of(page).to_json(), "a key"), "a key")
            page.logout()
            page.login(made, saved_token=saved)
            page.add(ft.Text(f"again {page.auth and page.auth.user and page.auth.user.id}"))

        page.add(ft.ElevatedButton("again", on_click=again))

    ann = visit(launch(main))
    ann.sign_in()
    ann.tab.click("again")
    ann.tab.until(lambda: "again ann" in ann.tab.texts)
    assert ann.tab.until(lambda: len([t for t in ann.tab.texts if t.startswith("hello")]) == 2)


@pytest.mark.parametrize("saved", ["nonsense", "[]", '{"access_token": 1}', json.dumps({"access_token": "forged"})])
def test_a_token_that_is_not_accepted_raises(launch: Launch, visit: Visit, issuer: str, saved: str) -> None:
    def main(page: ft.Page) -> None:
        async def restore() -> None:
            try:
                await page.login(provider(issuer, "http://127.0.0.1:1"), saved_token=saved)
            except (ValueError, ft.auth.SignInError) as error:
                page.add(ft.Text(f"{error}"), ft.Text(f"{page.auth}"))

        page.add(ft.Button("restore", on_click=restore))

    ann = visit(launch(main))
    ann.tab.click("restore")
    reason, auth = ann.tab.until(lambda: ann.tab.texts)
    assert auth == "None"
    assert "no saved token" in reason or "status 401" in reason
    assert "forged" not in reason


def test_a_token_does_not_show_its_secrets() -> None:
    token = ft.auth.OAuthToken("secret", refresh_token="secret", expires_at=1.0)
    assert "secret" not in repr(token)
    assert vars(ft.auth.OAuthToken.from_json(token.to_json())) == vars(token)


def test_groups_are_fetched_when_they_are_asked_for(launch: Launch, visit: Visit, issuer: str) -> None:
    def main(page: ft.Page) -> None:
        made = provider(issuer, "http://" + urlsplit(page.url or "").netloc, scopes=["teams"], group_claim="teams")
        page.on_login = lambda e: page.add(ft.Text(f"{[g.name for g in page.auth.groups] if page.auth else e.error}"))
        page.add(ft.Button("sign in", on_click=lambda: page.login(made, fetch_groups=True)))

    ann = visit(launch(main))
    ann.sign_in()
    ann.tab.see("['red', 'blue']")
