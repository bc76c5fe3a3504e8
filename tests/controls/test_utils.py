"""What `ft.utils` and `ft.PubSubHub` offer."""

from __future__ import annotations

import asyncio
import io
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import flet_web as ft


def test_vectors() -> None:
    vector = ft.utils.Vector(3, 4)
    assert (vector.x, vector.y, vector.magnitude) == (3, 4, 5)
    assert vector.with_degrees(90) == ft.utils.Vector(0, 5)
    assert vector + ft.utils.Vector(1, 1) == ft.utils.Vector(4, 5) == 2 * ft.utils.Vector(2, 2.5)
    assert vector.with_x(1).with_y(1).with_magnitude(1) != ft.utils.Vector(1, 1)
    assert repr(-vector) == "Vector(-3, -4)"


def test_archives_do_not_leave_their_folder(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    for path, name in ((good, "a/b.txt"), (bad, "../b.txt")):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, "text")
    into = tmp_path / "into"
    into.mkdir()
    with zipfile.ZipFile(good) as archive:
        ft.utils.safe_zip_extractall(archive, into)
    assert (into / "a" / "b.txt").read_text() == "text"
    with zipfile.ZipFile(bad) as archive, pytest.raises(ValueError, match=r"outside of its folder: \.\./b\.txt"):
        ft.utils.safe_zip_extractall(archive, into)
    link = tarfile.TarInfo("link")
    link.type, link.linkname = tarfile.SYMTYPE, "../../secret"
    with tarfile.open(fileobj=io.BytesIO(), mode="w") as tar:
        tar.addfile(link)
        with pytest.raises(ValueError, match="outside of its folder: link"):
            ft.utils.safe_tar_extractall(tar, into)


def test_small_things(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ft.utils.slugify("  Größe & Maß! ") == "groe-ma"
    assert len(ft.utils.random_string(8)) == 8
    assert 0 < ft.utils.get_free_tcp_port() < 65536
    monkeypatch.setenv("ANSWER", "Yes")
    assert (ft.utils.get_bool_env_var("ANSWER"), ft.utils.get_bool_env_var("NO_ANSWER")) == (True, None)
    assert (ft.utils.is_mobile(), ft.utils.is_asyncio()) == (False, False)
    once = ft.utils.Once()
    assert [once.do(lambda n: n, 1), once.do(lambda n: n, 2)] == [1, None]
    assert ft.utils.which("no such program") is None


def test_a_hub_of_the_program() -> None:
    heard: list[object] = []

    async def run() -> None:
        with ThreadPoolExecutor(1) as executor:
            hub = ft.PubSubHub(asyncio.get_running_loop(), executor)
            got = asyncio.Event()

            async def later(topic: str, message: str) -> None:
                heard.append((topic, message))
                got.set()

            hub.subscribe("a", heard.append)
            hub.subscribe("a", heard.append)
            hub.subscribe("b", lambda message: heard.append(f"b {message}"))
            hub.subscribe_topic("a", "news", later)
            hub.send_all("one")
            hub.send_others("a", "two")
            hub.send_all_on_topic("news", "three")
            hub.send_others_on_topic("a", "news", "nobody")
            await got.wait()
            hub.unsubscribe("b")
            hub.unsubscribe_all("a")
            hub.send_all("nobody")
            hub.send_all_on_topic("news", "nobody")

    asyncio.run(run())
    assert set(map(str, heard)) == {"one", "b one", "b two", "('news', 'three')"}
    with pytest.raises(TypeError, match="messages are given to a function; got 5"):
        ft.PubSubHub().subscribe("a", 5)  # type: ignore[arg-type]


def test_what_a_file_picker_was_asked_for() -> None:
    picker = ft.FilePicker()
    assert (picker.state, picker.allow_multiple) == (None, None)
    with pytest.raises(RuntimeError, match="must be added to a page"):
        picker.pick_files(dialog_title="Photos", allow_multiple=True, allowed_extensions=["png"])
    assert (picker.state and picker.state.value, picker.dialog_title) == ("pickFiles", "Photos")
    assert (picker.allow_multiple, picker.allowed_extensions) == (True, ["png"])
