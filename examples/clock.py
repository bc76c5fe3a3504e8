"""A clock: a task of the session updates a text each second."""

import asyncio
import datetime

import flet_web as ft


class Clock(ft.Text):
    """Shows the time for as long as it is on a page."""

    def __init__(self, offset: float) -> None:
        super().__init__(size=48, weight=ft.FontWeight.W_300)
        self.zone = datetime.timezone(datetime.timedelta(hours=offset))

    def did_mount(self) -> None:
        self.running = True
        self.page.run_task(self.tick)

    def will_unmount(self) -> None:
        self.running = False

    async def tick(self) -> None:
        while self.running:
            now = datetime.datetime.now(self.zone)
            self.value = f"{now:%H:%M:%S}"
            self.update()
            await asyncio.sleep(1 - now.microsecond / 1e6)


def main(page: ft.Page) -> None:
    page.title = "Clock"
    page.theme_mode = ft.ThemeMode.DARK
    page.vertical_alignment = ft.MainAxisAlignment.CENTER
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER

    def card(place: str, offset: float) -> ft.Card:
        body = ft.Column(
            [ft.Text(place, color=ft.Colors.PRIMARY), Clock(offset)],
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        )
        return ft.Card(ft.Container(body, padding=24))

    page.add(
        ft.Row(
            [card("UTC", 0), card("New Delhi", 5.5), card("Tokyo", 9)],
            wrap=True,
            alignment=ft.MainAxisAlignment.CENTER,
        )
    )


if __name__ == "__main__":
    ft.app(main)
