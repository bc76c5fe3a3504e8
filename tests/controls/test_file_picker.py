"""FilePicker: what is asked of the client, what its answers become, and where the service is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine.events import event_class
from tests.conftest import Launch
from tests.controls.encoding import encoded, sent
from tests.session.client import Client

PICKED = [{"id": 0, "name": "a.txt", "path": None, "size": 3, "bytes": None}]


def event(name: str, data: Any) -> Any:
    picker = ft.FilePicker()
    return event_class(picker._schema.fields[f"on_{name}"]).from_wire(picker, name, data)


def services(client: Client) -> list[str]:
    return [service["_c"] for service in client.model.page["_services"].get("_services", [])]


def test_it_encodes_as_recorded() -> None:
    assert encoded(ft.FilePicker(print, print)) == {"_c": "FilePicker", "on_result": True, "on_upload": True}
    assert encoded(ft.FilePicker(visible=False, disabled=True)) == {"_c": "FilePicker"}


def test_events_of_the_official_client() -> None:
    upload = event("upload", sent("browser_files", "upload"))
    assert (upload.file_name, upload.progress, upload.error) == ("a.txt", 0.0, None)
    result = event("result", sent("browser_files", "result"))
    assert result.files == [ft.FilePickerFile(id=0, name="a.txt", size=100)]
    assert result.path is None
    assert result.control.result is result


@pytest.mark.parametrize("data", [None, 5, {"files": 5}, {"files": [5, {"size": "x"}, []]}, {"path": 5, "files": []}])
def test_a_result_that_makes_no_sense(data: Any) -> None:
    result = event("result", data)
    assert (result.files, result.path) == ([], None)


def test_whole_numbers_are_progress_too() -> None:
    assert repr(event("upload", {"file_name": "a", "progress": 1, "error": None}).progress) == "1.0"


@pytest.mark.parametrize(
    "file",
    [
        ft.FilePickerUploadFile("/u", "PUT", None, "a"),
        ft.FilePickerUploadFile("/u", name="a"),
        ft.FilePickerUploadFile("a", "/u"),
        ft.FilePickerUploadFile("a", "/u", "PUT"),  # type: ignore[arg-type]
        ft.FilePickerUploadFile("a", upload_url="/u"),  # type: ignore[misc]
    ],
)
def test_both_orders_of_an_upload(file: ft.FilePickerUploadFile) -> None:
    assert (file.upload_url, file.method, file.name) == ("/u", "PUT", "a")


def test_files_are_what_the_call_gives(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        picker = ft.FilePicker(on_result=lambda: page.add(ft.Text("event")))
        files = await picker.pick_files(allow_multiple=True, with_data=True)
        await picker.upload([ft.FilePickerUploadFile("/u", id=files[0].id, name=files[0].name)])
        page.add(ft.Text(f"{files[0].name} {files[0].bytes!r} {await picker.save_file(src_bytes=b'x')}"))

    client = launch(main).client()
    client.answers = {"pick_files": [{**PICKED[0], "bytes": b"abc"}], "save_file": "b.txt"}
    client.open().see("a.txt b'abc' b.txt")
    (_, _, asked), (_, _, upload), (_, _, saved) = client.calls
    assert asked == {
        "dialog_title": None, "initial_directory": None, "file_type": "any", "allowed_extensions": None,
        "allow_multiple": True, "with_data": True, "compression_quality": 0, "cancel_upload_on_window_blur": True,
    }  # fmt: skip
    assert upload == {"files": [{"upload_url": "/u", "method": "PUT", "id": 0, "name": "a.txt"}]}
    assert saved["src_bytes"] == b"x"


@pytest.mark.parametrize(
    ("answer", "expected"), [(PICKED, "['a.txt'] None"), ([], "None None"), (None, "None None"), ("x", "None None")]
)
def test_a_program_of_0_21_gets_an_event(launch: Launch, answer: Any, expected: str) -> None:
    def main(page: ft.Page) -> None:
        def told(e: ft.FilePickerResultEvent) -> None:
            names = [f.name for f in e.files] if e.files else e.files
            assert isinstance(e.data, str)
            assert picker.result is not None
            page.add(ft.Text(f"{names} {e.path}"))

        picker = ft.FilePicker(on_result=told)
        page.overlay.append(picker)
        page.update()
        picker.pick_files()

    client = launch(main, dialect="0.21").client()
    client.answers = {"pick_files": answer}
    client.open().see(expected)


@pytest.mark.filterwarnings("ignore:save_file_async")
def test_a_path_of_0_21(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        picker = ft.FilePicker(on_result=lambda e: page.add(ft.Text(f"{e.files} {e.path}")))
        await picker.save_file_async(file_name="a.txt")

    client = launch(main, dialect="0.21").client()
    client.answers = {"save_file": "my a.txt"}
    client.open().see("None my a.txt")


def test_an_error_that_nobody_waits_for_is_logged(launch: Launch, caplog: pytest.LogCaptureFixture) -> None:
    def main(page: ft.Page) -> None:
        ft.FilePicker(on_result=lambda e: page.add(ft.Text("event"))).get_directory_path()
        page.add(ft.Text("on"))

    client = launch(main, dialect="0.21").client()
    client.answers = {"get_directory_path": RuntimeError("no folders here")}
    client.open().see("on")
    client.until(lambda: client.calls)
    client.reload()
    assert "FilePicker.get_directory_path() has failed: no folders here" in caplog.text


@pytest.mark.parametrize("outside", [True, False])
def test_services_of_the_overlay_are_services(launch: Launch, outside: bool) -> None:
    made = [ft.FilePicker(), ft.HapticFeedback()]  # outside of any session, as some programs make them

    def main(page: ft.Page) -> None:
        picker, haptic = made if outside else [ft.FilePicker(), ft.HapticFeedback()]

        def drop() -> None:
            page.overlay.remove(picker)

        page.overlay.extend([picker, ft.Text("above"), haptic])
        page.add(ft.Button("drop", on_click=drop), ft.Text("below"))

    client = launch(main, dialect="0.21").open()
    client.until(lambda: {"above", "below"} == set(client.texts))
    assert services(client) == ["FilePicker", "HapticFeedback"]
    assert [c["_c"] for c in client.model.page["_overlay"]["controls"]] == ["Text"]
    client.click("drop")
    client.until(lambda: services(client) == ["HapticFeedback"])
    assert set(client.texts) == {"above", "below"}


def test_a_service_of_another_session_is_refused(launch: Launch) -> None:
    picker = ft.FilePicker()

    def main(page: ft.Page) -> None:
        page.overlay.append(picker)
        page.add(ft.Text("ready"))

    site = launch(main, dialect="0.21", debug=True)
    site.open().see("ready")
    assert "belongs to the page of another session" in site.open().crash


def test_the_overlay_is_a_list(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        picker, text = ft.FilePicker(), ft.Text("shown")
        page.overlay.append(picker)
        page.update()
        page.overlay[:0] = [text]
        page.add(ft.Text(f"{page.overlay == [text, picker]} {picker in page.overlay}"))
        page.overlay.clear()

    client = launch(main, dialect="0.21").open()
    client.see("True True")
    client.until(lambda: services(client) == [])


def test_where_an_upload_is_the_server_alone_says(launch: Launch, tmp_path: Path) -> None:
    def main(page: ft.Page) -> None:
        def told(e: ft.FilePickerUploadEvent) -> None:
            page.add(ft.Text(f"{e.file_name}: {e.path and e.path.relative_to(tmp_path)}"))

        async def send() -> None:
            url = page.get_upload_url
            await picker.upload(
                [
                    ft.FilePickerUploadFile(url("of name/a.txt", 60), name="a.txt"),
                    ft.FilePickerUploadFile(url("of id/b.txt", 60), id=1),
                    ft.FilePickerUploadFile("https://elsewhere.example/c.txt?t=x", name="c.txt"),
                ]
            )

        picker = ft.FilePicker(on_upload=told)
        page.overlay.append(picker)
        page.add(ft.Button("send", on_click=send))

    client = launch(main, upload_dir=str(tmp_path)).open()
    client.until(lambda: services(client))
    picker = client.model.page["_services"]["_services"][0]["_i"]
    client.click("send")
    client.until(lambda: client.calls)
    seen: list[str] = []
    steps: list[tuple[str, dict[str, Any], str | None]] = [
        ("b.txt", {"progress": 0.5}, "of id/b.txt"),
        ("a.txt", {"progress": 1, "path": "/etc/passwd"}, "of name/a.txt"),
        ("c.txt", {"progress": 1}, None),
        ("b.txt", {"progress": 1}, "of id/b.txt"),
        ("b.txt", {"progress": 1, "path": "/etc/passwd"}, None),
    ]
    for name, more, path in steps:
        client.event(picker, "upload", {"file_name": name, **more})
        seen.append(f"{name}: {path}")
        client.see(*seen)
    assert str(tmp_path) not in repr(client.frames)


def test_a_failed_upload_is_nowhere(launch: Launch, tmp_path: Path) -> None:
    def main(page: ft.Page) -> None:
        picker = ft.FilePicker(on_upload=lambda e: page.add(ft.Text(f"{e.error} {e.path}")))
        page.overlay.append(picker)
        file = ft.FilePickerUploadFile(page.get_upload_url("a.txt", 60), name="a.txt")
        page.add(ft.Button("send", on_click=lambda: picker.upload([file])))

    client = launch(main, upload_dir=str(tmp_path)).open()
    client.until(lambda: services(client))
    picker = client.model.page["_services"]["_services"][0]["_i"]
    client.click("send")
    client.until(lambda: client.calls)
    client.event(picker, "upload", {"file_name": "a.txt", "progress": None, "error": "too large"})
    client.see("too large None")
