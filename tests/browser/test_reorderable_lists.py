"""ReorderableListView in a browser: rows moved by mouse, by touch and by keyboard, and what the program hears."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch

Show = Callable[..., None]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a list of rows; the page tells what was heard, and the order that the program has."""

    def start(
        count: int = 6,
        row: Callable[[int], ft.Control] = lambda n: ft.Container(ft.Text(f"row {n}"), width=200, height=40),
        height: float | None = 300,
        page_options: dict[str, Any] | None = None,
        **options: Any,
    ) -> None:
        def main(page: ft.Page) -> None:
            heard, order = ft.Text("heard:"), ft.Text("order:")
            for name, value in (page_options or {}).items():
                setattr(page, name, value)

            def note(e: ft.OnReorderEvent) -> None:
                assert isinstance(e, ft.OnReorderEvent)
                heard.value = f"{heard.value} {e.name} {e.old_index} {e.new_index};"
                if e.name == "reorder" and e.old_index is not None and e.new_index is not None:
                    area.controls.insert(e.new_index, area.controls.pop(e.old_index))
                order.value = "order: " + " ".join(str(one.data) for one in area.controls[:8])
                page.update()

            rows = [row(n) for n in range(count)]
            for n, one in enumerate(rows):
                one.data = n
            events: dict[str, Any] = {"on_reorder": note, "on_reorder_start": note, "on_reorder_end": note}
            area = ft.ReorderableListView(rows, key="area", height=height, **events, **options)
            page.add(heard, order, area)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("row 0", exact=True)).to_be_visible()

    return start


ROWS = """() => {
  const across = document.querySelector('.f-list-across') !== null;
  return [...document.querySelectorAll('.f-item')].sort((a, b) => {
    const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return across ? p.left - q.left : p.top - q.top;
  }).map((row) => Number(row.textContent.split(' ')[1]));
}"""


def ordered(page: Page, text: str) -> None:
    expect(page.get_by_text(f"order: {text}", exact=True)).to_be_visible()
    assert page.evaluate(ROWS)[: len(text.split())] == [int(n) for n in text.split()]


def handle(page: Page, n: int) -> tuple[float, float]:
    """The middle of a row's handle."""
    row = page.locator(".f-item", has=page.get_by_text(f"row {n}", exact=True))
    box = row.locator(".f-reorder-handle").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page: Page, n: int, by: tuple[float, float]) -> None:
    x, y = handle(page, n)
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 6):
        page.mouse.move(x + by[0] * step / 5, y + by[1] * step / 5)


def test_by_mouse(show: Show, page: Page) -> None:
    show()
    drag(page, 1, (0, 85))
    # Room is made before it is dropped.
    page.wait_for_function(f"() => ({ROWS})().join() === '0,2,3,1,4,5'")
    page.mouse.up()
    heard(page, "reorder_start 1 None; reorder_end None 4; reorder 1 3;")
    ordered(page, "0 2 3 1 4 5")
    drag(page, 5, (0, -500))
    page.mouse.up()
    ordered(page, "5 0 2 3 1 4")


def test_escape_puts_it_back(show: Show, page: Page) -> None:
    show()
    drag(page, 1, (0, 85))
    page.keyboard.press("Escape")
    page.mouse.up()
    heard(page, "reorder_start 1 None; reorder_end None 1;")
    ordered(page, "0 1 2 3 4 5")


def test_a_click_on_a_handle_moves_nothing(show: Show, page: Page) -> None:
    show()
    page.mouse.click(*handle(page, 1))
    drag(page, 2, (0, 85))
    page.mouse.up()
    heard(page, "reorder_start 2 None; reorder_end None 5; reorder 2 4;")


@pytest.mark.parametrize(
    ("options", "by", "order"),
    [
        ({"reverse": True}, (0, -85), "0 2 3 1 4 5"),
        ({"horizontal": True, "height": 60}, (110, 0), "0 2 3 1 4 5"),
        ({"spacing": 10, "divider_thickness": 2}, (0, 105), "0 2 3 1 4 5"),
        ({"item_extent": 50}, (0, 105), "0 2 3 1 4 5"),
    ],
    ids=["reverse", "horizontal", "spacing", "item_extent"],
)
def test_arrangements(show: Show, page: Page, options: dict[str, Any], by: tuple[float, float], order: str) -> None:
    narrow = lambda n: ft.Container(ft.Text(f"row {n}"), width=55, height=40)  # noqa: E731
    show(row=narrow, **options)
    drag(page, 1, by)
    page.mouse.up()
    expect(page.get_by_text(f"order: {order}", exact=True)).to_be_visible()
    heard(page, "reorder_start 1 None; reorder_end None 4; reorder 1 3;")


def test_rows_go_to_the_left_where_reading_does(show: Show, page: Page) -> None:
    narrow = lambda n: ft.Container(ft.Text(f"row {n}"), width=55, height=40)  # noqa: E731
    show(row=narrow, horizontal=True, height=60, page_options={"rtl": True})
    drag(page, 1, (-110, 0))
    page.mouse.up()
    heard(page, "reorder_start 1 None; reorder_end None 4; reorder 1 3;")


def test_by_keyboard(show: Show, page: Page) -> None:
    show(auto_scroll=False)
    grip = page.get_by_role("button", name="Move").nth(1)
    grip.focus()
    expect(grip).to_have_accessible_name("Move row 1")
    for key, said in {
        "Space": "Picked up row 1. Position 2 of 6.",
        "ArrowDown": "Position 3 of 6.",
        "End": "Position 6 of 6.",
        "ArrowUp": "Position 5 of 6.",
        "Enter": "Dropped. Position 5 of 6.",
    }.items():
        page.keyboard.press(key)
        expect(page.locator("[aria-live=assertive]").filter(has_text=said)).to_be_attached()
    heard(page, "reorder_start 1 None; reorder_end None 5; reorder 1 4;")
    ordered(page, "0 2 3 4 1 5")
    expect(page.locator(":focus")).to_have_accessible_name("Move row 1")
    for key in ("Space", "Home", "Escape"):
        page.keyboard.press(key)
    expect(page.locator("[aria-live=assertive]").filter(has_text="Cancelled.")).to_be_attached()
    ordered(page, "0 2 3 4 1 5")


def touch(tools: CDPSession, kind: str, *point: float) -> None:
    points = [{"x": point[0], "y": point[1]}] if point else []
    tools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_by_touch_after_a_long_press(show: Show, page: Page) -> None:
    show()
    box = page.get_by_text("row 1", exact=True).bounding_box()
    assert box
    x, y = box["x"] + 10, box["y"] + 8
    tools = page.context.new_cdp_session(page)
    tools.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    touch(tools, "touchStart", x, y)
    heard(page, "reorder_start 1 None;")
    for step in range(1, 9):
        touch(tools, "touchMove", x, y + step * 11)
    touch(tools, "touchEnd")
    heard(page, "reorder_start 1 None; reorder_end None 4; reorder 1 3;")
    ordered(page, "0 2 3 1 4 5")


def test_an_own_handle_a_header_and_a_footer(show: Show, page: Page) -> None:
    def row(n: int) -> ft.Control:
        grip = ft.ReorderableDragHandle(ft.Icon(ft.Icons.DRAG_INDICATOR), mouse_cursor=ft.MouseCursor.MOVE)
        return ft.Row([grip, ft.Text(f"row {n}")], height=40)

    show(row=row, show_default_drag_handles=False, header=ft.Text("the header"), footer=ft.Text("the footer"))
    assert page.locator(".f-reorder-handle").count() == 0
    places = [page.get_by_text(said).bounding_box() for said in ("the header", "row 0", "row 5", "the footer")]
    tops = [place["y"] for place in places if place]
    assert len(tops) == 4
    assert tops == sorted(tops)
    grip = page.locator(".f-drag-handle").nth(1)
    assert grip.evaluate("(one) => getComputedStyle(one).cursor") == "move"
    box = grip.bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] + 5, box["y"] + 50)
    page.mouse.move(box["x"] + 5, box["y"] + 90)
    page.mouse.up()
    heard(page, "reorder_start 1 None; reorder_end None 4; reorder 1 3;")
    assert faults(page) == []


def test_it_scrolls_at_its_edge(show: Show, page: Page) -> None:
    show(count=1000, auto_scroller_velocity_scalar=200)
    area = page.locator("[data-key=area]")
    box = area.bounding_box()
    assert box
    drag(page, 1, (0, box["y"] + box["height"] - 5 - handle(page, 1)[1]))
    page.wait_for_function("() => document.querySelector('[data-key=area]').scrollTop > 1500")
    assert page.locator(".f-item").count() < 80
    page.mouse.move(box["x"] + 100, box["y"] + box["height"] / 2)
    page.mouse.up()
    expect(page.get_by_text("reorder 1 ", exact=False)).to_be_visible()
    expect(page.get_by_text("row 1", exact=True)).to_be_in_viewport()


def test_rows_that_come_behind_leave_a_row_in_the_hand(launch: Launch, page: Page) -> None:
    """A long list comes in parts, and programs add to it."""

    def main(page: ft.Page) -> None:
        def row(n: int) -> ft.Container:
            return ft.Container(ft.Text(f"row {n}"), height=40)

        def started() -> None:
            area.controls += [row(3), row(4)]

        moves = ft.Text("moves:")

        def moved(e: ft.OnReorderEvent) -> None:
            moves.value = f"moves: {e.old_index} {e.new_index}"

        area = ft.ReorderableListView([row(n) for n in range(3)], on_reorder_start=started, on_reorder=moved)
        page.add(ft.Container(area, height=300), moves)

    page.goto(launch(main).url.replace("ws:", "http:"))
    drag(page, 0, (0, 45))
    expect(page.get_by_text("row 4", exact=True)).to_be_visible()
    page.mouse.up()
    expect(page.get_by_text("moves: 0 1", exact=True)).to_be_visible()
    assert page.evaluate(ROWS) == [1, 0, 2, 3, 4]


def test_the_program_may_leave_the_rows_as_they_are(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        rows = [ft.Container(ft.Text(f"row {n}"), height=40) for n in range(3)]
        area = ft.ReorderableListView(list[ft.Control](rows), height=200)

        def remove() -> None:
            area.controls.pop()

        page.add(area, ft.Button("remove", on_click=remove))

    page.goto(launch(main).url.replace("ws:", "http:"))
    drag(page, 0, (0, 45))
    page.mouse.up()
    page.wait_for_function(f"() => ({ROWS})().join() === '1,0,2'")
    # What the program says next counts.
    page.get_by_role("button", name="remove").click()
    page.wait_for_function(f"() => ({ROWS})().join() === '0,1'")


@pytest.mark.parametrize("mode", [ft.ThemeMode.LIGHT, ft.ThemeMode.DARK])
def test_axe_finds_nothing(show: Show, page: Page, mode: ft.ThemeMode) -> None:
    show(page_options={"theme_mode": mode})
    assert faults(page) == []


def test_a_header_that_comes_to_a_long_list_is_shown(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        area = ft.ReorderableListView([ft.Text(f"row {n}") for n in range(300)], height=300)
        page.add(ft.Button("head", on_click=lambda: setattr(area, "header", ft.Text("headline"))), area)

    page.goto(launch(main).url.replace("ws:", "http:"))
    page.get_by_role("button", name="head").click()
    expect(page.get_by_text("headline")).to_be_in_viewport()
