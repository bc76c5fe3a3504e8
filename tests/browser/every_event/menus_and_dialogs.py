"""What people do with controls that choose, ask or move something."""

from __future__ import annotations

from datetime import date, datetime, time

from playwright.sync_api import expect

import flet_web as ft
from tests.browser.every_event.act import act, box
from tests.browser.every_event.ears import Ears, User

# -- menus and navigation ----------------------------------------------------------------------------------------------


def popup_menu(ears: Ears) -> ft.PopupMenuButton:
    items = [ft.PopupMenuItem("Tea", **ears(ft.PopupMenuItem)), ft.PopupMenuItem("Milk")]
    return ft.PopupMenuButton(items=items, tooltip="Drinks", **ears(ft.PopupMenuButton))


@act("open", "cancel", "open", "click", ("select", {}), make=popup_menu)
def popup_menu_button(user: User) -> None:
    user.button("Drinks").click()
    user.hears("open")
    user.keys("Escape")
    user.hears("cancel")
    user.button("Drinks").click()
    user.menuitem("Tea").click()


def menus(ears: Ears) -> ft.MenuBar:
    item = ft.MenuItemButton("New", **ears(ft.MenuItemButton))
    return ft.MenuBar([ft.SubmenuButton("File", [item], **ears(ft.SubmenuButton))])


@act(
    *(("hover", True), "focus", "open", ("hover", False)),
    *(("hover", True), "blur", "focus", "click", "blur", "focus", "close", ("hover", False)),
    make=menus,
)
def menu_bar(user: User) -> None:
    user.menuitem("File").click()
    user.hears("open")
    user.menuitem("New").click()
    user.hears("close")
    user.leave()


@act(
    ("select", {}),
    ("dismiss", {}),
    make=lambda ears: ft.ContextMenu(box("Words"), secondary_items=[ft.PopupMenuItem("Tea")], **ears(ft.ContextMenu)),
)
def context_menu(user: User) -> None:
    user.text("Words").click(button="right")
    user.menuitem("Tea").click()
    user.hears("select")
    user.text("Words").click(button="right")
    expect(user.menuitem("Tea")).to_be_visible()
    user.keys("Escape")


def bars() -> list[ft.NavigationBarDestination]:
    return [
        ft.NavigationBarDestination(ft.Icons.HOME, label="Home"),
        ft.NavigationBarDestination(ft.Icons.ADD, label="More"),
    ]


@act(("change", 1), make=lambda ears: ft.NavigationBar(bars(), **ears(ft.NavigationBar)))
def navigation_bar(user: User) -> None:
    user.text("More").click()


def rails(ears: Ears) -> ft.Container:
    icons = {"Home": ft.Icons.HOME, "More": ft.Icons.ADD}
    there = [ft.NavigationRailDestination(icon, label=label) for label, icon in icons.items()]
    rail = ft.NavigationRail(there, label_type=ft.NavigationRailLabelType.ALL, **ears(ft.NavigationRail))
    return ft.Container(rail, height=300)


@act(("change", 1), make=rails)
def navigation_rail(user: User) -> None:
    user.text("More").click()


def tabs(ears: Ears) -> ft.Tabs:
    bar = ft.TabBar([ft.Tab("A"), ft.Tab("B")], **ears(ft.TabBar))
    return ft.Tabs(bar, 2, **ears(ft.Tabs))


@act(("hover", {"index": 1, "hovering": True}), ("click", 1), ("change", 1), ("hover", {"hovering": False}), make=tabs)
def tab_bar(user: User) -> None:
    user.point(user.page.get_by_role("tab").last)
    user.hears("hover")
    user.page.get_by_role("tab").last.click()
    user.hears("click")
    user.leave()


# -- dialogs -----------------------------------------------------------------------------------------------------------


@act("dismiss", make=lambda ears: ft.AlertDialog(title="Sure?", **ears(ft.AlertDialog)))
def alert_dialog(user: User) -> None:
    expect(user.text("Sure?")).to_be_visible()
    user.keys("Escape")


@act("dismiss", make=lambda ears: ft.BottomSheet(ft.Text("Sheet"), **ears(ft.BottomSheet)))
def bottom_sheet(user: User) -> None:
    expect(user.text("Sheet")).to_be_visible()
    user.keys("Escape")


def notice(ears: Ears) -> ft.SnackBar:
    return ft.SnackBar("Gone", action=ft.SnackBarAction("Undo", **ears(ft.SnackBarAction)), **ears(ft.SnackBar))


@act("visible", "click", "dismiss", make=notice)
def snack_bar(user: User) -> None:
    user.hears("visible")
    user.button("Undo").click()


@act("visible", "action", "dismiss", make=lambda ears: ft.SnackBar("Gone", action="Undo", **ears(ft.SnackBar)))
def snack_bar_with_words(user: User) -> None:
    user.hears("visible")
    user.button("Undo").click()


def closing(ears: Ears) -> ft.Banner:
    def close() -> None:
        shown.open = False

    shown = ft.Banner("Words", [ft.TextButton("Fine", on_click=close)], **ears(ft.Banner))
    return shown


@act("visible", "dismiss", make=closing)
def banner(user: User) -> None:
    user.hears("visible")
    user.button("Fine").click()


def drawer(ears: Ears) -> ft.NavigationDrawer:
    places = [
        ft.NavigationDrawerDestination("Home", ft.Icons.HOME),
        ft.NavigationDrawerDestination("More", ft.Icons.ADD),
    ]
    return ft.NavigationDrawer(places, **ears(ft.NavigationDrawer))


@act(("change", 1), "dismiss", make=drawer)
def navigation_drawer(user: User) -> None:
    user.text("More").click()
    user.hears("change")
    user.keys("Escape")


DAY = date(2024, 2, 29)


@act(
    ("entry_mode_change", {"entry_mode": ft.DatePickerEntryMode.INPUT}),
    ("change", datetime(2024, 2, 29), "2024-02-29T00:00:00"),
    make=lambda ears: ft.DatePicker(value=DAY, **ears(ft.DatePicker)),
)
def date_picker(user: User) -> None:
    user.page.get_by_role("button", name="input").click()
    user.hears("entry_mode_change")
    user.button("OK").click()


@act(
    "change",
    make=lambda ears: ft.DateRangePicker(start_value=DAY, end_value=DAY, **ears(ft.DateRangePicker)),
)
def date_range_picker(user: User) -> None:
    user.button("Save").click()


@act(
    ("entry_mode_change", {"entry_mode": ft.TimePickerEntryMode.INPUT}),
    ("change", time(9, 5), "9:05"),
    make=lambda ears: ft.TimePicker(value=time(9, 5), **ears(ft.TimePicker)),
)
def time_picker(user: User) -> None:
    user.page.get_by_role("button", name="input").click()
    user.hears("entry_mode_change")
    user.button("OK").click()


def cancel(user: User) -> None:
    user.button("Cancel").click()


def close(user: User) -> None:
    user.page.get_by_role("button", name="close").click()


act(("dismiss", True, ""), make=lambda ears: ft.DatePicker(**ears(ft.DatePicker)), name="cancelled_date")(cancel)
act(("dismiss", True, ""), make=lambda ears: ft.DateRangePicker(**ears(ft.DateRangePicker)), name="cancelled_range")(
    close
)
act(("dismiss", True, ""), make=lambda ears: ft.TimePicker(**ears(ft.TimePicker)), name="cancelled_time")(cancel)


# -- gestures ----------------------------------------------------------------------------------------------------------


def dismissible(ears: Ears) -> ft.Dismissible:
    return ft.Dismissible(box("Words"), width=200, **ears(ft.Dismissible, but="confirm_dismiss"))


@act(
    "resize",
    ("dismiss", {"direction": ft.DismissDirection.START_TO_END}, "startToEnd"),
    make=dismissible,
    among=True,
)
def dismissed(user: User) -> None:
    user.point(user.text("Words"))
    user.page.mouse.down()
    user.page.mouse.move(200, 60, steps=5)
    user.page.mouse.move(400, 60, steps=5)
    user.page.mouse.up()


def dragged(ears: Ears) -> ft.Row:
    source = ft.Draggable(box("Thing"), group="g", **ears(ft.Draggable))
    return ft.Row([source, ft.DragTarget(box("Here"), group="g", **ears(ft.DragTarget, but="move"))])


@act(
    *(
        "drag_start",
        ("will_accept", {"accept": True}, "true"),
        ("leave", {}),
        ("will_accept", {"accept": True}, "true"),
    ),
    *(("accept", {}), ("drag_complete", "g")),
    make=dragged,
)
def draggable(user: User) -> None:
    user.point(user.text("Thing"))
    user.page.mouse.down()
    user.point(user.text("Here"))
    user.hears("will_accept")
    user.page.mouse.move(500, 500)
    user.hears("leave")
    user.point(user.text("Here"))
    user.hears("will_accept", 2)
    user.page.mouse.up()


@act(
    ("reorder_start", {"old_index": 0}),
    ("reorder_end", {"new_index": 2}),
    ("reorder", {"old_index": 0, "new_index": 1}),
    make=lambda ears: ft.ReorderableListView(
        [box("A"), box("B")], height=150, **ears(ft.ReorderableListView, but="scroll")
    ),
)
def reorderable_list_view(user: User) -> None:
    place = user.page.locator(".f-drag-handle, [aria-roledescription]").first
    place.focus()
    user.keys("Space")
    user.hears("reorder_start")
    user.keys("ArrowDown", "Space")


@act(
    ("key_down", {"key": "A"}),
    ("key_repeat", {"key": "A"}),
    ("key_up", {"key": "A"}),
    make=lambda ears: ft.KeyboardListener(ft.Text("Words"), autofocus=True, **ears(ft.KeyboardListener)),
)
def keyboard_listener(user: User) -> None:
    expect(user.page.locator(":focus")).to_have_count(1)
    user.page.keyboard.down("a")
    user.page.keyboard.down("a")
    user.page.keyboard.up("a")
