"""The temporary files of uploads: never two writers at a time, however the first one ends."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from flet_web.asgi.uploads.part_files import Part, TakenError

THREADS = 8
TRIES = 60


class Holders:
    """Counts who has the file, and how many had it at the same time at most."""

    def __init__(self) -> None:
        self.now = self.most = self.all = 0
        self._lock = threading.Lock()

    @contextmanager
    def one_more(self) -> Iterator[None]:
        with self._lock:
            self.now += 1
            self.all += 1
            self.most = max(self.most, self.now)
        # Others get a chance to come in between.
        os.sched_yield()
        yield
        with self._lock:
            self.now -= 1


def taken(path: Path) -> Part:
    """The file, as soon as nobody else has it."""
    while True:
        with contextlib.suppress(TakenError):
            return Part(path)
        os.sched_yield()


@pytest.mark.parametrize("end", ["moved", "discarded", "both"])
def test_one_writer_at_a_time(tmp_path: Path, end: str) -> None:
    path, target, holders = tmp_path / "a.part", tmp_path / "a", Holders()

    def use(number: int) -> None:
        for step in range(TRIES):
            part = taken(path)
            with holders.one_more():
                path.write_text(f"{number} {step}")
                assert path.read_text() == f"{number} {step}"
            if end == "moved" or (end == "both" and step % 2):
                part.move(target)
            else:
                part.discard()

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(use, range(THREADS)))
    assert holders.most == 1
    assert holders.all == THREADS * TRIES
    assert not path.exists()


def test_part_of_an_upload_that_is_over_does_nothing(tmp_path: Path) -> None:
    path, target = tmp_path / "a.part", tmp_path / "a"
    part = Part(path)
    part.discard()
    assert not path.exists()
    other = Part(path)
    with pytest.raises(TakenError):
        part.move(target)
    part.discard()
    path.write_text("content")
    other.move(target)
    other.discard()
    assert target.read_text() == "content"


def test_what_is_no_file_of_ours_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TakenError):
        Part(path)
    (tmp_path / "elsewhere").write_text("content")
    with pytest.raises(TakenError):
        Part(path)
    assert (tmp_path / "elsewhere").read_text() == "content"
