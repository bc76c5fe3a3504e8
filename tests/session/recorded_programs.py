"""The recorded programs: tests/protocol/vectors/<name>.json is the traffic with the official server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import flet_web as ft
from flet_web.engine.schema import field
from tests.controls.recorded import gradient_box, styled_button

Program = Callable[[ft.Page], Any]


# Controls of the recordings that are not part of the library.


class ResponsiveRow(ft.Control, wire="ResponsiveRow"):
    controls: list[ft.Control]
    breakpoints: dict[str, int] = field(
        default_factory=lambda: {"xs": 0, "sm": 576, "md": 768, "lg": 992, "xl": 1200, "xxl": 1400}
    )


class Segment(ft.Control, wire="Segment"):
    value: str
    label: ft.Control


class SegmentedButton(ft.Control, wire="SegmentedButton"):
    segments: list[Segment]
    selected: list[str]
    allow_empty_selection: bool = False
    allow_multiple_selection: bool = False


class Circle(ft.BaseControl, wire="Circle"):
    x: float
    y: float
    radius: float
    paint: ft.Paint


class Path(ft.BaseControl, wire="Path"):
    elements: list[Any]
    paint: ft.Paint


class Canvas(ft.LayoutControl, wire="Canvas"):
    shapes: list[ft.BaseControl] = field(default_factory=list)
    on_resize: Any = None


# What several programs have.


def nothing(_: ft.Page) -> None:
    pass


def buttons(**handlers: Any) -> ft.Row:
    """A row of buttons, named after what they do."""
    return ft.Row([ft.Button(name, on_click=handler) for name, handler in handlers.items()])


def placed(page: ft.Page, height: int = 100, **handlers: Any) -> ft.Stack:
    """Buttons at known places, five in a row, for the recordings of a browser."""
    page.padding = 0
    boxes: list[ft.Control] = [
        ft.Container(ft.Button(name, on_click=on), left=10 + n % 5 * 110, top=10 + n // 5 * 45, width=100)
        for n, (name, on) in enumerate(handlers.items())
    ]
    return ft.Stack(boxes, width=600, height=height)


def sets(target: Any, **values: Any) -> Callable[[], None]:
    """A handler that sets properties."""

    def handler() -> None:
        for name, value in values.items():
            setattr(target, name, value)

    return handler


# The programs.


def counter(page: ft.Page) -> None:
    text = ft.Text("0", size=30)

    def plus() -> None:
        text.value = str(int(text.value) + 1)

    page.title = "Counter"
    page.add(text, ft.Button("plus", on_click=plus))


def lists(page: ft.Page) -> None:
    texts = [ft.Text(letter) for letter in "abcd"]
    column = ft.Column(list(texts))

    def swap() -> None:
        items = column.controls
        items[0], items[1] = items[1], items[0]

    def replace() -> None:
        column.controls[0] = ft.Checkbox("new")

    def mixed() -> None:
        texts[0].value, texts[2].value = "A2", "D2"
        column.controls.remove(texts[1])
        column.controls.insert(0, ft.Text("first"))

    row = buttons(
        append=lambda: column.controls.append(ft.Text("e")),
        insert=lambda: column.controls.insert(2, ft.Text("n")),
        remove=lambda: column.controls.pop(1),
        remove_two=lambda: (column.controls.pop(0), column.controls.pop(2)),
        move=lambda: column.controls.insert(0, column.controls.pop()),
        reverse=lambda: column.controls.reverse(),
        swap=swap,
        replace=replace,
        mixed=mixed,
        clear=lambda: column.controls.clear(),
    )
    page.add(column, row)


def plain_lists_dicts(page: ft.Page) -> None:
    columns: dict[Any, Any] = {"xs": 12, "md": 6}
    chosen = SegmentedButton(
        segments=[Segment(value=letter, label=ft.Text(letter)) for letter in "abc"],
        selected=["a", "b"],
        allow_empty_selection=True,
        allow_multiple_selection=True,
    )
    row = buttons(
        rename_key=lambda: columns.update(lg=columns.pop("md")),
        swap=lambda: chosen.selected.reverse(),
        push_front=lambda: chosen.selected.insert(0, "c"),
        pop_front=lambda: chosen.selected.pop(0),
        empty=lambda: chosen.selected.clear(),
    )
    page.add(ResponsiveRow(controls=[ft.Container(col=columns)]), chosen, row)


def nested_values(page: ft.Page) -> None:
    style = ft.TextStyle(size=10, color="red")
    padding = ft.Padding(left=3)
    columns: dict[Any, Any] = {"xs": 12, "md": 6}
    text = ft.Text("hi", style=style)
    box = ft.Container(text, padding=ft.Padding.all(5))

    def dict_keys() -> None:
        del columns["xs"]
        columns.update(lg=3, md=4)

    row = buttons(
        style_field=sets(style, size=24),
        style_field_none=sets(style, color=None),
        style_whole=lambda: setattr(text, "style", ft.TextStyle(weight=ft.FontWeight.BOLD)),
        style_none=sets(text, style=None),
        pad_number=sets(box, padding=12),
        pad_object=sets(box, padding=padding),
        pad_left=sets(padding, left=7),
        child_swap=sets(box, content=ft.Icon(ft.Icons.ADD)),
        child_none=sets(box, content=None),
        dict_keys=dict_keys,
    )
    page.add(box, ResponsiveRow(controls=[ft.Container(col=columns)]), row)


def prop_reset(page: ft.Page) -> None:
    name = ft.TextField(
        label="L", hint_text="H", value="v", width=100, opacity=0.5, disabled=True, on_change=lambda: None
    )
    row = buttons(
        to_none=sets(name, label=None, width=None),
        to_default=sets(name, disabled=False, opacity=1.0, value=""),
        handler_off=sets(name, on_change=None),
        handler_on=sets(name, on_change=lambda: None),
        hide=sets(name, visible=False),
        show=sets(name, visible=True),
        unchanged=sets(name, hint_text="H"),
    )
    page.add(name, row)


def update_scopes(page: ft.Page) -> None:
    text = ft.Text("a")
    row = ft.Row([text])

    def one() -> None:
        text.value = "b"
        text.update()

    def two() -> None:
        text.value, row.spacing = "c", 3
        page.update(text, row)

    async def gen() -> AsyncIterator[None]:
        for n in range(2):
            text.value = f"g{n}"
            yield

    page.add(row, buttons(one=one, two=two, auto=sets(text, value="auto"), gen=gen))


def theme_change(page: ft.Page) -> None:
    light = page.theme = ft.Theme(color_scheme_seed="green")
    page.dark_theme = ft.Theme(color_scheme=ft.ColorScheme(primary="amber"), visual_density=ft.VisualDensity.COMPACT)
    page.theme_mode = ft.ThemeMode.DARK
    row = buttons(
        system=sets(page, theme_mode=ft.ThemeMode.SYSTEM),
        seed=sets(light, color_scheme_seed="red"),
        text_theme=sets(light, text_theme=ft.TextTheme(body_large=ft.TextStyle(size=20))),
        new_theme=sets(page, theme=ft.Theme(use_material3=False)),
        no_dark=sets(page, dark_theme=None),
    )
    page.add(row)


def icons_button_style(page: ft.Page) -> None:
    style = ft.ButtonStyle(bgcolor=ft.Colors.AMBER_100)
    icon = ft.IconButton(ft.Icons.ADD, "red", 30, selected_icon=ft.CupertinoIcons(131072), style=style, tooltip="add")
    button = styled_button()

    def change_style() -> None:
        button.icon = button.bgcolor = None
        assert button.style is not None
        button.style.shape = ft.StadiumBorder()

    page.add(
        icon,
        button,
        ft.TextButton("t", style=ft.ButtonStyle(color="red")),
        ft.Icon(ft.CupertinoIcons(131725), "primary", 40),
        buttons(change_icon=sets(icon, icon=ft.Icons(71741), selected=True), change_style=change_style),
    )


def rich_text() -> ft.Text:
    shadow = ft.TextStyle(
        decoration=ft.TextDecoration.UNDERLINE | ft.TextDecoration.OVERLINE,
        shadow=ft.BoxShadow(blur_radius=1),
        foreground=ft.Paint(color="red"),
    )
    return ft.Text(
        "rich",
        spans=[ft.TextSpan("s", shadow, on_click=lambda: None)],
        text_align=ft.TextAlign.CENTER,
        size=12,
        weight=ft.FontWeight.BOLD,
        italic=True,
        max_lines=2,
        overflow=ft.TextOverflow.ELLIPSIS,
        color="#80ff0000",
    )


def value_encodings(page: ft.Page) -> None:
    outlined = ft.Paint(color="red", stroke_width=2, style=ft.PaintingStyle.STROKE)
    line = [ft.PathMoveTo(0, 0), ft.PathLineTo(5, 5), ft.PathClose()]
    page.fonts = {"Kanit": "https://e.com/k.ttf"}
    page.appbar = ft.AppBar(title=ft.Text("Values"), bgcolor="surfacecontainer")
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        gradient_box(),
        ft.Container(
            gradient=ft.RadialGradient(colors=["red", "blue"], radius=0.7),
            shape=ft.BoxShape.CIRCLE,
            foreground_decoration=ft.BoxDecoration(bgcolor="red", border=ft.Border.all(1, "blue")),
        ),
        rich_text(),
        ft.Image(b"\x89PNG", fit=ft.BoxFit.CONTAIN, width=10),
        Canvas(
            shapes=[
                Circle(x=5, y=5, radius=5, paint=outlined),
                Path(elements=line, paint=ft.Paint(stroke_dash_pattern=[2, 2])),
            ],
            width=20,
        ),
        ft.Column(
            [ft.Text("x", expand=True)],
            alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
            spacing=3,
            tight=True,
        ),
        ft.Text("k", key="k1"),
        ft.Text("s", key=ft.ScrollKey("s1")),
        ft.Text("b", tooltip=ft.Tooltip("t", padding=4), badge=ft.Badge("3")),
    )


def crash_handler(page: ft.Page) -> None:
    def bad() -> None:
        raise KeyError("boom in handler")

    ok = ft.Button("ok", on_click=lambda: page.add(ft.Text("still alive")))
    page.add(ft.Button("bad", on_click=bad), ok)


def crash_main(_: ft.Page) -> None:
    raise ValueError("boom in main")


def crash_before_main(_: ft.Page) -> None:
    raise ValueError("boom in before_main")


def service_registry(page: ft.Page) -> None:
    made: list[ft.Clipboard] = []

    def drop() -> None:
        for service in made:
            page.services.remove(service)
        made.clear()

    row = buttons(make=lambda: made.append(ft.Clipboard()), drop=drop)
    page.add(row, ft.Button("copy", action=ft.CopyToClipboard("text")))


def reconnect(page: ft.Page) -> None:
    text = ft.Text("before")
    page.on_connect = lambda: None
    page.add(placed(page, drop=sets(text, value="changed while away"), plus=sets(text, value="n1")), text)


def routing(page: ft.Page) -> None:
    def show() -> None:
        store = ft.Button("store", on_click=lambda: page.push_route("/store?id=1"))
        page.views = [ft.View(route="/", controls=[ft.Text("home"), store])]
        if page.route.startswith("/store"):
            bar = ft.AppBar(title=ft.Text("Store"))
            page.views.append(ft.View(route="/store", controls=[ft.Text("store page")], appbar=bar))
        page.update()

    async def back() -> None:
        await page.push_route(page.views[-2].route)

    page.on_route_change, page.on_view_pop = show, back
    show()


PROGRAMS: dict[str, Program] = {
    "register": nothing,
    "counter_click": counter,
    "list_add": lists,
    "list_remove": lists,
    "list_move": lists,
    "list_mixed": lists,
    "list_clear": lists,
    "plain_lists_dicts": plain_lists_dicts,
    "nested_values": nested_values,
    "prop_reset": prop_reset,
    "update_scopes": update_scopes,
    "theme_change": theme_change,
    "icons_button_style": icons_button_style,
    "value_encodings": value_encodings,
    "crash_handler": crash_handler,
    "crash_main": crash_main,
    "crash_before_main": nothing,
    "service_registry": service_registry,
    "reconnect_same_session": reconnect,
    "reconnect_new_session": nothing,
    "reconnect_other_route": routing,
}

HOOKS: dict[str, Program] = {"crash_before_main": crash_before_main}
"""What runs before main()."""
