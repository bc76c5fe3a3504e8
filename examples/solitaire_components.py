"""The solitaire of `solitaire.py`, made of components: the table follows from the game, which tells of its changes."""

from __future__ import annotations

from typing import Any

import flet_web as ft
from solitaire_cards import FELT, GAP, SIGNS, back, empty, face, fanned, stock, width_of_a_card
from solitaire_rules import COLUMNS, SUITS, Card, Game, Place


class ObservedGame(ft.Observable, Game):
    """A game that tells of its changes: components that are given it are rendered again."""


def new_game() -> Game:
    game = ObservedGame()
    game.deal()
    return game


@ft.component
def DraggableCard(card: Card, game: Game, width: float) -> Any:
    """A card that can be dragged, with those that lie on it."""
    run = [face(one, width) for one in game.run(card)]
    return ft.Draggable(face(card, width), data=card, content_feedback=fanned(run, width))


@ft.component
def Target(place: Place, label: str, game: Game, content: Any) -> Any:
    """A place where cards can be put."""
    return ft.DragTarget(ft.Semantics(content=content, label=label), on_accept=lambda e: game.move(e.src.data, place))


@ft.component
def Stock(game: Game, width: float) -> Any:
    return ft.Container(stock(game, width), on_click=game.draw)


@ft.component
def Foundation(number: int, game: Game, width: float) -> Any:
    pile, suit = game.foundations[number], SUITS[number]
    content = DraggableCard(pile[-1], game, width, key=str(pile[-1])) if pile else empty(width, SIGNS[suit])
    return Target(Place("foundation", number), f"Foundation of {suit}", game, content)


@ft.component
def Column(number: int, game: Game, width: float) -> Any:
    cards, hidden = game.columns[number], game.hidden[number]
    shown = [
        back(width) if n < hidden else DraggableCard(card, game, width, key=str(card)) for n, card in enumerate(cards)
    ]
    content = fanned(shown or [empty(width)], width, hidden)
    return Target(Place("column", number), f"Column {number + 1}", game, content)


@ft.component
def Solitaire() -> Any:
    """The whole table."""
    game, _ = ft.use_state(new_game)
    page = ft.context.page
    page_width, set_page_width = ft.use_state(page.width or 600)
    ft.on_mounted(lambda: setattr(page, "on_resize", lambda e: set_page_width(e.width)))
    width = width_of_a_card(page_width)
    won = ft.AlertDialog(
        title=ft.Text("You have won!"),
        content=ft.Text(f"In {game.moves} moves."),
        actions=[ft.TextButton("Play again", on_click=lambda: game.deal())],
    )
    ft.use_dialog(won if game.is_won else None)
    waste = DraggableCard(game.waste[-1], game, width, key=str(game.waste[-1])) if game.waste else empty(width)
    top = [Stock(game, width), waste, ft.Container(width=width)]
    top += [Foundation(number, game, width) for number in range(len(SUITS))]
    return ft.View(
        [
            ft.Row(top, spacing=GAP, alignment=ft.MainAxisAlignment.CENTER),
            ft.Row(
                [Column(number, game, width) for number in range(COLUMNS)],
                spacing=GAP,
                alignment=ft.MainAxisAlignment.CENTER,
                vertical_alignment=ft.CrossAxisAlignment.START,
            ),
        ],
        appbar=ft.AppBar(
            title=ft.Text("Solitaire"),
            actions=[ft.IconButton(ft.Icons.REFRESH, tooltip="New game", on_click=lambda: game.deal())],
        ),
        bgcolor=FELT,
        padding=GAP,
        spacing=20,
        scroll=ft.ScrollMode.AUTO,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def main(page: ft.Page) -> None:
    page.title = "Solitaire"
    page.render_views(Solitaire)


if __name__ == "__main__":
    ft.run(main)
