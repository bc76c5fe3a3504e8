"""Draggable and DragTarget: by mouse, by finger and by keyboard, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.browser.touch import Finger
from tests.conftest import Launch

Show = Callable[..., None]


class Told:
    """A text on the page that tells what handlers were called with. They are async ones, which keep the order."""

    def __init__(self) -> None:
        self.shown = ft.Text("heard:")

    async def plain(self, e: ft.Event[Any]) -> None:
        self.say(e.name, e.data)

    async def target(self, e: Any) -> None:
        """An event of a DragTarget, with its own fields."""
        assert isinstance(e.src, ft.Draggable)
        assert e.src_id == e.src._i
        kinds = {"will_accept": ft.DragWillAcceptEvent, "leave": ft.DragTargetLeaveEvent}
        wanted: Any = kinds.get(e.name, ft.DragTargetEvent)
        assert (type(e) is wanted) is True
        if e.name == "will_accept":
            assert type(e.accept) is bool
        more = getattr(e, "accept", "")
        if e.name in ("move", "accept"):
            more = f"{e.local_position.x:g},{e.local_position.y:g} {e.global_position.x:g},{e.global_position.y:g}"
        if e.name != "move" or self.moves:
            self.say(e.control.data, e.src.data, e.name, more)

    moves = False

    def say(self, *words: object) -> None:
        self.shown.value = " ".join([str(self.shown.value), *(str(w) for w in words if w not in ("", None))]) + ";"


def box(name: str, left: float, color: str = "amber100") -> ft.Container:
    return ft.Container(ft.Text(name), width=90, height=50, bgcolor=color)


def target(told: Told, name: str, content: ft.Control | None = None, **options: Any) -> ft.DragTarget:
    listeners: dict[str, Any] = {f"on_{e}": told.target for e in ("will_accept", "accept", "leave", "move")}
    return ft.DragTarget(content or box(name, 0), data=name, **listeners, **options)


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a Draggable of 90 by 50 pixels at 10, 10 and targets beside it, at 150, 10 and 300, 10."""

    def start(moves: bool = False, other: dict[str, Any] | None = None, **options: Any) -> None:
        def main(page: ft.Page) -> None:
            page.padding = page.spacing = 0
            told = Told()
            told.moves = moves
            source = ft.Draggable(
                box("Pear", 0),
                data="pear",
                on_drag_start=told.plain,
                on_drag_complete=told.plain,
                **options,
            )
            places = [source, target(told, "Bowl"), target(told, "Plate", **(other or {}))]
            stack = ft.Stack(
                [ft.Container(one, left=left, top=10) for one, left in zip(places, (10, 150, 300), strict=True)],
                width=600,
                height=100,
            )
            page.add(stack, told.shown)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def test_a_mouse_drags_it_to_a_target(show: Show, page: Page) -> None:
    show(moves=True)
    page.mouse.move(55, 35)
    page.mouse.down()
    page.mouse.move(120, 35)
    feedback = page.locator(".f-drag-feedback")
    expect(feedback).to_have_text("Pear")
    assert feedback.bounding_box() == {"x": 75, "y": 10, "width": 90, "height": 50}
    page.mouse.move(160, 35)
    page.mouse.move(195, 35)
    page.mouse.up()
    expect(feedback).to_have_count(0)
    heard(
        page,
        "drag_start; Bowl pear will_accept True; Bowl pear move -35,0 115,10; Bowl pear move 0,0 150,10;"
        " Bowl pear accept 0,0 150,10; drag_complete default;",
    )
    assert faults(page) == []


def test_a_target_of_another_group_does_not_take_it(show: Show, page: Page) -> None:
    show(group="fruit", other={"group": "fruit"})
    page.mouse.move(55, 35)
    page.mouse.down()
    page.mouse.move(195, 35)
    page.mouse.move(345, 35)
    page.mouse.up()
    heard(
        page,
        "drag_start; Bowl pear will_accept False; Bowl pear leave; Plate pear will_accept True;"
        " Plate pear accept 0,0 300,10; drag_complete fruit;",
    )


def test_let_go_beside_all_targets(show: Show, page: Page) -> None:
    show()
    page.mouse.move(55, 35)
    page.mouse.down()
    page.mouse.move(195, 35)
    page.mouse.move(250, 300)
    page.mouse.up()
    heard(page, "drag_start; Bowl pear will_accept True; Bowl pear leave;")


def test_one_axis_and_what_is_shown_meanwhile(show: Show, page: Page) -> None:
    show(axis=ft.Axis.HORIZONTAL, content_when_dragging=box("Gone", 0), content_feedback=ft.Text("Flying"))
    page.mouse.move(55, 35)
    page.mouse.down()
    page.mouse.move(195, 300)
    feedback = page.locator(".f-drag-feedback")
    expect(feedback).to_have_text("Flying")
    expect(page.get_by_text("Gone")).to_be_visible()
    expect(page.get_by_text("Pear", exact=True)).to_have_count(0)
    there = feedback.bounding_box()
    assert there is not None
    assert (there["x"], there["y"]) == (150, 10)
    page.mouse.up()
    heard(page, "drag_start; Bowl pear will_accept True; Bowl pear accept 0,0 150,10; drag_complete default;")
    expect(page.get_by_text("Pear", exact=True)).to_be_visible()
    expect(page.get_by_text("Gone")).to_have_count(0)


def test_it_may_not_be_dragged(show: Show, page: Page) -> None:
    show(max_simultaneous_drags=0)
    page.mouse.move(55, 35)
    page.mouse.down()
    page.mouse.move(195, 35)
    expect(page.locator(".f-drag-feedback")).to_have_count(0)
    page.mouse.up()
    expect(page.get_by_text("heard:", exact=True)).to_be_visible()
    expect(page.locator(".f-draggable")).to_have_attribute("aria-disabled", "true")
    assert page.locator(".f-draggable").get_attribute("tabindex") is None


def test_by_keyboard(show: Show, page: Page) -> None:
    show()
    page.keyboard.press("Tab")
    source = page.get_by_role("button", name="Pear")
    expect(source).to_be_focused()
    expect(source).to_have_attribute("aria-roledescription", "draggable")
    said = page.locator("#f-live-assertive")
    page.keyboard.press("Space")
    expect(said).to_have_text("Picked up Pear. 2 targets.")
    page.keyboard.press("ArrowRight")
    expect(said).to_have_text("Bowl, 1 of 2")
    page.keyboard.press("ArrowDown")
    expect(said).to_have_text("Plate, 2 of 2")
    assert faults(page) == []
    page.keyboard.press("Enter")
    expect(said).to_have_text("Dropped Pear on Plate")
    heard(
        page,
        "drag_start; Bowl pear will_accept True; Bowl pear leave; Plate pear will_accept True;"
        " Plate pear accept 0,0 300,10; drag_complete default;",
    )
    page.keyboard.press("Space")
    page.keyboard.press("End")
    expect(said).to_have_text("Plate, 2 of 2")
    page.keyboard.press("Escape")
    expect(said).to_have_text("Pear is back where it was")
    expect(page.locator(".f-drag-feedback")).to_have_count(0)


@pytest.fixture
def finger(page: Page) -> Finger:
    return Finger(page)


def test_a_finger_drags_it(show: Show, page: Page, finger: Finger) -> None:
    show()
    finger.down(55, 35)
    finger.move(100, 35)
    finger.move(195, 35)
    finger.up()
    heard(page, "drag_start; Bowl pear will_accept True; Bowl pear accept 0,0 150,10; drag_complete default;")


LISTS = 300


def lists(told: Told, affinity: ft.Axis | None) -> ft.Row:
    """Two long lists: of things to drag, and of places to drop them."""
    left = [ft.Draggable(ft.Text(f"Thing {n}", height=40), data=n, affinity=affinity) for n in range(LISTS)]
    right = [target(told, f"Place {n}", ft.Text(f"Place {n}", height=40)) for n in range(LISTS)]
    return ft.Row(
        [ft.ListView(left, width=150, height=400, key="left"), ft.ListView(right, width=150, height=400, key="right")]
    )


@pytest.fixture
def show_lists(launch: Launch, page: Page) -> Show:
    def start(affinity: ft.Axis | None = None) -> None:
        def main(page: ft.Page) -> None:
            page.padding = page.spacing = 0
            told = Told()
            page.add(lists(told, affinity), told.shown)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("Place 0", exact=True)).to_be_visible()

    return start


def scrolled(area: Locator) -> float:
    found: float = area.evaluate("(e) => e.scrollTop")
    return found


def test_from_one_long_list_to_another_which_scrolls(show_lists: Show, page: Page) -> None:
    show_lists()
    page.mouse.move(30, 60)
    page.mouse.down()
    # Down in the right list, which scrolls for as long as the pointer stays at its edge.
    page.mouse.move(250, 380)
    page.mouse.move(250, 395)
    expect(page.get_by_text("Place 40", exact=True)).to_be_visible()
    page.mouse.move(250, 200)
    name = page.evaluate("() => document.elementFromPoint(250, 200).textContent")
    page.mouse.up()
    expect(page.get_by_text(f"{name} 1 accept")).to_be_visible()


def test_by_keyboard_in_long_lists(show_lists: Show, page: Page) -> None:
    show_lists()
    page.get_by_role("button", name="Thing 3", exact=True).focus()
    page.keyboard.press("Space")
    for n in range(25):
        page.keyboard.press("ArrowDown")
        expect(page.locator(".f-aimed")).to_have_text(f"Place {n}")
    page.keyboard.press("Space")
    expect(page.get_by_text("Place 24 3 accept")).to_be_visible()
    expect(page.get_by_role("button", name="Thing 3", exact=True)).to_be_focused()


def test_across_the_affinity_a_finger_scrolls(show_lists: Show, page: Page, finger: Finger) -> None:
    show_lists(ft.Axis.HORIZONTAL)
    area = page.locator(".f-scroll").first
    finger.down(30, 200)
    for y in range(180, 100, -20):
        finger.move(30, y)
    finger.up()
    expect(page.locator(".f-drag-feedback")).to_have_count(0)
    page.wait_for_function("(area) => area.scrollTop > 20", arg=area.element_handle())
    finger.down(30, 100)
    finger.move(100, 100)
    expect(page.locator(".f-drag-feedback")).to_have_count(1)
    finger.move(250, 100)
    finger.up()
    expect(page.get_by_text("accept")).to_be_visible()


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_in_both_dialects(launch: Launch, page: Page, dialect: str) -> None:
    """`Draggable("group", content=...)`, and `e.data`, `e.src_id`, `e.x` and `e.y` of Flet 0.21."""

    def main(page: ft.Page) -> None:
        page.padding = page.spacing = 0
        told = ft.Text("heard:")

        async def note(e: Any) -> None:
            told.value = f"{told.value} {e.name} {e.data!r}"
            if e.name == "accept":
                source = page.get_control(e.src_id)
                assert source is not None
                told.value += f" {source.data} {e.x:g} {e.y:g}"

        source: Any = ft.Draggable
        place: Any = ft.DragTarget
        page.add(
            ft.Row(
                [
                    source("fruit", content=box("Pear", 0), data="pear", on_drag_complete=note)
                    if dialect == "0.21"
                    else source(box("Pear", 0), "fruit", data="pear", on_drag_complete=note),
                    place(
                        group="fruit",
                        content=box("Bowl", 0),
                        on_will_accept=note,
                        on_accept=note,
                        on_leave=note,
                    ),
                ],
                spacing=0,
            ),
            told,
        )

    page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
    page.get_by_text("Pear").hover()
    page.mouse.down()
    page.mouse.move(135, 25)
    page.mouse.move(300, 25)
    page.mouse.move(135, 25)
    page.mouse.up()
    if dialect == "0.21":
        number = page.locator(".f-draggable").get_attribute("data-id")
        first = f"will_accept 'true' leave '{number}' will_accept 'true'"
        data = f"""'{{"src_id": {number}, "x": """
        expect(page.get_by_text(f"heard: {first} accept {data}")).to_be_visible()
    else:
        expect(page.get_by_text("heard: will_accept None leave None will_accept None accept None pear")).to_be_visible()
    expect(page.get_by_text("drag_complete 'fruit'")).to_be_visible()
