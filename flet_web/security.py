"""`ft.security`: encrypting what is stored where others can read it, such as a saved token in the browser."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["DecryptionError", "decrypt", "decrypt_aes_gcm_256", "encrypt", "encrypt_aes_gcm_256"]

_VERSION = "v1."
"""AES-256-GCM under a key that scrypt derives from the secret; then, in base64: salt, nonce, text and tag."""
_SALT, _NONCE, _TAG = 16, 12, 16
_COST = {"n": 1 << 15, "r": 8, "p": 1, "maxmem": 1 << 26}


class DecryptionError(ValueError):
    """Data that cannot be decrypted; the message says why."""


def encrypt(plain_text: str, secret_key: str) -> str:
    """`plain_text` as a token of URL-safe characters that only `secret_key` opens; a different one each time.

    Takes about 0.1 s, to make guessing keys expensive. Needs the package `cryptography` (ImportError without it).
    """
    _check(plain_text, "plain_text")
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cipher = _cipher(secret_key, salt)
    sealed = cipher.encrypt(nonce, plain_text.encode(), _VERSION.encode())
    return _VERSION + base64.urlsafe_b64encode(salt + nonce + sealed).rstrip(b"=").decode()


def decrypt(encrypted_data: str, secret_key: str) -> str:
    """The text that `encrypt()` was given. DecryptionError for another key, and for data that has been changed."""
    _check(encrypted_data, "encrypted_data")
    body = encrypted_data.removeprefix(_VERSION)
    try:
        data = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if body == encrypted_data or len(data) < _SALT + _NONCE + _TAG:
        raise DecryptionError(
            f"this is not encrypted data; expected what encrypt() gives, which begins with {_VERSION!r}"
        )
    salt, nonce, sealed = data[:_SALT], data[_SALT : _SALT + _NONCE], data[_SALT + _NONCE :]
    cipher = _cipher(secret_key, salt)
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(nonce, sealed, _VERSION.encode()).decode()
    except InvalidTag:
        raise DecryptionError("wrong secret key, or the data has been changed") from None


encrypt_aes_gcm_256 = encrypt
decrypt_aes_gcm_256 = decrypt


def _check(value: str, name: str) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{name} has to be a str; got {type(value).__name__}")


def _cipher(secret_key: str, salt: bytes) -> AESGCM:
    if not isinstance(secret_key, str) or not secret_key:
        raise ValueError("secret_key is empty; expected a long text that nobody can guess")
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError as error:
        raise ImportError(
            "ft.security needs the package cryptography: pip install 'flet-web-starlette[security]'"
        ) from error
    return AESGCM(hashlib.scrypt(secret_key.encode(), salt=salt, dklen=32, **_COST))
