"""The two solitaires among the examples, played by mouse, by finger and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from examples import solitaire, solitaire_components
from solitaire_rules import SUITS, Card, Game
from tests.browser.axe import faults
from tests.browser.touch import Finger

PROGRAMS = [(solitaire.main, "0.21"), (solitaire_components.main, "1.0")]


def nearly_won(game: Game, seed: int | None = None) -> None:
    """The foundations wait for the last cards: four kings and a queen."""
    game.foundations = [[Card(rank, suit) for rank in range(1, 13)] for suit in SUITS]
    game.foundations[1].pop()
    game.columns = [
        [Card(13, "spades")],
        [Card(13, "hearts")],
        [Card(13, "clubs"), Card(12, "hearts")],
        [Card(13, "diamonds")],
        *([], [], []),
    ]
    game.hidden, game.stock, game.waste, game.moves = [0] * 7, [], [], 0


def corner(place: Locator) -> tuple[float, float]:
    """A point of a card that is seen even if another one lies on it."""
    box = place.bounding_box()
    assert box is not None
    return box["x"] + 10, box["y"] + 10


@pytest.mark.parametrize(("program", "dialect"), PROGRAMS, ids=["imperative", "components"])
def test_a_game(
    program: Any, dialect: str, page: Page, show_program: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Game, "deal", nearly_won)
    page.set_viewport_size({"width": 360, "height": 640})
    show_program(program, dialect)

    def card(name: str) -> Locator:
        return page.get_by_role("button", name=name, exact=True)

    def place(name: str) -> Locator:
        return page.get_by_label(name, exact=True)

    def lies_on(name: str, where: str) -> None:
        expect(place(where).get_by_role("button", name=name, exact=True)).to_be_visible()

    lies_on("King of spades", "Column 1")
    assert faults(page) == []

    # A mouse: first where the rules do not allow it, then a run of two cards.
    for target, end in (("Column 4", "Column 3"), ("Column 5", "Column 5")):
        page.mouse.move(*corner(card("King of clubs")))
        page.mouse.down()
        page.mouse.move(*corner(place(target)), steps=3)
        expect(page.locator(".f-drag-feedback")).to_have_text(re.compile("K♣.*Q♥"))
        page.mouse.up()
        expect(page.locator(".f-drag-feedback")).to_have_count(0)
        lies_on("King of clubs", end)
        lies_on("Queen of hearts", end)

    # A finger.
    finger = Finger(page)
    finger.down(*corner(card("Queen of hearts")))
    finger.move(*corner(place("Column 6")))
    finger.move(*corner(place("Foundation of hearts")))
    finger.up()
    lies_on("Queen of hearts", "Foundation of hearts")

    # The keyboard: the foundations are the first targets, in the order of their suits.
    said = page.locator("#f-live-assertive")
    for number, suit in enumerate(SUITS):
        name = f"King of {suit}"
        card(name).focus()
        page.keyboard.press("Space")
        expect(said).to_have_text(f"Picked up {name}. 11 targets.")
        page.keyboard.press("Home")
        for _ in range(number):
            page.keyboard.press("ArrowRight")
        expect(said).to_have_text(f"Foundation of {suit}, {number + 1} of 11")
        page.keyboard.press("Space")
        if suit != SUITS[-1]:
            lies_on(name, f"Foundation of {suit}")
            # The board is drawn anew: the focus goes along with the card.
            expect(card(name)).to_be_focused()
    expect(page.get_by_text("You have won!")).to_be_visible()
    expect(page.get_by_text("In 6 moves.")).to_be_visible()
    page.get_by_role("button", name="Play again").click()
    expect(page.get_by_text("You have won!")).to_have_count(0)
    lies_on("King of spades", "Column 1")
