"""DataTable in a browser: sorting, selecting, cells that are used, the keyboard, and thousands of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.gallery.test_phone import ENLARGED
from tests.conftest import Launch

Show = Callable[..., None]
Note = Callable[[Any], None]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a table made by a function that is given a handler; the page tells what that has heard."""

    def start(make: Callable[[Note], ft.Control], dialect: str = "1.0", **options: Any) -> None:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")
            for name, value in options.items():
                setattr(page, name, value)

            def note(e: Any) -> None:
                told.value = f"{told.value} {what(e)};"
                page.update()

            page.add(told, make(note))

        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def what(e: Any) -> str:
    if isinstance(e, ft.DataColumnSortEvent):
        return f"{type(e.control).__name__} sort {e.column_index!r} {e.ascending!r}"
    if isinstance(e, ft.TapEvent):
        return f"{e.name} {e.kind} {e.local_position is not None}"
    return f"{type(e.control).__name__} {e.name} {e.data!r}"


def heard(page: Page, text: str) -> None:
    expect(page.get_by_text(f"heard:{text}", exact=True)).to_be_visible()


def people(note: Note, select: bool = True, **options: Any) -> ft.DataTable:
    columns = [
        ft.DataColumn("Name", on_sort=note),
        ft.DataColumn(ft.Text("Age"), numeric=True, on_sort=note, tooltip="in years"),
    ]

    def chosen(e: Any) -> None:
        e.control.selected = not e.control.selected
        note(e)

    rows = [
        ft.DataRow(
            [ft.DataCell(name), ft.DataCell(ft.Text(str(age)))],
            selected=age == 30,
            on_select_change=chosen if select else None,
        )
        for name, age in (("Ada", 20), ("Bob", 30), ("Cid", 40))
    ]
    return ft.DataTable(columns, rows, **options)


def test_headings_sort(show: Show, page: Page) -> None:
    show(lambda note: people(note, False, sort_column_index=0, sort_ascending=True))
    name, age = page.get_by_role("columnheader", name="Name"), page.get_by_role("columnheader", name="Age")
    expect(page.get_by_role("table")).to_be_visible()
    expect(name).to_have_attribute("aria-sort", "ascending")
    expect(age).to_have_attribute("aria-sort", "none")
    name.click()
    heard(page, " DataColumn sort 0 False;")
    age.get_by_role("button").press("Enter")
    heard(page, " DataColumn sort 0 False; DataColumn sort 1 True;")
    age.hover()
    expect(page.get_by_text("in years")).to_be_visible()


def test_numbers_stand_at_the_right(show: Show, page: Page) -> None:
    show(lambda note: people(note, False, width=500))
    right = page.get_by_role("table").evaluate(
        """(table) => [...table.querySelectorAll(':is(th, td):last-child .f-text')]
             .map((text) => Math.round(table.getBoundingClientRect().right - text.getBoundingClientRect().right))"""
    )
    assert right == [24, 24, 24, 24]


@pytest.mark.parametrize(("dialect", "data"), [("1.0", "True"), ("0.21", "'true'")])
def test_rows_are_selected(show: Show, page: Page, dialect: str, data: str) -> None:
    show(lambda note: people(note, show_checkbox_column=True), dialect)
    boxes = page.get_by_role("checkbox")
    everything, ada, bob, _ = (boxes.nth(n) for n in range(4))
    assert everything.evaluate("(box) => box.indeterminate")
    expect(bob).to_be_checked()
    expect(page.get_by_role("row", name="Bob")).to_have_attribute("aria-selected", "true")
    page.get_by_text("Ada").click()
    expect(ada).to_be_checked()
    heard(page, f" DataRow select_change {data};")
    boxes.nth(3).click()
    expect(everything).to_be_checked()
    everything.click()
    for n in range(4):
        expect(boxes.nth(n)).not_to_be_checked()


def test_the_program_decides_what_is_selected(show: Show, page: Page) -> None:
    def make(note: Note) -> ft.DataTable:
        table = people(note, show_checkbox_column=True, on_select_all=note)
        for row in table.rows:
            row.on_select_change = note
        return table

    show(make)
    page.get_by_role("checkbox").nth(1).click()
    heard(page, " DataRow select_change True;")
    expect(page.get_by_role("checkbox").nth(1)).not_to_be_checked()
    page.get_by_role("checkbox").first.click()
    heard(page, " DataRow select_change True; DataTable select_all True;")
    assert page.get_by_role("checkbox").first.evaluate("(box) => box.indeterminate")


def cells(note: Note) -> ft.DataTable:
    row = [
        ft.DataCell("tap", on_tap=note, on_tap_down=note, show_edit_icon=True),
        ft.DataCell("twice", on_double_tap=note),
        ft.DataCell("long", on_long_press=note, on_tap_cancel=note),
        ft.DataCell("plain", placeholder=True),
    ]
    table = [ft.DataRow(row, on_select_change=note, on_long_press=note)]
    return ft.DataTable([ft.DataColumn(str(n)) for n in range(4)], table)


def test_cells_are_used(show: Show, page: Page) -> None:
    show(cells)
    page.get_by_text("tap", exact=True).click()
    told = " tap_down PointerDeviceType.MOUSE True; DataCell tap None;"
    heard(page, told)
    page.get_by_text("twice").dblclick()
    heard(page, told := f"{told} DataCell double_tap None;")
    page.get_by_text("long").hover()
    page.mouse.down()
    heard(page, told := f"{told} DataCell tap_cancel None; DataCell long_press None;")
    page.mouse.up()
    page.get_by_text("plain").click()
    heard(page, told := f"{told} DataRow select_change True;")
    page.get_by_text("plain").hover()
    page.mouse.down()
    heard(page, f"{told} DataRow long_press None;")
    page.mouse.up()


def focused(page: Page, text: str) -> None:
    expect(page.locator(":focus")).to_have_text(text)


def test_the_keyboard_goes_from_cell_to_cell(show: Show, page: Page) -> None:
    show(lambda note: people(note))
    expect(page.get_by_role("grid")).to_be_visible()
    page.get_by_role("gridcell", name="Ada").click()
    heard(page, " DataRow select_change True;")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    focused(page, "Ada")
    for key, text in {
        "ArrowUp": "Name",
        "ArrowDown": "Ada",
        "ArrowRight": "20",
        "End": "20",
        "Control+End": "40",
        "Home": "Cid",
    }.items():
        page.keyboard.press(key)
        focused(page, text)
    page.keyboard.press("Space")
    heard(page, " DataRow select_change True; DataRow select_change True;")
    expect(page.get_by_role("row", name="Cid")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Control+Home")
    focused(page, "Name")
    page.keyboard.press("Enter")
    heard(page, " DataRow select_change True; DataRow select_change True; DataColumn sort 0 True;")


def test_arrow_keys_follow_the_reading_direction(show: Show, page: Page) -> None:
    show(lambda note: people(note), rtl=True)
    page.get_by_role("button", name="Name").focus()
    page.keyboard.press("ArrowLeft")
    focused(page, "Age")


@pytest.mark.parametrize("mode", [ft.ThemeMode.LIGHT, ft.ThemeMode.DARK])
def test_axe_finds_nothing(show: Show, page: Page, mode: ft.ThemeMode) -> None:
    show(lambda note: ft.Column([people(note, show_checkbox_column=True), cells(note)]), theme_mode=mode)
    assert faults(page) == []


def long(note: Note, **options: Any) -> ft.DataTable:
    columns = [ft.DataColumn("Number", numeric=True), ft.DataColumn("Text"), ft.DataColumn("Icon")]

    def row(n: int) -> ft.DataRow:
        text = "a text that is longer than all the others" if n == 1500 else f"text {n}"
        icon = ft.Container(width=20 if n % 400 else 90, height=20, bgcolor="red")
        return ft.DataRow([ft.DataCell(str(n)), ft.DataCell(ft.Text(text)), ft.DataCell(icon, on_tap=note)])

    return ft.DataTable(columns, [row(n) for n in range(2000)], **options)


def all_are_there(page: Page) -> None:
    """Wait until the rest of a long table has come after its first rows."""
    expect(page.get_by_role("grid")).to_have_attribute("aria-rowcount", "2001")


WIDTHS = "() => [...document.querySelectorAll('th')].map((th) => Math.round(th.getBoundingClientRect().width))"


def wheel(page: Page, y: int) -> None:
    """Turn the wheel over the table, and wait until it has been drawn."""
    page.locator(".f-dt").hover(position={"x": 50, "y": 100})
    before = page.locator(".f-dt").evaluate("(area) => area.scrollTop")
    page.mouse.wheel(0, y)
    page.wait_for_function("(before) => document.querySelector('.f-dt').scrollTop !== before", arg=before)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def test_thousands_of_rows(show: Show, page: Page) -> None:
    show(lambda note: long(note, height=400))
    all_are_there(page)
    widths = page.evaluate(WIDTHS)
    heading = page.get_by_role("columnheader", name="Text").bounding_box()
    for pixels in (500, 9000, 60_000, -20_000, 100_000):
        wheel(page, pixels)
        assert page.locator("tbody tr").count() < 80
        assert page.evaluate(WIDTHS) == widths
        assert page.get_by_role("columnheader", name="Text").bounding_box() == heading
    expect(page.get_by_role("row", name="text 1999")).to_have_attribute("aria-rowindex", "2001")
    # The headings hide the rows that scroll below them.
    assert page.locator("thead").evaluate("(head) => getComputedStyle(head).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_the_keyboard_reaches_all_rows(show: Show, page: Page) -> None:
    show(lambda note: long(note, height=400))
    all_are_there(page)
    page.get_by_role("gridcell", name="text 0").focus()
    for key, text in {"ArrowDown": "text 1", "Control+End": "", "Control+Home": "Number", "PageDown": "4"}.items():
        page.keyboard.press(key)
        focused(page, text)
    page.keyboard.press("Control+End")
    expect(page.locator(":focus").locator("xpath=ancestor::tr")).to_have_attribute("aria-rowindex", "2001")
    expect(page.locator(":focus")).to_be_in_viewport()


def test_a_table_in_a_page_that_scrolls_mounts_few_rows(show: Show, page: Page) -> None:
    show(lambda note: long(note), scroll=ft.ScrollMode.AUTO)
    all_are_there(page)
    assert page.locator("tbody tr").count() < 80
    page.locator(".f-view-body").evaluate("(body) => body.scrollTo(0, 50000)")
    expect(page.get_by_text("text 1040", exact=True)).to_be_attached()
    assert page.locator("tbody tr").count() < 80


def test_columns_and_rows_come_and_go(show: Show, page: Page) -> None:
    def make(note: Note) -> ft.Control:
        table = people(note, False)

        def hide() -> None:
            table.columns[0].visible = False

        def insert() -> None:
            table.rows.insert(0, ft.DataRow([ft.DataCell("Zoe"), ft.DataCell("9")]))

        return ft.Column([table, ft.Button("hide", on_click=hide), ft.Button("insert", on_click=insert)])

    show(make)
    page.get_by_role("button", name="insert").click()
    expect(page.locator("tbody tr").first).to_have_text("Zoe9")
    page.get_by_role("button", name="hide").click()
    expect(page.get_by_role("columnheader", name="Name")).to_be_hidden()
    expect(page.get_by_text("Zoe")).to_be_hidden()
    expect(page.get_by_text("9", exact=True)).to_be_visible()
    expect(page.get_by_role("columnheader")).to_have_count(1)


def test_columns_without_room_keep_their_words_and_the_table_scrolls(show: Show, page: Page) -> None:
    def cells(*texts: str) -> list[ft.DataCell]:
        return [ft.DataCell(ft.Text(text, size=28)) for text in texts]

    def make(note: Note) -> ft.Control:
        names = ("City", "Country", "Population")
        rows = [cells("San Francisco", "United States", "808,000"), cells("Reykjavik", "Iceland", "140,000")]
        return ft.DataTable(
            [ft.DataColumn(ft.Text(name, size=28)) for name in names], [ft.DataRow(row) for row in rows]
        )

    page.set_viewport_size({"width": 360, "height": 400})
    show(make)
    lines = "element => Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight))"
    for word in ("Country", "Population", "Reykjavik", "140,000"):
        assert page.get_by_text(word, exact=True).evaluate(lines) == 1
    assert page.locator(".f-dt").evaluate("table => table.scrollWidth > table.clientWidth")
    # The second line of a row is not written over the next row.
    seen = page.get_by_text("San Francisco").locator("..").bounding_box()
    below = page.get_by_text("Reykjavik").locator("..").bounding_box()
    assert seen is not None
    assert below is not None
    assert seen["y"] + seen["height"] <= below["y"] + 1


def test_rows_are_as_high_as_enlarged_texts_need(chromium: Browser, launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.DataTable([ft.DataColumn("Name")], [ft.DataRow([ft.DataCell("Ann")])]))

    with chromium.new_context(viewport={"width": 360, "height": 600}, is_mobile=True) as context:
        page = context.new_page()
        page.add_init_script(ENLARGED)
        page.goto(launch(main).url.replace("ws:", "http:"))
        cell = page.get_by_role("cell", name="Ann")
        expect(cell).to_have_css("max-height", "96px")
        assert cell.evaluate("(cell) => cell.offsetHeight") == 96
