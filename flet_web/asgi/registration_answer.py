"""The answer to a registration, as bytes."""

from __future__ import annotations

from flet_web.protocol import RegisterAnswer, ResumeAnswer, ResumeRequest, encode_message, sendable
from flet_web.session.session import Session

__all__ = ["encode_answer"]


def encode_answer(
    session: Session,
    resume: ResumeRequest | None,
    error: str,
    max_size: int,
    max_file: int | None,
    *,
    is_whole: bool,
    careful: bool = False,
) -> bytes:
    """With the whole page, or to be followed by what the client has missed.

    `resume` is what it has asked for, `max_size` the bytes that a message of it may have,
    `max_file` those of an upload. Errors of what cannot be encoded are raised; with `careful`, it is left out.
    """
    browser = session.browser
    page = browser.outbox.snapshot(careful=careful) if is_whole else {}
    extension = None
    if resume is not None:
        seq = browser.outbox.seq if is_whole else resume.seq
        extension = ResumeAnswer(
            1, seq, browser.frames, not is_whole, browser.token, max_size, alive=True, largest_file=max_file
        )
    patch = sendable(page) if careful else page
    return encode_message(RegisterAnswer(session_id=session.id, page_patch=patch, error=error, resume=extension))
