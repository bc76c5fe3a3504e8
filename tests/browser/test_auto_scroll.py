"""Lists that follow their end, and leave the place to a reader who has scrolled away from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

CHAT = """
import flet_web as ft

def line(n, **more):
    return ft.Container(ft.Text(f"line {{n}}"), width=120, height=60, **more)

def main(page: ft.Page):
    page.rtl = {rtl}
    lines = [line(n) for n in range(20)]
    area = {area}
    picture = ft.Image("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='300'/>", visible=False)
    field = ft.TextField(multiline=True, label="note")
    lines += [field, picture]

    def more():
        lines.append(line(f"new {{len(lines)}}"))

    def show():
        picture.visible = True

    page.bottom_appbar = ft.BottomAppBar(ft.Row([
        ft.Button("more", on_click=more),
        ft.Button("picture", on_click=show),
        ft.Button("to 60", on_click=lambda: area.scroll_to(offset=60)),
        ft.Button("to line 3", on_click=lambda: area.scroll_to(scroll_key="3")),
        ft.Button("to the end", on_click=lambda: area.scroll_to(offset=-1)),
    ]))
    {add}

ft.run(main)
"""

LIST = "ft.ListView(lines, {more}auto_scroll=True, expand=True, key='area')"
AREAS = {
    "ListView": LIST.format(more=""),
    "horizontal ListView": LIST.format(more="horizontal=True, "),
    "reversed ListView": LIST.format(more="reverse=True, "),
    "reversed horizontal ListView": LIST.format(more="reverse=True, horizontal=True, "),
    "Column": "ft.Column(lines, scroll=ft.ScrollMode.AUTO, auto_scroll=True, expand=True, key='area')",
    "Row": "ft.Row(lines, scroll=ft.ScrollMode.AUTO, auto_scroll=True, expand=True, key='area')",
    "page": "page",
}
PAGE = "page.scroll, page.auto_scroll = ft.ScrollMode.AUTO, True; page.controls = lines; page.update()"

REST = """(element) => {
  const x = element.scrollWidth > element.clientWidth + 1;
  const whole = x ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
  const place = Math.abs(x ? element.scrollLeft : element.scrollTop);
  return [Math.round(place), Math.round(whole - place)];
}"""


class Area:
    """The scrolling area of a program on a page."""

    def __init__(self, page: Page, name: str) -> None:
        self.page = page
        self.selector = ".f-view-body" if name == "page" else "[data-key=area]"
        self.across = "horizontal" in name or name == "Row"
        self.element = page.locator(self.selector)

    def place(self) -> tuple[int, int]:
        """Pixels to the beginning, and to the end."""
        place, rest = self.element.evaluate(REST)
        return place, rest

    def at_end(self) -> None:
        """Wait until the end is in view."""
        self.page.wait_for_function(
            f"(selector) => {{ const [place, rest] = ({REST})(document.querySelector(selector));"
            " return place > 0 && rest < 2; }",
            arg=self.selector,
            timeout=5000,
        )

    def painted(self) -> None:
        """Two frames: sizes have been observed by then."""
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def press(self, name: str) -> None:
        """Press a button of the program."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def more(self) -> None:
        """Have the program add a line, and wait for it."""
        lines = self.page.get_by_text("line new")
        count = lines.count()
        self.press("more")
        expect(lines).to_have_count(count + 1)
        self.painted()

    def rest(self) -> int:
        """Where the area is, once it does not move any more."""
        return int(
            self.element.evaluate(f"""async (element) => {{
            const place = () => ({REST})(element)[0];
            for (let before = NaN, still = 0; still < 10; before = place()) {{
                still = before === place() ? still + 1 : 0;
                await new Promise((done) => requestAnimationFrame(done));
            }}
            return place();
        }}""")
        )

    def wheel(self, pixels: int) -> None:
        """Turn the wheel over the area; negative pixels lead towards its first line. Wait until all has moved."""
        self.element.hover()
        before = self.place()[0]
        self.page.mouse.wheel(*((pixels, 0) if self.across else (0, pixels)))
        self.page.wait_for_function(
            f"([selector, place]) => Math.abs(({REST})(document.querySelector(selector))[0] - place) >= 1",
            arg=[self.selector, before],
            timeout=5000,
        )


Start = Callable[..., Area]


@pytest.fixture
def start(page: Page, serve: Serve) -> Start:
    def open_area(name: str, more: str = "", rtl: bool = False) -> Area:
        program = AREAS[name].replace("auto_scroll=True", f"auto_scroll=True{more}")
        page.goto(serve(CHAT.format(area=program, rtl=rtl, add=PAGE if name == "page" else "page.add(area)")).url)
        area = Area(page, name)
        expect(area.element.get_by_text("line 0", exact=True)).to_be_attached()
        return area

    return open_area


@pytest.mark.parametrize(
    ("name", "rtl"), [(name, False) for name in AREAS] + [("Row", True), ("reversed horizontal ListView", True)]
)
def test_the_end_stays_in_view_until_a_reader_scrolls_back(start: Start, name: str, rtl: bool) -> None:
    area = start(name, rtl=rtl)
    area.at_end()
    area.more()
    area.at_end()
    area.press("picture")
    area.at_end()
    back = -100 if rtl is name.startswith("reversed") else 100
    area.wheel(back)
    place = area.rest()
    area.more()
    assert area.place()[0] == place
    area.wheel(-10_000 if back > 0 else 10_000)
    area.at_end()
    area.more()
    area.at_end()


def test_a_field_that_grows_stays_in_view(start: Start) -> None:
    area = start("Column")
    area.at_end()
    field = area.page.get_by_label("note")
    field.focus()
    whole = sum(area.place())
    area.page.keyboard.type("1\n2\n3\n4\n5\n6\n7\n8\n9")
    area.at_end()
    assert sum(area.place()) > whole + 100


def test_a_window_that_gets_lower_keeps_the_end(start: Start) -> None:
    area = start("ListView")
    area.at_end()
    area.page.set_viewport_size({"width": 800, "height": 300})
    area.painted()
    area.at_end()


def test_the_program_can_leave_the_end_and_come_back(start: Start) -> None:
    area = start("ListView")
    area.at_end()
    area.press("to 60")
    area.page.wait_for_function("() => document.querySelector('[data-key=area]').scrollTop === 60")
    area.more()
    assert area.place()[0] == 60
    area.press("to the end")
    area.at_end()
    area.more()
    area.at_end()


def test_the_way_to_the_end_takes_its_time(start: Start) -> None:
    area = start("ListView", ", auto_scroll_animation=ft.Animation(400, ft.AnimationCurve.EASE_IN)")
    area.at_end()
    area.element.evaluate(
        "(element) => element.addEventListener('scroll', () => (window.steps = (window.steps ?? 0) + 1))"
    )
    area.more()
    area.at_end()
    assert area.page.evaluate("window.steps") > 2


@pytest.mark.parametrize("name", ["reversed ListView", "reversed horizontal ListView"])
def test_scroll_to_counts_from_the_beginning_of_a_reversed_list(start: Start, name: str) -> None:
    area = start(name)
    area.at_end()
    area.press("to 60")
    area.page.wait_for_function(f"() => ({REST})(document.querySelector('[data-key=area]'))[0] === 60", timeout=5000)


DIALOG = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("", key="told")
    rows = ft.ListView(
        [ft.Container(ft.Text(f"row {n}"), height=40, key=str(n)) for n in range(60)],
        height=200, width=300, key="area",
        on_scroll=lambda e: setattr(told, "value", f"{told.value} {e.event_type.value}"),
    )

    def show():
        page.show_dialog(ft.AlertDialog(content=rows))
        rows.scroll_to(scroll_key="50")

    page.add(ft.Button("show", on_click=show), told)

ft.run(main)
"""


def test_scroll_to_waits_for_the_layout_and_is_no_scrolling_of_the_user(page: Page, serve: Serve) -> None:
    page.goto(serve(DIALOG).url)
    page.get_by_role("button", name="show").click()
    expect(page.get_by_text("row 50", exact=True)).to_be_in_viewport()
    told = page.locator("[data-key=told]")
    expect(told).to_have_text(" start update end")
    page.locator("[data-key=area]").hover()
    page.mouse.wheel(0, -100)
    expect(told).to_have_text(" start update end user start update", timeout=5000)
