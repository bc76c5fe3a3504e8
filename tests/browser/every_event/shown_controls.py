"""What people do with controls that show or hold something."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

import flet_web as ft
from tests.browser.every_event.act import act, box
from tests.browser.every_event.ears import Ears, User

# -- texts and pictures ------------------------------------------------------------------------------------------------


@act("tap", make=lambda ears: ft.Text("Words", **ears(ft.Text, "tap")))
def text(user: User) -> None:
    user.text("Words").click()


SELECTED = {"selected_text": "Words"}


@act(
    ("selection_change", SELECTED),
    make=lambda ears: ft.Text("Words", selectable=True, **ears(ft.Text, "selection_change")),
    among=True,
)
def selectable_text(user: User) -> None:
    user.text("Words").dblclick()


def spans(ears: Ears) -> ft.Text:
    return ft.Text(spans=[ft.TextSpan("Words", **ears(ft.TextSpan))])


@act("enter", "click", "exit", make=spans)
def text_span(user: User) -> None:
    user.point(user.text("Words"))
    user.hears("enter")
    user.text("Words").click()
    user.hears("click")
    user.leave()


@act(
    ("tap_link", "https://a.b/"),
    "tap_text",
    make=lambda ears: ft.Markdown("Words\n\n[Link](https://a.b/)", **ears(ft.Markdown, "tap_link", "tap_text")),
)
def markdown(user: User) -> None:
    user.text("Link").click()
    user.hears("tap_link")
    user.text("Words").click()


@act(
    ("selection_change", SELECTED),
    make=lambda ears: ft.Markdown("Words", selectable=True, **ears(ft.Markdown, "selection_change")),
    among=True,
)
def selectable_markdown(user: User) -> None:
    user.text("Words").dblclick()


@act(
    ("change", "Words"),
    make=lambda ears: ft.SelectionArea(ft.Text("Words"), **ears(ft.SelectionArea)),
    among=True,
)
def selection_area(user: User) -> None:
    user.text("Words").dblclick()


@act(
    ("image_error", "foreground"),
    make=lambda ears: ft.CircleAvatar(foreground_image_src="missing.png", **ears(ft.CircleAvatar)),
    among=True,
)
def circle_avatar(user: User) -> None:
    user.hears("image_error")


@act(("data_channel_open", {}), make=lambda ears: ft.RawImage(width=20, height=20, **ears(ft.RawImage)), among=True)
def raw_image(user: User) -> None:
    user.hears("data_channel_open")


# -- what holds others -------------------------------------------------------------------------------------------------


@act(
    ("hover", True),
    ("tap_down", {"local_x": 75.0, "local_y": 25.0, "kind": ft.PointerDeviceType.MOUSE}),
    "click",
    ("tap_down", {}),
    "long_press",
    ("hover", False),
    make=lambda ears: box("Words", **ears(ft.Container)),
)
def container(user: User) -> None:
    user.point(user.text("Words").locator(".."))
    user.page.mouse.down()
    user.page.mouse.up()
    user.hears("click")
    user.hold(user.text("Words"))
    user.leave()


@act("click", "long_press", make=lambda ears: ft.ListTile("Words", **ears(ft.ListTile)))
def list_tile(user: User) -> None:
    user.text("Words").click()
    user.hears("click")
    user.hold(user.text("Words"))


@act(("change", True), ("change", False), make=lambda ears: ft.ExpansionTile("Words", **ears(ft.ExpansionTile)))
def expansion_tile(user: User) -> None:
    user.text("Words").click()
    user.hears("change")
    user.text("Words").click()


def panels(ears: Ears) -> ft.ExpansionPanelList:
    return ft.ExpansionPanelList(
        [ft.ExpansionPanel(ft.Text(words), ft.Text("Inside"), can_tap_header=True) for words in ("A", "B")],
        **ears(ft.ExpansionPanelList, "change"),
    )


@act(("change", {"index": 1, "expanded": True}, "1"), make=panels)
def expansion_panel_list(user: User) -> None:
    user.text("B").click()


ROWS = [ft.Column, ft.Row, ft.ResponsiveRow, ft.ListView, ft.GridView, ft.ReorderableListView, ft.ExpansionPanelList]


def scrolled(cls: Any) -> Any:
    def make(ears: Ears) -> ft.Control:
        options: dict[str, Any] = {"scroll": ft.ScrollMode.AUTO} if cls not in (ft.ListView, ft.GridView) else {}
        if cls is ft.ReorderableListView:
            options = {}
        rows: list[Any] = [box(f"{n}") for n in range(30)]
        if cls is ft.ExpansionPanelList:
            rows = [ft.ExpansionPanel(ft.Text(f"{n}")) for n in range(30)]
        made: ft.Control = cls(rows, width=200, height=200, **options, **ears(cls, "scroll"))
        return made

    return make


def scroll(user: User) -> None:
    user.point(user.text("0"))
    user.page.mouse.wheel(0, 1000)
    user.page.mouse.wheel(1000, 0)


for each in ROWS:
    last = ("scroll", {"event_type": ft.ScrollType.END, "min_scroll_extent": 0.0})
    act(last, make=scrolled(each), name=f"scrolled_{each.__name__}", among=True)(scroll)


@act(("change", 1), make=lambda ears: ft.PageView([box("A"), box("B")], height=80, **ears(ft.PageView)), among=True)
def page_view(user: User) -> None:
    expect(user.text("A")).to_be_visible()
    user.page.locator(".f-page-view, [aria-roledescription]").first.focus()
    user.keys("ArrowRight")


def table(ears: Ears) -> ft.DataTable:
    cells = [
        ft.DataCell("Tea", **ears(ft.DataCell, "tap", "tap_down", "tap_cancel")),
        ft.DataCell("Milk", **ears(ft.DataCell, "double_tap")),
        ft.DataCell("Salt", **ears(ft.DataCell, "long_press")),
    ]
    rows = [ft.DataRow(cells, **ears(ft.DataRow)), ft.DataRow([ft.DataCell(word) for word in "abc"])]
    first = ft.DataColumn("Name", **ears(ft.DataColumn))
    return ft.DataTable(
        [first, ft.DataColumn("B"), ft.DataColumn("C")], rows, **ears(ft.DataTable), show_checkbox_column=True
    )


@act(
    ("sort", {"column_index": 0, "ascending": True}),
    ("select_change", True),
    ("select_all", True),
    *(("tap_down", {}), "tap", "double_tap", "long_press", ("tap_down", {}), "tap_cancel"),
    make=table,
)
def data_table(user: User) -> None:
    user.text("Name").click()
    user.hears("sort")
    user.page.get_by_role("checkbox").nth(1).click()
    user.hears("select_change")
    user.page.get_by_role("checkbox").first.click()
    user.hears("select_all")
    user.text("Tea").click()
    user.hears("tap")
    user.text("Milk").dblclick()
    user.hears("double_tap")
    user.hold(user.text("Salt"))
    user.point(user.text("Tea"))
    user.page.mouse.down()
    user.leave()
    user.page.mouse.up()


@act(
    "long_press",
    make=lambda ears: ft.DataTable(
        [ft.DataColumn("Name")], [ft.DataRow([ft.DataCell("Tea")], **ears(ft.DataRow, "long_press"))]
    ),
)
def data_row(user: User) -> None:
    user.hold(user.text("Tea"))
