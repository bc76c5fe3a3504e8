"""A chat of all users who have the page open. Messages go through page.pubsub."""

from __future__ import annotations

from dataclasses import dataclass

import flet_web as ft

COLORS = (ft.Colors.TEAL, ft.Colors.INDIGO, ft.Colors.DEEP_ORANGE, ft.Colors.PURPLE, ft.Colors.BLUE_GREY)


@dataclass
class Message:
    user: str
    text: str
    notice: bool = False


class Bubble(ft.Row):
    """A message with its author's initial."""

    def __init__(self, message: Message) -> None:
        super().__init__(vertical_alignment=ft.CrossAxisAlignment.START)
        self.controls = [
            ft.Container(
                ft.Text(message.user[:1].upper(), color=ft.Colors.WHITE),
                width=40,
                height=40,
                border_radius=20,
                alignment=ft.Alignment.CENTER,
                bgcolor=COLORS[sum(map(ord, message.user)) % len(COLORS)],
            ),
            ft.Column(
                [ft.Text(message.user, weight=ft.FontWeight.BOLD), ft.Text(message.text, selectable=True)],
                tight=True,
                spacing=5,
                expand=True,
            ),
        ]


def main(page: ft.Page) -> None:
    page.title = "Chat"
    name = ft.TextField(label="Your name", autofocus=True, on_submit=lambda: join())
    messages = ft.ListView(expand=True, spacing=10, auto_scroll=True)
    text = ft.TextField(
        hint_text="Write a message", expand=True, shift_enter=True, min_lines=1, max_lines=5, on_submit=lambda: send()
    )

    def received(message: Message) -> None:
        shown = ft.Text(message.text, italic=True, size=12) if message.notice else Bubble(message)
        messages.controls.append(shown)

    def join() -> None:
        user = (name.value or "").strip()
        if not user:
            name.error = "A name, please"
            return
        page.session.set("user", user)
        page.pop_dialog()
        page.pubsub.subscribe(received)
        page.pubsub.send_all(Message(user, f"{user} has joined the chat", notice=True))
        page.update()
        text.focus()

    def send() -> None:
        if (text.value or "").strip():
            page.pubsub.send_all(Message(page.session.get("user"), text.value.strip()))
            text.value = ""
        text.focus()

    page.on_close = lambda: page.pubsub.send_others(
        Message("", f"{page.session.get('user')} has left the chat", notice=True)
    )
    page.add(
        ft.Container(messages, border=ft.Border.all(1, ft.Colors.OUTLINE), border_radius=5, padding=10, expand=True),
        ft.Row([text, ft.IconButton(ft.Icons.SEND_ROUNDED, tooltip="Send", on_click=lambda: send())]),
    )
    page.show_dialog(
        ft.AlertDialog(
            modal=True,
            title=ft.Text("Welcome!"),
            content=ft.Column([name], width=300, tight=True),
            actions=[ft.FilledButton("Join chat", on_click=lambda: join())],
        )
    )


if __name__ == "__main__":
    ft.app(main)
