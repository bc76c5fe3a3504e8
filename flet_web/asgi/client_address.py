"""The address of a client, as far as limits tell clients apart by it."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache

from starlette.types import Scope

__all__ = ["address_of", "is_proxy"]

_WITH_PORT = re.compile(r"\[(?P<v6>[^\]]*)\](?::\d+)?|(?P<v4>[0-9.]+):\d+")
_OWN_NETWORK = 64
"""Bits that the addresses of one household or one rented server have in common."""


def address_of(scope: Scope) -> str:
    """The client's IPv4 address ("203.0.113.5"), or its IPv6 network ("2001:db8::/64"). "" where none is known.

    Behind a proxy it is the client's if the server believes that proxy: see the option `trusted_proxies`.
    """
    client = scope.get("client")
    return _shared(client[0]) if client else ""


@lru_cache(1024)
def is_proxy(host: str, trusted: tuple[str, ...]) -> bool:
    """Whether the machine that has connected is one of the `trusted_proxies`."""
    if "*" in trusted:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(address in ipaddress.ip_network(network) for network in trusted)


@lru_cache(1024)
def _shared(text: str) -> str:
    """What clients of this address have in common."""
    if match := _WITH_PORT.fullmatch(text):
        text = match["v6"] or match["v4"] or ""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((int(address), _OWN_NETWORK), strict=False))
