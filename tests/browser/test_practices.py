"""The ARIA Authoring Practices: where each key leads in menus, tabs, lists, tables and dialogs, and what is told."""

from __future__ import annotations

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.practices import FRAMES, Practices, faults
from tests.conftest import Launch

PRACTICES: Practices = {
    "menu bar": (
        "File",
        (
            ("ArrowRight", 'menuitem "Edit"'),
            ("End", 'menuitem "View"'),
            ("ArrowRight", 'menuitem "File"'),
            ("e", 'menuitem "Edit"'),
            ("Home", 'menuitem "File"'),
            ("ArrowDown", 'menuitem "New"'),
            ("ArrowUp", 'menuitem "Save as"'),
            ("Home", 'menuitem "New"'),
            ("s", 'menuitem "Save"'),
            ("ArrowDown", 'menuitem "Save as"'),
            ("ArrowRight", 'menuitem "PDF"'),
            ("ArrowLeft", 'menuitem "Save as"'),
            ("Escape", 'menuitem "File"'),
            ("Tab", 'button "Drinks"'),
            ("Shift+Tab", 'menuitem "File"'),
        ),
    ),
    "menu button": (
        "Drinks",
        (
            ("Enter", 'menuitem "Tea"'),
            ("ArrowUp", 'menuitem "Milk"'),
            ("Home", 'menuitem "Tea"'),
            ("m", 'menuitem "Milk"'),
            ("Escape", 'button "Drinks"'),
            ("ArrowDown", 'menuitem "Tea"'),
            ("Escape", 'button "Drinks"'),
            ("ArrowUp", 'menuitem "Milk"'),
            ("Tab", 'tab "A" [selected]'),
        ),
    ),
    "tabs": (
        "A",
        (
            ("ArrowRight", 'tab "B" [selected]'),
            ("ArrowRight", 'tab "C" [selected]'),
            ("ArrowRight", 'tab "A" [selected]'),
            ("End", 'tab "C" [selected]'),
            ("Home", 'tab "A" [selected]'),
            ("Tab", 'button "Inside A"'),
            ("Tab", 'radio "One"'),
        ),
    ),
    "radio group": (
        "One",
        (
            ("Space", 'radio "One" [checked]'),
            ("ArrowDown", 'radio "Two" [checked]'),
            ("ArrowDown", 'radio "One" [checked]'),
            ("ArrowLeft", 'radio "Two" [checked]'),
            ("Tab", 'slider "Level": "5"'),
        ),
    ),
    "slider": (
        "Level",
        (
            ("ArrowRight", 'slider "Level": "6"'),
            ("ArrowDown", 'slider "Level": "5"'),
            ("ArrowUp", 'slider "Level": "6"'),
            ("PageDown", 'slider "Level": "5"'),
            ("Home", 'slider "Level": "0"'),
            ("End", 'slider "Level": "10"'),
            ("Tab", 'slider "Start": "2"'),
        ),
    ),
    "range": (
        "Start",
        (
            ("ArrowRight", 'slider "Start": "3"'),
            ("End", 'slider "Start": "5"'),
            ("Home", 'slider "Start": "0"'),
            ("Tab", 'slider "End": "5"'),
            ("Home", 'slider "End": "0"'),
            ("PageUp", 'slider "End": "1"'),
        ),
    ),
    "tiles in tiles": (
        "Animals",
        (
            ("Enter", 'button "Animals" [expanded]'),
            ("Tab", 'button "Cats"'),
            ("Space", 'button "Cats" [expanded]'),
            ("+Tom", 'button "Cats" [expanded]'),
            ("Tab", 'button "Tom"'),
            ("Shift+Tab", 'button "Cats" [expanded]'),
            ("Enter", 'button "Cats"'),
            ("Tab", 'button "How?"'),
        ),
    ),
    "accordion": (
        "How?",
        (
            ("Enter", 'button "How?" [expanded]'),
            ("Tab", 'button "So"'),
            ("Tab", 'button "When?"'),
            ("Space", 'button "When?" [expanded]'),
        ),
    ),
    "grid": (
        "Name",
        (
            ("ArrowRight", 'button "Age"'),
            ("Home", 'button "Name"'),
            ("ArrowDown", 'gridcell "Ann"'),
            ("End", 'gridcell "30"'),
            ("Control+End", 'gridcell "40"'),
            ("Control+Home", 'button "Name"'),
            ("Enter", 'button "Name"'),
        ),
    ),
    "list to choose from": (
        "Drink",
        (
            ("ArrowDown", "=> Tea"),
            ("End", "=> Milk"),
            ("Home", "=> Tea"),
            ("c", "=> Coffee"),
            ("Escape", 'combobox "Drink"'),
            ("Alt+ArrowDown", 'combobox "Drink" [expanded]'),
            ("End", "=> Milk"),
            ("Enter", 'combobox "Drink": Milk'),
            ("m", "=> Milk"),
            ("Tab", 'combobox "City"'),
        ),
    ),
    "list of suggestions": (
        "City",
        (
            ("b", 'combobox "City" [expanded]: b'),
            ("ArrowDown", "=> Bonn"),
            ("ArrowUp", "=> Berlin"),
            ("Enter", 'combobox "City": Berlin'),
        ),
    ),
    "switch": ("Wi-Fi", (("Space", 'switch "Wi-Fi" [checked]'), ("Space", 'switch "Wi-Fi"'))),
    "checkbox with three states": (
        "All",
        (
            ("Space", 'checkbox "All"'),
            ("Space", 'checkbox "All" [checked]'),
            ("Space", 'checkbox "All" [checked=mixed]'),
        ),
    ),
    "choice of several": (
        "Day",
        (
            ("Tab", 'button "Week"'),
            ("Space", 'button "Week" [pressed]'),
            ("Shift+Tab", 'button "Day" [pressed]'),
        ),
    ),
    "carousel": (
        "Pages",
        (
            ("ArrowRight", 'group "Pages"'),
            ("Tab", 'button "Second"'),
            ("Shift+Tab", 'group "Pages"'),
            ("Home", 'group "Pages"'),
        ),
    ),
    "dialog": (
        "Ask",
        (
            ("Enter", 'dialog "Sure?"'),
            ("Tab", 'button "Yes"'),
            ("Tab", 'button "No"'),
            ("Tab", 'button "Yes"'),
            ("Shift+Tab", 'button "No"'),
            ("Escape", 'button "Ask"'),
        ),
    ),
    "dialog that needs an answer": (
        "Warn",
        (
            ("Enter", 'alertdialog "Really?"'),
            ("Escape", 'alertdialog "Really?"'),
            ("Tab", 'button "Fine"'),
            ("Enter", 'button "Warn"'),
        ),
    ),
}


def main(page: ft.Page) -> None:
    def item(name: str) -> ft.MenuItemButton:
        return ft.MenuItemButton(name, on_click=lambda: None)

    save_as = ft.SubmenuButton("Save as", [item("PDF")])
    bar = ft.MenuBar(
        [
            ft.SubmenuButton("File", [item("New"), item("Save"), save_as]),
            ft.SubmenuButton("Edit", [item("Cut")]),
            ft.SubmenuButton("View", [item("Whole")]),
        ]
    )
    tabs = ft.Tabs(
        ft.Column(
            [
                ft.TabBar([ft.Tab(name) for name in "ABC"]),
                ft.TabBarView([ft.Button(f"Inside {name}") for name in "ABC"], height=60),
            ]
        ),
        3,
    )
    cats = ft.ExpansionTile("Cats", [ft.ListTile("Tom", on_click=lambda: None)])

    def sort(e: ft.DataColumnSortEvent) -> None:
        table.sort_column_index, table.sort_ascending = e.column_index, e.ascending

    table = ft.DataTable(
        [ft.DataColumn("Name", on_sort=sort), ft.DataColumn("Age", on_sort=sort)],
        [
            ft.DataRow([ft.DataCell(name, on_tap=lambda: None), ft.DataCell(age, on_tap=lambda: None)])
            for name, age in (("Ann", "30"), ("Bob", "40"))
        ],
    )
    asks = ft.AlertDialog(
        title="Sure?", content=ft.Text("It cannot be undone."), actions=[ft.Button("Yes"), ft.Button("No")]
    )
    warns = ft.AlertDialog(title="Really?", modal=True, actions=[ft.Button("Fine", on_click=page.pop_dialog)])
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        bar,
        ft.PopupMenuButton(items=[ft.PopupMenuItem(name) for name in ("Tea", "Coffee", "Milk")], tooltip="Drinks"),
        tabs,
        ft.RadioGroup(ft.Row([ft.Radio(label=name, value=name) for name in ("One", "Two")])),
        ft.Slider(label="Level", value=5, max=10, divisions=10),
        ft.RangeSlider(2, 5, max=10, divisions=10),
        ft.ExpansionTile("Animals", [cats]),
        ft.ExpansionPanelList(
            [ft.ExpansionPanel(ft.Text("How?"), ft.Button("So")), ft.ExpansionPanel(ft.Text("When?"), ft.Text("Now"))]
        ),
        table,
        ft.Dropdown(label="Drink", options=[ft.DropdownOption(name) for name in ("Tea", "Coffee", "Milk")]),
        ft.AutoComplete(
            suggestions=[ft.AutoCompleteSuggestion(name, name) for name in ("Berlin", "Bonn")], tooltip="City"
        ),
        ft.Switch(label="Wi-Fi"),
        ft.Checkbox("All", value=None, tristate=True),
        ft.SegmentedButton(
            [ft.Segment("d", label="Day"), ft.Segment("w", label="Week")], selected=["d"], allow_multiple_selection=True
        ),
        ft.PageView([ft.Button("First"), ft.Button("Second")], height=60),
        ft.Button("Ask", on_click=lambda: page.show_dialog(asks)),
        ft.Button("Warn", on_click=lambda: page.show_dialog(warns)),
        ft.Button("Helped", tooltip="More about it"),
    )


def test_practices(launch: Launch, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("button", name="Helped")).to_be_visible()
    wrong = [fault for practice in PRACTICES for fault in faults(page, practice, *PRACTICES[practice])]
    assert not wrong, "\n".join(wrong)


def test_what_is_said_besides(launch: Launch, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(launch(main).url.replace("ws:", "http:"))
    helped = page.get_by_role("button", name="Helped")
    bubble = page.get_by_role("tooltip")
    # A tooltip is shown as long as the pointer is on it; Escape closes it.
    # Scrolling would close it again.
    helped.scroll_into_view_if_needed()
    page.evaluate(FRAMES)
    helped.hover()
    expect(bubble).to_have_text("More about it")
    box, own = bubble.bounding_box(), helped.bounding_box()
    assert box is not None
    assert own is not None
    page.mouse.move(box["x"] + box["width"] / 2, (box["y"] + own["y"] + own["height"]) / 2)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=4)
    page.mouse.move(box["x"] + 3, box["y"] + box["height"] / 2, steps=4)
    expect(bubble).to_have_count(1)
    page.mouse.move(790, 10)
    expect(bubble).to_have_count(0)
    helped.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(bubble).to_have_count(1)
    page.keyboard.press("Escape")
    expect(bubble).to_have_count(0)
    expect(helped).to_have_accessible_description("More about it")
    # What opens says what it opens.
    for name in ("Animals", "How?"):
        opener = page.get_by_role("button", name=name)
        expect(opener).to_have_attribute("aria-expanded", "false")
        opened = page.locator(f"[id='{opener.get_attribute('aria-controls')}']")
        expect(opened).to_have_count(1)
    # A heading that sorts says how.
    heading = page.get_by_role("columnheader", name="Name")
    expect(heading).to_have_attribute("aria-sort", "none")
    for order in ("ascending", "descending"):
        page.get_by_role("button", name="Name").click()
        expect(heading).to_have_attribute("aria-sort", order)
    # A tab names its panel, and the contrary.
    panel = page.get_by_role("tabpanel", name="A")
    expect(page.get_by_role("tab", name="A")).to_have_attribute("aria-controls", panel.get_attribute("id") or "")
    page.get_by_role("button", name="Ask").click()
    dialog = page.get_by_role("dialog", name="Sure?")
    expect(dialog).to_have_accessible_description("It cannot be undone.")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
