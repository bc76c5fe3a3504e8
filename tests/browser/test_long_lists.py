"""Lists of thousands of rows: only what is near the visible part is on the screen, and nobody notices it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    def row(n, **more):
        tall = 30 + n % 7 * 10
        return ft.Container(ft.Row([ft.Text(f"row {{n}}")]), {across}=tall, key=str(n), **more)

    rows = [row(n) for n in range({count})]
    rows[5] = ft.TextField(label="field", width=300, key="5")
    area = ft.ListView(rows, expand=True, key="area"{more})

    def insert():
        for n in range(3):
            rows.insert(0, ft.Container(ft.Text(f"new {{len(rows)}}"), width=90, height=90))

    def grow():
        for one in rows[:50]:
            one.width = one.height = 150

    page.padding = 0
    page.bottom_appbar = ft.BottomAppBar(ft.Row([
        ft.Button("insert", on_click=insert),
        ft.Button("grow", on_click=grow),
        ft.Button("remove", on_click=lambda: rows.__delitem__(slice(0, 50))),
        ft.Button("change", on_click=lambda: setattr(rows[900].content.controls[0], "value", "changed")),
        ft.Button("to 700", on_click=lambda: area.scroll_to(scroll_key="700")),
        ft.Button("slowly to 300", on_click=lambda: area.scroll_to(scroll_key="300", duration=300)),
        ft.Button("to the end", on_click=lambda: area.scroll_to(offset=-1)),
        ft.Button("to 5000", on_click=lambda: area.scroll_to(offset=5000)),
        ft.Button("focus", on_click=lambda: rows[5].focus()),
    ], scroll=ft.ScrollMode.AUTO))
    {add}

ft.run(main)
"""

SEEN = """() => {
  const area = document.querySelector('[data-key=area]').getBoundingClientRect();
  const top = Math.max(area.top, 0), bottom = Math.min(area.bottom, innerHeight - 80);
  const inside = ({ left, top: y, right, bottom: end }) =>
    end > top + 1 && y < bottom - 1 && right > area.left + 1 && left < area.right - 1;
  const name = (row) => (row.firstChild.dataset.key ? `row ${row.firstChild.dataset.key}` : row.textContent);
  return [...document.querySelectorAll('[data-key=area] > .f-item')]
    .map((row) => [name(row), row.getBoundingClientRect()])
    .filter(([, rect]) => inside(rect)).map(([text, rect]) => [text, rect.left, rect.top]);
}"""


@dataclass
class List:
    """The list of a program on a page."""

    page: Page

    def press(self, name: str) -> None:
        """Press a button of the program."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def frames(self) -> None:
        """Two frames: sizes have been observed by then."""
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def seen(self) -> list[tuple[str, float, float]]:
        """The visible rows: text and place."""
        return [(text, left, top) for text, left, top in self.page.evaluate(SEEN)]

    def mounted(self) -> int:
        """Rows in the document."""
        return self.page.locator("[data-key=area] > .f-item").count()

    def wait(self, condition: str) -> None:
        """Wait until a JavaScript expression holds; `area` is the list."""
        self.page.wait_for_function(
            f"() => {{ const area = document.querySelector('[data-key=area]'); return {condition}; }}", timeout=5000
        )

    def wheel(self, x: int, y: int) -> None:
        """Turn the wheel over the list, and wait until it stands still."""
        element = self.page.locator("[data-key=area]")
        element.hover(position={"x": 100, "y": 100})
        self.page.mouse.wheel(x, y)
        element.evaluate(
            """async (area) => {
              const body = document.querySelector('.f-view-body');
              const place = () => area.scrollTop + area.scrollLeft + body.scrollTop;
              for (let before = NaN, still = 0; still < 12; before = place()) {
                still = before === place() ? still + 1 : 0;
                await new Promise((done) => requestAnimationFrame(done));
              }
            }"""
        )


Start = Callable[..., List]


@pytest.fixture
def start(page: Page, serve: Serve) -> Start:
    def open_list(more: str = "", count: int = 1000, across: str = "height", add: str = "page.add(area)") -> List:
        page.goto(serve(PROGRAM.format(more=more, count=count, across=across, add=add)).url)
        expect(page.get_by_text("row 0", exact=True)).to_be_visible()
        if "semantic" not in more and "demand" not in more:
            # The rest of a long list comes after its first rows.
            expect(page.get_by_role("listitem").first).to_have_attribute("aria-setsize", str(count))
        return List(page)

    return open_list


def in_order(rows: list[tuple[str, float, float]]) -> list[int]:
    """Numbers of the visible rows; checks that there is no hole."""
    numbers = [int(text.removeprefix("row ")) for text, *_ in rows if not text.startswith("new")]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return numbers


def stayed(before: list[tuple[str, float, float]], after: list[tuple[str, float, float]]) -> None:
    """Check that the same rows are at the same places."""
    assert [text for text, *_ in after] == [text for text, *_ in before]
    for (_, x, y), (_, left, top) in zip(before, after):
        assert abs(x - left) < 1.5
        assert abs(y - top) < 1.5


@pytest.mark.parametrize(
    "more", ["", ", spacing=7", ", reverse=True", ", horizontal=True", ", horizontal=True, reverse=True"]
)
def test_scrolling_shows_the_rows_and_few_are_there(start: Start, more: str) -> None:
    across = "horizontal" in more
    area = start(more, across="width" if across else "height")
    back = -1 if "reverse" in more else 1
    for pixels in (400, 3000, 20_000, -700, -9000, 100_000):
        by = pixels * back
        area.wheel(by if across else 0, 0 if across else by)
        numbers = in_order(area.seen())
        assert len(numbers) > 5
        assert area.mounted() < 150
    assert numbers[-1] == 999
    area.wheel(*((-200_000 * back, 0) if across else (0, -200_000 * back)))
    assert in_order(area.seen())[0] == 0


@pytest.mark.parametrize("more", ["", ", reverse=True", ", horizontal=True"])
def test_rows_in_sight_stay_where_they_are(start: Start, more: str) -> None:
    across = "horizontal" in more
    area = start(more, across="width" if across else "height")
    back = -1 if "reverse" in more else 1
    area.wheel(*((6000, 0) if across else (0, 6000 * back)))
    for name in ("insert", "grow", "remove"):
        before = area.seen()
        mounted = area.page.locator("[data-key=area] > .f-space").first.evaluate("(space) => space.style.cssText")
        area.press(name)
        area.wait(f"area.querySelector('.f-space').style.cssText !== {mounted!r}") if name != "grow" else area.frames()
        area.frames()
        stayed(before, area.seen())


def test_at_the_beginning_new_rows_are_seen(start: Start) -> None:
    area = start()
    area.press("insert")
    expect(area.page.get_by_text("new 1002", exact=True)).to_be_in_viewport()
    assert [text for text, *_ in area.seen()][:4] == ["new 1002", "new 1001", "new 1000", "row 0"]


def test_a_row_that_is_not_there_is_scrolled_to(start: Start) -> None:
    area = start()
    area.press("to 700")
    expect(area.page.get_by_text("row 700", exact=True)).to_be_in_viewport()
    area.frames()
    top = area.page.locator("[data-key=area]").evaluate("(area) => area.getBoundingClientRect().top")
    text, _, y = area.seen()[0]
    assert text == "row 700"
    assert abs(y - top) < 2
    area.press("slowly to 300")
    expect(area.page.get_by_text("row 300", exact=True)).to_be_in_viewport()
    area.wait(
        "Math.abs(area.querySelector('[data-key=\"300\"]').getBoundingClientRect().top"
        " - area.getBoundingClientRect().top) < 2"
    )
    area.press("to 5000")
    area.wait("Math.abs(area.scrollTop - 5000) < 2")
    area.frames()
    in_order(area.seen())
    area.press("to the end")
    expect(area.page.get_by_text("row 999", exact=True)).to_be_in_viewport()
    area.wait("area.scrollHeight - area.clientHeight - area.scrollTop < 2")


def test_focus_typing_and_selection_survive_scrolling(start: Start) -> None:
    area = start()
    field = area.page.get_by_label("field")
    field.click()
    area.page.keyboard.type("hello")
    area.wheel(0, 30_000)
    expect(area.page.get_by_text("row 5", exact=True)).to_have_count(0)
    area.page.keyboard.type(" you")
    expect(field).to_have_value("hello you")
    expect(field).to_be_focused()
    # The list has scrolled to the field that is typed into; away from it and without the focus it goes.
    area.page.get_by_role("button", name="insert").focus()
    area.wheel(0, 30_000)
    area.wheel(0, 10_000)
    expect(field).to_have_count(0)
    area.wheel(0, -200_000)
    expect(field).to_have_value("hello you")
    area.page.get_by_text("row 8", exact=True).dblclick()
    assert area.page.evaluate("getSelection().toString()").strip() == "row"
    area.wheel(0, 30_000)
    assert area.page.evaluate("getSelection().toString()").strip() == "row"


def test_the_keyboard_goes_from_row_to_row(page: Page, serve: Serve) -> None:
    program = """
import flet_web as ft
def main(page: ft.Page):
    rows = [ft.ListTile(title=ft.Text(f"row {n}"), on_click=lambda: None) for n in range(500)]
    page.add(ft.ListView(rows, expand=True, key="area"))
ft.run(main)
"""
    page.goto(serve(program).url)
    tile = page.get_by_role("button", name="row 3", exact=True)
    tile.focus()
    area = List(page)
    area.wheel(0, 12_000)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="row 4", exact=True)).to_be_focused()
    expect(page.get_by_role("button", name="row 4", exact=True)).to_be_in_viewport()
    for n in range(5, 45):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=f"row {n}", exact=True)).to_be_focused()
    item = page.get_by_role("listitem").filter(has_text="row 44")
    expect(item).to_have_attribute("aria-posinset", "45")
    expect(item).to_have_attribute("aria-setsize", "500")
    expect(page.get_by_role("list")).to_have_count(1)
    # No frame passes between these, as when the Tab key is held on a slow machine.
    walked = """() => {
        for (let step = 0; step < 200; step++) {
            const all = [...document.querySelectorAll("[role=listitem] button, [role=listitem] [role=button]")];
            all[all.indexOf(document.activeElement) + 1].focus();
        }
        return document.activeElement.closest("[role=listitem]").getAttribute("aria-posinset");
    }"""
    assert page.evaluate(walked) == "245"


def test_a_change_of_a_row_that_is_not_there_is_seen_when_it_comes(start: Start) -> None:
    area = start()
    area.press("change")
    area.wheel(0, 200_000)
    expect(area.page.get_by_text("changed", exact=True)).to_have_count(0)
    area.wheel(0, -5200)
    expect(area.page.get_by_text("changed", exact=True)).to_be_attached()


def test_a_method_of_a_control_that_is_not_there_brings_it(start: Start) -> None:
    area = start()
    area.wheel(0, 30_000)
    expect(area.page.get_by_label("field")).to_have_count(0)
    area.press("focus")
    expect(area.page.get_by_label("field")).to_be_focused()
    expect(area.page.get_by_label("field")).to_be_in_viewport()


def test_a_list_as_long_as_its_rows_in_a_page_that_scrolls(start: Start) -> None:
    add = "area.expand = None; page.scroll = ft.ScrollMode.AUTO; page.add(ft.Text('above', height=100), area)"
    area = start(add=add)
    area.wait("document.querySelector('.f-view-body').scrollHeight > 40_000")
    for pixels in (2000, 30_000):
        area.wheel(0, pixels)
        assert len(in_order(area.seen())) > 5
        assert area.mounted() < 150
    before = area.seen()
    area.press("insert")
    area.frames()
    expect(area.page.get_by_text(before[1][0], exact=True)).to_be_in_viewport()
    area.frames()
    stayed(before, area.seen())


@pytest.mark.parametrize(
    "more",
    [
        ", item_extent=40",
        ", first_item_prototype=True",
        ", prototype_item=ft.Container(height=40)",
        ", item_extent=40, spacing=4, divider_thickness=2, padding=20, cache_extent=500, semantic_child_count=77",
    ],
)
def test_rows_of_one_extent(start: Start, more: str) -> None:
    area = start(more)
    extent = 30 if "first" in more else 40
    gap = 4 if "spacing" in more else 0
    padding = 40 if "padding" in more else 0
    area.wait(f"area.scrollHeight === {1000 * extent + 999 * gap + padding}")
    area.wheel(0, 20_000)
    tops = [top for _, _, top in area.seen()]
    assert {round(b - a) for a, b in pairwise(tops)} == {extent + gap}
    if "semantic" in more:
        expect(area.page.get_by_role("listitem").first).to_have_attribute("aria-setsize", "77")


def test_all_rows_are_printed_and_may_be_built_at_once(start: Start) -> None:
    area = start(count=300)
    assert area.mounted() < 150
    area.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert area.mounted() == 300
    area.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert area.mounted() < 150
    area = start(", build_controls_on_demand=False", count=300)
    assert area.mounted() == 300


def test_nothing_around_a_list_cuts_its_rows_off_on_paper(page: Page, serve: Serve) -> None:
    program = """
import flet_web as ft
def main(page: ft.Page):
    rows = [ft.Container(ft.Text(f"row {n}"), height=60) for n in range(300)]
    area = ft.Container(ft.Card(ft.ListView(rows, key="area")), padding=10, border_radius=8, clip_behavior="hardEdge")
    view = ft.TabBarView([area, ft.Text("other")], expand=True)
    page.add(ft.Tabs(ft.Column([ft.TabBar([ft.Tab("a"), ft.Tab("b")]), view], expand=True), 2, expand=True))
ft.run(main)
"""
    page.goto(serve(program).url)
    expect(page.get_by_text("row 0", exact=True)).to_be_in_viewport()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    row = page.get_by_text("row 299", exact=True)
    expect(row).to_be_visible()
    cut = """(row) => {
      const found = [];
      for (let box = row.closest('.f-item').parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowY !== 'visible') found.push(box.className);
      }
      return found;
    }"""
    assert row.evaluate(cut) == []


def test_a_list_that_comes_in_parts(page: Page, serve: Serve) -> None:
    program = """
import flet_web as ft
async def main(page: ft.Page):
    def rows(name):
        return [ft.ListTile(title=ft.Text(f"{name} {n}"), key=str(n)) for n in range(3000)]

    lists = [ft.ListView(rows("first"), expand=True), ft.ListView(rows("end"), expand=True, auto_scroll=True)]
    more = ft.Button("more", on_click=lambda: lists[1].controls.append(ft.Text("new")))
    page.add(more, ft.Row(lists, expand=True, vertical_alignment="stretch"))
    await lists[0].scroll_to(scroll_key="1500")
ft.run(main)
"""
    page.goto(serve(program).url)
    expect(page.get_by_text("first 1500", exact=True)).to_be_in_viewport()
    for _ in range(2):
        last = page.get_by_text("end 2999", exact=True)
        expect(last).to_be_in_viewport()
        expect(page.get_by_role("listitem").filter(has=last)).to_have_attribute("aria-setsize", "3000")
        page.reload()
        expect(page.get_by_text("first 0", exact=True)).to_be_in_viewport()
    page.get_by_role("button", name="more").click()
    expect(page.get_by_text("new", exact=True)).to_be_in_viewport()


def test_a_long_list_follows_its_end(page: Page, serve: Serve) -> None:
    program = """
import flet_web as ft
def main(page: ft.Page):
    rows = [ft.Container(ft.Text(f"row {n}"), height=30 + n % 7 * 10) for n in range(500)]
    page.add(ft.Button("more", on_click=lambda: rows.append(ft.Text(f"new {len(rows)}"))))
    page.add(ft.ListView(rows, expand=True, auto_scroll=True, key="area"))
ft.run(main)
"""
    page.goto(serve(program).url)
    area = List(page)
    expect(page.get_by_text("row 499", exact=True)).to_be_in_viewport()
    area.wait("area.scrollHeight - area.clientHeight - area.scrollTop < 2")
    for n in range(500, 503):
        area.press("more")
        expect(page.get_by_text(f"new {n}", exact=True)).to_be_in_viewport()
