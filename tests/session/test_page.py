"""What a program does with its page: adding and removing, updating, older names with _async, stores, window."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine import async_alias
from tests.conftest import Launch


def test_controls_are_added_inserted_and_removed(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        a, b, c, d = (ft.Text(name) for name in "abcd")
        page.add(a, b)
        page.insert(1, c, d)
        page.remove(a)
        page.remove_at(0)
        page.add(ft.Button("clean", on_click=lambda: page.clean()))

    client = launch(main).open()
    client.find(content="clean")
    assert client.texts == ["d", "b"]
    client.click("clean")
    client.see()
    assert not client.model.page["views"][0].get("controls")


def test_a_control_that_is_added_again_is_shown_twice(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        a, box = ft.Text("a"), ft.Column([ft.Text("b")])
        page.add(a, box)
        box.controls.append(a)
        page.update()

    client = launch(main).open()
    client.see("a", "b", "a")
    client.model.check()


def test_a_control_that_is_put_into_its_neighbour_too(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        a = ft.Text("a")
        page.add(a)
        page.controls = [ft.Column([a, ft.Text("b")]), a]
        page.update()
        a.value = "A"
        page.update()

    client = launch(main).open()
    client.see("A", "b", "A")
    client.model.check()


def test_wrong_arguments_are_named(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add([ft.Text("a")])  # type: ignore[arg-type]

    assert "page.add() takes controls; got list; unpack the list with a star" in launch(main, debug=True).open().crash


def test_only_the_updated_controls_are_sent(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        a, b = ft.Text("a"), ft.Text("b")
        page.add(a, b)

        def change() -> None:
            ft.context.disable_auto_update()
            a.value, b.value = "A", "B"
            page.update(b)

        page.add(ft.Button("change", on_click=change), ft.Button("all", on_click=lambda: page.update()))

    client = launch(main).open()
    client.click("change")
    client.see("a", "B")
    client.click("all")
    client.see("A", "B")


def test_threads_may_update_at_any_time(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        texts = [ft.Text("0") for _ in range(8)]
        page.add(*texts)

        def count(text: ft.Text) -> None:
            for number in range(200):
                text.value = str(number + 1)
                text.update()

        for text in texts:
            page.run_thread(count, text)

    client = launch(main).open()
    client.see(*["200"] * 8)
    client.model.check()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_older_programs_await_async_names_or_do_not(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        a = ft.Text("a")
        await page.add_async(a)
        page.add_async(ft.Text("b"))
        await page.insert_async(0, ft.Text("c"))
        a.value = "A"
        await a.update_async()
        await page.update_async()
        await page.remove_at_async(2)

    launch(main, dialect="0.21").open().see("c", "A")


def test_an_async_name_warns_once(launch: Launch) -> None:
    async_alias._warned.clear()
    caught: list[Any] = []

    async def main(page: ft.Page) -> None:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            for text in "ab":
                await page.add_async(ft.Text(text))
            caught.extend(seen)

    launch(main, dialect="0.21").open().see("a", "b")
    assert [str(w.message) for w in caught] == ["add_async() is deprecated; call add(), without await"]
    assert caught[0].filename == __file__


def test_refs_and_data_stay_in_the_program(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        ref = ft.Ref[ft.Text]()
        secret = object()
        page.add(ft.Text("0", ref=ref, data=secret))
        assert ref.current.data is secret
        ref.current.value = "1"
        page.update()

    client = launch(main).open()
    client.see("1")
    assert client.find(_c="Text").keys() == {"_c", "_i", "value"}


def test_in_a_program_of_0_21_the_session_is_a_store(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.session.set("name", "Ada")
        page.session.set("x", [1])
        page.session.remove("x")
        assert page.session.contains_key("name")
        assert not page.session.contains_key("x")
        page.add(ft.Text(page.session.get("name")), ft.Text(str(page.session.get_keys())))

    site = launch(main, dialect="0.21")
    site.open().see("Ada", "['name']")


def test_in_a_program_of_1_0_the_session_has_a_store(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.session.store.set("name", "Ada")
        page.add(ft.Text(page.session.store.get("name")), ft.Text(page.session.id))

    client = launch(main).open()
    client.see("Ada", client.model.session_id)


def test_the_page_knows_what_the_client_reports(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        known = (page.web, page.width, page.height, page.platform, page.route, page.client_ip)
        page.add(*(ft.Text(str(value)) for value in known))

    site = launch(main)
    site.open(route="/a?b=1").see("True", "800.0", "600.0", "PagePlatform.LINUX", "/a?b=1", "127.0.0.1")


def test_a_resize_sets_the_size_and_is_an_event(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.on_resize = lambda e: page.add(ft.Text(f"{page.width} {e.width} {e.height}"))
        page.add(ft.Text("ready"))

    client = launch(main).open()
    client.see("ready")
    client.change(client.model.page, width=100.0, height=50.0)
    client.event(1, "resize", {"width": 100.0, "height": 50.0})
    client.see("ready", "100.0 100.0 50.0")


def test_who_comes_back_in_another_window_tells_so(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("here")

        def note(e: ft.Event[Any]) -> None:
            said.value = f"{said.value} {e.name}"

        def resized(e: ft.PageResizeEvent) -> None:
            said.value = f"{said.value} {e.width:.0f}x{e.height:.0f}"

        page.on_resize = resized
        page.on_media_change = page.on_platform_brightness_change = note
        page.add(said)

    client = launch(main).open()
    client.see("here")
    client.cut()
    client.open()
    client.size, client.brightness = (300, 600), "dark"
    client.reload()
    client.see("here 300x600 media_change platform_brightness_change")


def test_window_properties_of_0_21_are_those_of_the_window(launch: Launch) -> None:
    def main(page: Any) -> None:
        page.window_width = 300
        page.window_title_bar_hidden = True
        page.window.height = 200
        page.update()
        page.add(ft.Text(f"{page.window.width} {page.window_height}"))

    client = launch(main, dialect="0.21").open()
    client.see("300 200")
    assert client.model.page["window"].items() >= {"width": 300, "height": 200, "title_bar_hidden": True}.items()


def test_members_of_the_first_view_are_members_of_the_page(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.title, page.bgcolor, page.padding = "Shop", "red", 5
        page.appbar = ft.AppBar(title=ft.Text("bar"))
        page.vertical_alignment = ft.MainAxisAlignment.CENTER
        page.update()

    client = launch(main).open()
    client.until(lambda: client.model.page.get("title"))
    view = client.until(lambda: client.model.page["views"][0])
    client.until(lambda: view.get("appbar") and view.get("bgcolor"))
    assert (view["bgcolor"], view["padding"], view["vertical_alignment"]) == ("red", 5, "center")


def test_layers_above_the_views(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.overlay.append(ft.Text("above"))
        page.update()

    client = launch(main).open()
    client.until(lambda: client.model.page["_overlay"].get("controls"))
    assert client.model.page["_overlay"]["controls"][0]["value"] == "above"


def test_scrolling_the_page_is_a_call_of_its_view(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.scroll_to(offset=-1, duration=200)

    client = launch(main).open()
    client.until(lambda: client.calls)
    control, name, args = client.calls[0]
    assert (control, name, args["offset"]) == ("View", "scroll_to", -1)


class Row(ft.Row):
    """A control of a program, with fields of its own that hold controls and anything else."""

    title: Any = None
    lock: Any = None

    def __init__(self) -> None:
        super().__init__()
        self.title, self.lock = ft.Text("a"), object()
        self.controls = [self.title, ft.Text("b")]
        self.data = self.controls


def test_what_a_program_keeps_on_a_control_is_its_own_affair(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        row = Row()
        page.add(row)
        row.lock, row.title = object(), row.controls[1]
        page.add(ft.Column([row.title]))
        page.remove(row)
        page.add(row)

    client = launch(main).open()
    client.see("b", "a", "b")
    client.model.check()
