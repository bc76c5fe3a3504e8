"""Encrypting what leaves the server."""

from __future__ import annotations

import subprocess
import sys

import pytest

from flet_web import security


@pytest.mark.parametrize("text", ["", "secret", "räksmörgås 🦐" * 1000])
def test_what_is_encrypted_can_be_decrypted(text: str) -> None:
    sealed = security.encrypt(text, "a key")
    assert security.decrypt(sealed, "a key") == text
    assert sealed.removeprefix("v1.").replace("-", "").replace("_", "").isalnum()
    assert sealed != security.encrypt(text, "a key")


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(security.DecryptionError, match="wrong secret key"):
        security.decrypt(security.encrypt("secret", "a key"), "b key")


def test_changed_data_is_noticed() -> None:
    sealed = security.encrypt("secret", "a key")
    for place in (4, 30, len(sealed) - 5):
        other = sealed[:place] + ("A" if sealed[place] != "A" else "B") + sealed[place + 1 :]
        with pytest.raises(security.DecryptionError, match="changed"):
            security.decrypt(other, "a key")


@pytest.mark.parametrize("data", ["", "secret", "v1.", "v1.AAAA", "v1.!", "v2." + "A" * 80])
def test_other_data_is_named(data: str) -> None:
    with pytest.raises(security.DecryptionError, match="this is not encrypted data"):
        security.decrypt(data, "a key")


def test_keys_are_not_empty() -> None:
    with pytest.raises(ValueError, match="secret_key is empty"):
        security.encrypt("secret", "")


def test_a_program_that_does_not_sign_in_loads_nothing_for_it() -> None:
    code = "import sys, flet_web, flet_web.asgi.application; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"httpx", "oauthlib", "cryptography"} & set(loaded)
