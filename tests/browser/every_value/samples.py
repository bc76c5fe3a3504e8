"""The controls whose fields are set, in the situations in which these can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import flet_web as ft
from flet_web.engine.schema import Schema
from flet_web.public_names import load_all
from tests.browser.every_value.company import BARS, OPTIONS, RAILS, text
from tests.browser.every_value.situations import SITUATIONS
from tests.browser.every_value.variants import Case, cases, fields

Make = Callable[..., Any]


@dataclass
class Sample:
    """A class, how one of it comes onto the page, and other properties in whose company its fields are looked at."""

    cls: type[Any]
    show: Make
    situations: list[dict[str, Any]] = field(default_factory=lambda: [{}])
    only: tuple[str, ...] = ()
    """The fields that are looked at, if it is not all."""


# How a part of a control comes onto the page, and what needs company.
SHOWN: dict[str, Make] = {
    "Badge": lambda badge: ft.Container(ft.Text("Something"), badge=badge, width=80, height=40),
    "BottomAppBar": lambda bar: ft.Pagelet(
        text(),
        bottom_appbar=bar,
        floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD),
        floating_action_button_location=ft.FloatingActionButtonLocation.CENTER_DOCKED,
        height=190,
    ),
    "CupertinoContextMenuAction": lambda action: ft.CupertinoContextMenu(ft.Container(text(), width=90), [action]),
    "CupertinoRadio": lambda radio: ft.RadioGroup(radio, value="b"),
    "DataCell": lambda cell: ft.DataTable([ft.DataColumn("Name")], [ft.DataRow([cell])]),
    "DataColumn": lambda column: ft.DataTable([column, ft.DataColumn("Number")], width=400),
    "DataRow": lambda row: ft.DataTable([ft.DataColumn("Name"), ft.DataColumn("Number")], [row]),
    "DropdownOption": lambda option: ft.Dropdown(value="a", options=[option]),
    "NavigationBarDestination": lambda one: ft.NavigationBar([one, *copy(BARS)]),
    "NavigationDrawerDestination": lambda one: ft.NavigationDrawer(
        [one, ft.NavigationDrawerDestination("B", ft.Icons.ADD)]
    ),
    "NavigationRailDestination": lambda one: ft.NavigationRail([one, *copy(RAILS)], height=200, selected_index=0),
    "Option": lambda option: ft.DropdownM2(value="a", options=[option]),
    "Page": lambda _: of_everything(None),
    "PopupMenuItem": lambda item: ft.PopupMenuButton(items=[item, ft.PopupMenuItem("Other")]),
    "Radio": lambda radio: ft.RadioGroup(radio, value="b"),
    "Segment": lambda one: ft.SegmentedButton([one, ft.Segment("z", label="Z")], selected=["z"]),
    "SnackBarAction": lambda action: ft.SnackBar("Content", action=action, open=True),
    "Tab": lambda tab: of_tabs(ft.TabBar([tab, ft.Tab("Other")])),
    "TabBar": lambda bar: of_tabs(bar),
    "TabBarView": lambda views: of_tabs(ft.TabBar([ft.Tab("A"), ft.Tab("B")]), views),
    "TextSpan": lambda span: ft.Text("First", spans=[span], width=150),
    "Dropdown": lambda dropdown: options(dropdown, ft.DropdownOption),
    "DropdownM2": lambda dropdown: options(dropdown, ft.dropdownm2.Option),
}
# They cover the page, or are the page itself: looked at one at a time.
ALONE = {
    "AlertDialog", "Banner", "BottomSheet", "CupertinoAlertDialog", "CupertinoBottomSheet", "DatePicker",
    "DateRangePicker", "NavigationDrawer", "NavigationDrawerDestination", "Page", "SnackBar", "SnackBarAction",
    "TimePicker", "View",
}  # fmt: skip

# The rest of a page is told by the browser, or shows what it holds.
OF_PAGE = ("dark_theme", "fonts", "locale_configuration", "show_semantics_debugger", "theme", "theme_mode", "title")

# Fields that all controls have are looked at with one of them.
COMMON = {"BaseControl", "Control", "LayoutControl", "AdaptiveControl", "ActionControl", "Node"}


def of_tabs(bar: ft.TabBar, *views: ft.TabBarView) -> ft.Tabs:
    return ft.Tabs(ft.Column([bar, *views]), len(bar.tabs))


def options(dropdown: Any, option: Any) -> Any:
    dropdown.options = dropdown.options or [option(key=key, text=said) for key, said in OPTIONS]
    return dropdown


def samples(*, alone: bool = False) -> dict[str, Sample]:
    """The controls that have situations, by name. `alone`: those that have the page for themselves."""
    load_all()
    found: dict[str, Sample] = {}
    owners = {s.owner for s in Schema.declared if s.owner.__module__.startswith("flet_web.controls.")}
    for cls in sorted(owners, key=lambda cls: cls.__name__):
        name = cls.__name__
        if issubclass(cls, ft.Service) or name not in SITUATIONS or alone != (name in ALONE):
            continue
        # What programs make: for some it is a subclass, which has names of older versions too.
        public = getattr(ft, name, cls)
        show = SHOWN.get(name, lambda control: control)
        found[name] = Sample(
            public if issubclass(public, cls) else cls, show, SITUATIONS[name], OF_PAGE if name == "Page" else ()
        )
    return found


def control_cases(sample: Sample, depth: int) -> list[Case]:
    """The cases of a control; of what all controls have, only those of Container."""
    if sample.only:
        return [case for case in cases(sample.cls, depth) if case.path[0] in sample.only]
    own = {f.name for f in fields(sample.cls) if f.owner.__name__ not in COMMON or sample.cls is ft.Container}
    return [case for case in cases(sample.cls, depth) if case.path[0] in own]


# The controls for which a part of a theme is.
THEMED: dict[str, list[str]] = {
    "appbar_theme": ["AppBar"],
    "badge_theme": ["Badge"],
    "bottom_appbar_theme": ["BottomAppBar"],
    "button_theme": ["Button"],
    "card_theme": ["Card"],
    "checkbox_theme": ["Checkbox"],
    "data_table_theme": ["DataTable"],
    "divider_theme": ["Divider", "VerticalDivider"],
    "dropdown_theme": ["Dropdown"],
    "expansion_tile_theme": ["ExpansionTile"],
    "filled_button_theme": ["FilledButton"],
    "floating_action_button_theme": ["FloatingActionButton"],
    "icon_button_theme": ["IconButton"],
    "icon_theme": ["Icon"],
    "list_tile_theme": ["ListTile", "ExpansionTile"],
    "outlined_button_theme": ["OutlinedButton"],
    "progress_indicator_theme": ["ProgressBar", "ProgressRing"],
    "radio_theme": ["Radio"],
    "scrollbar_theme": ["Column"],
    "search_bar_theme": ["SearchBar"],
    "slider_theme": ["Slider", "RangeSlider"],
    "switch_theme": ["Switch"],
    "text_button_theme": ["TextButton"],
}

# What a theme says of many controls. The rest is of the page as a whole, of what is opened, of a system, or of
# controls without situations.
PLAIN = {
    "card_bgcolor",
    "color_scheme",
    "color_scheme_seed",
    "divider_color",
    "font_family",
    "scaffold_bgcolor",
    "text_theme",
}


def themes() -> dict[str, Sample]:
    """A sample for each part of a theme: a container with it, and what it is for in all its situations."""
    known = samples()

    def showing(names: list[str]) -> Make:
        def show(theme: ft.Theme) -> ft.Container:
            inside: list[Any] = []
            for name in names:
                sample = known[name]
                inside += [sample.show(sample.cls(**{n: copy(v) for n, v in s.items()})) for s in sample.situations]
            return ft.Container(ft.Column(inside), theme=theme)

        return show

    found = {}
    for declared in fields(ft.Theme):
        names = THEMED.get(declared.name)
        if names is None and declared.name not in PLAIN:
            continue
        show = showing(names) if names else of_everything
        found[f"Theme.{declared.name}"] = Sample(ft.Theme, show, only=(declared.name,))
    return found


def of_everything(theme: ft.Theme | None) -> ft.Container:
    """What the colors and texts of a theme are for."""
    roles = [ft.Container(width=9, height=9, bgcolor=f.name) for f in fields(ft.ColorScheme)]
    texts = [ft.Text("Some", theme_style=style) for style in ft.TextThemeStyle]
    others = [ft.Card(text()), ft.Divider(), text(), ft.View(controls=[text()])]
    return ft.Container(ft.Column([ft.Row([*roles], wrap=True), *texts, *others]), theme=theme)


def copy(value: Any) -> Any:
    """A control of its own for each place."""
    if isinstance(value, list):
        return [copy(item) for item in value]
    if not isinstance(value, ft.Control):
        return value
    return type(value)(**{n: copy(v) for n, v in given(value)})


def given(control: Any) -> Iterator[tuple[str, Any]]:
    """The properties of a control that were set."""
    for name, place in control._shape.items():
        if not name.startswith("_"):
            yield name, control._values[place]
