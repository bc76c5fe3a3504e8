"""Signed upload URLs: what may be uploaded, by which session, until when, and only once."""

from __future__ import annotations

import hashlib
import logging
import secrets
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from itsdangerous import BadData, URLSafeSerializer

from flet_web.asgi.uploads.file_names import check_name
from flet_web.settings.options_table import LONGEST_SECONDS

logger = logging.getLogger("flet_web")

_SALT = "flet_web upload"


class TokenError(Exception):
    """An upload URL that is not valid; the message says why."""


@cache
def _generated_key() -> str:
    logger.warning(
        "FLET_SECRET_KEY is not set: upload URLs are signed with a key made just now. "
        "They do not outlive a restart, and other workers refuse them."
    )
    return secrets.token_urlsafe(32)


def signing_key(secret_key: str | None) -> str:
    """`secret_key`, or one that lives as long as the process, with a warning."""
    return secret_key or _generated_key()


@dataclass(frozen=True)
class UploadToken:
    """What an upload URL allows; `expires` in seconds since 1970, `max_size` in bytes or `None`."""

    name: str
    expires: float
    session: str
    max_size: int | None
    nonce: str


def session_digest(session_id: str) -> str:
    """Names a session in a URL without its id, with which anybody could resume the session."""
    return hashlib.sha256(b"flet_web upload " + session_id.encode()).hexdigest()[:16]


def _serializer(key: str) -> URLSafeSerializer:
    return URLSafeSerializer(key, salt=_SALT, signer_kwargs={"key_derivation": "hmac", "digest_method": hashlib.sha256})


def upload_url(
    endpoint: str,
    name: str,
    *,
    secret_key: str | None,
    session_id: str = "",
    expires: float = 600,
    max_size: int | None = None,
) -> str:
    """A URL to which one file may be sent by PUT within `expires` seconds.

    `endpoint` is the URL path of the upload handler, `name` the file's path below the upload folder. Raises
    `ValueError` for a name that would leave the folder, and for a time that is none.
    """
    if isinstance(expires, bool) or not isinstance(expires, int | float):
        raise TypeError(f"expires must be a number of seconds; got {expires!r}")
    if not abs(expires) <= LONGEST_SECONDS:  # not a number is neither
        raise ValueError(f"expires must be at most {LONGEST_SECONDS} seconds; got {expires!r}")
    fields = [
        check_name(name),
        time.time() + expires,
        session_digest(session_id),
        max_size,
        secrets.token_hex(12),
    ]
    token = _serializer(signing_key(secret_key)).dumps(fields)
    text = token.decode() if isinstance(token, bytes) else token
    return f"/{quote(endpoint.strip('/'))}?t={text}"


def read_token(text: str, secret_key: str | None) -> UploadToken:
    """The token of a URL, signature and expiry checked. Raises `TokenError`."""
    try:
        fields: Any = _serializer(signing_key(secret_key)).loads(text)
        token = UploadToken(*fields)
    except (BadData, TypeError, ValueError):
        raise TokenError("the URL is not signed by this server") from None
    if token.expires < time.time():
        raise TokenError("the URL has expired")
    return token


def uploaded_path(folder: Path, url: str, secret_key: str | None) -> Path | None:
    """The file below `folder` that an upload to `url` makes; None for a URL that is not valid here."""
    try:
        text = parse_qs(urlsplit(url).query)["t"][0]
        return folder / check_name(read_token(text, secret_key).name)
    except (KeyError, ValueError, TokenError):
        return None
