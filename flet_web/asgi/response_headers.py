"""Headers of responses that protect users: content security policies, sandboxes, no guessing of types."""

from __future__ import annotations

import base64
import hashlib
import re

from flet_web.settings import Settings

__all__ = ["SANDBOX_POLICY", "SECURITY_HEADERS", "content_security_policy", "inline_script_hashes", "upload_headers"]

SECURITY_HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "same-origin"}
"""Sent with every response."""

SANDBOX_POLICY = "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'"
"""For documents that users have uploaded: shown, but without scripts and outside the app's origin."""

_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc\s*=)[^>]*>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)


def content_security_policy(
    page: str, settings: Settings, *, scripts: str = "", connections: str = "", hosts: str = ""
) -> str:
    """The policy for an HTML page; inline scripts that stand in the page itself are allowed by their hashes.

    `scripts` and `connections` are further sources of `script-src` and `connect-src`, `hosts` of both, each after a
    space. The option `content_security_policy` replaces all of it; "none" gives an empty policy.
    """
    own = settings.content_security_policy
    if own:
        return "" if own.strip().lower() == "none" else own
    shown = settings.csp_img_src
    return (
        f"default-src 'self'; script-src 'self'{scripts}{inline_script_hashes(page)}{hosts}; "
        f"style-src 'self' 'unsafe-inline'; connect-src {settings.csp_connect_src}{connections}{hosts}; "
        f"img-src {shown} data: blob:; media-src {shown} data: blob:; font-src {shown} data:; "
        f"frame-src {settings.csp_frame_src}; worker-src 'self' blob:; object-src 'none'; "
        f"base-uri 'self'; form-action 'self'; frame-ancestors {settings.frame_ancestors}"
    )


_HARMLESS = ("image/", "audio/", "video/", "font/", "text/plain", "text/csv", "application/pdf", "application/json")
"""Kinds of files in which browsers run nothing; images of kind SVG are not among them."""
_PARTS_OF_PAGES = re.compile(r"text/css|(text|application)/(x-)?(java|ecma)script")


def upload_headers(kind: str) -> tuple[str, dict[str, str]]:
    """The media type that a file has which a user has uploaded, and further headers.

    The page's policy allows scripts and style sheets of its own host: what users have uploaded is none of these. Every
    kind that is not known to be harmless is shown in a sandbox, as browsers run scripts in many kinds of XML.
    """
    if _PARTS_OF_PAGES.fullmatch(kind):
        return "text/plain", {}
    is_harmless = kind.startswith(_HARMLESS) and kind != "image/svg+xml"
    return kind, {} if is_harmless else {"content-security-policy": SANDBOX_POLICY}


def inline_script_hashes(page: str) -> str:
    """Sources for a policy's `script-src` that allow the inline scripts of a page, each after a space."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _inline_scripts(page))
    return "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _inline_scripts(page: str) -> list[str]:
    # Line ends are normalized as the HTML parser does it: the browser hashes what it has parsed.
    text = page.replace("\r\n", "\n").replace("\r", "\n")
    return [match[1] for match in _INLINE_SCRIPT.finditer(text) if "application/json" not in match[0][:80]]
