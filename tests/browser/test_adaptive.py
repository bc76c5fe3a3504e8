"""Adaptive controls: the look of iOS on Apple's platforms, that of Material elsewhere, and changes of both."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1"
LOOKS = ".c-switch, .c-checkbox, .c-radio, .c-slider, .c-field, .c-tile, .c-button, .c-nav-bar, .c-appbar"


def everything(page: ft.Page) -> None:
    told = ft.Text("heard:")

    def note(e: Any) -> None:
        told.value = f"{told.value} {e.name} {e.data!r};"
        page.update()

    def become(platform: ft.PagePlatform) -> Any:
        def handler() -> None:
            page.platform = platform

        return handler

    def ask() -> None:
        actions: list[ft.Control] = [ft.TextButton("No", on_click=note), ft.TextButton("Yes", on_click=note)]
        page.show_dialog(ft.AlertDialog(title="Sure?", actions=actions, adaptive=True))

    page.appbar = ft.AppBar(title="Title", adaptive=True)
    page.navigation_bar = ft.NavigationBar(
        [ft.NavigationBarDestination(ft.Icons.ADD, "A"), ft.NavigationBarDestination(ft.Icons.STAR, "B")], adaptive=True
    )
    page.add(
        ft.Column(
            [
                ft.Switch(label="Sound", on_change=note, adaptive=True),
                ft.Checkbox(label="Mail", on_change=note, adaptive=True),
                ft.RadioGroup(ft.Radio(label="One", value="1", adaptive=True), on_change=note),
                ft.Slider(value=0.5, tooltip="Level", on_change=note, adaptive=True),
                ft.TextField(label="Name", on_change=note, adaptive=True),
                ft.ListTile(title="Tile", on_click=note, adaptive=True),
                ft.FilledButton("Filled", on_click=note, adaptive=True),
                ft.Switch(label="Always Material", adaptive=False),
            ],
            spacing=4,
        ),
        ft.Row(
            [
                ft.Button("iOS", on_click=become(ft.PagePlatform.IOS)),
                ft.Button("Linux", on_click=become(ft.PagePlatform.LINUX)),
                ft.Button("Ask", on_click=ask),
            ]
        ),
        told,
    )


def test_the_platform_decides_and_may_change(launch: Launch, page: Page) -> None:
    page.goto(launch(everything).url.replace("ws:", "http:"))
    sound = page.get_by_role("switch", name="Sound")
    expect(sound).to_be_visible()
    expect(page.locator(LOOKS)).to_have_count(0)
    sound.check()
    heard(page, "change True;")
    page.get_by_label("Name").fill("a")
    heard(page, "change True; change 'a';")
    page.get_by_role("button", name="iOS").click()
    expect(page.locator(LOOKS)).to_have_count(9)
    # What was entered is still there, and goes on.
    expect(sound).to_be_checked()
    expect(page.get_by_label("Name")).to_have_value("a")
    sound.uncheck()
    heard(page, "change True; change 'a'; change False;")
    assert faults(page) == []
    page.get_by_role("button", name="Ask").click()
    dialog = page.locator(".c-dialog")
    expect(dialog.locator(".c-action")).to_have_count(2)
    dialog.get_by_role("button", name="Yes").click()
    heard(page, "change True; change 'a'; change False; click None;")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Linux").click()
    expect(page.locator(LOOKS)).to_have_count(0)
    expect(page.get_by_label("Name")).to_have_value("a")


def test_an_iphone_has_its_look_from_the_start(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        page.adaptive = True
        switch = ft.Switch(label="Sound")

        def other() -> None:
            page.adaptive = not page.adaptive

        page.add(switch, ft.Switch(label="Material", adaptive=False), ft.Container(ft.Text("Other"), on_click=other))

    page.add_init_script(f"Object.defineProperty(navigator, 'userAgent', {{get: () => {IPHONE!r}}})")
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.locator(".c-switch")).to_have_count(1)
    expect(page.get_by_role("switch")).to_have_count(2)
    page.get_by_text("Other").click()
    expect(page.locator(".c-switch")).to_have_count(0)
    page.get_by_text("Other").click()
    expect(page.locator(".c-switch")).to_have_count(1)


@pytest.mark.parametrize("dialect", ["1.0", "0.21"])
def test_a_theme_and_the_design_of_the_page_decide(show_program: Callable[..., None], page: Page, dialect: str) -> None:
    made: dict[str, Any] = {}

    def main(page: ft.Page) -> None:
        inner = ft.Container(ft.Switch(label="Inner"), theme=ft.Theme(platform=ft.PagePlatform.ANDROID))
        made.update(page=page, inner=inner)
        page.add(ft.Switch(label="Outer", value=True), inner, ft.Switch(label="Own", adaptive=False))

    show_program(main, dialect)
    expect(page.get_by_role("switch")).to_have_count(3)
    shown: Any = made["page"]

    def looks(*labels: str, **values: Any) -> None:
        for name, value in values.items():
            setattr(shown, name, value)
        shown.update()
        expect(page.locator(".c-switch")).to_have_count(len(labels))
        for label in labels:
            expect(page.locator(".c-switch", has=page.get_by_role("switch", name=label))).to_have_count(1)

    ios, windows = ft.Theme(platform=ft.PagePlatform.IOS), ft.Theme(platform=ft.PagePlatform.WINDOWS)
    # The theme that is nearest, and of the page's the one for its brightness, is asked before `page.platform`.
    looks(adaptive=True)
    looks("Outer", theme=ios)
    looks(theme=windows, platform=ft.PagePlatform.IOS)
    looks("Outer", dark_theme=ios, theme_mode=ft.ThemeMode.DARK)
    looks(theme_mode=ft.ThemeMode.SYSTEM)
    page.emulate_media(color_scheme="dark")
    looks("Outer")
    page.emulate_media(color_scheme="light")
    looks()
    looks("Outer", theme=None)
    made["inner"].theme = None
    looks("Outer", "Inner", platform=ft.PagePlatform.MACOS)
    # What `design` says is said to `adaptive`; one of its values asks no platform.
    assert shown.design == "adaptive"
    looks(design=ft.PageDesign.MATERIAL)
    assert shown.adaptive is False
    looks("Outer", "Inner", design=ft.PageDesign.ADAPTIVE)
    looks(platform=ft.PagePlatform.LINUX)
    looks("Outer", "Inner", design="cupertino", theme=windows)
    assert shown.design == "cupertino"
    expect(page.get_by_role("switch", name="Outer")).to_be_checked()
    looks(design=None)
    with pytest.raises(ValueError, match="PageDesign; expected one of 'material', 'cupertino', 'adaptive'; got 'ios'"):
        shown.design = "ios"


def test_a_view_hands_it_to_what_is_in_it_and_over_it(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        page.platform = ft.PagePlatform.IOS
        bar = ft.NavigationBar(
            [ft.NavigationBarDestination(ft.Icons.ADD, "A"), ft.NavigationBarDestination("star", "B")]
        )
        view = page.views[0]
        view.adaptive, view.appbar, view.navigation_bar = True, ft.AppBar(title="Title"), bar

        def ask() -> None:
            page.show_dialog(ft.AlertDialog(title="Sure?", actions=[ft.TextButton("No"), ft.TextButton("Yes")]))

        def another() -> None:
            page.views.append(ft.View([ft.Switch(label="Material"), ft.Button("Ask too", on_click=ask)], "/more"))

        def become() -> None:
            view.adaptive = not view.adaptive

        page.add(
            ft.Switch(label="Sound"),
            ft.TextField(label="Name"),
            ft.Button("Ask", on_click=ask),
            ft.Container(ft.Text("Become"), on_click=become),
            ft.Button("More", on_click=another),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    for look in (".c-switch", ".c-appbar", ".c-nav-bar"):
        expect(page.locator(look)).to_have_count(1)
    # A label is inside of the field.
    field = page.get_by_placeholder("Name")
    page.wait_for_function(
        "field => getComputedStyle(field, '::placeholder').opacity === '1'", arg=field.element_handle()
    )
    page.get_by_role("button", name="Ask").click()
    expect(page.locator(".c-dialog .c-action")).to_have_count(2)
    page.keyboard.press("Escape")
    expect(page.locator(".c-dialog")).to_have_count(0)
    page.get_by_text("Become").click()
    expect(page.locator(LOOKS)).to_have_count(0)
    page.get_by_text("Become").click()
    expect(page.locator(".c-switch")).to_have_count(1)
    # Another view has its own say, and so has what lies over it.
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("switch", name="Material")).to_be_visible()
    page.get_by_role("button", name="Ask too").click()
    expect(page.get_by_role("dialog", name="Sure?")).to_be_visible()
    expect(page.locator(".c-dialog")).to_have_count(0)


def switch() -> ft.Switch:
    return ft.Switch(label="Within")


def place() -> ft.NavigationBarDestination:
    return ft.NavigationBarDestination(ft.Icons.ADD, "A")


LOOKING: dict[str, tuple[str, Callable[..., Any]]] = {
    "AppBar": (".c-appbar", lambda **v: ft.Pagelet(ft.Text("x"), appbar=ft.AppBar(title="A", **v), height=100)),
    "NavigationBar": (
        ".c-nav-bar",
        lambda **v: ft.Pagelet(ft.Text("x"), navigation_bar=ft.NavigationBar([place(), place()], **v), height=150),
    ),
    "Button": (".c-button-plain", lambda **v: ft.Button("A", **v)),
    "Checkbox": (".c-checkbox", lambda **v: ft.Checkbox(label="A", **v)),
    "FilledButton": (".c-button-filled", lambda **v: ft.FilledButton("A", **v)),
    "FilledIconButton": (".c-button-filled", lambda **v: ft.FilledIconButton(ft.Icons.ADD, **v)),
    "FilledTonalButton": (".c-button-tinted", lambda **v: ft.FilledTonalButton("A", **v)),
    "FilledTonalIconButton": (".c-button-tinted", lambda **v: ft.FilledTonalIconButton(ft.Icons.ADD, **v)),
    "IconButton": (".c-button-plain", lambda **v: ft.IconButton(ft.Icons.ADD, **v)),
    "ListTile": (".c-tile", lambda **v: ft.ListTile(title="A", **v)),
    "OutlinedButton": (".c-button-plain", lambda **v: ft.OutlinedButton("A", **v)),
    "OutlinedIconButton": (".c-button-plain", lambda **v: ft.OutlinedIconButton(ft.Icons.ADD, **v)),
    "Radio": (".c-radio", lambda **v: ft.RadioGroup(ft.Radio(label="A", value="a", **v))),
    "Slider": (".c-slider", lambda **v: ft.Slider(value=0.5, tooltip="A", **v)),
    "Switch": (".c-switch", lambda **v: ft.Switch(label="A", **v)),
    "TextButton": (".c-button-plain", lambda **v: ft.TextButton("A", **v)),
    "TextField": (".c-field", lambda **v: ft.TextField(label="A", **v)),
}
"""What has a look of iOS, and the class of it."""

HANDING: dict[str, Callable[..., Any]] = {
    "Card": lambda **v: ft.Card(switch(), **v),
    "Column": lambda **v: ft.Column([switch()], **v),
    "Container": lambda **v: ft.Container(switch(), **v),
    "CupertinoContextMenu": lambda **v: ft.CupertinoContextMenu(switch(), [ft.CupertinoContextMenuAction("A")], **v),
    "Dismissible": lambda **v: ft.Dismissible(switch(), **v),
    "ExpansionPanel": lambda **v: ft.ExpansionPanelList(
        [ft.ExpansionPanel(ft.Text("A"), switch(), expanded=True, **v)]
    ),
    "ExpansionTile": lambda **v: ft.ExpansionTile("A", [switch()], expanded=True, **v),
    "GestureDetector": lambda **v: ft.GestureDetector(switch(), **v),
    "GridView": lambda **v: ft.GridView([switch()], height=100, runs_count=1, **v),
    "ListView": lambda **v: ft.ListView([switch()], height=60, **v),
    "Pagelet": lambda **v: ft.Pagelet(switch(), height=80, **v),
    "ReorderableDragHandle": lambda **v: ft.ReorderableListView([ft.ReorderableDragHandle(switch(), **v)], height=60),
    "ReorderableListView": lambda **v: ft.ReorderableListView([switch()], height=60, **v),
    "ResponsiveRow": lambda **v: ft.ResponsiveRow([switch()], **v),
    "Row": lambda **v: ft.Row([switch()], **v),
    "SafeArea": lambda **v: ft.SafeArea(switch(), **v),
    "Stack": lambda **v: ft.Stack([switch()], **v),
    "Tab": lambda **v: ft.Tabs(ft.TabBar([ft.Tab(switch(), **v)]), length=1),
    "TabBar": lambda **v: ft.Tabs(ft.TabBar([ft.Tab(switch())], **v), length=1),
    "TabBarView": lambda **v: ft.Tabs(ft.TabBarView([switch()], height=60, **v), length=1),
    "Tabs": lambda **v: ft.Tabs(ft.TabBar([ft.Tab(switch())]), length=1, **v),
}
"""What hands it on to what is in it."""

OVER: dict[str, Callable[..., Any]] = {
    "AlertDialog": lambda **v: ft.AlertDialog(title="A", content=switch(), **v),
    "Banner": lambda **v: ft.Banner(switch(), [ft.Text("A")], **v),
    "BottomSheet": lambda **v: ft.BottomSheet(switch(), **v),
    "CupertinoAlertDialog": lambda **v: ft.CupertinoAlertDialog(title="A", content=switch(), **v),
    "CupertinoBottomSheet": lambda **v: ft.CupertinoBottomSheet(switch(), **v),
    "SnackBar": lambda **v: ft.SnackBar(switch(), persist=True, **v),
}
"""What is shown over the page, and hands it on."""

ELSEWHERE = {
    "NavigationDrawer", "Page", "View",  # in other tests, or the same way as a page
    "CupertinoContextMenuAction", "CupertinoTextField", "DatePicker", "DateRangePicker", "NavigationBarDestination",
    "TimePicker",  # nothing in them has another look, in Flet neither
}  # fmt: skip


def test_whatever_can_be_adaptive_has_its_look_or_hands_it_on(show_program: Callable[..., None], page: Page) -> None:
    public = {name: getattr(ft, name) for name in dir(ft)}
    able = {
        cls._schema.wire
        for cls in public.values()
        if isinstance(cls, type) and issubclass(cls, ft.Control) and "adaptive" in cls._schema.fields
    }
    assert able - {None, "BasePage"} == {*LOOKING, *HANDING, *OVER, *ELSEWHERE}
    shown: dict[str, Any] = {}

    def main(page: ft.Page) -> None:
        shown["page"] = page
        page.platform, page.scroll = ft.PagePlatform.IOS, ft.ScrollMode.AUTO
        for name, (_, make) in LOOKING.items():
            page.add(ft.Container(make(adaptive=True), key=name))
        for name, make in HANDING.items():
            page.add(ft.Container(make(adaptive=True), key=name))

    show_program(main)
    looks = {name: look for name, (look, _) in LOOKING.items()} | dict.fromkeys(HANDING, ".c-switch")
    for name, look in looks.items():
        expect(page.locator(f"[data-key={name}] {look}"), name).to_have_count(1)
    shown["page"].platform = ft.PagePlatform.LINUX
    shown["page"].update()
    for name, look in looks.items():
        expect(page.locator(f"[data-key={name}] {look}"), name).to_have_count(0)
    shown["page"].platform = ft.PagePlatform.IOS
    shown["page"].update()
    switches, below = page.locator(".c-switch"), len(HANDING) + 1
    expect(switches).to_have_count(below)
    for name, make in OVER.items():
        shown["page"].show_dialog(make(adaptive=True))
        expect(switches, name).to_have_count(below + 1)
        shown["page"].pop_dialog()
        expect(switches, name).to_have_count(below)


def test_buttons_have_what_their_style_says(launch: Launch, page: Page) -> None:
    state = ft.ControlState

    def main(page: ft.Page) -> None:
        page.adaptive, page.platform = True, ft.PagePlatform.IOS
        style = ft.ButtonStyle(
            bgcolor={state.DEFAULT: "#112233", state.DISABLED: "#445566"},
            color={state.HOVERED: "#ff0000", state.DISABLED: "#00ff00", state.DEFAULT: "#ffffff"},
            padding=5,
            shape=ft.RoundedRectangleBorder(radius=3),
            side=ft.BorderSide(2, "#0000ff"),
            text_style=ft.TextStyle(size=21),
        )
        page.add(
            ft.Button("Styled", style=style),
            ft.OutlinedButton("Off", style=style, disabled=True),
            ft.Button("Plain"),
            ft.FilledButton("Filled"),
            ft.FilledTonalButton("Tonal"),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    styled, off, plain = (page.get_by_role("button", name=name) for name in ("Styled", "Off", "Plain"))
    look = {
        "background-color": "rgb(17, 34, 51)",
        "color": "rgb(255, 255, 255)",
        "padding": "5px",
        "border-radius": "3px",
        "border": "2px solid rgb(0, 0, 255)",
        "font-size": "21px",
    }
    for name, value in look.items():
        expect(styled).to_have_css(name, value)
    styled.hover()
    expect(styled).to_have_css("color", "rgb(255, 0, 0)")
    expect(off).to_have_css("background-color", "rgb(68, 85, 102)")
    expect(off).to_have_css("color", "rgb(0, 255, 0)")
    expect(plain).to_have_css("border-radius", "8px")
    expect(page.get_by_role("button", name="Filled")).to_have_class(re.compile(r"\bc-button-filled\b"))
    expect(page.get_by_role("button", name="Tonal")).to_have_class(re.compile(r"\bc-button-tinted\b"))
    plain.hover()
    page.mouse.down()
    expect(plain).to_have_css("opacity", "0.4")
    page.mouse.up()
