"""Which address a client has for the limits of addresses."""

from __future__ import annotations

from typing import Any

import pytest

from flet_web.asgi.client_address import address_of, is_proxy
from flet_web.settings import Settings, SettingsError


@pytest.mark.parametrize(
    ("client", "address"),
    [
        (("203.0.113.5", 40000), "203.0.113.5"),
        # Some proxies write the port into X-Forwarded-For.
        (("203.0.113.5:40000", 0), "203.0.113.5"),
        (("2001:db8::1", 40000), "2001:db8::/64"),
        (("2001:db8::ffff:ffff:ffff:ffff", 40000), "2001:db8::/64"),
        (("2001:db8:0:1::1", 40000), "2001:db8:0:1::/64"),
        (("[2001:db8::1]:40000", 0), "2001:db8::/64"),
        (("fe80::1%eth0", 40000), "fe80::/64"),
        # An IPv4 client of a socket for both.
        (("::ffff:203.0.113.5", 40000), "203.0.113.5"),
        (("/run/app.sock", 0), ""),
        (("", 0), ""),
        (("unknown", 0), ""),
        (("testclient", 50000), ""),
        (None, ""),
    ],
)
def test_an_address_is_that_of_a_machine_or_a_network(client: Any, address: str) -> None:
    assert address_of({"type": "websocket", "client": client}) == address


def test_a_server_may_not_know_the_client() -> None:
    assert address_of({"type": "websocket"}) == ""


@pytest.mark.parametrize(
    ("value", "networks"),
    [
        ("127.0.0.1, 10.0.0.0/8", ("127.0.0.1", "10.0.0.0/8")),
        ("10.1.2.3/8", ("10.0.0.0/8",)),
        ("[2001:DB8::1] 2001:db8::/32", ("2001:db8::1", "2001:db8::/32")),
        (["127.0.0.1"], ("127.0.0.1",)),
        ("127.0.0.1,*", ("*",)),
    ],
)
def test_proxies_are_addresses_and_networks(value: Any, networks: tuple[str, ...]) -> None:
    assert Settings.resolve({}, trusted_proxies=value).trusted_proxies == networks


@pytest.mark.parametrize(
    ("host", "trusted", "is_one"),
    [
        ("127.0.0.1", ("127.0.0.1", "::1"), True),
        ("127.0.0.2", ("127.0.0.1", "::1"), False),
        ("10.200.0.1", ("10.0.0.0/8",), True),
        ("2001:db8::5", ("10.0.0.0/8", "2001:db8::/32"), True),
        ("203.0.113.5", ("*",), True),
        ("", ("127.0.0.1",), False),
        ("203.0.113.5", (), False),
    ],
)
def test_a_proxy_is_one_of_the_trusted(host: str, trusted: tuple[str, ...], is_one: bool) -> None:
    assert is_proxy(host, trusted) is is_one


@pytest.mark.parametrize("value", ["localhost", "10.0.0.0/33", "10.0.0", "example.com", 5])
def test_what_is_no_network_is_refused(value: Any) -> None:
    with pytest.raises(SettingsError, match="trusted_proxies"):
        Settings.resolve({}, trusted_proxies=value)
