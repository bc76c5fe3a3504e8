"""Properties that can be changed: each gets a field that fits the type that its control declares."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Any

import flet_web as ft

FIRST = 9
"""So many properties are shown at once; a button brings the others."""
COLUMNS = {"xs": 12, "sm": 6, "xl": 4}
"""How wide a field is."""
COMMON = ("disabled", "visible", "opacity", "tooltip", "width", "height")
"""What all controls have, and is worth a try with any of them."""
LEFT_OUT = {"adaptive", "autofocus", "change_interval", "clip_behavior", "col", "data", "enable_feedback", "key"}
LEFT_OUT |= {"mouse_cursor", "open", "semantics_label", "url", "url_target"}
COLORS = {
    "primary": ft.Colors.PRIMARY,
    "secondary": ft.Colors.SECONDARY,
    "tertiary": ft.Colors.TERTIARY,
    "error": ft.Colors.ERROR,
    "primary_container": ft.Colors.PRIMARY_CONTAINER,
    "tertiary_container": ft.Colors.TERTIARY_CONTAINER,
    "amber": ft.Colors.AMBER,
    "green": ft.Colors.GREEN,
    "pink": ft.Colors.PINK,
}
ICONS = {name.casefold(): ft.Icons[name] for name in ("STAR", "FAVORITE", "HOME", "BOLT", "CLOUD")}
NUMBERS = {"Number", "int", "float", "PaddingValue", "MarginValue", "BorderRadiusValue", "DurationValue"}

Change = Callable[[Any], None]


@cache
def declared(cls: type[Any]) -> dict[str, str]:
    """The properties of a control with their types, in the order of the declaration."""
    parameters = inspect.signature(cls).parameters
    return {name: str(p.annotation) for name, p in parameters.items() if name not in LEFT_OUT}


@cache
def offered(cls: type[Any]) -> list[str]:
    """The properties that a field can be made for: its own ones, then some that all controls have."""
    base = ft.DialogControl if issubclass(cls, ft.DialogControl) else ft.LayoutControl
    common = declared(base).keys()
    own = [name for name in declared(cls) if name not in common and not about(cls, name).startswith("Another name")]
    return [n for n in (*own, *COMMON) if n in declared(cls) and kind_of(declared(cls)[n]) is not None]


def about(cls: type[Any], name: str) -> str:
    """What the class says of the property."""
    return str(getattr(cls, name).__doc__ or "").split("\n")[0]


def kind_of(annotation: str) -> Any:
    """What stands for the type: bool, float, str, "color", "icon", or an enum. None: none of these."""
    name = annotation.removesuffix(" | None")
    name = name.removeprefix("ControlStateValue[").removesuffix("]")
    if name in NUMBERS:
        return float
    named: dict[str, Any] = {"bool": bool, "str": str, "StrOrControl": str, "ColorValue": "color"}
    named["IconDataOrControl"] = "icon"
    found = named.get(name) or getattr(ft, name, None)
    is_enum = isinstance(found, type) and issubclass(found, Enum)
    return found if name in named or is_enum else None


def inside(control: Any) -> Iterator[Any]:
    """The control and all that it holds. A dialog is not on the page: it is known to the handler that opens it."""
    yield control
    for name in declared(type(control)):
        held = getattr(control, name)
        if name.startswith("on_") and inspect.isfunction(held):
            known = inspect.getclosurevars(held).nonlocals.values()
            held = [one for one in known if isinstance(one, ft.DialogControl)]
        for one in held if isinstance(held, list) else [held]:
            if isinstance(one, ft.BaseControl):
                yield from inside(one)


def panel(classes: tuple[type[Any], ...], example: ft.Control) -> ft.Control | None:
    """Fields for the properties of the first control of each class in the example. None: there are none."""
    found: dict[str, Any] = {}
    for one in inside(example):
        if type(one) in classes and offered(type(one)):
            found.setdefault(type(one).__name__, one)
    if not found:
        return None
    names = [cls.__name__ for cls in classes if cls.__name__ in found]
    fields = ft.ResponsiveRow(spacing=16, run_spacing=12, vertical_alignment=ft.CrossAxisAlignment.CENTER)

    def show(name: str) -> None:
        show_fields(found[name], fields)

    chooser = ft.Dropdown(
        label="Control",
        value=names[0],
        options=[ft.DropdownOption(name) for name in names],
        on_select=lambda e: show(e.control.value),
        expanded_insets=0,
        visible=len(names) > 1,
    )
    show(names[0])
    return ft.Container(
        ft.Column(
            [ft.Markdown("### Properties"), chooser, fields],
            spacing=16,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        padding=16,
        border_radius=16,
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOW,
    )


def show_fields(control: Any, fields: ft.ResponsiveRow) -> None:
    """Show a field for each property, the first ones at once."""
    names = offered(type(control))

    def made(names: list[str]) -> list[ft.Control]:
        return [ft.Container(one, col=COLUMNS) for name in names if (one := field_of(control, name))]

    def show_rest() -> None:
        fields.controls = [*fields.controls[:-1], *made(names[FIRST:])]

    fields.controls = made(names[:FIRST])
    if len(names) > FIRST:
        more = ft.TextButton(f"{len(names) - FIRST} more", icon=ft.Icons.EXPAND_MORE, on_click=show_rest)
        fields.controls.append(more)


def field_of(control: Any, name: str) -> ft.Control | None:
    """A field that changes the property. None if its value is one that no field can show."""
    value, annotation = getattr(control, name), declared(type(control))[name]
    kind = kind_of(annotation)
    said = about(type(control), name)

    def change(given: Any) -> None:
        setattr(control, name, given)

    if kind is bool:
        return switch(name, bool(value), said, change)
    if kind is float or kind is str:
        is_plain = value is None or isinstance(value, (str, int, float))
        return entry(name, value, said, kind, change) if is_plain else None
    choices = {"color": COLORS, "icon": ICONS}[kind] if isinstance(kind, str) else {m.name.casefold(): m for m in kind}
    if value is not None and value not in choices.values():
        return None
    return choice(name, value, choices, said, change, optional=annotation.endswith("None"))


def switch(name: str, value: bool, said: str, change: Change) -> ft.Control:
    return ft.Switch(label=name, value=value, tooltip=said, on_change=lambda e: change(e.control.value))


def entry(name: str, value: Any, said: str, kind: type[Any], change: Change) -> ft.Control:
    def changed(e: ft.Event[ft.TextField]) -> None:
        text = e.control.value
        try:
            change((kind(text) if text else None) if kind is float else text)
        except (TypeError, ValueError) as problem:
            e.control.error = str(problem)
        else:
            e.control.error = None

    shown = "" if value is None else f"{value:g}" if isinstance(value, (int, float)) else value
    keyboard = ft.KeyboardType.NUMBER if kind is float else ft.KeyboardType.TEXT
    return ft.TextField(label=name, value=shown, tooltip=said, dense=True, keyboard_type=keyboard, on_change=changed)


def choice(name: str, value: Any, choices: dict[str, Any], said: str, change: Change, *, optional: bool) -> ft.Control:
    keys = ["none", *choices] if optional else list(choices)
    chosen = next((key for key, one in choices.items() if one == value and value is not None), "none")

    def selected(e: ft.Event[ft.Dropdown]) -> None:
        change(choices.get(e.control.value))

    return ft.Dropdown(
        label=name,
        value=chosen,
        tooltip=said,
        options=[ft.DropdownOption(key) for key in keys],
        on_select=selected,
        dense=True,
        expanded_insets=0,
        menu_height=320,
    )
