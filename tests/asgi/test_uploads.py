"""Uploads over real HTTP: what is stored, what is refused, and that failed uploads leave no file."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from flet_web.asgi.uploads import part_files
from flet_web.asgi.uploads.endpoint import FletUpload
from flet_web.asgi.uploads.file_names import check_name, target_path
from flet_web.asgi.uploads.signed_urls import read_token, upload_url
from tests.uploads import unfinished_put, wait_until

from .conftest import Serve

KEY = "a key"
MAX_SIZE = 1 << 50


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "uploads"


@pytest.fixture
def client(serve: Serve, folder: Path) -> httpx.Client:
    upload = FletUpload(str(folder), max_upload_size=MAX_SIZE, secret_key=KEY)
    return serve(Starlette(routes=[Route("/upload", upload.respond, methods=["PUT"])]))


def url_for(name: str, *, expires: float = 60, max_size: int | None = None, key: str = KEY) -> str:
    return upload_url("/upload", name, secret_key=key, session_id="session", expires=expires, max_size=max_size)


def files(folder: Path) -> list[str]:
    """What is in a folder. What is removed meanwhile is not there, which `Path.rglob` would raise for."""
    return sorted(
        os.path.relpath(os.path.join(at, name), folder)
        for at, folders, names in os.walk(folder)
        for name in [*folders, *names]
    )


@pytest.mark.parametrize("name", ["a.txt", "user 1/räksmörgås.txt", ".env", "a" * 251 + ".txt"])
def test_file_is_stored(client: httpx.Client, folder: Path, name: str) -> None:
    assert client.put(url_for(name), content=b"content").status_code == 204
    assert (folder / name).read_bytes() == b"content"
    assert not list(folder.rglob("*.part"))


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (3 << 20) + 7])
def test_sizes_around_the_block(client: httpx.Client, folder: Path, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    assert client.put(url_for("a.bin"), content=data[:size]).status_code == 204
    assert (folder / "a.bin").read_bytes() == data[:size]


STALE = "." + "0123456789ab" * 2 + ".part"


def test_parts_that_a_killed_process_left_are_removed(client: httpx.Client, folder: Path) -> None:
    names = [STALE, "." + "f" * 24 + ".part", ".0123.part", STALE + "x", "." + "F" * 24 + ".part", "a.part"]
    for place in (folder, folder / "sub"):
        place.mkdir()
        for name in names:
            (place / name).write_text("left")
            os.utime(place / name, (time.time() - 3700,) * 2)
    os.utime(folder / names[1], (time.time() - 3500,) * 2)
    (folder / ("." + "a" * 24 + ".part")).symlink_to(folder / "a.part")
    before = {str(path.relative_to(folder)) for path in folder.rglob("*")}
    assert client.put(url_for("a.txt"), content=b"content").status_code == 204
    assert before - set(files(folder)) == {STALE}
    assert client.put(url_for("sub/a.txt"), content=b"content").status_code == 204
    assert before - set(files(folder)) == {STALE, f"sub/{STALE}", f"sub/{names[1]}"}


def test_folder_is_not_searched_again_at_once(client: httpx.Client, folder: Path) -> None:
    assert client.put(url_for("a.txt"), content=b"content").status_code == 204
    (folder / STALE).touch()
    os.utime(folder / STALE, (0, 0))
    assert client.put(url_for("a.txt"), content=b"content").status_code == 204
    assert files(folder) == [STALE, "a.txt"]


def test_part_that_is_written_to_is_not_stale(client: httpx.Client, address: tuple[str, int], folder: Path) -> None:
    with unfinished_put(address, url_for("a.bin"), "2", b"x") as connection:
        wait_until(lambda: bool(list(folder.glob("*.part"))))
        (part,) = folder.glob("*.part")
        os.utime(part, (0, 0))
        part_files._looked.clear()
        assert client.put(url_for("b.bin"), content=b"x").status_code == 204
        connection.sendall(b"x")
        assert connection.recv(100).startswith(b"HTTP/1.1 204")
    assert files(folder) == ["a.bin", "b.bin"]


def test_errors_of_the_machine_are_one_line_in_the_log(
    serve: Serve, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    # In the last folder not even root can make files.
    for place in (tmp_path / "file", tmp_path / "file" / "sub", Path("/proc/nope"), Path("/proc")):
        upload = FletUpload(str(place), secret_key=KEY)
        client = serve(Starlette(routes=[Route("/upload", upload.respond, methods=["PUT"])]))
        refused(client.put(url_for("a.txt"), content=b""), 507, "cannot be stored")
        (record,) = caplog.records
        assert record.exc_info is None
        assert record.getMessage().startswith("An upload failed: [Errno ")
        assert str(place) in record.getMessage()
        caplog.clear()


def test_later_upload_of_a_name_replaces_the_earlier(client: httpx.Client, folder: Path) -> None:
    for text in (b"first", b"second"):
        assert client.put(url_for("a.txt"), content=text).status_code == 204
    assert (folder / "a.txt").read_bytes() == b"second"


def refused(response: httpx.Response, status: int, reason: str) -> None:
    assert response.status_code == status
    assert reason in response.json()["error"]


def test_url_works_once(client: httpx.Client, folder: Path) -> None:
    url = url_for("a.txt")
    assert client.put(url, content=b"first").status_code == 204
    refused(client.put(url, content=b"second"), 409, "used")
    assert (folder / "a.txt").read_bytes() == b"first"


def test_url_that_failed_may_be_tried_again(client: httpx.Client, folder: Path) -> None:
    folder.mkdir()
    (folder / "a").write_text("in the way")
    url = url_for("a/b.txt")
    refused(client.put(url, content=b"x"), 400, "cannot be written")
    (folder / "a").unlink()
    assert client.put(url, content=b"x").status_code == 204


def test_unsigned_forged_and_expired_urls(client: httpx.Client, folder: Path) -> None:
    good = url_for("a.txt")
    refused(client.put("/upload", content=b"x"), 401, "not signed")
    refused(client.put("/upload?t=nonsense", content=b"x"), 403, "not signed by this server")
    # Not its last letter, of which a part means nothing.
    forged = good[:-9] + ("a" if good[-9] != "a" else "b") + good[-8:]
    refused(client.put(forged, content=b"x"), 403, "not signed by this server")
    refused(client.put(url_for("a.txt", key="another"), content=b"x"), 403, "not signed by this server")
    refused(client.put(url_for("a.txt", expires=-1), content=b"x"), 403, "expired")
    assert not folder.exists()


def test_limits_of_url_and_server(client: httpx.Client, serve: Serve, folder: Path) -> None:
    refused(client.put(url_for("a.txt", max_size=3), content=b"four"), 413, "larger than 3 bytes")
    upload = FletUpload(str(folder), max_upload_size="2", secret_key=KEY)
    small = serve(Starlette(routes=[Route("/upload", upload.respond, methods=["PUT"])]))
    refused(small.put(url_for("a.txt", max_size=3), content=b"one"), 413, "larger than 2 bytes")
    assert small.put(url_for("a.txt"), content=b"12").status_code == 204


def test_large_body_of_a_refused_upload_gets_the_answer(client: httpx.Client) -> None:
    refused(client.put(url_for("a.bin", max_size=3), content=b"x" * (32 << 20)), 413, "larger than 3 bytes")


def chunks() -> Iterator[bytes]:
    yield b"x"


def test_length_has_to_be_known(client: httpx.Client) -> None:
    refused(client.put(url_for("a.txt"), content=chunks()), 411, "no Content-Length")


@pytest.fixture
def address(client: httpx.Client) -> tuple[str, int]:
    port = client.base_url.port
    assert port is not None
    return client.base_url.host, port


def test_no_room_is_found_out_before_the_body(address: tuple[str, int], folder: Path) -> None:
    with unfinished_put(address, url_for("sub/a.bin"), str(MAX_SIZE)) as connection:
        assert connection.recv(100).startswith(b"HTTP/1.1 507")
    assert files(folder) == []


def test_disk_that_gets_full(client: httpx.Client, folder: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 << 20, before[1]))
    try:
        refused(client.put(url_for("sub/a.bin"), content=b"x" * (3 << 20)), 507, "no room")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert files(folder) == []


def test_client_that_goes_away(address: tuple[str, int], folder: Path) -> None:
    url = url_for("sub/a.bin")
    with unfinished_put(address, url, "100000", b"x" * 5000):
        wait_until(lambda: bool(list(folder.rglob("*.part"))))
    wait_until(lambda: files(folder) == [])


def test_url_in_use_is_refused_to_another_client(client: httpx.Client, address: tuple[str, int], folder: Path) -> None:
    url = url_for("a.txt")
    with unfinished_put(address, url, "2", b"x") as connection:
        wait_until(lambda: bool(list(folder.rglob("*.part"))))
        refused(client.put(url, content=b"yy"), 409, "used")
        connection.sendall(b"x")
        assert connection.recv(100).startswith(b"HTTP/1.1 204")
    assert (folder / "a.txt").read_bytes() == b"xx"


def test_two_uploads_of_one_name_at_a_time(client: httpx.Client, address: tuple[str, int], folder: Path) -> None:
    with unfinished_put(address, url_for("a.txt"), "5", b"slow") as connection:
        assert client.put(url_for("a.txt"), content=b"fast").status_code == 204
        assert (folder / "a.txt").read_bytes() == b"fast"
        connection.sendall(b"!")
        assert connection.recv(100).startswith(b"HTTP/1.1 204")
    assert (folder / "a.txt").read_bytes() == b"slow!"
    assert files(folder) == ["a.txt"]


ESCAPES = [
    "",
    ".",
    "..",
    "/",
    "/etc/passwd",
    "a/",
    "a//b",
    "a/../b",
    "../a",
    "a\\b",
    "..\\a",
    "a\0b",
    "C:/a",
    "a\nb",
]


@pytest.mark.parametrize("name", [*ESCAPES, "x" * 256, "a/" * 600 + "b", "\ud800"])
def test_names_that_are_no_relative_paths_are_not_signed(name: str) -> None:
    with pytest.raises(ValueError, match=r"Wrong name|surrogates"):
        url_for(name)


PARTS = st.sampled_from(
    ["..", ".", "", "a", "link", "file", "...", "~", "%2e%2e", "C:", "nul", "\0", "\\", "..\\", "\u2025"]
)


@given(st.lists(PARTS, min_size=1, max_size=6).map("/".join))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    root = tmp_path / "uploads"
    root.mkdir(exist_ok=True)
    (root / "file").touch()
    if not (root / "link").exists():
        (root / "link").symlink_to(tmp_path)
    try:
        path = target_path(root, name)
    except ValueError:
        return
    assert root.resolve() in path.parents
    assert check_name(name) == name


def test_link_out_of_the_folder_is_not_followed(client: httpx.Client, folder: Path) -> None:
    folder.mkdir()
    (folder / "link").symlink_to(folder.parent)
    (folder / "secret.txt").symlink_to(folder.parent / "secret.txt")
    refused(client.put(url_for("link/a.txt"), content=b"x"), 400, "out of the upload folder")
    assert client.put(url_for("secret.txt"), content=b"x").status_code == 204
    assert not (folder.parent / "secret.txt").exists()


def test_session_id_does_not_stand_in_the_url() -> None:
    url = upload_url("/upload", "a.txt", secret_key=KEY, session_id="the-session-id")
    token = read_token(url.split("t=")[1], KEY)
    assert token.session
    assert "the-session-id" not in token.session


def test_app_without_upload_folder_takes_none(serve: Serve) -> None:
    upload = FletUpload(secret_key=KEY)
    client = serve(Starlette(routes=[Route("/upload", upload.respond, methods=["PUT"])]))
    refused(client.put(url_for("a.txt"), content=b"x"), 403, "takes no uploads")


def test_endpoint_made_for_each_request(serve: Serve, folder: Path) -> None:
    async def handle(request: Request) -> Response:
        return await FletUpload(str(folder), secret_key=KEY).handle(request)

    client = serve(Starlette(routes=[Route("/upload", handle, methods=["PUT"])]))
    url = url_for("a.txt")
    assert client.put(url, content=b"x").status_code == 204
    assert client.put(url, content=b"x").status_code == 409


def test_large_file_takes_no_memory(
    client: httpx.Client, address: tuple[str, int], folder: Path, tmp_path: Path
) -> None:
    size = 2 << 30
    with open(tmp_path / "sparse", "wb") as sparse:
        sparse.truncate(size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with (
        open(tmp_path / "sparse", "rb") as file,
        unfinished_put(address, url_for("a.bin"), str(size)) as connection,
    ):
        connection.sendfile(file)
        assert connection.recv(100).startswith(b"HTTP/1.1 204")
    assert (folder / "a.bin").stat().st_size == size
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 << 10
    (folder / "a.bin").unlink()
