"""A contrast theme of the system: what is said by color is still seen, in the colors of the theme."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Callable, Iterable
from typing import Any, Literal

from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.browser.pixels import PICTURE

SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]
Show = Callable[..., None]

SYSTEM = ["Canvas", "CanvasText", "Highlight", "HighlightText", "GrayText"]
PAINT = """(names) => {
    const box = document.createElement("div");
    box.style.cssText = "position: fixed; inset: 0; z-index: 9999; background: Canvas; forced-color-adjust: none";
    box.append(...names.map((name) => {
        const part = document.createElement("div");
        part.style.cssText = `height: 20px; background: ${name}`;
        return part;
    }));
    document.body.append(box);
    window.takeAway = () => box.remove();
}"""
"""The colors as they are painted: one may let a part of the page through."""
LOOK = f"async (png) => {{ window.picture = await {PICTURE}(png); }}"
COLORS = "(rows) => rows.map((row) => [...picture.getImageData(9, row, 1, 1).data])"
COUNT = """([colors, boxes]) => boxes.map(({x, y, width, height}) => {
    const {data} = picture.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
    const counts = colors.map(() => 0);
    for (let at = 0; at < data.length; at += 4) {
        const found = colors.findIndex((color) => color.every((part, index) => Math.abs(part - data[at + index]) < 40));
        if (found >= 0) counts[found] += 1;
    }
    return counts;
})"""
EDGE = 11
"""Pixels from the side of a surface in which its edge is, from the one before it."""


class Painted:
    """What is painted of a page under a contrast theme. Another tab counts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.counting = page.context.new_page()
        page.evaluate(PAINT, SYSTEM)
        self.look()
        self.colors = self.counting.evaluate(COLORS, [10 + 20 * index for index in range(len(SYSTEM))])
        page.evaluate("takeAway()")

    def look(self) -> None:
        settled(self.page)
        self.counting.evaluate(LOOK, base64.b64encode(self.page.screenshot()).decode())

    def count(self, color: str, places: Iterable[Locator], edge: bool = False) -> list[int]:
        """How many pixels have a color of the system in each of the places, or in the left edge of each."""
        boxes: list[Any] = [place.bounding_box() for place in places]
        if edge:
            boxes = [
                {"x": box["x"] - 1, "y": box["y"] + box["height"] / 2, "width": EDGE, "height": 1} for box in boxes
            ]
        counts = self.counting.evaluate(COUNT, [self.colors, boxes])
        return [count[SYSTEM.index(color)] for count in counts]


OFF_AND_ON: dict[str, Callable[[bool], ft.Control]] = {
    "switch": lambda on: ft.Switch(value=on),
    "checkbox": lambda on: ft.Checkbox(value=on),
    "radio": lambda on: ft.RadioGroup(ft.Radio(value="a"), value="a" if on else None),
    "chip": lambda on: ft.Chip("a", selected=on, show_checkmark=False, on_select=print),
    "icon button": lambda on: ft.FilledIconButton(ft.Icons.ADD, selected=on),
    "tile": lambda on: ft.ListTile(title="a", selected=on, width=100),
    "cupertino switch": lambda on: ft.CupertinoSwitch(value=on),
    "cupertino checkbox": lambda on: ft.CupertinoCheckbox(value=on),
    "cupertino radio": lambda on: ft.RadioGroup(ft.CupertinoRadio(value="a"), value="a" if on else None),
    "slider": lambda on: ft.Slider(value=0.9 if on else 0.1, width=150),
    "slider of 2024": lambda on: ft.Slider(value=0.9 if on else 0.1, width=150, year_2023=False),
    "range slider": lambda on: ft.RangeSlider(0.4, 0.9 if on else 0.5, width=150),
    "cupertino slider": lambda on: ft.CupertinoSlider(value=0.9 if on else 0.1, width=150),
    "progress bar": lambda on: ft.ProgressBar(value=0.9 if on else 0.1, width=150),
    "progress ring": lambda on: ft.ProgressRing(value=0.9 if on else 0.1),
}
"""Each off, or near the start, and on, or near the end."""

ICONS = [ft.Icons.HOME, ft.Icons.ADD]
CHOICES: dict[str, tuple[str, Callable[[], ft.Control]]] = {
    "segments": (
        "[role=radio]",
        lambda: ft.SegmentedButton([ft.Segment(name, label=name) for name in "ab"], selected=["a"]),
    ),
    "cupertino segments": ("[role=radio]", lambda: ft.CupertinoSegmentedButton([ft.Text("a"), ft.Text("b")])),
    "sliding segments": ("[role=radio]", lambda: ft.CupertinoSlidingSegmentedButton([ft.Text("a"), ft.Text("b")])),
    "tabs": ("[role=tab]", lambda: ft.Tabs(ft.TabBar([ft.Tab("abc"), ft.Tab("abc")]), 2)),
    "bar": ("button", lambda: ft.NavigationBar([ft.NavigationBarDestination(icon, "a") for icon in ICONS])),
    "cupertino bar": (
        "button",
        lambda: ft.CupertinoNavigationBar([ft.NavigationBarDestination(icon, "a") for icon in ICONS]),
    ),
    "table": (
        "tbody tr",
        lambda: ft.DataTable(
            [ft.DataColumn("a")], [ft.DataRow([ft.DataCell("a")], selected=on) for on in (True, False)]
        ),
    ),
    "rail": (
        "button",
        lambda: ft.NavigationRail(
            [ft.NavigationRailDestination(icon, label="a") for icon in ICONS], selected_index=0, height=160
        ),
    ),
}
"""Of the parts that the selector finds in each, the first is chosen, and the last is not."""

SURFACES: dict[str, Callable[[], ft.Control]] = {
    "filled": lambda: ft.FilledButton("a"),
    "tonal": lambda: ft.FilledTonalButton("a"),
    "elevated": lambda: ft.Button("a"),
    "filled icon": lambda: ft.FilledIconButton(ft.Icons.ADD),
    "tonal icon": lambda: ft.FilledTonalIconButton(ft.Icons.ADD),
    "floating": lambda: ft.FloatingActionButton(icon=ft.Icons.ADD),
    "cupertino": lambda: ft.CupertinoFilledButton("a"),
    "field": lambda: ft.TextField(label="a", filled=True, border=ft.InputBorder.NONE, width=100),
    "search": lambda: ft.SearchBar(width=100),
}
"""Each has a surface, and can be disabled."""

STILL: dict[str, Callable[[], ft.Control]] = {
    "card": lambda: ft.Card(ft.Container(ft.Text("a"), padding=20), margin=0),
    "menu bar": lambda: ft.MenuBar([ft.SubmenuButton("abcd")], expand=False),
    "avatar": lambda: ft.CircleAvatar(ft.Text("a")),
}


def everything(page: ft.Page) -> None:
    def box(key: str, control: ft.Control, **options: Any) -> ft.Control:
        return ft.Container(control, key=key, **options)

    columns: list[list[ft.Control]] = [
        [box(f"{name} {on}", make(on)) for name, make in OFF_AND_ON.items()] for on in (False, True)
    ]
    columns.append([box(name, make(), width=200) for name, (_, make) in CHOICES.items()])
    columns.append([box(name, make()) for name, make in (SURFACES | STILL).items()])
    columns.append([box(f"{name} disabled", make(), disabled=True) for name, make in SURFACES.items()])
    page.add(ft.Row([ft.Column(column) for column in columns], vertical_alignment=ft.CrossAxisAlignment.START))


def test_what_is_said_by_color_is_seen(page: Page, show_program: Show) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(reduced_motion="reduce", forced_colors="none")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    show_program(everything)
    for key in ("progress ring True", "rail", "avatar", "search disabled"):
        expect(keyed(page, key)).to_be_visible()
    # The rules come while the page is open, when they are needed.
    assert any("/assets/" in url for url in asked)
    assert not [url for url in asked if "forced_colors" in url]
    page.emulate_media(forced_colors="active")
    expect(keyed(page, "filled").get_by_role("button")).to_have_css("outline-style", "solid")
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        painted = Painted(page)
        painted.look()
        assert [*not_told_apart(page, painted), *without_edge(page, painted)] == []
        assert faults(page, only=["color-contrast"]) == []


def keyed(page: Page, key: str) -> Locator:
    return page.locator(f"[data-key='{key}']")


def not_told_apart(page: Page, painted: Painted) -> list[str]:
    """What looks the same off and on. Only what is on is painted in the color of that, or more of it."""
    places = [(name, keyed(page, f"{name} False"), keyed(page, f"{name} True")) for name in OFF_AND_ON]
    for name, (parts, _) in CHOICES.items():
        found = keyed(page, name).locator(parts)
        places.append((name, found.last, found.first))
    off = painted.count("Highlight", [place for _, place, _ in places])
    on = painted.count("Highlight", [place for _, _, place in places])
    return [
        f"{name}: {before} pixels of Highlight while it is off, {after} while it is on"
        for (name, _, _), before, after in zip(places, off, on, strict=True)
        if after < before + 20
    ]


def without_edge(page: Page, painted: Painted) -> list[str]:
    """Surfaces that cannot be seen to end, or to be disabled."""
    names = [*SURFACES, *STILL]
    edges = painted.count("CanvasText", [keyed(page, name) for name in names], edge=True)
    disabled = [keyed(page, f"{name} disabled") for name in SURFACES]
    gray = painted.count("GrayText", disabled, edge=True)
    text = painted.count("CanvasText", disabled)
    return [
        *(f"{name} has no edge" for name, edge in zip(names, edges, strict=True) if edge == 0),
        *(f"disabled {name} has no edge" for name, edge in zip(SURFACES, gray, strict=True) if edge == 0),
        *(f"disabled {name} looks enabled" for name, pixels in zip(SURFACES, text, strict=True) if pixels > 0),
    ]


def test_what_lies_above_the_page(page: Page, show_program: Show) -> None:
    def main(page: ft.Page) -> None:
        def ask() -> None:
            page.show_dialog(ft.DatePicker(value=datetime.date(2026, 5, 12), current_date=datetime.date(2026, 5, 20)))

        page.add(
            ft.Dropdown(label="Fruit", value="pear", options=[ft.DropdownOption(name) for name in ("apple", "pear")])
        )
        page.add(ft.Button("When?", on_click=ask))

    page.emulate_media(reduced_motion="reduce", forced_colors="active")
    show_program(main)
    expect(page.get_by_role("button", name="When?")).to_have_css("outline-style", "solid")
    painted = Painted(page)
    page.get_by_role("combobox").click()
    apple, pear = page.get_by_role("option", name="apple"), page.get_by_role("option", name="pear")
    expect(pear).to_have_attribute("aria-selected", "true")
    painted.look()
    assert painted.count("Highlight", [apple])[0] < 50
    assert painted.count("Highlight", [pear])[0] > 500
    assert painted.count("CanvasText", [page.get_by_role("listbox")], edge=True) == [1]
    # Where the keys have gone to, and what was chosen before.
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("combobox")).to_have_attribute("aria-activedescendant", str(apple.get_attribute("id")))
    painted.look()
    there, before = painted.count("Highlight", [apple, pear])
    assert there > 2 * before > 100
    assert faults(page, only=["color-contrast"]) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="When?").click()
    chosen, other = page.get_by_role("gridcell", selected=True), page.get_by_role("gridcell", name="13")
    expect(chosen).to_be_visible()
    painted.look()
    assert painted.count("Highlight", [other])[0] < 50
    assert painted.count("Highlight", [chosen])[0] > 500
    assert painted.count("CanvasText", [page.get_by_role("dialog").locator(".f-picker")], edge=True) == [1]
    assert faults(page, only=["color-contrast"]) == []
