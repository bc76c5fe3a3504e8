"""Requests to providers. httpx and oauthlib are loaded by the first sign-in, not by the program's start."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from flet_web.auth.sign_in_error import SignInError

if TYPE_CHECKING:
    import httpx

__all__ = ["check_endpoint", "get_json", "get_pages", "host_of", "post_form"]

TIMEOUT = 15.0
"""Seconds that a provider has for an answer."""
_MOST_PAGES = 50
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def check_endpoint(name: str, url: str) -> str:
    """`url`, if secrets may be sent there: https, or http on this machine. Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return url
    raise ValueError(f"{name} is not safe; expected an https:// URL (http:// for localhost only); got {url!r}")


def host_of(url: str) -> str:
    """Host and port of a URL, for messages: without what may be a secret in it."""
    return urlsplit(url).netloc.rpartition("@")[2]


async def _send(method: str, url: str, **options: Any) -> httpx.Response:
    import httpx

    check_endpoint("the provider's endpoint", url)
    host = host_of(url)
    try:
        # Redirects are not followed: they could carry a token to another host.
        async with httpx.AsyncClient(timeout=TIMEOUT) as client:
            return await client.request(method, url, **options)
    except httpx.TimeoutException:
        raise SignInError("provider_timeout", f"{host} did not answer within {TIMEOUT:g} seconds.") from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise SignInError("provider_unreachable", f"{host} cannot be reached.") from None


async def post_form(url: str, body: str, auth: tuple[str, str] | None) -> tuple[int, str]:
    """Send a form. Status and text of the answer."""
    headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
    response = await _send("POST", url, content=body, headers=headers, **({"auth": auth} if auth else {}))
    return response.status_code, response.text


async def _get(url: str, access_token: str | None) -> tuple[Any, Mapping[Any, Any]]:
    headers = {"accept": "application/json"}
    if access_token is not None:
        headers["authorization"] = f"Bearer {access_token}"
    response = await _send("GET", url, headers=headers)
    where = host_of(url) + urlsplit(url).path
    if response.status_code != 200:
        raise SignInError("provider_error", f"{where} answered with status {response.status_code}.", status=502)
    try:
        return response.json(), response.links
    except ValueError:
        raise SignInError("provider_error", f"{where} did not answer with JSON.", status=502) from None


async def get_json(url: str, access_token: str | None = None) -> dict[str, Any]:
    """The JSON object at `url`. Raises SignInError."""
    answer, _ = await _get(url, access_token)
    if not isinstance(answer, dict):
        raise SignInError("provider_error", f"{host_of(url)} answered with something else.", status=502)
    return answer


async def get_pages(url: str, access_token: str, items: str = "", next_link: str = "") -> AsyncIterator[dict[str, Any]]:
    """The objects of a list that may have several pages.

    They are the answer itself or its member `items`; the next page is named by the Link header or the member
    `next_link`.
    """
    origin = urlsplit(url)[:2]
    for _ in range(_MOST_PAGES):
        answer, links = await _get(url, access_token)
        members = answer if isinstance(answer, dict) else {}
        page = members.get(items) if items else answer
        for item in page if isinstance(page, list) else ():
            if isinstance(item, dict):
                yield item
        following = members.get(next_link) if next_link else links.get("next", {}).get("url")
        # Not from another host, which would get the token.
        if not isinstance(following, str) or urlsplit(urljoin(url, following))[:2] != origin:
            return
        url = urljoin(url, following)
