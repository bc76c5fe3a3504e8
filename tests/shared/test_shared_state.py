"""What apps give to the store of the process: plain data alone, so that any store can keep it."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

import flet_web as ft
from flet_web import testing
from flet_web.asgi import FletUpload
from flet_web.asgi.uploads.signed_urls import upload_url
from flet_web.shared import worker_name
from tests.asgi.conftest import running
from tests.conftest import Launch
from tests.session.test_pubsub import chat, texts
from tests.shared.plain_store import PlainStore
from tests.uploads import wait_until

KEY = "a key of these tests"


def uploading(folder: Path) -> Starlette:
    """A site that takes uploads, as each of several workers runs it."""
    endpoint = FletUpload(folder, secret_key=KEY)
    return Starlette(routes=[Route("/upload", endpoint.respond, methods=["PUT"])])


def test_the_store_knows_the_worker_of_a_session_until_it_ends(launch: Launch, plain_store: PlainStore) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("hello"))

    client = launch(main, session_timeout_seconds=0).open()
    client.see("hello")
    (key,) = plain_store.keys
    assert key == f"session/{client.model.session_id}"
    assert asyncio.run(plain_store.get(key)) == worker_name()
    client.close()
    wait_until(lambda: asyncio.run(plain_store.get(key)) is None)


@pytest.mark.usefixtures("plain_store")
def test_messages_between_sessions_are_plain_data() -> None:
    with testing.open_sync(chat, route="/a") as a, a.another("/b") as b:
        a.click("others")
        a.click("topic")
        assert (texts(a), texts(b)) == (["sport goal"], ["from /a", "sport goal"])


@pytest.mark.usefixtures("plain_store")
def test_apps_of_one_process_do_not_hear_each_other() -> None:
    with testing.open_sync(chat) as one, testing.open_sync(chat) as other:
        one.click("all")
        other.click("topic")
        assert (texts(one), texts(other)) == (["hi"], ["sport goal"])


def test_an_upload_url_works_once_for_all_workers_with_the_store(
    plain_store: PlainStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, uploads = tmp_path / "tmp", tmp_path / "uploads"
    shared.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    url = upload_url("/upload", "a.txt", secret_key=KEY)
    with running(uploading(uploads)) as one, running(uploading(uploads)) as other:
        assert httpx.put(one + url, content=b"first").status_code == 204
        assert httpx.put(other + url, content=b"second").status_code == 409
    assert (uploads / "a.txt").read_bytes() == b"first"
    assert [key.partition("/")[0] for key in plain_store.keys] == ["upload"]
    # Files that mark used URLs are for workers without a store in common.
    assert list(shared.iterdir()) == []
