"""The claims of an OpenID Connect id_token."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import time
from typing import Any

from flet_web.auth.sign_in_error import SignInError

__all__ = ["read_id_token"]

_CLOCK_SKEW = 120
"""Seconds by which the provider's clock may differ from ours."""


def read_id_token(text: str, *, client_id: str, issuer: str | None, nonce: str) -> dict[str, Any]:
    """The claims of an id_token that came straight from the token endpoint. Raises SignInError.

    The signature is not checked: the token endpoint was reached over TLS (or on this machine), which proves the sender.
    OpenID Connect Core, 3.1.3.7, allows that. Tokens from elsewhere must not be read with this function.
    """
    claims = _claims(text)
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    expires = claims.get("exp")
    if not hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
        raise _refused("it was not made for this sign-in")
    if client_id not in audiences or claims.get("azp", client_id) != client_id:
        raise _refused("it was made for another app")
    if issuer is not None and claims.get("iss") != issuer:
        raise _refused("it was made by another provider")
    if not isinstance(expires, (int, float)) or expires < time.time() - _CLOCK_SKEW:
        raise _refused("it has expired")
    return claims


def _refused(why: str) -> SignInError:
    return SignInError("invalid_id_token", f"The provider's id_token is not valid: {why}.", status=502)


def _claims(text: str) -> dict[str, Any]:
    parts = text.split(".")
    try:
        body = parts[1]
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (IndexError, ValueError, binascii.Error):
        claims = None
    if len(parts) != 3 or not isinstance(claims, dict):
        raise _refused("it cannot be read")
    return claims
