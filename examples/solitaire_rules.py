"""The rules of Klondike, the best known solitaire. Nothing here knows how a card looks."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

RANKS = ("Ace", "2", "3", "4", "5", "6", "7", "8", "9", "10", "Jack", "Queen", "King")
SUITS = ("spades", "hearts", "clubs", "diamonds")
COLUMNS = 7


class Card(NamedTuple):
    """`rank` is from 1, an ace, to 13, a king."""

    rank: int
    suit: str

    def __str__(self) -> str:
        return f"{RANKS[self.rank - 1]} of {self.suit}"

    @property
    def is_red(self) -> bool:
        return self.suit in ("hearts", "diamonds")


class Place(NamedTuple):
    """Where cards can be put: one of the seven columns, or one of the four foundations."""

    kind: Literal["column", "foundation"]
    number: int


PLACES = [*(Place("foundation", n) for n in range(len(SUITS))), *(Place("column", n) for n in range(COLUMNS))]


@dataclass(eq=False)
class Game:
    """One game. The last card of each list is on top.

    In a column the first `hidden` cards lie face down. Foundation number n takes the cards of `SUITS[n]`.
    """

    stock: list[Card] = field(default_factory=list)
    waste: list[Card] = field(default_factory=list)
    foundations: list[list[Card]] = field(default_factory=lambda: [[] for _ in SUITS])
    columns: list[list[Card]] = field(default_factory=lambda: [[] for _ in range(COLUMNS)])
    hidden: list[int] = field(default_factory=lambda: [0] * COLUMNS)
    moves: int = 0

    def deal(self, seed: int | None = None) -> None:
        """Shuffle, and begin anew."""
        cards = [Card(rank, suit) for suit in SUITS for rank in range(1, len(RANKS) + 1)]
        random.Random(seed).shuffle(cards)
        self.columns = [[cards.pop() for _ in range(n + 1)] for n in range(COLUMNS)]
        self.hidden = list(range(COLUMNS))
        self.foundations = [[] for _ in SUITS]
        self.stock, self.waste, self.moves = cards, [], 0

    def draw(self) -> None:
        """Turn the next card of the stock; an empty stock is filled from the waste."""
        if self.stock:
            self.waste.append(self.stock.pop())
            self.moves += 1
        elif self.waste:
            self.stock, self.waste = self.waste[::-1], []
            self.moves += 1

    def run(self, card: Card) -> list[Card]:
        """What moves with a card: itself and all that lies on it. Nothing if it cannot be taken."""
        if self.waste[-1:] == [card] or any(pile[-1:] == [card] for pile in self.foundations):
            return [card]
        for column, hidden in zip(self.columns, self.hidden):
            if card in column[hidden:]:
                return column[column.index(card) :]
        return []

    def can_move(self, card: Card, to: Place) -> bool:
        """Whether a card, with all that lies on it, may be put there."""
        run = self.run(card)
        if not run:
            return False
        if to.kind == "foundation":
            height = len(self.foundations[to.number])
            return len(run) == 1 and card == Card(height + 1, SUITS[to.number])
        column = self.columns[to.number]
        if not column:
            return card.rank == len(RANKS)
        return column[-1].rank == card.rank + 1 and column[-1].is_red != card.is_red

    def move(self, card: Card, to: Place) -> bool:
        """Put a card there, with all that lies on it. False, and nothing else, if it may not be put there."""
        if not self.can_move(card, to):
            return False
        run = self.run(card)
        for pile in (self.waste, *self.foundations, *self.columns):
            if card in pile:
                del pile[-len(run) :]
        (self.columns if to.kind == "column" else self.foundations)[to.number].extend(run)
        # The card that is on top now is turned.
        self.hidden = [min(hidden, max(len(column) - 1, 0)) for hidden, column in zip(self.hidden, self.columns)]
        self.moves += 1
        return True

    @property
    def is_won(self) -> bool:
        return all(len(pile) == len(RANKS) for pile in self.foundations)
