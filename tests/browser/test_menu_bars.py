"""Menu bars in a browser: by mouse, keyboard and finger, with menus inside of menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.conftest import Launch

Show = Callable[..., None]
Note = Callable[[ft.Event[Any]], Any]


def items(note: Note) -> list[ft.Control]:
    """File (New, Open > (First, Second), Save without a handler), Edit (Undo, Redo), Help, View without items."""

    def item(name: str, **options: Any) -> ft.MenuItemButton:
        return ft.MenuItemButton(name, data=name, **{"on_click": note, **options})

    def menu(name: str, *inside: ft.Control, **options: Any) -> ft.SubmenuButton:
        return ft.SubmenuButton(name, [*inside], data=name, on_open=note, on_close=note, **options)

    recent = menu("Open", item("First"), item("Second", close_on_click=False), leading=ft.Icon(ft.Icons.FOLDER))
    return [
        menu("File", item("New", trailing=ft.Text("Ctrl+N")), recent, item("Save", on_click=None)),
        menu("Edit", item("Undo"), item("Redo")),
        item("Help"),
        menu("View"),
    ]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a MenuBar in a scrolling Row, or what `make` makes, and a text that tells what was told."""

    def start(make: Callable[[Note], ft.Control] | None = None, dialect: str = "1.0", rtl: bool = False) -> None:
        def main(page: ft.Page) -> None:
            page.rtl = rtl
            told = ft.Text("heard:")

            async def note(e: ft.Event[Any]) -> None:
                told.value = f"{told.value} {e.control.data} {e.name}{'' if e.data is None else f' {e.data}'};"
                page.update()

            shown = make(note) if make else ft.Row([ft.MenuBar(items(note))], scroll=ft.ScrollMode.AUTO)
            page.add(ft.Button("Before"), shown, ft.Button("After"), told)

        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def item(page: Page, name: str) -> Locator:
    return page.get_by_role("menuitem", name=name)


def heard(page: Page, *events: str) -> None:
    expect(page.get_by_text(f"heard: {'; '.join(events)};", exact=True)).to_be_visible()


def test_the_mouse_opens_and_chooses(show: Show, page: Page) -> None:
    show()
    assert faults(page) == []
    expect(item(page, "View")).to_be_disabled()
    item(page, "File").click()
    expect(item(page, "File")).to_have_attribute("aria-expanded", "true")
    expect(item(page, "Save")).to_be_disabled()
    item(page, "Open").hover()
    expect(item(page, "First")).to_be_visible()
    settled(page)
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []
    # Nothing cuts the menus off: the row around the bar is as high as the bar.
    around, inner = item(page, "Open").bounding_box(), item(page, "First").bounding_box()
    assert around is not None
    assert inner is not None
    assert inner["x"] == around["x"] + around["width"]
    assert inner["y"] == around["y"]
    # An item that leaves the menus open, and one that does not.
    item(page, "Second").click()
    item(page, "First").click()
    expect(page.get_by_role("menu")).to_have_count(0)
    heard(page, "File open", "Open open", "Second click", "First click", "Open close", "File close")
    expect(item(page, "File")).to_be_focused()


def test_the_pointer_goes_from_menu_to_menu_once_one_is_open(show: Show, page: Page) -> None:
    show()
    item(page, "Edit").hover()
    item(page, "File").click()
    expect(item(page, "New")).to_be_visible()
    item(page, "Edit").hover()
    expect(item(page, "Undo")).to_be_visible()
    expect(item(page, "New")).to_have_count(0)
    item(page, "Help").hover()
    expect(page.get_by_role("menu")).to_have_count(0)
    heard(page, "File open", "File close", "Edit open", "Edit close")


@pytest.mark.parametrize("way", ["press", "again", "Escape", "Tab"])
def test_it_is_left(show: Show, page: Page, way: str) -> None:
    show()
    item(page, "File").click()
    item(page, "Open").hover()
    expect(item(page, "First")).to_be_visible()
    if way == "press":
        page.mouse.click(600, 500)
    elif way == "again":
        item(page, "File").click()
    else:
        item(page, "First").hover()
        for _ in range(2 if way == "Escape" else 1):
            page.keyboard.press(way)
    expect(page.get_by_role("menu")).to_have_count(0)
    heard(page, "File open", "Open open", "Open close", "File close")
    if way == "Tab":
        expect(page.get_by_role("button", name="After")).to_be_focused()
    elif way != "press":
        expect(item(page, "File")).to_be_focused()


@pytest.mark.parametrize("rtl", [False, True])
def test_the_keyboard(show: Show, page: Page, rtl: bool) -> None:
    show(lambda note: ft.MenuBar(items(note)), rtl=rtl)
    forward, back = ("ArrowLeft", "ArrowRight") if rtl else ("ArrowRight", "ArrowLeft")
    page.get_by_role("button", name="Before").focus()
    steps = [
        ("Tab", "File"),
        (back, "Help"),
        (forward, "File"),
        ("e", "Edit"),
        ("Home", "File"),
        ("ArrowUp", "Open"),
        ("ArrowUp", "New"),
        ("End", "Open"),
        (forward, "First"),
        ("ArrowUp", "Second"),
        (back, "Open"),
        ("Enter", "First"),
        ("Escape", "Open"),
        ("n", "New"),
        # To the next menu, and into it.
        (forward, "Edit"),
        ("ArrowDown", "Undo"),
        (back, "File"),
        ("ArrowDown", "New"),
        ("Escape", "File"),
    ]
    for key, name in steps:
        page.keyboard.press(key)
        expect(item(page, name), f"after {key}").to_be_focused()
    page.keyboard.press("Enter")
    expect(item(page, "New")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.get_by_text("New click; File close;")).to_be_visible()
    # One stop for Tab.
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="After")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(item(page, "File")).to_be_focused()


def test_a_button_outside_of_a_bar(show: Show, page: Page) -> None:
    def make(note: Note) -> ft.Control:
        button = ft.SubmenuButton(
            ft.Text("Menu"),
            [ft.MenuItemButton("One", data="One", on_click=note, on_focus=note, on_hover=note, focus_on_hover=False)],
            data="Menu",
            on_focus=note,
            on_blur=note,
            on_hover=note,
            menu_style=ft.MenuStyle(bgcolor="#ffeecc", padding=20, alignment=ft.Alignment.TOP_LEFT),
            alignment_offset=ft.Offset(30, 5),
            trailing=ft.Icon(ft.Icons.ARROW_DROP_DOWN),
        )
        alone = ft.MenuItemButton("Alone", data="Alone", on_click=note, semantic_label="All alone")
        return ft.Row([ft.Container(button, width=200), alone])

    show(make)
    button = page.get_by_role("button", name="Menu", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(item(page, "One")).to_be_focused()
    settled(page)
    assert faults(page) == []
    menu, anchor = page.get_by_role("menu"), button.bounding_box()
    box = menu.bounding_box()
    assert anchor is not None
    assert box is not None
    assert (box["x"], box["y"]) == (anchor["x"] + 30, anchor["y"] + 5)
    expect(menu).to_have_css("background-color", "rgb(255, 238, 204)")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    page.get_by_role("button", name="All alone").press("Space")
    heard(page, "Menu focus", "Menu blur", "One focus", "Menu focus", "Menu blur", "Alone click")


def test_a_finger(show: Show, launch: Launch, chromium: Any) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("-")
        page.add(ft.MenuBar([ft.SubmenuButton("File", [ft.MenuItemButton("New", on_click=lambda: _tell(told))])]), told)

    context = chromium.new_context(has_touch=True, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(launch(main).url.replace("ws:", "http:"))
    item(page, "File").tap()
    item(page, "New").tap()
    expect(page.get_by_text("done")).to_be_visible()
    context.close()


def _tell(told: ft.Text) -> None:
    told.value = "done"


def test_older_programs(show: Show, page: Page) -> None:
    def make(note: Note) -> ft.Control:
        style = ft.MenuStyle(bgcolor={ft.MaterialState.DEFAULT: ft.colors.RED_100}, alignment=ft.alignment.top_left)
        entry = ft.MenuItemButton(
            content=ft.Text("Entry"),
            data="Entry",
            style=ft.ButtonStyle(bgcolor={ft.MaterialState.HOVERED: ft.colors.GREEN_100}),
            on_click=note,
        )
        menu = ft.SubmenuButton(content=ft.Text("File"), controls=[entry], data="File", on_hover=note)
        return ft.Row([ft.MenuBar(expand=True, style=style, controls=[menu])])

    show(make, dialect="0.21")
    bar = page.get_by_role("menubar")
    expect(bar).to_have_css("background-color", "rgb(255, 205, 210)")
    box = bar.bounding_box()
    assert box is not None
    assert box["width"] == 780
    item(page, "File").click()
    item(page, "Entry").click()
    expect(page.get_by_text("heard: File hover true; ")).to_be_visible()
    expect(page.get_by_text("Entry click ;")).to_be_visible()
