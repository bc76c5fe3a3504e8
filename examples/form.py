"""A form that checks what is entered, field by field and as a whole."""

from __future__ import annotations

import re

import flet_web as ft

PLANS = {"free": "Free", "team": "Team, 5 seats", "company": "Company, any number of seats"}


def main(page: ft.Page) -> None:
    page.title = "Sign up"
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.GREEN)
    page.appbar = ft.AppBar(title=ft.Text("Sign up"), bgcolor=ft.Colors.SURFACE_CONTAINER)
    page.scroll = ft.ScrollMode.ADAPTIVE

    name = ft.TextField(label="Name", autofocus=True, on_blur=lambda: check_name())
    email = ft.TextField(label="E-mail", keyboard_type=ft.KeyboardType.EMAIL, on_blur=lambda: check_email())
    password = ft.TextField(
        label="Password",
        password=True,
        can_reveal_password=True,
        helper="At least 8 characters",
        on_change=lambda: check_password(),
    )
    strength = ft.ProgressBar(value=0, width=400)
    plan = ft.Dropdown(label="Plan", width=400, options=[ft.DropdownOption(key=k, text=t) for k, t in PLANS.items()])
    seats = ft.Slider(value=5, min=1, max=20, divisions=19, label="{value} seats", width=400)
    news = ft.Switch(label="Send me news", value=True)
    terms = ft.Checkbox(label="I agree to the terms", on_change=lambda: check_terms())
    submit = ft.FilledButton("Create account", icon=ft.Icons.PERSON_ADD, disabled=True, on_click=lambda: create())

    def check_name() -> bool:
        name.error = None if (name.value or "").strip() else "Please tell us your name"
        return name.error is None

    def check_email() -> bool:
        fits = re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email.value or "")
        email.error = None if fits else "This does not look like an e-mail address"
        return email.error is None

    def check_password() -> bool:
        length = len(password.value or "")
        strength.value = min(1.0, length / 16)
        strength.color = ft.Colors.GREEN if length >= 12 else ft.Colors.AMBER if length >= 8 else ft.Colors.RED
        return length >= 8

    def check_terms() -> None:
        submit.disabled = not terms.value

    def create() -> None:
        good = [check_name(), check_email(), check_password()]
        if not check_password():
            password.error = "At least 8 characters"
        else:
            password.error = None
        if not all(good):
            page.show_dialog(ft.SnackBar(ft.Text("Please look at the fields marked red")))
            return
        chosen = PLANS.get(plan.value or "free", "Free")
        page.show_dialog(
            ft.AlertDialog(
                title=ft.Text(f"Welcome, {(name.value or '').strip()}!"),
                content=ft.Text(f"Plan: {chosen}. Seats: {seats.value:.0f}. News: {'yes' if news.value else 'no'}."),
                actions=[ft.TextButton("Close", on_click=lambda: page.pop_dialog())],
            )
        )

    page.add(
        ft.Container(
            ft.Column(
                [name, email, password, strength, plan, ft.Text("Seats"), seats, news, terms, submit], spacing=15
            ),
            width=440,
            padding=10,
        )
    )


if __name__ == "__main__":
    ft.app(main)
