"""`OAuthToken`: the tokens with which a program acts for a user."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

__all__ = ["OAuthToken"]

_FIELDS = ("access_token", "scope", "token_type", "expires_in", "expires_at", "refresh_token")


class OAuthToken:
    """An access token, and what belongs to it. A secret: keep it on the server, or encrypt what leaves it.

    `expires_in` is in seconds, `expires_at` a Unix time; `scope` lists what was granted, where the provider
    says so.
    """

    def __init__(
        self,
        access_token: str,
        scope: list[str] | None = None,
        token_type: str | None = None,
        expires_in: int | None = None,
        expires_at: float | None = None,
        refresh_token: str | None = None,
    ) -> None:
        self.access_token, self.scope, self.token_type = access_token, scope, token_type
        self.expires_in, self.expires_at, self.refresh_token = expires_in, expires_at, refresh_token

    def __repr__(self) -> str:
        # Without the secrets: representations end up in logs.
        return f"OAuthToken(scope={self.scope!r}, expires_at={self.expires_at!r})"

    def expires_within(self, seconds: float) -> bool:
        """Whether the access token expires within `seconds`."""
        return self.expires_at is not None and self.expires_at <= time.time() + seconds

    def to_json(self) -> str:
        """The token as text, secrets included; `from_json()` reads it."""
        return json.dumps({name: getattr(self, name) for name in _FIELDS})

    @staticmethod
    def from_json(data: str) -> OAuthToken:
        """The token that `to_json()` wrote. ValueError for any other text; the message does not show it."""
        try:
            fields = json.loads(data)
        except (TypeError, ValueError):
            fields = None
        if not isinstance(fields, dict) or not isinstance(fields.get("access_token"), str):
            raise ValueError("this is no saved token; expected what OAuthToken.to_json() gives")
        values: dict[str, Any] = {name: fields.get(name) for name in _FIELDS}
        return OAuthToken(**values)

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any], old: OAuthToken | None = None) -> OAuthToken:
        """The token in a token endpoint's answer. What the answer to a refresh leaves out is taken from `old`."""
        expires_in = answer.get("expires_in")
        scope = answer.get("scope")
        return cls(
            access_token=answer["access_token"],
            scope=scope if isinstance(scope, list) else old.scope if old else None,
            token_type=answer.get("token_type"),
            expires_in=expires_in,
            expires_at=None if expires_in is None else time.time() + expires_in,
            refresh_token=answer.get("refresh_token") or (old.refresh_token if old else None),
        )
