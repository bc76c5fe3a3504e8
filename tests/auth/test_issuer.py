"""An answer that another provider has given is refused, whether or not the app knows who its own provider is."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
import pytest

import flet_web as ft
from tests.auth.conftest import Visitor, page_program, provider, run
from tests.conftest import Launch, Site

Visit = Callable[[Site], Visitor]


def with_issuer(url: str, issuer: str | None) -> str:
    """The way back from a provider, which names this issuer."""
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "iss"]
    query += [] if issuer is None else [("iss", issuer)]
    return parts._replace(query=urlencode(query)).geturl()


def plain_program(issuer: str) -> Callable[[ft.Page], None]:
    """A program that knows the provider's endpoints alone."""
    described = httpx.get(f"{issuer}/.well-known/openid-configuration").json()

    def main(page: ft.Page) -> None:
        made = ft.auth.OAuthProvider(
            "app",
            "secret of app",
            authorization_endpoint=described["authorization_endpoint"],
            token_endpoint=described["token_endpoint"],
            redirect_url=f"{page.url}/oauth_callback",
            user_endpoint=described["userinfo_endpoint"],
            scopes=["openid", "profile", "email"],
        )
        made.basic_authentication = True
        page_program(issuer, made=made)(page)

    return main


FOREIGN = ["https://evil.example", "https://evil.example/realms/app", "", "http://[", "http://127.0.0.1:9"]


@pytest.mark.parametrize("named", FOREIGN)
@pytest.mark.parametrize("program", [page_program, plain_program])
def test_a_foreign_issuer_is_refused(
    launch: Launch, visit: Visit, issuer: str, program: Callable[[str], Callable[[ft.Page], None]], named: str
) -> None:
    ann = visit(launch(program(issuer)))
    answer = ann.http.get(with_issuer(ann.at_provider(ann.sign_in_url()), named))
    assert answer.status_code == 400
    assert "Another provider than the one that was asked has answered." in answer.text
    ann.tab.until(lambda: "error invalid_issuer" in ann.tab.texts)


def test_the_provider_itself_is_believed(launch: Launch, visit: Visit, issuer: str) -> None:
    ann = visit(launch(plain_program(issuer)))
    url = ann.at_provider(ann.sign_in_url())
    assert dict(parse_qsl(urlsplit(url).query))["iss"] == issuer
    assert ann.http.get(url).status_code == 200


def test_a_provider_that_names_itself_always_does(launch: Launch, visit: Visit, issuer: str) -> None:
    """It has announced it: an answer that names nobody is another's."""
    asked = provider(issuer, "http://127.0.0.1")
    run(asked.prepare)
    assert asked.names_issuer
    ann = visit(launch(page_program(issuer)))
    answer = ann.http.get(with_issuer(ann.at_provider(ann.sign_in_url()), None))
    assert answer.status_code == 400
    ann.tab.until(lambda: "error invalid_issuer" in ann.tab.texts)
