"""The room that controls give to what stands in their places, as the Flutter client gives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

BOXES = """() => Object.fromEntries([...document.querySelectorAll("[data-key]")].map((element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [element.dataset.key, [x, y, width, height].map(Math.round)];
}))"""


def boxes(page: Page) -> dict[str, Any]:
    """Key -> left, top, width and height."""
    found: dict[str, Any] = page.evaluate(BOXES)
    return found


PLACES = """
import flet_web as ft

def leaf(key, **values):
    return ft.Container(bgcolor="amber", key=key, **values)

def down(key, **values):
    return leaf(key, content=ft.Column([ft.Text("a"), ft.Text("b")], scroll=ft.ScrollMode.AUTO), **values)

def across(key):
    return ft.Row([ft.Container(width=20, height=20), ft.Container(key=key, height=20, expand=1)], spacing=0)

def main(page: ft.Page):
    page.padding = 0
    page.theme = ft.Theme(visual_density=ft.VisualDensity.COMPACT)
    page.bottom_appbar = ft.BottomAppBar(leaf("bar"))
    page.add(ft.Column(width=200, spacing=0, controls=[
        ft.ListTile(title=down("title")),
        ft.ListTile(leaf("text", content=ft.Text("abc")), subtitle=down("subtitle"), leading=ft.Icon(ft.Icons.ADD)),
        ft.ListTile(title=ft.Text("x"), leading=down("leading", width=20)),
        ft.FilledButton(content=across("button")),
        ft.FilledButton(content=across("sized"), width=150, height=60),
        ft.Card(leaf("card"), width=100, height=60),
        ft.Card(leaf("wide margin"), width=100, height=60, margin=12),
        ft.Card(leaf("lined", width=60, height=30), variant=ft.CardVariant.OUTLINED, key="outlined"),
        ft.Row([ft.Card(leaf("share"), expand=1, height=30), leaf("rest", expand=1, height=10)], spacing=0),
        ft.Placeholder(leaf("place", height=20), stroke_width=0),
    ]))

ft.run(main)
"""


def test_places_are_as_large_as_in_flutter(page: Page, serve: Serve) -> None:
    page.goto(serve(PLACES).url)
    expect(page.locator("[data-key=place]")).to_be_visible()
    found = boxes(page)
    widths = {"title": 160, "text": 124, "subtitle": 124, "button": 132, "sized": 82, "place": 200}
    assert {key: found[key][2] for key in widths} == widths
    # A column takes the height that there is: the tile's, and that of the bar.
    assert found["leading"][3] >= 48
    assert found["bar"][2:] == [page.viewport_size["width"] - 32, 56] if page.viewport_size else True
    # The margin of a card is a part of its size, and its line takes no room.
    sizes = {"card": [92, 52], "wide margin": [76, 36], "outlined": [68, 38], "lined": [60, 30], "share": [92, 22]}
    assert {key: found[key][2:] for key in sizes} == sizes
    assert found["rest"][2] == 100


DIALOGS = """
import flet_web as ft

def down(key):
    lines = [ft.Container(key=f"{key} line", height=20), ft.Text("b")]
    return ft.Column(lines, scroll=ft.ScrollMode.AUTO, tight=True, key=key)

def main(page: ft.Page):
    dialog = ft.AlertDialog(title=down("title"), content=down("content"))
    snack = ft.SnackBar(down("snack"))
    banner = ft.Banner(down("banner"), [ft.TextButton("one"), ft.TextButton("two")])
    for shown in (dialog, snack, banner):
        page.add(ft.Button(type(shown).__name__, on_click=lambda e, shown=shown: page.show_dialog(shown)))

ft.run(main)
"""


def test_the_content_of_dialogs_is_as_wide_as_they_are(page: Page, serve: Serve) -> None:
    page.goto(serve(DIALOGS).url)
    page.emulate_media(reduced_motion="reduce")
    width = page.viewport_size["width"] if page.viewport_size else 0
    for name, keys in (
        ("SnackBar", {"snack": width - 48}),
        ("Banner", {"banner": width - 32}),
        ("AlertDialog", {"title": 232, "content": 232}),
    ):
        page.get_by_role("button", name=name).click()
        expect(page.locator(f"[data-key='{next(iter(keys))}']")).to_be_visible()
        page.evaluate("Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)")
        found = boxes(page)
        for key, wanted in keys.items():
            assert (found[key][2], found[f"{key} line"][2]) == (wanted, wanted), key


LETTERS = """
import flet_web as ft

def main(page: ft.Page):
    text = ft.Text("short", bgcolor="#ff0000", key="text")
    span = ft.TextSpan("span", ft.TextStyle(bgcolor="blue"))
    both = ft.Text("other", style=ft.TextStyle(bgcolor="#00ff00"), spans=[span])

    def change():
        text.value = "another one"

    def clear():
        text.bgcolor = None

    page.add(
        ft.Column([text, both], width=400, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        ft.Button("change", on_click=change), ft.Button("clear", on_click=clear),
    )

ft.run(main)
"""

PAINTED = """(element) => [element, ...element.querySelectorAll("*")].map(
  (part) => [getComputedStyle(part).backgroundColor, Math.round(part.getBoundingClientRect().width)]
).filter(([color]) => color !== "rgba(0, 0, 0, 0)")"""


def test_the_background_of_a_text_lies_behind_its_letters(page: Page, serve: Serve) -> None:
    page.goto(serve(LETTERS).url)
    text = page.locator("[data-key=text]")
    expect(text).to_have_text("short")
    [(color, width)] = text.evaluate(PAINTED)
    assert color == "rgb(255, 0, 0)"
    assert width < 100
    assert len(page.locator(".f-text", has_text="other").evaluate(PAINTED)) == 2
    page.get_by_role("button", name="change").click()
    expect(text).to_have_text("another one")
    [(color, wider)] = text.evaluate(PAINTED)
    assert color == "rgb(255, 0, 0)"
    assert width < wider < 200
    page.get_by_role("button", name="clear").click()
    page.wait_for_function(f"() => ({PAINTED})(document.querySelector('[data-key=text]')).length === 0")


BAR = """
import flet_web as ft

def leaf(key, width=None, height=None):
    return ft.Container(key=key, width=width, height=height, bgcolor="amber")

def main(page: ft.Page):
    page.appbar = bar = ft.AppBar(leading=leaf("leading", 20, 20), title=leaf("title", 200, 30), center_title=True)

    def widen():
        bar.actions = [leaf("action", 400, 30)]

    page.add(ft.Button("widen", on_click=widen))

ft.run(main)
"""


def test_the_title_of_an_app_bar_is_in_its_middle_if_there_is_room(page: Page, serve: Serve) -> None:
    page.set_viewport_size({"width": 800, "height": 400})
    page.goto(serve(BAR).url)
    expect(page.locator("[data-key=title]")).to_be_visible()
    found = boxes(page)
    assert found["leading"] == [0, 0, 56, 56]
    assert found["title"] == [300, 13, 200, 30]
    page.get_by_role("button", name="widen").click()
    expect(page.locator("[data-key=action]")).to_be_visible()
    # The space beside a title is kept: 16 pixels between it and the actions.
    assert boxes(page)["title"] == [184, 13, 200, 30]
