"""Solitaire: cards that are dragged by mouse, by finger or by keyboard. The rules are in `solitaire_rules.py`."""

from __future__ import annotations

import flet_web as ft
from solitaire_cards import FELT, GAP, SIGNS, back, empty, face, fanned, stock, width_of_a_card
from solitaire_rules import COLUMNS, SUITS, Card, Game, Place


class Board(ft.Column):
    """The table: stock, waste and foundations at the top, the seven columns below. It is drawn anew after each move."""

    def __init__(self, width: float) -> None:
        super().__init__(spacing=20)
        self.card_width = width_of_a_card(width)
        self.game = Game()
        self.begin()

    def begin(self) -> None:
        self.game.deal()
        self.draw()

    def resize(self, e: ft.PageResizeEvent) -> None:
        self.card_width = width_of_a_card(e.width)
        self.draw()

    def turn(self) -> None:
        self.game.draw()
        self.draw()

    def drop(self, e: ft.DragTargetEvent) -> None:
        if self.game.move(e.src.data, e.control.data):
            self.draw()
            if self.game.is_won:
                self.page.show_dialog(self.congratulation())

    def again(self) -> None:
        self.page.pop_dialog()
        self.begin()

    def congratulation(self) -> ft.AlertDialog:
        return ft.AlertDialog(
            title=ft.Text("You have won!"),
            content=ft.Text(f"In {self.game.moves} moves."),
            actions=[ft.TextButton("Play again", on_click=self.again)],
        )

    def draw(self) -> None:
        top = [self.stock(), self.waste(), ft.Container(width=self.card_width)]
        top += [self.foundation(number) for number in range(len(SUITS))]
        columns = [self.column(number) for number in range(COLUMNS)]
        self.controls = [
            ft.Row(top, spacing=GAP, alignment=ft.MainAxisAlignment.CENTER),
            ft.Row(
                columns,
                spacing=GAP,
                alignment=ft.MainAxisAlignment.CENTER,
                vertical_alignment=ft.CrossAxisAlignment.START,
            ),
        ]

    def stock(self) -> ft.Control:
        return ft.Container(stock(self.game, self.card_width), on_click=self.turn)

    def waste(self) -> ft.Control:
        return self.card(self.game.waste[-1]) if self.game.waste else empty(self.card_width)

    def foundation(self, number: int) -> ft.Control:
        pile, suit = self.game.foundations[number], SUITS[number]
        content = self.card(pile[-1]) if pile else empty(self.card_width, SIGNS[suit])
        return self.target(Place("foundation", number), f"Foundation of {suit}", content)

    def column(self, number: int) -> ft.Control:
        cards, hidden = self.game.columns[number], self.game.hidden[number]
        shown = [back(self.card_width) if n < hidden else self.card(card) for n, card in enumerate(cards)]
        content = fanned(shown or [empty(self.card_width)], self.card_width, hidden)
        return self.target(Place("column", number), f"Column {number + 1}", content)

    def target(self, place: Place, label: str, content: ft.Control) -> ft.Control:
        return ft.DragTarget(ft.Semantics(content=content, label=label), data=place, on_accept=self.drop)

    def card(self, card: Card) -> ft.Control:
        """A card that can be dragged, with those that lie on it."""
        run = [face(one, self.card_width) for one in self.game.run(card)]
        return ft.Draggable(face(card, self.card_width), data=card, content_feedback=fanned(run, self.card_width))


def main(page: ft.Page) -> None:
    page.title = "Solitaire"
    page.bgcolor = FELT
    page.padding = GAP
    page.scroll = ft.ScrollMode.AUTO
    board = Board(page.width or 600)
    page.on_resize = board.resize
    page.appbar = ft.AppBar(
        title=ft.Text("Solitaire"),
        actions=[ft.IconButton(ft.Icons.REFRESH, tooltip="New game", on_click=board.begin)],
    )
    page.add(board)


if __name__ == "__main__":
    ft.app(main)
