"""Controls of iOS."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

cupertino = Section("Cupertino", ft.Icons.APPLE, "Controls that look and feel as on an iPhone")


@cupertino.page(ft.CupertinoButton, ft.CupertinoFilledButton, ft.CupertinoTintedButton)
def cupertino_button() -> ft.Control:
    return ft.Row(
        [
            ft.CupertinoFilledButton("Save"),
            ft.CupertinoTintedButton("Share", icon=ft.CupertinoIcons.SHARE),
            ft.CupertinoButton("Cancel"),
            ft.CupertinoFilledButton("Small", size=ft.CupertinoButtonSize.SMALL),
            ft.CupertinoButton("Not now", disabled=True),
        ],
        wrap=True,
    )


@cupertino.page(ft.CupertinoSwitch, ft.CupertinoCheckbox, ft.CupertinoRadio)
def cupertino_switch() -> ft.Control:
    return ft.Column(
        [
            ft.CupertinoSwitch(label="Sound", value=True),
            ft.CupertinoSwitch(label="With a color of its own", value=True, active_track_color=ft.Colors.GREEN_700),
            ft.CupertinoCheckbox(label="Mail", value=True),
            ft.RadioGroup(
                ft.Column([ft.CupertinoRadio("Every day", "day"), ft.CupertinoRadio("Every week", "week")]), value="day"
            ),
        ]
    )


@cupertino.page(ft.CupertinoSlider)
def cupertino_slider() -> ft.Control:
    shown = ft.Text("50")

    def changed(e: ft.Event[ft.CupertinoSlider]) -> None:
        shown.value = f"{e.control.value:.0f}"

    return ft.Row([ft.CupertinoSlider(50, max=100, tooltip="Level", on_change=changed), shown])


@cupertino.page(ft.CupertinoTextField)
def cupertino_text_field() -> ft.Control:
    editing = ft.OverlayVisibilityMode.EDITING
    return ft.Column(
        [
            ft.CupertinoTextField(placeholder_text="Name", clear_button_visibility_mode=editing),
            ft.CupertinoTextField(placeholder_text="Price", suffix=ft.Text("EUR "), border_radius=10),
        ]
    )


@cupertino.page(ft.CupertinoListTile)
def cupertino_list_tile() -> ft.Control:
    return ft.Column(
        [
            ft.CupertinoListTile("Wi-Fi", leading=ft.CupertinoIcons.WIFI, additional_info="Home", on_click=print),
            ft.CupertinoListTile("Sounds", trailing=ft.CupertinoSwitch(value=True), toggle_inputs=True),
            ft.CupertinoListTile("Ann", "Mobile", leading=ft.CupertinoIcons.PERSON, notched=True),
        ],
        spacing=0,
    )


@cupertino.page(ft.CupertinoAppBar, ft.CupertinoNavigationBar)
def cupertino_bars() -> ft.Control:
    return ft.Pagelet(
        ft.Container(ft.Text("What is between the bars"), padding=16),
        appbar=ft.CupertinoAppBar(title="Notes", trailing=ft.CupertinoButton("Add", padding=0)),
        navigation_bar=ft.CupertinoNavigationBar(
            [
                ft.NavigationBarDestination(ft.CupertinoIcons.DOC_TEXT, "Notes"),
                ft.NavigationBarDestination(ft.CupertinoIcons.STAR, "Favorites"),
            ],
            inactive_color=ft.Colors.ON_SURFACE_VARIANT,
        ),
        height=240,
    )


@cupertino.page(ft.CupertinoAlertDialog, ft.CupertinoDialogAction)
def cupertino_alert_dialog(page: ft.Page) -> ft.Control:
    def close() -> None:
        page.pop_dialog()

    def ask() -> None:
        page.show_dialog(
            ft.CupertinoAlertDialog(
                title="Delete the note?",
                content=ft.Text("It is gone for good then.", text_align=ft.TextAlign.CENTER),
                actions=[
                    ft.CupertinoDialogAction("Delete", destructive=True, on_click=close),
                    ft.CupertinoDialogAction("Keep", default=True, on_click=close),
                ],
            )
        )

    return ft.CupertinoFilledButton("Delete", on_click=ask)


@cupertino.page(title="Controls that look like the platform")
def adaptive(page: ft.Page) -> ft.Control:
    """With `adaptive` controls look like iOS on iOS and macOS. Press a button to see another platform."""

    def become(e: ft.Event[ft.Button]) -> None:
        page.platform = e.control.data

    platforms = [ft.PagePlatform.IOS, ft.PagePlatform.ANDROID]
    return ft.Column(
        [
            ft.Row([ft.Button(one.value, data=one, on_click=become) for one in platforms]),
            ft.Switch(label="Sound", value=True, adaptive=True),
            ft.Slider(value=0.5, tooltip="Level", adaptive=True),
            ft.TextField(label="Name", adaptive=True),
        ]
    )
