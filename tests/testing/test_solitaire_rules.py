"""The rules of the solitaires among the examples."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from solitaire_rules import PLACES, RANKS, SUITS, Card, Game, Place

CARDS = [Card(rank, suit) for suit in SUITS for rank in range(1, len(RANKS) + 1)]
STEPS = st.lists(st.one_of(st.none(), st.tuples(st.sampled_from(CARDS), st.sampled_from(PLACES))), max_size=60)


def state(game: Game) -> list[object]:
    return [game.stock, game.waste, game.foundations, game.columns, game.hidden]


def all_possible(game: Game) -> list[tuple[Card, Place]]:
    return [(card, place) for card in CARDS for place in PLACES if game.can_move(card, place)]


def check(game: Game) -> None:
    piles = [game.stock, game.waste, *game.foundations, *game.columns]
    assert sorted(card for pile in piles for card in pile) == sorted(CARDS)
    for suit, pile in zip(SUITS, game.foundations, strict=True):
        assert pile == [Card(n + 1, suit) for n in range(len(pile))]
    for column, hidden in zip(game.columns, game.hidden, strict=True):
        assert hidden < len(column) or hidden == 0 == len(column)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(), steps=STEPS)
def test_cards_are_moved_by_the_rules_alone(seed: int, steps: list[tuple[Card, Place] | None]) -> None:
    game = Game()
    game.deal(seed)
    for step in steps:
        possible = all_possible(game)
        if step is None:
            counted(game, game.draw)
        else:
            # One that is drawn at random is rarely possible.
            card, to = possible[(CARDS.index(step[0]) + step[1].number) % len(possible)] if possible else step
            run = game.run(card)
            moved = counted(game, partial(game.move, card, to))
            assert moved == bool(possible)
            pile = game.columns[to.number] if to.kind == "column" else game.foundations[to.number]
            assert not moved or pile[-len(run) :] == run
            is_possible = step in all_possible(game)
            assert counted(game, partial(game.move, *step)) is is_possible
        check(game)


def counted(game: Game, act: Callable[[], Any]) -> Any:
    """What the act gives. It counts as a move if it has changed something, and only then."""
    before, moves = repr(state(game)), game.moves
    given = act()
    assert (repr(state(game)) == before) == (game.moves == moves)
    return given


@settings(max_examples=5, deadline=None)
@given(seed=st.integers())
def test_columns_go_down_in_alternating_colors(seed: int) -> None:
    game = Game()
    game.deal(seed)
    for _ in range(80):
        possible = [move for move in all_possible(game) if move[1].kind == "column"]
        if possible:
            game.move(*possible[seed % len(possible)])
        else:
            game.draw()
        for column, hidden in zip(game.columns, game.hidden, strict=True):
            for below, above in pairwise(column[hidden:]):
                assert (below.rank, below.is_red) == (above.rank + 1, not above.is_red)


def test_a_game_that_is_dealt() -> None:
    game = Game()
    game.deal(1)
    assert [len(column) for column in game.columns] == [1, 2, 3, 4, 5, 6, 7]
    assert (len(game.stock), game.hidden, game.is_won) == (24, [0, 1, 2, 3, 4, 5, 6], False)
    first = list(game.stock)
    for _ in range(25):
        game.draw()
    assert game.stock == first
    assert str(Card(1, "spades")) == "Ace of spades"
    game.foundations = [[card for card in CARDS if card.suit == suit] for suit in SUITS]
    assert game.is_won
