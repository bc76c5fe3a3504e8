"""A number and two buttons: the smallest program that does something."""

import flet_web as ft


def main(page: ft.Page) -> None:
    page.title = "Counter"
    page.vertical_alignment = ft.MainAxisAlignment.CENTER

    number = ft.TextField(value="0", text_align=ft.TextAlign.RIGHT, width=100, label="Count")

    def change(step: int) -> None:
        try:
            number.value = str(int(number.value or 0) + step)
            number.error = None
        except ValueError:
            number.error = "Not a number"

    page.add(
        ft.Row(
            [
                ft.IconButton(ft.Icons.REMOVE, tooltip="One less", on_click=lambda: change(-1)),
                number,
                ft.IconButton(ft.Icons.ADD, tooltip="One more", on_click=lambda: change(+1)),
            ],
            alignment=ft.MainAxisAlignment.CENTER,
        )
    )


if __name__ == "__main__":
    ft.app(main)
