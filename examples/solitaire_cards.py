"""How the cards of the two solitaires look. Sizes follow from the width of a card, in logical pixels."""

from __future__ import annotations

from collections.abc import Sequence

import flet_web as ft
from solitaire_rules import COLUMNS, Card, Game

SIGNS = {"spades": "♠", "hearts": "♥", "clubs": "♣", "diamonds": "♦"}
GAP = 6
FELT, BACK, INK = ft.Colors.GREEN_800, ft.Colors.INDIGO_400, ft.Colors.GREY_900


def width_of_a_card(page_width: float) -> float:
    """So that all columns fit into the page."""
    return min(84, (page_width - 2 * GAP) / COLUMNS - GAP)


def height_of_a_card(width: float) -> float:
    return width * 1.4


def short(card: Card) -> str:
    return {1: "A", 11: "J", 12: "Q", 13: "K"}.get(card.rank, str(card.rank))


def face(card: Card, width: float) -> ft.Control:
    """A card that is seen. Screen readers say its name."""
    color = ft.Colors.RED_700 if card.is_red else INK
    sign = SIGNS[card.suit]
    corner = ft.Text(f"{short(card)}{sign}", size=width * 0.3, color=color, weight=ft.FontWeight.W_600)
    return ft.Semantics(
        label=str(card),
        exclude_semantics=True,
        content=ft.Container(
            ft.Stack(
                [
                    ft.Container(corner, left=width * 0.08, top=0),
                    ft.Container(ft.Text(sign, size=width * 0.5, color=color), right=width * 0.08, bottom=0),
                ]
            ),
            width=width,
            height=height_of_a_card(width),
            bgcolor=ft.Colors.WHITE,
            border=ft.Border.all(1, ft.Colors.GREY_400),
            border_radius=width * 0.1,
        ),
    )


def back(width: float) -> ft.Control:
    """A card that lies face down."""
    return ft.Container(
        ft.Icon(ft.Icons.ALL_INCLUSIVE, size=width * 0.5, color=ft.Colors.INDIGO_100),
        width=width,
        height=height_of_a_card(width),
        bgcolor=BACK,
        border=ft.Border.all(2, ft.Colors.WHITE),
        border_radius=width * 0.1,
        alignment=ft.Alignment.CENTER,
    )


def empty(width: float, sign: str = "") -> ft.Control:
    """A place without a card."""
    return ft.Container(
        ft.Text(sign, size=width * 0.5, color=ft.Colors.GREEN_200),
        width=width,
        height=height_of_a_card(width),
        border=ft.Border.all(2, ft.Colors.GREEN_600),
        border_radius=width * 0.1,
        alignment=ft.Alignment.CENTER,
    )


def stock(game: Game, width: float) -> ft.Control:
    """The cards that are still to be turned."""
    return ft.Semantics(
        label=f"Stock, {len(game.stock)} cards",
        exclude_semantics=True,
        content=back(width) if game.stock else empty(width, "↺"),
    )


def fanned(cards: Sequence[ft.Control], width: float, hidden: int = 0) -> ft.Stack:
    """Cards one above the other, so that each is seen; of the first `hidden` ones only an edge."""
    tops = [width * 0.16 * min(n, hidden) + width * 0.42 * max(n - hidden, 0) for n in range(len(cards))]
    return ft.Stack(
        [ft.Container(card, top=top) for card, top in zip(cards, tops)],
        width=width,
        height=(tops[-1] if tops else 0) + height_of_a_card(width),
    )
