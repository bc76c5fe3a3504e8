"""What repeats itself is logged now and then, and how often it was left out is not lost."""

from __future__ import annotations

import logging

import pytest

from flet_web.asgi.log_limits import MOST, PERIOD, RepeatLimit


class Log(logging.Handler):
    """A logger with the limit, whose clock stands still."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.now = 0.0
        self.logger = logging.Logger("a logger")
        self.logger.addHandler(self)
        self.logger.addFilter(RepeatLimit(lambda: self.now))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def log() -> Log:
    return Log()


def test_what_is_left_out_is_told_with_the_next(log: Log) -> None:
    for number in range(100):
        log.logger.warning("a connection was closed: %s", number)
    assert log.lines == [f"a connection was closed: {number}" for number in range(MOST)]
    log.now = PERIOD
    log.logger.warning("a connection was closed: %s", "again")
    assert log.lines[MOST:] == [f"a connection was closed: again (and {100 - MOST} more that were not logged)"]


def test_other_kinds_and_lower_levels_are_logged(log: Log) -> None:
    for number in range(100):
        log.logger.warning("one %d", number)
        log.logger.info("two")
        log.logger.error("three", extra={"place": number})
    assert len(log.lines) == MOST + 100 + 100


def test_kinds_that_never_come_again_are_forgotten(log: Log) -> None:
    for number in range(10_000):
        log.logger.warning(f"number {number}")
    assert len(log.lines) == 10_000
