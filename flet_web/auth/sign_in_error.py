"""`SignInError`: why a sign-in failed."""

from __future__ import annotations

__all__ = ["SignInError"]

_STATUS = {
    "access_denied": 403,
    "provider_timeout": 504,
    "provider_unreachable": 502,
    "server_error": 502,
    "temporarily_unavailable": 503,
}
_LONGEST = 300


class SignInError(Exception):
    """A sign-in that failed.

    `error` is a code of OAuth ("access_denied") or of ours, `description` a sentence, `status` that of HTTP.
    """

    def __init__(self, error: str, description: str = "", *, status: int | None = None) -> None:
        # Cut, because both may come from the browser, as the provider's answer.
        self.error, self.description = error[:_LONGEST], description[:_LONGEST]
        self.status = status or _STATUS.get(error, 400)
        super().__init__(f"{self.error}: {self.description}" if self.description else self.error)
