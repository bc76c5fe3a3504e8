"""Files of a folder that is this user's alone say which upload URLs have been used, to all processes of a machine."""

from __future__ import annotations

import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from flet_web.asgi.uploads.marker_files import MarkerFiles, marker_files_of
from flet_web.asgi.uploads.signed_urls import UploadToken


def token(nonce: str = "a" * 24, expires: float = 60) -> UploadToken:
    return UploadToken("a.txt", time.time() + expires, "session", None, nonce)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "markers"


def test_url_that_is_used_is_so_for_all(folder: Path) -> None:
    one, other, url = MarkerFiles(folder), MarkerFiles(folder), token()
    assert not one.is_marked(url)
    assert one.mark(url)
    assert [markers.is_marked(url) for markers in (one, other)] == [True, True]
    assert [markers.mark(url) for markers in (one, other)] == [False, False]
    assert not other.is_marked(token("b" * 24))


def test_one_of_many_gets_it(folder: Path) -> None:
    markers = [MarkerFiles(folder) for _ in range(8)]
    urls = [token(f"{number:024x}") for number in range(100)]
    with ThreadPoolExecutor(8) as threads:
        for url in urls:
            assert sorted(threads.map(lambda item, url=url: item.mark(url), markers)) == [False] * 7 + [True]


def test_url_that_was_not_used_after_all(folder: Path) -> None:
    one, other, url = MarkerFiles(folder), MarkerFiles(folder), token()
    assert one.mark(url)
    one.unmark(url)
    assert other.mark(url)


def test_urls_are_forgotten_when_they_have_expired(folder: Path) -> None:
    old, late, new = token("a" * 24, -100), token("b" * 24, -10), token("c" * 24)
    first = MarkerFiles(folder)
    assert all(first.mark(url) for url in (old, late, new))
    folder.joinpath("of somebody else").touch()
    assert len(list(folder.iterdir())) == 4
    second = MarkerFiles(folder)
    assert second.mark(token("d" * 24))
    assert [second.is_marked(url) for url in (old, late, new)] == [False, True, True]
    assert folder.joinpath("of somebody else").exists()


def test_folder_is_private_and_made_again(folder: Path) -> None:
    markers = MarkerFiles(folder)
    before = os.umask(0)
    try:
        assert markers.mark(token())
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    # The system removes old files from its temporary folder.
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    assert markers.mark(token("b" * 24))
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("kind", ["link", "file", "open to others", "somebody else's"])
def test_folder_of_somebody_else_is_not_trusted(folder: Path, caplog: pytest.LogCaptureFixture, kind: str) -> None:
    if kind == "file":
        folder.touch()
    elif kind == "link":
        folder.with_name("elsewhere").mkdir(mode=0o700)
        folder.symlink_to(folder.with_name("elsewhere"))
    else:
        folder.mkdir(mode=0o700)
    if kind == "open to others":
        folder.chmod(0o770)
    if kind == "somebody else's":
        if os.geteuid() != 0:
            pytest.skip("only root can give a folder away")
        os.chown(folder, 12345, 12345)
    markers = MarkerFiles(folder)
    for number in range(3):
        url = token(f"{number:024x}")
        assert not markers.is_marked(url)
        assert markers.mark(url)
        assert not markers.is_marked(url)
    assert not folder.is_dir() or list(folder.iterdir()) == []
    (record,) = caplog.records
    assert record.getMessage().startswith("An upload URL works once for each worker, not once for all: ")


def test_key_that_is_this_process_alone_needs_no_folder() -> None:
    assert marker_files_of(None).folder is None
    assert marker_files_of("") is not marker_files_of("key")
    assert marker_files_of("key") is marker_files_of("key")
    folder = marker_files_of("key").folder
    assert folder is not None
    assert folder != marker_files_of("another key").folder
    assert "key" not in folder.name
