"""Files chosen in a real browser: what the program is told, what is uploaded, and what is saved."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.flutter import button, installed_client, open_flutter
from tests.servers import Server

Serve = Callable[..., Server]

MODERN = """
import flet_web as ft

def main(page: ft.Page):
    async def progressed(e):
        page.add(ft.Text(f"{e.file_name}: {e.progress} {e.error}"))

    async def told(e):
        names = ", ".join(sorted(f"{f.name} ({f.size})" for f in e.files))
        page.add(ft.Text(f"event: {names} in {e.path}"))

    picker = ft.FilePicker(on_result=told, on_upload=progressed)

    async def upload():
        files = await picker.pick_files(allow_multiple=True)
        page.add(ft.Text(f"picked {len(files)}"))
        await picker.upload([ft.FilePickerUploadFile(page.get_upload_url(f.name, 60), id=f.id) for f in files])

    async def read():
        files = await picker.pick_files(
            file_type=ft.FilePickerFileType.CUSTOM, allowed_extensions=["txt", ".md"], with_data=True)
        page.add(ft.Text(f"content {files[0].bytes!r}"))

    async def save():
        path = await picker.save_file(file_name="out.txt", src_bytes=b"saved text")
        page.add(ft.Text(f"saved as {path}"))

    async def folder():
        page.add(ft.Text(f"folder {await picker.get_directory_path()}"))

    def wait():
        page.add(ft.Text(f"picked {[f.name for f in picker.pick_files().result()]}"))

    for action in (upload, read, save, folder, wait):
        page.add(ft.FilledButton(action.__name__, on_click=action))
    page.add(ft.FilledButton("action", action=ft.PickFiles(picker)))

ft.run(main)
"""

LEGACY = """
import flet_web as ft
from flet_web import FilePicker
from flet_web import FilePickerResultEvent
from flet_web import FilePickerUploadEvent
from flet_web import FilePickerUploadFile

def main(page: ft.Page):
    shown = ft.Column()

    def pick_result(e: FilePickerResultEvent):
        shown.controls.append(ft.Text(", ".join(f.name for f in e.files) if e.files else f"none {e.files}"))
        page.update()

    def progress(e: FilePickerUploadEvent):
        if e.progress == 1 or e.error:
            shown.controls.append(ft.Text(f"{e.file_name}: {e.error or 'done'}"))
            shown.update()

    picker = FilePicker(on_result=pick_result, on_upload=progress)
    page.overlay.append(picker)

    def upload(e):
        if picker.result is not None and picker.result.files is not None:
            picker.upload([
                FilePickerUploadFile(f.name, upload_url=page.get_upload_url(f.name, 600)) for f in picker.result.files])

    async def later(e):
        await picker.pick_files_async(allow_multiple=True)

    page.add(
        ft.ElevatedButton("Pick", on_click=lambda _: picker.pick_files(allow_multiple=True)),
        ft.ElevatedButton("Pick later", on_click=later),
        ft.ElevatedButton("Upload", on_click=upload),
        shown,
    )

ft.app(target=main)
"""

UNASKED = """
import flet_web as ft

def main(page: ft.Page):
    async def typed(e):
        if e.key == "Escape":
            return
        files = await ft.FilePicker().pick_files("Your photos, please", allow_multiple=True)
        page.add(ft.Text(f"picked {[f.name for f in files]}"))

    page.on_keyboard_event = typed
    page.add(ft.Text("ready"))

ft.run(main)
"""


@pytest.fixture
def uploads(tmp_path: Path) -> Path:
    """The upload folder."""
    return tmp_path / "uploads"


@pytest.fixture
def site(page: Page, serve: Serve, uploads: Path) -> Callable[..., Page]:
    """Open a program that takes uploads."""

    def start(program: str, path: str = "", **variables: str) -> Page:
        server = serve(program, **{"FLET_UPLOAD_DIR": str(uploads), "FLET_SECRET_KEY": "a key", **variables})
        page.goto(server.url + path)
        return page

    return start


Site = Callable[..., Page]


def choose(page: Page, label: str, *paths: Path) -> None:
    """Press a button and answer the dialog that it opens."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=label, exact=True).click()
    chooser.value.set_files(list(paths))


def cancel_dialogs(page: Page) -> None:
    """From now on file dialogs are closed as soon as they open."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setInterceptFileChooserDialog", {"enabled": True, "cancel": True})


def made(folder: Path, name: str, size: int) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(random.Random(name).randbytes(size))
    return path


def test_files_arrive_byte_for_byte(site: Site, tmp_path: Path, uploads: Path) -> None:
    page = site(MODERN)
    files = [made(tmp_path, name, size) for name, size in (("a.png", 5_000_000), ("räksmörgås 1.jpg", 1), ("c", 0))]
    choose(page, "upload", *files)
    expect(page.get_by_text("picked 3")).to_be_visible()
    for file in files:
        expect(page.get_by_text(f"{file.name}: 1.0 None")).to_be_visible()
        assert (uploads / file.name).read_bytes() == file.read_bytes()


def test_progress_goes_from_0_to_1(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    choose(page, "upload", made(tmp_path, "big", 80_000_000))
    expect(page.get_by_text("big: 1.0 None")).to_be_visible()
    shares = [float(text.split()[1]) for text in page.get_by_text("big: ").all_inner_texts()]
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert 3 <= len(shares) <= 12


def test_nothing_but_the_file_is_sent(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request) if request.method != "GET" else None)
    choose(page, "upload", made(tmp_path, "a", 1000))
    expect(page.get_by_text("a: 1.0 None")).to_be_visible()
    (request,) = requests
    assert (request.method, request.all_headers()["content-length"]) == ("PUT", "1000")
    assert "/upload?t=" in request.url
    assert page.evaluate("document.cookie") == ""


@pytest.mark.parametrize("size", [1001, 60_000_000])
def test_too_large_a_file_is_refused_with_a_reason(site: Site, tmp_path: Path, uploads: Path, size: int) -> None:
    page = site(MODERN, FLET_MAX_UPLOAD_SIZE="1000")
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request) if request.method == "PUT" else None)
    choose(page, "upload", made(tmp_path, "large", size), made(tmp_path, "small", 1000))
    expect(page.get_by_text("large: None the file is larger than 1000 bytes")).to_be_visible()
    expect(page.get_by_text("small: 1.0 None")).to_be_visible()
    assert [path.name for path in uploads.iterdir()] == ["small"]
    assert len(sent) == 1, "the browser should not send what would be refused"


def test_below_a_path(site: Site, tmp_path: Path, uploads: Path) -> None:
    page = site(MODERN, "apps/shop/", FLET_WEB_APP_PATH="/apps/shop")
    choose(page, "upload", made(tmp_path, "a", 1000))
    expect(page.get_by_text("a: 1.0 None")).to_be_visible()
    assert (uploads / "a").stat().st_size == 1000


def test_contents_without_an_upload(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    (tmp_path / "note.md").write_bytes(b"text \xff")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="read").click()
    assert chooser.value.element.get_attribute("accept") == ".txt,.md"
    assert not chooser.value.is_multiple()
    chooser.value.set_files(tmp_path / "note.md")
    expect(page.get_by_text(r"content b'text \xff'")).to_be_visible()


def test_contents_that_no_message_can_hold(site: Site, tmp_path: Path) -> None:
    page = site(MODERN, FLET_MAX_FRAME_SIZE="100000", FLET_DEBUG="true")
    choose(page, "read", made(tmp_path, "large.txt", 100_000))
    expect(page.get_by_role("alert")).to_contain_text("use upload() for files of this size")
    page.get_by_role("button", name="Dismiss").click()
    choose(page, "upload", tmp_path / "large.txt")
    expect(page.get_by_text("large.txt: 1.0 None")).to_be_visible()


def test_a_sync_handler_waits_for_the_choice(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    choose(page, "wait", made(tmp_path, "a", 10))
    expect(page.get_by_text("picked ['a']")).to_be_visible()


def test_a_folder(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    made(tmp_path, "album/a", 10)
    made(tmp_path, "album/deep/b", 20)
    choose(page, "folder", tmp_path / "album")
    expect(page.get_by_text("folder album")).to_be_visible()
    expect(page.get_by_text("event: album/a (10), album/deep/b (20) in album")).to_be_visible()


def test_a_double_click_keeps_the_first_dialog(site: Site, tmp_path: Path, uploads: Path) -> None:
    page = site(MODERN)
    button = page.get_by_role("button", name="upload", exact=True)
    with page.expect_file_chooser() as opened:
        button.dblclick()
    opened.value.set_files(made(tmp_path, "a", 1000))
    expect(page.get_by_text("a: 1.0 None")).to_be_visible()
    expect(page.get_by_text("The app asks for a file")).to_be_hidden()
    assert [path.name for path in uploads.iterdir()] == ["a"]


def test_a_dialog_that_is_closed(site: Site) -> None:
    page = site(MODERN)
    cancel_dialogs(page)
    page.get_by_role("button", name="upload").click()
    expect(page.get_by_text("picked 0")).to_be_visible()
    page.get_by_role("button", name="folder").click()
    expect(page.get_by_text("folder None")).to_be_visible()


def test_an_action_reports_by_an_event(site: Site, tmp_path: Path) -> None:
    page = site(MODERN)
    choose(page, "action", made(tmp_path, "a", 10))
    expect(page.get_by_text("event: a (10) in None")).to_be_visible()


def test_saving_is_a_download(site: Site, page: Page) -> None:
    page.add_init_script("delete window.showSaveFilePicker")
    site(MODERN)
    with page.expect_download() as download:
        page.get_by_role("button", name="save").click()
    assert download.value.suggested_filename == "out.txt"
    assert download.value.path().read_bytes() == b"saved text"
    expect(page.get_by_text("saved as None")).to_be_visible()


def test_saving_where_the_user_chooses(site: Site, page: Page) -> None:
    # The dialog cannot be operated from here; the file behind it is a real one of the browser's.
    page.add_init_script(
        """window.showSaveFilePicker = async ({suggestedName}) =>
           (await navigator.storage.getDirectory()).getFileHandle("my " + suggestedName, {create: true})"""
    )
    site(MODERN)
    page.get_by_role("button", name="save").click()
    expect(page.get_by_text("saved as my out.txt")).to_be_visible()
    read = """async () => (await (await (await navigator.storage.getDirectory())
              .getFileHandle("my out.txt")).getFile()).text()"""
    assert page.evaluate(read) == "saved text"


@pytest.mark.parametrize("label", ["Pick", "Pick later"])
def test_a_program_of_0_21(site: Site, tmp_path: Path, uploads: Path, label: str) -> None:
    page = site(LEGACY)
    files = [made(tmp_path, "a", 1000), made(tmp_path, "b", 2000)]
    choose(page, label, *files)
    expect(page.get_by_text("a, b", exact=True)).to_be_visible()
    page.get_by_role("button", name="Upload").click()
    for file in files:
        expect(page.get_by_text(f"{file.name}: done")).to_be_visible()
        assert (uploads / file.name).read_bytes() == file.read_bytes()


def test_a_program_of_0_21_is_told_of_a_closed_dialog(site: Site) -> None:
    page = site(LEGACY)
    cancel_dialogs(page)
    page.get_by_role("button", name="Pick", exact=True).click()
    expect(page.get_by_text("none None")).to_be_visible()


# Whatever Playwright does to a page counts as a gesture for five seconds. The key is pressed by what is none, and the
# test keeps still until the server has answered.
KEY = """(async () => {
    const until = async (condition, end = performance.now() + 15000) => {
        while (!condition() && performance.now() < end) await new Promise(requestAnimationFrame);
    };
    await until(() => document.body.innerText.includes("ready") && !navigator.userActivation.isActive);
    document.dispatchEvent(new KeyboardEvent("keydown", {key: "a"}));
    await until(() => document.querySelector("dialog"));
})()"""


def test_without_a_click_a_button_opens_the_dialog(site: Site, tmp_path: Path) -> None:
    page = site(UNASKED)
    session = page.context.new_cdp_session(page)
    session.send("Runtime.evaluate", {"expression": KEY, "awaitPromise": True})
    expect(page.get_by_role("dialog")).to_contain_text("Your photos, please")
    page.keyboard.press("Escape")
    expect(page.get_by_text("picked []")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    # A page that was just loaded has had no gesture.
    page.reload()
    session.send("Runtime.evaluate", {"expression": KEY, "awaitPromise": True})
    choose(page, "Choose files…", made(tmp_path, "a", 10))
    expect(page.get_by_text("picked ['a']")).to_be_visible()


@pytest.mark.parametrize(("program", "label"), [(MODERN, "upload"), (LEGACY, "Pick")], ids=["1.0", "0.21"])
def test_the_flutter_client_uploads_too(
    page: Page, serve: Serve, tmp_path: Path, uploads: Path, program: str, label: str
) -> None:
    client = {"FLET_WEB_RENDERER": "canvaskit", "FLET_WEB_NO_CDN": "true", "FLET_CLIENT_DIR": str(installed_client())}
    server = serve(program, FLET_UPLOAD_DIR=str(uploads), FLET_WEB_APP_PATH="/apps/shop", **client)
    open_flutter(page, server.url + "apps/shop/")
    with page.expect_file_chooser() as chooser:
        button(page, label).click()
    chooser.value.set_files(made(tmp_path, "a", 1000))
    if program == LEGACY:
        expect(page.get_by_text("a", exact=True)).to_be_attached()
        button(page, "Upload").click()
    expect(page.get_by_text("a: done" if program == LEGACY else "a: 1.0 None")).to_be_attached()
    assert (uploads / "a").read_bytes() == (tmp_path / "a").read_bytes()


def test_example(site: Site, tmp_path: Path, uploads: Path) -> None:
    made(uploads, "old.png", 1500)
    page = site("upload")
    choose(page, "Add pictures", made(tmp_path, "new.jpg", 120_000), made(tmp_path, "old.png", 0))
    expect(page.get_by_text("Uploaded")).to_have_count(2)
    expect(page.get_by_text("120.0 kB")).to_be_visible()
    assert (uploads / "new.jpg").read_bytes() == (tmp_path / "new.jpg").read_bytes()
