"""Controls of iOS."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

cupertino = Section("Cupertino", ft.Icons.APPLE, "Controls that look and feel as on an iPhone")


@cupertino.page(ft.CupertinoButton, ft.CupertinoFilledButton, ft.CupertinoTintedButton)
def cupertino_button() -> ft.Control:
    return ft.Row(
        [
            ft.CupertinoFilledButton("Save"),
            ft.CupertinoTintedButton("Share", icon=ft.CupertinoIcons.SHARE),
            ft.CupertinoButton("Cancel"),
            ft.CupertinoFilledButton("Small", size=ft.CupertinoButtonSize.SMALL),
            ft.CupertinoButton("Not now", disabled=True),
        ],
        wrap=True,
    )
