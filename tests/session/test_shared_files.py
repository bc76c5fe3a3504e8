"""Files of the server that are shared: who reads them, and what comes of one that cannot be read."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

import flet_web as ft
from tests.conftest import Launch

ANSWER = {"status": "success", "raw": "mail"}


def test_files_are_not_read_on_the_event_loop(launch: Launch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("text")
    threads: list[bool] = []
    loop: list[int] = []
    read = Path.read_bytes

    def noted(path: Path) -> bytes:
        threads.append(threading.get_ident() == loop[0])
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", noted)

    def main(page: ft.Page) -> None:
        share, said = ft.Share(), ft.Text("")
        page.services.append(share)

        async def later() -> None:
            loop.append(threading.get_ident())
            done = await share.share_files([ft.ShareFile.from_path(str(file)), ft.ShareFile.from_bytes(b"x", name="b")])
            said.value = f"async {done.status.value} {done.raw}"

        async def missing() -> None:
            try:
                await share.share_files([ft.ShareFile.from_path(str(tmp_path / "none"))])
            except OSError as error:
                said.value = type(error).__name__

        def now() -> None:
            said.value = f"sync {share.share_files([ft.ShareFile.from_path(str(file))]).result(5).status.value}"

        page.add(said, *(ft.Button(f.__name__, on_click=f) for f in (later, missing, now)))

    tab = launch(main).open()
    tab.answers["share_files"] = ANSWER
    tab.click("later")
    tab.see("async success mail")
    tab.click("now")
    tab.see("sync success")
    tab.click("missing")
    tab.see("FileNotFoundError")
    assert threads == [False, False, False]
