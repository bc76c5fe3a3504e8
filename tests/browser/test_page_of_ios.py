"""A page with every control of iOS stays light: what a browser fetches for it, compressed as it comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.servers import Server

Serve = Callable[..., Server]

BUDGET = 140_000
"""Bytes of all answers with their headers, and of the messages of the socket."""

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    radios = [ft.CupertinoRadio(label="Tea", value="t"), ft.CupertinoRadio(label="Milk", value="m")]
    page.appbar = ft.CupertinoAppBar(title=ft.Text("All of iOS"))
    page.navigation_bar = ft.CupertinoNavigationBar([
        ft.NavigationBarDestination(ft.CupertinoIcons.HOME, label="Home"),
        ft.NavigationBarDestination(ft.CupertinoIcons.PERSON, label="Me"),
    ])
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.CupertinoActivityIndicator(),
        ft.CupertinoButton("Plain"),
        ft.CupertinoFilledButton("Filled"),
        ft.CupertinoTintedButton("Tinted"),
        ft.CupertinoCheckbox("Check"),
        ft.RadioGroup(ft.Column(radios), value="t"),
        ft.CupertinoSwitch("Switch"),
        ft.CupertinoSlider(value=0.5),
        ft.CupertinoTextField(placeholder_text="Name"),
        ft.CupertinoListTile(title="Tile", leading=ft.Icon(ft.CupertinoIcons.BELL)),
        ft.CupertinoSegmentedButton([ft.Text("Day"), ft.Text("Week")]),
        ft.CupertinoSlidingSegmentedButton([ft.Text("List"), ft.Text("Map")]),
        ft.CupertinoPicker([ft.Text("One"), ft.Text("Two")], height=200),
        ft.CupertinoDatePicker(height=200),
        ft.CupertinoTimerPicker(),
        ft.CupertinoContextMenu(ft.Text("Hold"), [ft.CupertinoContextMenuAction("Copy")]),
    )
    sheet = ft.CupertinoActionSheet("Sheet", actions=[ft.CupertinoActionSheetAction("Send")])
    page.show_dialog(ft.CupertinoBottomSheet(sheet))
    page.show_dialog(ft.CupertinoAlertDialog(title="Alert", actions=[ft.CupertinoDialogAction("Fine")]))

ft.run(main)
"""


def controls_of_ios() -> set[str]:
    named = {name: getattr(ft, name) for name in dir(ft) if name.startswith("Cupertino")}
    return {name for name, cls in named.items() if isinstance(cls, type) and issubclass(cls, ft.BaseControl)}


def test_a_page_with_all_of_ios_loads_few_bytes(page: Page, serve: Serve) -> None:
    assert controls_of_ios() == {name for name in controls_of_ios() if f"ft.{name}(" in PROGRAM}
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    urls: dict[str, str] = {}
    sizes: Counter[str] = Counter()
    session.on("Network.requestWillBeSent", lambda event: urls.update({event["requestId"]: event["request"]["url"]}))
    session.on(
        "Network.loadingFinished",
        lambda event: sizes.update({urls[event["requestId"]]: int(event["encodedDataLength"])}),
    )
    page.on("websocket", lambda socket: socket.on("framereceived", lambda data: sizes.update(messages=len(data))))
    page.goto(serve(PROGRAM).url)
    expect(page.get_by_role("button", name="Fine")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert any("/assets/cupertino." in url for url in sizes)
    assert sizes.total() < BUDGET, sizes.most_common()
