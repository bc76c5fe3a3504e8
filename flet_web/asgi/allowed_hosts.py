"""Under which host names an app is served: the check of the header `Host`."""

from __future__ import annotations

import ipaddress
import re

from starlette.datastructures import Headers
from starlette.types import Scope

__all__ = ["is_allowed_host"]

_HOST = re.compile(r"(?:\[(?P<address>[0-9a-f:.]+)\]|(?P<name>[a-z0-9_.-]+))(?::\d*)?", re.IGNORECASE)


def is_allowed_host(scope: Scope, allowed: tuple[str, ...]) -> bool:
    """Whether the request is for one of the `allowed` hosts, on any port. Without such, and with "*", all are."""
    if not allowed or "*" in allowed:
        return True
    match = _HOST.fullmatch(Headers(scope=scope).get("host", ""))
    if match is None:
        return False
    if match["address"]:
        return _address(match["address"]) in allowed
    name = match["name"].lower().removesuffix(".")
    parents = ("*" + name[place:] for place, letter in enumerate(name) if letter == "." and place)
    return name in allowed or any(parent in allowed for parent in parents)


def _address(text: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(text)}]"
    except ValueError:
        return ""
