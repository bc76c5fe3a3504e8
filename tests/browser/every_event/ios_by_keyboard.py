"""What people do with each control of iOS who have a keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flet_web as ft
from tests.browser.every_event.ears import Ears
from tests.browser.every_event.keys import Keys

TWO = ("A", "B")


def words() -> list[ft.Control]:
    return [ft.Text(word) for word in TWO]


def plain(cls: Any, *arguments: Any, **options: Any) -> Callable[[Ears], Any]:
    return lambda ears: cls(*arguments, **options, **ears(cls))


def bar(ears: Ears) -> ft.Control:
    places = [ft.NavigationBarDestination(ft.Icons.HOME, label=word) for word in TWO]
    return ft.CupertinoNavigationBar(places, **ears(ft.CupertinoNavigationBar))


def sheet(ears: Ears) -> ft.Control:
    action = ft.CupertinoActionSheetAction("Tea", **ears(ft.CupertinoActionSheetAction))
    return ft.CupertinoActionSheet(title="Drinks", actions=[action])


def dialog(ears: Ears) -> ft.DialogControl:
    action = ft.CupertinoDialogAction("Fine", **ears(ft.CupertinoDialogAction))
    return ft.CupertinoAlertDialog(title="Sure?", actions=[action], **ears(ft.CupertinoAlertDialog))


def menu(ears: Ears) -> ft.Control:
    action = ft.CupertinoContextMenuAction("Tea", **ears(ft.CupertinoContextMenuAction))
    return ft.CupertinoContextMenu(ft.Text("Words"), actions=[action])


def radio(ears: Ears) -> ft.Control:
    first = ft.CupertinoRadio(label="A", value="a", **ears(ft.CupertinoRadio))
    return ft.RadioGroup(first, **ears(ft.RadioGroup))


SPACE = "Tab Space Shift+Tab"
BUTTONS = (ft.CupertinoButton, ft.CupertinoFilledButton, ft.CupertinoTintedButton)
IOS: dict[str, Keys] = {
    **{
        cls.__name__: Keys(
            plain(cls, "Save"), "Tab Enter Space Shift+F10 Shift+Tab", ("focus", "click", "click", "long_press", "blur")
        )
        for cls in BUTTONS
    },
    "ios_navigation_bar": Keys(bar, "+B Tab ArrowRight Enter", (("change", 1),)),
    "ios_action_sheet": Keys(sheet, "Tab Enter", ("click",)),
    "ios_alert_dialog": Keys(dialog, "+Fine Tab Enter Escape", ("click", "dismiss")),
    "ios_bottom_sheet": Keys(plain(ft.CupertinoBottomSheet, ft.Text("Sheet")), "+Sheet Escape", ("dismiss",)),
    "ios_context_menu": Keys(menu, "+Words Tab Enter +Tea Enter", ("click",)),
    "ios_list_tile": Keys(plain(ft.CupertinoListTile, "Tea"), "Tab Enter", ("click",)),
    "ios_picker": Keys(plain(ft.CupertinoPicker, words()), "+A Tab ArrowUp", (("change", 1),)),
    "ios_date_picker": Keys(plain(ft.CupertinoDatePicker), "Tab ArrowUp", (("change", {}),)),
    "ios_timer_picker": Keys(plain(ft.CupertinoTimerPicker), "Tab ArrowUp", (("change", {}),)),
    "ios_segmented_button": Keys(plain(ft.CupertinoSegmentedButton, words()), "Tab ArrowRight Space", (("change", 1),)),
    "ios_sliding_button": Keys(
        plain(ft.CupertinoSlidingSegmentedButton, words()), "Tab ArrowRight Space", (("change", 1),)
    ),
    "ios_slider": Keys(
        plain(ft.CupertinoSlider, value=5, max=10, divisions=10),
        "Tab ArrowRight Shift+Tab",
        ("focus", ("change_start", 5.0), "change", ("change_end", 6.0), "blur"),
    ),
    "ios_text_field": Keys(
        plain(ft.CupertinoTextField),
        "Tab a Enter Shift+Tab",
        ("focus", ("change", "a"), ("submit", "a"), "blur"),
    ),
    "ios_selected_text": Keys(plain(ft.CupertinoTextField, "ab"), "Tab Control+a", (("selection_change", {}),)),
    "ios_checkbox": Keys(
        plain(ft.CupertinoCheckbox, "Milk"), "Tab Space Shift+Tab", ("focus", ("change", True), "blur")
    ),
    "ios_radio": Keys(radio, SPACE, ("focus", ("change", "a"), "blur")),
    "ios_switch": Keys(plain(ft.CupertinoSwitch, label="Milk"), SPACE, ("focus", "change", "blur")),
}
