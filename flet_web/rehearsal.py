"""What a program starts, for those who run programs: which apps, and a run of a program in which none is served."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from flet_web.asgi.application import Dialect, FletApplication
    from flet_web.settings import Settings

__all__ = ["ProgramStarted", "Record", "Start", "end_rehearsal", "note_start", "record"]


class Start(NamedTuple):
    """A call of `app()` or `run()`, and the application that it has made. `hooks` are functions by their names."""

    handler: Callable[..., Any]
    dialect: Dialect
    hooks: dict[str, Callable[..., Any] | None]
    settings: Settings
    app: FletApplication


class ProgramStarted(BaseException):
    """Ends a rehearsal: the program was about to serve its app. No `except Exception` of the program stops it."""


@dataclass
class Record:
    """What a program starts while this is the value of `record`. In a rehearsal nothing is served."""

    is_rehearsal: bool = False
    starts: list[Start] = field(default_factory=list)
    on_start: Callable[[Start], None] | None = None


record: ContextVar[Record | None] = ContextVar("flet_web_record", default=None)


def note_start(start: Start) -> None:
    """The program has made an app."""
    if (noted := record.get()) is not None:
        noted.starts.append(start)
        if noted.on_start is not None:
            noted.on_start(start)


def end_rehearsal() -> None:
    """The program is about to serve an app: ProgramStarted in a rehearsal."""
    if (noted := record.get()) is not None and noted.is_rehearsal:
        raise ProgramStarted
