"""Wheels of iOS in a browser: turned by mouse, finger, mouse wheel and keys, and what the program hears of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.becomes import becomes
from tests.browser.heard import Heard
from tests.browser.touch import Finger

Show = Callable[..., None]

FRUITS = ["Apple", "Apricot", "Banana", "Cherry", "Damson", "Elder", "Fig", "Grape", "Honeydew", "Imbe"]
NOON = datetime.datetime(2025, 8, 17, 12, 30)


def wheel(page: Page, name: str) -> Locator:
    return page.get_by_role("spinbutton", name=name, exact=True)


def reads(page: Page, name: str, text: str) -> None:
    """Wait until this item of a wheel is in the middle."""
    expect(wheel(page, name)).to_have_attribute("aria-valuetext", text)


def middle(found: Locator) -> tuple[float, float]:
    box = found.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def rests(page: Page) -> None:
    """Wait until the wheels stand still."""
    expect(page.locator(".f-moving")).to_have_count(0)


@pytest.fixture
def fruits(show_program: Show) -> Callable[..., tuple[Heard, ft.CupertinoPicker]]:
    """Show a wheel of fruits, and note what it tells."""

    def show(dialect: str = "1.0", **options: Any) -> tuple[Heard, ft.CupertinoPicker]:
        heard, made = Heard(), ft.CupertinoPicker(tooltip="Fruit", width=300, height=216, **options)

        def main(page: ft.Page) -> None:
            made.controls = [ft.Text(fruit) for fruit in FRUITS]
            made.on_change = lambda e: heard.add((e.data, e.control.selected_index))
            page.add(made)

        show_program(main, dialect)
        return heard, made

    return show


@pytest.mark.parametrize(("dialect", "data"), [("1.0", 4), ("0.21", "4")])
def test_by_mouse(fruits: Any, page: Page, dialect: str, data: Any) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard, _ = fruits(dialect, selected_index=3)
    reads(page, "Fruit", "Cherry")
    x, y = middle(wheel(page, "Fruit"))
    page.mouse.click(x, y + 27)  # the next item
    heard.until((data, 4))
    reads(page, "Fruit", "Damson")
    # It follows a drag, and swings on.
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 9):
        page.mouse.move(x, y + 8 * step)
    reads(page, "Fruit", "Banana")
    page.mouse.up()
    wheel(page, "Fruit").press("Home")
    heard.until((type(data)(0), 0))
    # One item for each notch of the mouse wheel.
    for place in (1, 2):
        page.mouse.wheel(0, 120)
        heard.until((type(data)(place), place))
    reads(page, "Fruit", "Banana")


def test_by_finger(fruits: Any, page: Page) -> None:
    heard, picker = fruits()
    x, y = middle(wheel(page, "Fruit"))
    finger = Finger(page)
    finger.down(x, y)
    for step in range(1, 11):
        finger.move(x, y - 6 * step)
    finger.up()
    # It swings out, and comes to rest on an item.
    heard.wait_for(lambda: picker.selected_index >= 2)
    rests(page)
    heard.wait_for(lambda: wheel(page, "Fruit").get_attribute("aria-valuetext") == FRUITS[picker.selected_index])
    # Each item that has passed the middle was told, in order.
    assert [place for _, place in heard.all] == sorted({place for _, place in heard.all})
    # Beyond the end it comes back.
    finger.down(x, y)
    for step in range(1, 40):
        finger.move(x, y - 10 * step)
    finger.up()
    heard.until((len(FRUITS) - 1, len(FRUITS) - 1))
    rests(page)
    reads(page, "Fruit", FRUITS[-1])


def test_by_keys(fruits: Any, page: Page) -> None:
    heard, _ = fruits()
    wheel(page, "Fruit").focus()
    for key, place in {"ArrowUp": 1, "End": 9, "PageDown": 4, "ArrowDown": 3, "Home": 0, "g": 7}.items():
        page.keyboard.press(key)
        heard.until((place, place))
        reads(page, "Fruit", FRUITS[place])
        rests(page)
    page.keyboard.press("Home")
    reads(page, "Fruit", "Apple")
    rests(page)
    for letter in "apr":
        page.keyboard.press(letter)
    reads(page, "Fruit", "Apricot")
    expect(wheel(page, "Fruit")).to_have_attribute("aria-valuenow", "1")
    expect(wheel(page, "Fruit")).to_have_attribute("aria-valuemax", "9")
    assert faults(page) == []


def test_a_wheel_that_goes_round(fruits: Any, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard, picker = fruits(looping=True)
    wheel(page, "Fruit").focus()
    page.keyboard.press("ArrowDown")
    heard.until((9, 9))
    page.keyboard.press("ArrowUp")
    heard.until((0, 0))
    # Few items are seen more than once; a change of one is seen in all of its places.
    picker.controls = [ft.Text("One"), ft.Text("Two")]
    picker.update()
    expect(page.locator(".f-wheel-item", has_text="Two")).not_to_have_count(1)
    picker.controls[1].value = "Three"
    picker.update()
    expect(page.locator(".f-wheel-item", has_text="Two")).to_have_count(0)
    expect(page.locator(".f-wheel-item", has_text="Three")).not_to_have_count(1)


def test_the_program_turns_it(fruits: Any, page: Page) -> None:
    heard, picker = fruits()
    reads(page, "Fruit", "Apple")
    picker.selected_index = 5
    picker.update()
    reads(page, "Fruit", "Elder")
    rests(page)
    x, y = middle(wheel(page, "Fruit"))
    expect(page.get_by_text("Elder", exact=True)).to_be_visible()
    shown = middle(page.get_by_text("Elder", exact=True))
    assert abs(shown[0] - x) < 1
    assert abs(shown[1] - y) < 1
    picker.disabled = True
    picker.update()
    expect(wheel(page, "Fruit")).to_have_attribute("aria-disabled", "true")
    page.mouse.click(x, y + 27)
    page.mouse.wheel(0, 120)
    picker.disabled = False
    picker.update()
    expect(wheel(page, "Fruit")).not_to_have_attribute("aria-disabled", "true")
    reads(page, "Fruit", "Elder")
    assert heard.all == []


@pytest.fixture
def dates(show_program: Show) -> Callable[..., tuple[Heard, ft.CupertinoDatePicker]]:
    """Show wheels of a date, without motion, and note what they tell."""

    def show(mode: str, dialect: str = "1.0", rtl: bool = False, **options: Any) -> Any:
        heard = Heard()
        made = ft.CupertinoDatePicker(
            **{"value": NOON, "date_picker_mode": ft.CupertinoDatePickerMode(mode), "height": 216, **options}
        )

        def main(page: ft.Page) -> None:
            page.rtl = rtl
            made.on_change = lambda e: heard.add((e.data, e.control.value))
            page.add(made)

        show_program(main, dialect)
        return heard, made

    return show


def order(page: Page) -> list[str | None]:
    return [one.get_attribute("aria-label") for one in page.get_by_role("spinbutton").all()]


@pytest.mark.parametrize(("dialect", "text"), [("1.0", None), ("0.21", "2025-02-28T00:00:00")])
def test_a_date(dates: Any, page: Page, dialect: str, text: str | None) -> None:
    heard, picker = dates("date", dialect, value=datetime.datetime(2025, 1, 31))
    expect(wheel(page, "Day")).to_be_visible()
    becomes(page, lambda: order(page), ["Month", "Day", "Year"])
    wheel(page, "Month").press("ArrowUp")
    # There is no 31 February.
    day = datetime.datetime(2025, 2, 28)
    heard.until((text or day, day))
    reads(page, "Day", "28")
    rests(page)
    wheel(page, "Year").focus()
    for digit in "2024":
        page.keyboard.press(digit)
    reads(page, "Year", "2024")
    wheel(page, "Month").press("j")
    reads(page, "Month", "June")
    heard.wait_for(lambda: picker.value == datetime.datetime(2024, 6, 28))
    assert faults(page) == []


def test_the_order_and_the_language_of_a_date(dates: Any, page: Page) -> None:
    dates("date", locale=ft.Locale("de", "DE"), show_day_of_week=True)
    expect(wheel(page, "Monat")).to_be_visible()
    becomes(page, lambda: order(page), ["Tag", "Monat", "Jahr"])
    reads(page, "Monat", "August")
    reads(page, "Tag", "So 17")
    dates("date", date_order=ft.CupertinoDatePickerDateOrder.YEAR_DAY_MONTH)
    expect(wheel(page, "Day")).to_be_visible()
    becomes(page, lambda: order(page), ["Year", "Day", "Month"])


def test_from_right_to_left_a_wheel_is_seen_from_the_other_side(dates: Any, page: Page) -> None:
    def seen_from() -> float:
        """Where the eye is before the hours: 0.5 is the middle of the wheel."""
        expect(wheel(page, "Hour")).to_be_visible()
        share: float = wheel(page, "Hour").evaluate("""wheel => {
            const item = wheel.querySelector(".f-wheel-item");
            return parseFloat(getComputedStyle(item).transformOrigin) / item.offsetWidth;
        }""")
        return share

    dates("time")
    forward = seen_from()
    dates("time", rtl=True)
    backward = seen_from()
    assert forward > 0.6
    assert forward + backward == pytest.approx(1, abs=0.01)


ENLARGED = """document.addEventListener("DOMContentLoaded", () => {
  document.body.style.setProperty("text-size-adjust", "180%", "important");
})"""


def test_enlarged_texts_do_not_overlap(show_program: Show, page: Page) -> None:
    # As a phone does whose user wants large texts.
    session = page.context.new_cdp_session(page)
    screen = {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    session.send("Emulation.setDeviceMetricsOverride", screen)
    page.add_init_script(ENLARGED)
    moment = ft.CupertinoDatePickerMode.DATE_AND_TIME

    def main(page: ft.Page) -> None:
        page.add(
            ft.CupertinoPicker([ft.Text(fruit, size=20) for fruit in FRUITS], height=216),
            ft.CupertinoDatePicker(NOON, date_picker_mode=moment, height=216),
            ft.CupertinoTimerPicker(height=216),
        )

    show_program(main)
    first, second = (page.get_by_text(fruit, exact=True) for fruit in FRUITS[:2])
    expect(second).to_be_visible()
    expect(page.get_by_text("hours", exact=True)).to_be_visible()
    # They are enlarged, and so is their room.
    above, below = first.bounding_box(), second.bounding_box()
    assert above is not None
    assert below is not None
    assert above["height"] > 40
    assert above["y"] + above["height"] <= below["y"] + 5
    # Wheels beside each other have no room for more: their texts stay as they are.
    over: list[float] = page.locator(".f-wheel-row .f-wheel").evaluate_all("""wheels => wheels.map(wheel => {
        const box = wheel.getBoundingClientRect();
        return Math.max(...[...wheel.querySelectorAll(".f-wheel-inner, .f-timer-number")].map(text => {
            const range = document.createRange();
            range.selectNodeContents(text);
            const {left, right} = range.getBoundingClientRect();
            return Math.max(box.left - left, right - box.right);
        }));
    })""")
    assert len(over) == 7
    assert max(over) < 1


def test_limits_of_a_date(dates: Any, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    first, last = datetime.datetime(2025, 8, 10), datetime.datetime(2025, 9, 3)
    heard, picker = dates("date", first_date=first, last_date=last, minimum_year=2020, maximum_year=2026)
    wheel(page, "Month").press("ArrowUp")  # 17 September is too late
    heard.until((last, last))
    reads(page, "Day", "3")
    wheel(page, "Year").press("Home")
    heard.until((first, first))
    reads(page, "Year", "2025")
    expect(wheel(page, "Year")).to_have_attribute("aria-valuemin", "2020")
    expect(wheel(page, "Year")).to_have_attribute("aria-valuemax", "2026")
    assert picker.value == first


def test_a_month(dates: Any, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard, _ = dates("monthYear")
    expect(wheel(page, "Month")).to_be_visible()
    becomes(page, lambda: order(page), ["Month", "Year"])
    wheel(page, "Month").press("ArrowDown")
    july = datetime.datetime(2025, 7, 1)
    heard.until((july, july))


def test_a_date_with_a_time(dates: Any, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard, picker = dates("dateAndTime", minute_interval=15, last_date=datetime.datetime(2025, 8, 18, 12))
    expect(wheel(page, "Day")).to_be_visible()
    becomes(page, lambda: order(page), ["Day", "Hour", "Minute", "AM or PM"])
    reads(page, "Day", "Sun, Aug 17")
    reads(page, "AM or PM", "PM")
    wheel(page, "Minute").press("ArrowUp")
    heard.wait_for(lambda: picker.value == datetime.datetime(2025, 8, 17, 12, 45))
    wheel(page, "Hour").press("ArrowDown")
    reads(page, "AM or PM", "AM")
    wheel(page, "AM or PM").press("p")
    heard.wait_for(lambda: picker.value == datetime.datetime(2025, 8, 17, 23, 45))
    reads(page, "Hour", "11")
    wheel(page, "Day").press("ArrowUp")  # that would be too late
    heard.wait_for(lambda: picker.value == datetime.datetime(2025, 8, 18, 12))
    wheel(page, "Day").press("ArrowUp")
    reads(page, "Day", "Mon, Aug 18")
    assert faults(page) == []


def test_a_time(dates: Any, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard, picker = dates("time", use_24h_format=True, rtl=True)
    wheel(page, "Hour").focus()
    for digit in "19":
        page.keyboard.press(digit)
    page.keyboard.press("Tab")
    expect(wheel(page, "Minute")).to_be_focused()
    for digit in "05":
        page.keyboard.press(digit)
    heard.wait_for(lambda: picker.value == datetime.datetime(2025, 8, 17, 19, 5))
    # The first wheel is on the right.
    assert middle(wheel(page, "Hour"))[0] > middle(wheel(page, "Minute"))[0]


@pytest.mark.parametrize("dialect", ["1.0", "0.21"])
def test_a_timer(show_program: Show, page: Page, dialect: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard = Heard()

    def main(page: ft.Page) -> None:
        def note(e: Any) -> None:
            heard.add((e.data, e.control.value))

        given: Any = 60 if dialect == "0.21" else 60_000
        page.add(ft.CupertinoTimerPicker(given, minute_interval=5, height=216, on_change=note))

    show_program(main, dialect)
    expect(wheel(page, "Hours")).to_be_visible()
    for name, key in {"Hours": "2", "Minutes": "ArrowUp", "Seconds": "ArrowDown"}.items():
        wheel(page, name).press(key)
    span = ft.Duration(hours=2, minutes=5, seconds=59)
    heard.until((span, span) if dialect == "1.0" else ("7559", 7559))
    expect(page.get_by_text("hours", exact=True)).to_be_visible()
    reads(page, "Hours", "2 hours")
    assert faults(page) == []


def test_the_wheels_of_a_timer(show_program: Show, page: Page) -> None:
    made = ft.CupertinoTimerPicker(ft.Duration(hours=1, minutes=2, seconds=3), height=216)
    show_program(lambda page: page.add(made))
    expect(page.get_by_role("spinbutton")).to_have_count(3)
    for mode, names in {"hm": ["Hours", "Minutes"], "ms": ["Minutes", "Seconds"]}.items():
        made.mode = ft.CupertinoTimerPickerMode(mode)
        made.update()
        expect(wheel(page, names[0])).to_be_visible()
        expect(page.get_by_role("spinbutton")).to_have_count(2)
        becomes(page, lambda: order(page), names)


def test_steps_that_divide_no_hour(show_program: Show, page: Page) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        page.add(picker := ft.CupertinoTimerPicker(height=216))
        picker.second_interval = 7
        try:
            picker.update()
        except ValueError as error:
            heard.add(str(error))
            picker.second_interval = 1

    show_program(main)
    heard.until("second_interval divides 60, as 1, 5, 15 or 30; got 7")
