"""Headers that keep a page to itself, and the check of a WebSocket's origin."""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

SECURITY_HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "same-origin"}
"""Sent with every response."""

SANDBOX_POLICY = "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'"
"""For documents that users have uploaded: shown, but without scripts and outside the app's origin."""

_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc\s*=)[^>]*>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)


def content_security_policy(page: str, policy: str = "") -> str:
    """The policy for an HTML page; inline scripts that stand in the page itself are allowed by their hashes.

    `policy` replaces the built-in one; "none" gives an empty policy.
    """
    if policy:
        return "" if policy.strip().lower() == "none" else policy
    return (
        f"default-src 'self'; script-src 'self'{inline_script_hashes(page)}; "
        "style-src 'self' 'unsafe-inline'; img-src * data: blob:; connect-src 'self' ws: wss:; "
        "font-src * data:; media-src * data: blob:; "
        "frame-src *; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'"
    )


def inline_script_hashes(page: str) -> str:
    """Sources for a policy's `script-src` that allow the inline scripts of a page, each after a space."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _inline_scripts(page))
    return "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _inline_scripts(page: str) -> list[str]:
    # Line ends are normalized as the HTML parser does it: the browser hashes what it has parsed.
    text = page.replace("\r\n", "\n").replace("\r", "\n")
    return [match[1] for match in _INLINE_SCRIPT.finditer(text) if "application/json" not in match[0][:80]]


def is_allowed_origin(scope: Scope, allowed: tuple[str, ...] = ()) -> bool:
    """Whether the page that opens a WebSocket may do so: one of the app's own host, or of an allowed origin.

    A program that is no browser sends no origin, and is not what this is about. `X-Forwarded-Host` is
    believed: a page cannot set it.
    """
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    if origin is None or "*" in allowed:
        return True
    parts = urlsplit(origin.lower())
    if not parts.netloc:
        return False
    own = (headers.get("host", ""), *headers.get("x-forwarded-host", "").split(","))
    if parts.netloc in {host.strip().lower() for host in own}:
        return True
    return parts.netloc in allowed or origin.lower() in allowed
