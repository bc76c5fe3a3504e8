"""Grids: cells of one size, line by line, few of many on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    page.padding = 0
    cells = [ft.Container(ft.Text(f"cell {{n}}"), bgcolor="blue100", key=str(n)) for n in range({count})]
    grid = ft.GridView(cells, {more}, width=640, height=400, key="area")
    heard = ft.Text("", key="heard")
    {add}
    page.add(grid, ft.Row([
        ft.Button("insert", on_click=lambda: cells.insert(0, ft.Text("new"))),
        ft.Button("to 1500", on_click=lambda: grid.scroll_to({key}="1500")),
        ft.Button("clear", on_click=clear),
        heard,
    ]))

{run}
"""


class Cell(TypedDict):
    """A visible cell, seen from the corner of its grid."""

    n: int
    x: float
    y: float
    width: float
    height: float


CELLS = """() => {
  const area = document.querySelector('[data-key=area]').getBoundingClientRect();
  return [...document.querySelectorAll('.f-cells > .f-item > [data-key]')].map((cell) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    return { n: Number(cell.dataset.key), x: left - area.left, y: top - area.top, width, height };
  }).filter(({ x, y, width, height }) => x + width > 1 && y + height > 1 && x < area.width - 1 && y < area.height - 1);
}"""

Start = Callable[..., None]


@pytest.fixture
def start(page: Page, serve: Serve) -> Start:
    def open_grid(more: str, count: int = 3000, old: bool = False) -> None:
        clear = "    def clear():\n        grid.clean() if hasattr(grid, 'clean') else cells.clear()"
        heard = "grid.on_scroll = lambda e: setattr(heard, 'value', f'{e.event_type} {e.pixels > 0}')"
        program = PROGRAM.format(
            more=more,
            count=count,
            key="key" if old else "scroll_key",
            add=f"{heard}\n{clear}",
            run="ft.app(main)" if old else "ft.run(main)",
        )
        page.goto(serve(program).url)
        expect(page.get_by_text("cell 0", exact=True)).to_be_visible()
        if count > 100:
            # The rest of a long list comes after its first cells.
            expect(page.get_by_role("listitem").first).to_have_attribute("aria-setsize", str(count))

    return open_grid


def cells(page: Page) -> dict[int, Cell]:
    """The visible cells, by their number."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found: list[Cell] = page.evaluate(CELLS)
    return {cell["n"]: cell for cell in found}


def scroll(page: Page, x: int, y: int) -> None:
    """Turn the wheel over the grid, and wait until it stands still."""
    grid = page.locator("[data-key=area]")
    grid.hover()
    page.mouse.wheel(x, y)
    grid.evaluate(
        """async (area) => {
          for (let before = NaN, still = 0; still < 12; before = area.scrollTop + area.scrollLeft) {
            still = before === area.scrollTop + area.scrollLeft ? still + 1 : 0;
            await new Promise((done) => requestAnimationFrame(done));
          }
        }"""
    )


@pytest.mark.parametrize(
    ("more", "lanes", "size", "step"),
    [
        ("runs_count=3", 3, (206.67, 206.67), (216.67, 216.67)),
        # 640 / (150 + 5), rounded up
        ("max_extent=150, spacing=5, run_spacing=5", 5, (124, 124), (129, 129)),
        ("runs_count=4, child_aspect_ratio=2, spacing=20, run_spacing=0", 4, (160, 80), (160, 100)),
        ("runs_count=2, padding=20, reverse=True", 2, (295, 295), (305, 305)),
    ],
)
@pytest.mark.parametrize("count", [60, 3000])
def test_cells_have_the_size_that_flutter_gives_them(
    start: Start, page: Page, more: str, lanes: int, size: tuple[float, float], step: tuple[float, float], count: int
) -> None:
    start(more, count)
    seen = cells(page)
    width, height = size
    down = -1 if "reverse" in more else 1
    first, second, below = seen[0], seen[1], seen[lanes]
    assert first["width"] == pytest.approx(width, abs=0.1)
    assert first["height"] == pytest.approx(height, abs=0.1)
    assert second["x"] - first["x"] == pytest.approx(step[0], abs=0.1)
    assert below["y"] - first["y"] == pytest.approx(step[1] * down, abs=0.1)
    assert below["x"] == first["x"]


def test_a_horizontal_grid_has_columns_as_its_lines(start: Start, page: Page) -> None:
    start("horizontal=True, runs_count=4, spacing=10, run_spacing=20, child_aspect_ratio=0.5")
    seen = cells(page)
    # (400 - 3 * 20) / 4 high, and twice as wide
    assert seen[0]["height"] == pytest.approx(85)
    assert seen[0]["width"] == pytest.approx(170)
    assert seen[4]["x"] - seen[0]["x"] == pytest.approx(180)
    assert seen[1]["y"] - seen[0]["y"] == pytest.approx(105)
    scroll(page, 20_000, 0)
    numbers = sorted(cells(page))
    assert numbers[0] > 400
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert page.locator(".f-cells > .f-item").count() < 150


@pytest.mark.parametrize("reverse", [False, True])
def test_scrolling_a_long_grid(start: Start, page: Page, reverse: bool) -> None:
    start(f"runs_count=4, reverse={reverse}")
    for pixels in (5000, 60_000, -3000):
        scroll(page, 0, -pixels if reverse else pixels)
        seen = cells(page)
        numbers = sorted(seen)
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert {round(seen[n]["x"]) for n in numbers if n % 4 == 2} == {325}
        assert page.locator(".f-cells > .f-item").count() < 150
    expect(page.locator("[data-key=heard]")).to_have_text("ScrollType.USER True")


@pytest.mark.parametrize("old", [False, True])
def test_a_cell_is_scrolled_to_and_all_go(start: Start, page: Page, old: bool) -> None:
    start("runs_count=5, max_extent=150", old=old)
    page.get_by_role("button", name="to 1500").click()
    expect(page.get_by_text("cell 1500", exact=True)).to_be_in_viewport()
    assert cells(page)[1500]["y"] == pytest.approx(0, abs=1.5)
    item = page.get_by_role("listitem").filter(has_text="cell 1500")
    expect(item).to_have_attribute("aria-posinset", "1501")
    expect(item).to_have_attribute("aria-setsize", "3000")
    page.get_by_role("button", name="clear").click()
    expect(page.get_by_text("cell 1500", exact=True)).to_have_count(0)


def test_a_narrower_grid_has_fewer_cells_in_a_line_and_keeps_its_place(start: Start, page: Page) -> None:
    start("max_extent=150")
    scroll(page, 0, 20_000)
    first = min(cells(page))
    page.locator("[data-key=area]").evaluate("(area) => { area.style.width = '300px'; }")
    page.wait_for_function("() => document.querySelector('.f-cells').style.getPropertyValue('--f-lanes') === '2'")
    seen = cells(page)
    assert first in seen
    assert {round(cell["x"]) for cell in seen.values()} == {0, 155}
    page.get_by_role("button", name="insert").click()
    expect(page.locator(".f-cells > .f-space").first).to_be_attached()
    assert first in cells(page)
