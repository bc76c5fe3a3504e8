"""What the program asks the browser for, what a browser keeps, and what it does by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

import flet_web as ft
from flet_web import testing
from flet_web.testing import File, ImpossibleError, NotAnsweredError

pytestmark = pytest.mark.anyio


def show(page: ft.Page, text: object) -> None:
    page.add(ft.Text(str(text)))


async def test_the_clipboard_links_and_storage_are_simulated() -> None:
    async def main(page: ft.Page) -> None:
        async def paste() -> None:
            show(page, await page.get_clipboard_async())

        page.add(ft.Button("Copy", on_click=lambda: page.set_clipboard("copied")), ft.Button("Paste", on_click=paste))
        page.add(ft.Button("Site", url="https://example.org"))
        page.add(ft.Button("Shop", url="/shop"), ft.Button("Shop in a tab", url=ft.Url("/shop", ft.UrlTarget.BLANK)))
        page.add(ft.Button("Open", on_click=lambda: page.launch_url("https://example.com")))
        page.add(ft.Button("Both", action=ft.CopyToClipboard("by action"), on_click=lambda: show(page, "and click")))
        show(page, f"visits: {await page.client_storage.get_async('visits')}")
        await page.client_storage.set_async("visits", 1)

    async with testing.open(main) as user:
        user.should_see("visits: None")
        await user.click("Copy")
        assert user.clipboard == "copied"
        user.clipboard = "from elsewhere"
        await user.click("Paste")
        user.should_see("from elsewhere")
        await user.click("Site")
        await user.click("Open")
        await user.click("Shop")
        assert user.route == "/shop"
        await user.back()
        await user.click("Shop in a tab")
        assert (user.route, user.opened) == ("/", ["https://example.org", "https://example.com", "/shop"])
        await user.click("Both")
        assert user.clipboard == "by action"
        user.should_see("and click")
        assert user.storage == {"visits": "1"}
        async with user.another(same_browser=True) as later, user.another() as stranger:
            later.should_see("visits: 1")
            stranger.should_see("visits: None")


async def test_the_test_says_what_services_answer() -> None:
    def main(page: ft.Page) -> None:
        async def ask() -> None:
            try:
                show(page, f"held: {await ft.Wakelock().is_enabled()}")
            except ft.ClientError as error:
                show(page, error)

        page.add(ft.Button("Ask", on_click=ask), ft.Button("Buzz", on_click=lambda: ft.HapticFeedback().vibrate()))

    async with testing.open(main, dialect="1.0") as user:
        await user.click("Buzz")
        await user.click("Ask")
        user.should_see("held: False")
        user.answers["is_enabled"] = "scripted"
        await user.click("Ask")
        user.should_see("held: scripted")
        user.answers["Wakelock.is_enabled"] = ValueError("not allowed")
        await user.click("Ask")
        user.should_see("not allowed")

        async def later(args: dict[str, Any]) -> str:
            await asyncio.sleep(0)
            return f"later {args}"

        user.answers["Wakelock.is_enabled"] = later
        await user.click("Ask")
        user.should_see("later {}")
        assert user.calls[-1] == ("Wakelock", "is_enabled", {})


async def test_what_only_the_test_can_say_has_to_be_said() -> None:
    def main(page: ft.Page) -> None:
        async def ask() -> None:
            await ft.SemanticsService().get_accessibility_features()

        page.add(ft.Button("Ask", on_click=ask))

    async with testing.open(main, dialect="1.0") as user:
        with pytest.raises(NotAnsweredError, match=r"user.answers\['get_accessibility_features'\] = "):
            await user.click("Ask")


async def test_files_are_chosen_uploaded_and_saved(tmp_path: Path) -> None:
    def main(page: ft.Page) -> None:
        def uploading(e: ft.FilePickerUploadEvent) -> None:
            show(page, f"{e.file_name} {e.progress} {e.error} {e.path and e.path.relative_to(tmp_path)}")

        assert page.upload_dir == tmp_path
        picker = ft.FilePicker(on_upload=uploading)

        async def upload() -> None:
            files = await picker.pick_files(allow_multiple=True, file_type=ft.FilePickerFileType.IMAGE)
            targets = [
                ft.FilePickerUploadFile(page.get_upload_url(f"{f.id}/{f.name}", 60), id=f.id, name=f.name)
                for f in files
            ]
            await picker.upload(targets)
            show(page, f"{len(files)} chosen")

        page.add(ft.Button("Upload", on_click=upload))
        page.add(ft.Button("Save", on_click=lambda: picker.save_file(file_name="a.txt", src_bytes=b"saved")))

    settings = {"upload_dir": str(tmp_path), "max_upload_size": 10}
    async with testing.open(main, dialect="1.0", settings=settings) as user:
        user.will_choose(File("a.png", b"small"), File("b.png", b"much too large"))
        await user.click("Upload")
        user.should_see("a.png 1.0 None 0/a.png")
        user.should_see("larger than 10 bytes")
        assert (tmp_path / "0" / "a.png").read_bytes() == b"small"
        assert not (tmp_path / "1" / "b.png").exists()
        user.will_choose()
        await user.click("Upload")
        user.should_see("0 chosen")
        await user.click("Save")
        assert user.downloads == [File("a.txt", b"saved")]
        user.will_choose(File("notes.txt"))
        with pytest.raises(ImpossibleError, match=r"files of type image only; the test chooses 'notes\.txt'"):
            await user.click("Upload")
    async with testing.open(main, dialect="1.0", settings=settings) as user:
        with pytest.raises(NotAnsweredError, match="has not said which"):
            await user.click("Upload")


async def test_dialogs_close_as_their_kind_does() -> None:
    def main(page: ft.Page) -> None:
        def ask(modal: bool) -> None:
            name = ft.TextField(label="Name", autofocus=True)
            ok = ft.TextButton("OK", on_click=lambda: page.pop_dialog())
            gone = lambda: show(page, "gone")  # noqa: E731
            page.show_dialog(
                ft.AlertDialog(title=ft.Text("Who?"), content=name, actions=[ok], modal=modal, on_dismiss=gone)
            )

        page.add(ft.Button("Ask", on_click=lambda: ask(False)), ft.Button("Insist", on_click=lambda: ask(True)))

    async with testing.open(main, dialect="1.0") as user:
        await user.click("Ask")
        assert user.find("Name").focused
        await user.press("Escape")
        user.should_not_see("Who?")
        assert len(user.find_all("gone")) == 1
        assert user.find("Ask").focused
        await user.click("Insist")
        with pytest.raises(ImpossibleError, match="it is modal"):
            await user.dismiss()
        await user.click("OK")
        user.should_not_see("Who?")
        assert len(user.find_all("gone")) == 2
        with pytest.raises(ImpossibleError, match="no dialog, sheet, banner or snack bar is open"):
            await user.dismiss()


async def test_a_dialog_that_closes_before_it_is_shown() -> None:
    def main(page: ft.Page) -> None:
        def flash() -> None:
            page.show_dialog(ft.AlertDialog(title=ft.Text("Wait"), on_dismiss=lambda: show(page, "gone")))
            page.pop_dialog()

        page.add(ft.Button("Flash", on_click=flash))

    async with testing.open(main, dialect="1.0") as user:
        await user.click("Flash")
        user.should_see("gone")
        user.should_not_see("Wait")


async def test_snack_bars_take_turns_and_their_action_answers_once() -> None:
    def main(page: ft.Page) -> None:
        for name in ("first", "second"):
            bar = ft.SnackBar(ft.Text(name), action=f"undo {name}", on_action=lambda e: show(page, "undone"))
            page.show_dialog(bar)
        page.show_dialog(ft.Banner(ft.Text("news"), actions=[ft.TextButton("OK")]))

    async with testing.open(main, dialect="1.0") as user:
        user.should_see("first")
        user.should_not_see("second")
        user.should_see("news")
        await user.click("undo first")
        user.should_see("undone")
        user.should_see("second")
        await user.dismiss("second")
        user.should_not_see("second")


async def test_routes_views_and_the_way_back() -> None:
    def main(page: ft.Page) -> None:
        def route_change() -> None:
            page.views[1:] = []
            if page.route != "/":
                page.views.append(
                    ft.View(route="/shop", controls=[ft.Text("the shop")], appbar=ft.AppBar(title=ft.Text("Shop")))
                )
            page.update()

        def view_pop() -> None:
            page.views.pop()
            page.navigate(page.views[-1].route)

        page.on_route_change, page.on_view_pop = route_change, view_pop
        page.add(ft.Button("Shop", on_click=lambda: page.navigate("/shop")))

    async with testing.open(main, dialect="1.0") as user:
        await user.click("Shop")
        assert user.route == "/shop"
        user.should_see("the shop")
        user.should_not_see("Shop", role="button")
        with pytest.raises(ImpossibleError, match="another view covers it"):
            await user.click(role="button", type=ft.Button)
        await user.click("Back")
        assert user.route == "/"
        await user.go("/shop")
        await user.pop_view()
        user.should_not_see("the shop")
        await user.back()
        user.should_see("the shop")
        await user.reload()
        user.should_see("the shop")
        await user.reload("/")
        user.should_not_see("the shop")
        with pytest.raises(ImpossibleError, match="the view is the only one"):
            await user.pop_view()


async def test_the_window_tells_of_its_size() -> None:
    def main(page: ft.Page) -> None:
        show(page, f"{page.width:g}x{page.height:g} {page.platform} {page.platform_brightness} {page.route}")
        page.on_resize = lambda e: show(page, f"now {e.width:g}x{e.height:g}")
        page.on_media_change = lambda e: show(page, "turned")

    device = testing.Device(width=400, height=800, platform="ios", brightness="dark")
    async with testing.open(main, route="/x", **device) as user:
        user.should_see("400x800 PagePlatform.IOS Brightness.DARK /x")
        await user.resize(420, 800)
        user.should_see("now 420x800")
        user.should_not_see("turned")
        await user.resize(800, 420)
        user.should_see("turned")


async def test_a_connection_that_was_lost_goes_on_where_it_broke() -> None:
    def main(page: ft.Page) -> None:
        page.on_disconnect = lambda: show(page, "gone")
        page.on_connect = lambda: show(page, "back")
        page.add(ft.TextField(label="Name"), ft.Button("Go"))

    async with testing.open(main) as user:
        await user.type("Ann", into="Name")
        await user.lose_connection()
        with pytest.raises(ImpossibleError, match="the page is not connected to the app"):
            await user.click("Go")
        await user.reconnect()
        user.should_see("gone")
        user.should_see("back")
        assert user.find("Name").value == "Ann"


async def test_users_see_each_other() -> None:
    def main(page: ft.Page) -> None:
        page.pubsub.subscribe(lambda text: show(page, text))
        page.add(ft.Button("Wave", on_click=lambda: page.pubsub.send_others("hello")))

    async with testing.open(main) as ann, ann.another() as bob:
        await ann.click("Wave")
        bob.should_see("hello")
        ann.should_not_see("hello")


def greet(page: ft.Page) -> None:
    show(page, f"hello {page.name} {page.client_user_agent}")


async def test_an_exported_app_and_one_that_is_mounted() -> None:
    async with testing.open(ft.app(greet, export_asgi_app=True, name="sub/path")) as user:
        user.should_see("hello")
    whole = Starlette(routes=[Mount("/inner", ft.app(greet, export_asgi_app=True))])
    async with testing.open(whole, path="/inner", headers={"User-Agent": "test"}) as user:
        user.should_see("test")
    with pytest.raises(TypeError, match="settings and before_main go with a function"):
        async with testing.open(whole, settings={"upload_dir": "/"}):
            pass
    with pytest.raises(testing.TestingError, match=r"does not accept a connection at /ws \(code"):
        async with testing.open(whole):
            pass


async def test_tabs_of_a_browser_share_its_cookies() -> None:
    async def cookies(request: Request) -> JSONResponse:
        response = JSONResponse(request.cookies)
        response.set_cookie("visited", "yes")
        return response

    whole = Starlette(routes=[Route("/cookies", cookies), Mount("/", ft.app(greet, export_asgi_app=True))])
    async with testing.open(whole) as user, user.another(same_browser=True) as tab, user.another() as stranger:
        mine = (await user.http.get("/cookies")).json()
        assert mine["flet_browser"]
        assert (await tab.http.get("/cookies")).json() == {**mine, "visited": "yes"}
        assert (await stranger.http.get("/cookies")).json()["flet_browser"] != mine["flet_browser"]


async def test_an_asgi_app_is_started_and_stopped() -> None:
    from contextlib import asynccontextmanager

    from flet_web.asgi.application import App, app

    told: list[str] = []

    @asynccontextmanager
    async def lifespan(_: Any) -> Any:
        told.append("up")
        yield
        told.append("down")

    async with testing.open(App(routes=[Mount("/", app(greet))], lifespan=lifespan)) as user:
        user.should_see("hello")
        assert told == ["up"]
    assert told == ["up", "down"]


async def test_a_page_that_takes_long_to_send_is_waited_for() -> None:
    def main(page: ft.Page) -> None:
        texts = [ft.Text(f"text {n}") for n in range(3000)]

        def change() -> None:
            for text in texts:
                text.value = "changed"

        page.add(ft.Column([*texts]), ft.Button("Change", on_click=change))

    async with testing.open(main, dialect="1.0") as user:
        user.should_see("text 2999")
        await user.click("Change")
        user.should_not_see("text 2999")
