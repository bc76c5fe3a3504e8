"""Navigation bar and rail in a browser: clicked, and reached by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

BAR = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")

    def changed(e):
        told.value = f"{{type(e.data).__name__}} {{e.data}}: {{bar.selected_index}} {{e.control is bar}}"

    bar = ft.NavigationBar(on_change=changed, destinations=[
        {destination}(icon="explore", label="Explore", visible=False),
        {destination}(icon="commute", label="Commute"),
        {destination}(icon="bookmark_border", selected_icon="bookmark", label="Favorites"),
        {destination}(icon="settings", label="Settings", disabled=True),
    ])
    page.navigation_bar = bar
    page.add(told, ft.Button("first", on_click=lambda e: setattr(bar, "selected_index", 0)))

ft.{start}(main)
"""


def current(page: Page) -> Locator:
    return page.locator("[aria-current=page]")


@pytest.mark.parametrize(
    ("start", "destination", "kind"),
    [("run", "ft.NavigationBarDestination", "int"), ("app", "ft.NavigationDestination", "str")],
)
def test_a_bar_tells_where_the_user_goes(page: Page, serve: Serve, start: str, destination: str, kind: str) -> None:
    page.goto(serve(BAR.format(start=start, destination=destination)).url)
    bar = page.get_by_role("navigation")
    expect(bar.get_by_role("button")).to_have_count(3)
    expect(current(page)).to_have_text("Commute")
    bar.get_by_role("button", name="Favorites").click()
    # Places count what one sees.
    expect(page.get_by_text(f"{kind} 1: 1 True", exact=True)).to_be_visible()
    expect(current(page)).to_have_text("Favorites")
    expect(bar.get_by_role("button", name="Settings")).to_be_disabled()
    page.get_by_role("button", name="first").click()
    expect(current(page)).to_have_text("Commute")


def test_arrow_keys_go_through_a_bar(page: Page, serve: Serve) -> None:
    page.goto(serve(BAR.format(start="run", destination="ft.NavigationBarDestination")).url)
    bar = page.get_by_role("navigation")
    bar.get_by_role("button", name="Commute").press("ArrowRight")
    expect(bar.get_by_role("button", name="Favorites")).to_be_focused()
    page.keyboard.press("Home")
    expect(bar.get_by_role("button", name="Commute")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    expect(page.get_by_text("int 1: 1 True", exact=True)).to_be_visible()


RAIL = """
import flet_web as ft

def main(page: ft.Page):
    page.rtl = {rtl}
    told = ft.Text("-")

    def changed(e):
        told.value = f"{{e.data!r}} {{rail.selected_index}}"

    def extend(e):
        rail.extended = not rail.extended

    rail = ft.NavigationRail(
        leading=ft.IconButton("menu", tooltip="More", on_click=extend), trailing=ft.Text("trailing"), on_change=changed,
        group_alignment=0.0, pin_trailing_to_bottom=True,
        destinations=[
            ft.NavigationRailDestination(icon_content=ft.Icon("favorite"), label_content=ft.Text("First")),
            ft.NavigationRailDestination(icon="bookmark_border", label="Second"),
        ],
    )
    page.add(ft.Row([rail, ft.VerticalDivider(width=1), told], expand=True))

ft.run(main)
"""


@pytest.mark.parametrize("rtl", [False, True])
def test_a_rail_at_the_side(page: Page, serve: Serve, rtl: bool) -> None:
    page.goto(serve(RAIL.format(rtl=rtl)).url)
    rail = page.get_by_role("navigation")
    first, second = rail.get_by_role("button", name="First"), rail.get_by_role("button", name="Second")
    expect(first).to_be_visible()
    expect(current(page)).to_have_count(0)
    first.press("ArrowDown")
    page.keyboard.press(" ")
    expect(page.get_by_text("1 1", exact=True)).to_be_visible()
    expect(current(page)).to_have_text("Second")

    def box(locator: Locator) -> dict[str, Any]:
        found = locator.bounding_box()
        assert found is not None
        return dict(found)

    # The destinations stand in the middle, what is pinned at the lower end.
    room, upper, lower = box(rail), box(first), box(rail.get_by_text("trailing"))
    assert room["height"] == 580
    assert abs(upper["y"] + upper["height"] - room["y"] - 294) < 40
    assert round(lower["y"] + lower["height"]) == round(room["y"] + room["height"])
    icon, label = box(second.locator("svg")), box(second.get_by_text("Second"))
    assert label["y"] > icon["y"] + icon["height"]
    rail.get_by_role("button", name="More").click()
    expect(rail).to_have_css("width", "256px")
    icon, label = box(second.locator("svg")), box(second.get_by_text("Second"))
    assert (label["x"] < icon["x"]) == rtl
    assert abs(label["y"] + label["height"] / 2 - icon["y"] - icon["height"] / 2) < 1


DRAWER = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")
    events = []

    def note(e):
        events.append(f"{e.name} {e.data}" if e.name == "change" else e.name)
        told.value = ", ".join(events)

    async def close(e):
        await page.close_end_drawer()

    items = [ft.Text("above"), ft.NavigationDrawerDestination("Hidden", "add", visible=False)]
    items += [ft.NavigationDrawerDestination(name, "add") for name in ("Mail", "Files")]
    page.appbar = ft.AppBar(title=ft.Text("Title"))
    page.drawer = ft.NavigationDrawer(items, on_change=note, on_dismiss=note)
    page.end_drawer = ft.NavigationDrawer([ft.TextButton("done", on_click=close)], on_dismiss=note)
    page.rtl = RTL
    page.add(told)

ft.run(main)
"""


def expect_side(page: Page, drawer: Locator, side: str) -> None:
    """Wait until a drawer stands at the left or right edge, over the whole height."""
    page.wait_for_function(
        """([drawer, side]) => {
            const box = drawer.getBoundingClientRect();
            const there = side === "left" ? box.left === 0 : box.right === innerWidth;
            return there && box.width === 304 && box.height === innerHeight;
        }""",
        arg=[drawer.element_handle(), side],
    )


@pytest.mark.parametrize("rtl", [False, True])
def test_drawers_at_both_sides(page: Page, serve: Serve, rtl: bool) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(DRAWER.replace("RTL", str(rtl))).url)
    expect(page.get_by_role("heading", name="Title")).to_be_visible()
    menus = page.get_by_role("button", name="Open navigation menu")
    expect(menus).to_have_count(2)
    menus.first.click()
    drawer = page.get_by_role("dialog").get_by_role("navigation")
    expect(drawer.get_by_role("button")).to_have_count(2)
    expect_side(page, drawer, "right" if rtl else "left")
    drawer.get_by_role("button", name="Files").click()
    expect(current(page)).to_have_text("Files")
    page.keyboard.press("Tab")
    expect(drawer.get_by_role("button", name="Mail")).to_be_focused()
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    expect(menus.first).to_be_focused()
    expect(page.get_by_text("change 1, dismiss", exact=True)).to_be_visible()
    menus.last.click()
    expect_side(page, drawer, "left" if rtl else "right")
    drawer.get_by_role("button", name="done").click()
    expect(page.get_by_text("change 1, dismiss, dismiss", exact=True)).to_be_visible()
    menus.first.click()
    expect(drawer).to_be_visible()
    page.mouse.click(400, 300)
    expect(page.get_by_text("change 1, dismiss, dismiss, dismiss", exact=True)).to_be_visible()


def test_a_finger_pulls_a_drawer_out_and_pushes_it_back(chromium: Browser, serve: Serve) -> None:
    with chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 400, "height": 700}) as context:
        page = context.new_page()
        page.emulate_media(reduced_motion="reduce")
        page.goto(serve(DRAWER.replace("RTL", "False")).url)
        expect(page.get_by_text("Title")).to_be_visible()
        touch = context.new_cdp_session(page)

        def swipe(start: float, end: float) -> None:
            def send(kind: str, *xs: float) -> None:
                points = [{"x": x, "y": 92} for x in xs]
                touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

            send("touchStart", start)
            for part in range(1, 6):
                send("touchMove", start + (end - start) * part / 5)
            send("touchEnd")

        drawer = page.get_by_role("dialog").get_by_role("navigation")
        swipe(200, 330)
        swipe(5, 150)
        expect(drawer).to_be_visible()
        # From a destination, which is not pressed by that.
        swipe(250, 20)
        expect(drawer).to_have_count(0)
        expect(page.get_by_text("dismiss", exact=True)).to_be_visible()


OLDER = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")

    def dismissed(e):
        told.value = f"{e.name} {drawer.open}"
        page.update()

    def show(e):
        drawer.open = True
        page.update()

    drawer = ft.NavigationDrawer([ft.TextButton("close", on_click=lambda e: close())], on_dismiss=dismissed)

    def close():
        drawer.open = False
        drawer.update()

    drawer.open = True
    page.drawer = drawer
    other = ft.NavigationDrawer([ft.Text("other")], position=ft.NavigationDrawerPosition.END)
    sheet = ft.BottomSheet(ft.TextButton("sheet", on_click=lambda e: page.close(sheet)))
    page.add(
        told,
        ft.TextButton("show", on_click=show),
        ft.TextButton("shown", on_click=lambda e: page.show_drawer(other)),
        ft.TextButton("opened", on_click=lambda e: page.open(other)),
        ft.TextButton("sheet", on_click=lambda e: page.open(sheet)),
    )

ft.app(main)
"""


def test_drawers_of_older_programs(page: Page, serve: Serve) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(OLDER).url)
    drawer = page.get_by_role("dialog")
    drawer.get_by_role("button", name="close").click()
    expect(page.get_by_text("dismiss False", exact=True)).to_be_visible()
    expect(drawer).to_have_count(0)
    page.get_by_role("button", name="show", exact=True).click()
    drawer.get_by_role("button", name="close").click()
    expect(drawer).to_have_count(0)
    page.get_by_role("button", name="opened").click()
    expect(drawer.get_by_text("other")).to_be_visible()
    expect_side(page, drawer.get_by_role("navigation"), "right")
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    page.get_by_role("button", name="sheet").click()
    drawer.get_by_role("button", name="sheet").click()
    expect(drawer).to_have_count(0)
    page.get_by_role("button", name="shown").click()
    expect(drawer.get_by_text("other")).to_be_visible()
    expect_side(page, drawer.get_by_role("navigation"), "left")


THEMED = """
import flet_web as ft

def main(page: ft.Page):
    state = ft.ControlState
    page.theme = ft.Theme(
        navigation_bar_theme=ft.NavigationBarTheme(
            bgcolor="#ff0000", height=100,
            label_text_style={state.SELECTED: ft.TextStyle(size=20), state.DEFAULT: ft.TextStyle(size=10)},
        ),
        navigation_rail_theme=ft.NavigationRailTheme(min_width=120, selected_label_text_style=ft.TextStyle(size=20)),
        navigation_drawer_theme=ft.NavigationDrawerTheme(
            tile_height=70, label_text_style=ft.TextStyle(size=20), indicator_size=ft.Size(100, 30),
            icon_theme={state.SELECTED: ft.IconTheme(size=40)},
        ),
        tab_bar_theme=ft.TabBarTheme(divider_height=5, label_text_style=ft.TextStyle(size=20)),
    )
    rail = [ft.NavigationRailDestination("add", label=n) for n in ("rail one", "rail two")]
    bar = [ft.NavigationBarDestination("add", label=n) for n in ("bar one", "bar two")]
    page.navigation_bar = ft.NavigationBar(bar)
    page.drawer = ft.NavigationDrawer([ft.NavigationDrawerDestination("drawer one", "add")])
    tabs = ft.Tabs(ft.TabBar([ft.Tab("tab one"), ft.Tab("tab two")]), 2)
    page.add(ft.Row([ft.NavigationRail(rail, selected_index=0), ft.Column([tabs], expand=True)], expand=True))
    page.show_drawer()

ft.run(main)
"""


def test_themes_reach_navigation(page: Page, serve: Serve) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(THEMED).url)
    for text, size in (("bar one", 20), ("bar two", 10), ("rail one", 20), ("drawer one", 20), ("tab one", 20)):
        expect(page.get_by_text(text)).to_have_css("font-size", f"{size}px")
    bar = page.locator(".f-nav-bar")
    expect(bar).to_have_css("background-color", "rgb(255, 0, 0)")
    expect(bar).to_have_css("height", "100px")
    expect(page.locator(".f-rail")).to_have_css("width", "120px")
    expect(page.locator(".f-drawer .f-nav-item")).to_have_css("height", "70px")
    mark, icon = page.locator(".f-drawer .f-nav-mark"), page.locator(".f-drawer svg")
    for locator, width, height in ((mark, "100px", "30px"), (icon, "40px", "40px")):
        expect(locator).to_have_css("width", width)
        expect(locator).to_have_css("height", height)
