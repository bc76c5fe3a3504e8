"""Motion: animations."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

motion = Section("Motion", ft.Icons.ANIMATION, "Changes that take a moment")


@motion.page(ft.Container, title="Implicit animations")
def implicit_animations() -> ft.Control:
    """A control with `animate_...` takes its time to change."""

    def change() -> None:
        box.rotate = (box.rotate or 0) + 0.8
        box.scale = 1.3 if box.scale == 1 else 1
        box.bgcolor = ft.Colors.TERTIARY if box.bgcolor == ft.Colors.PRIMARY else ft.Colors.PRIMARY

    box = ft.Container(
        width=80,
        height=80,
        margin=24,
        border_radius=16,
        bgcolor=ft.Colors.PRIMARY,
        scale=1,
        animate=600,
        animate_rotation=ft.Animation(600, ft.AnimationCurve.EASE_IN_OUT),
        animate_scale=ft.Animation(600, ft.AnimationCurve.BOUNCE_OUT),
    )
    return ft.Column([box, ft.FilledButton("Change", on_click=change)])


@motion.page(ft.AnimatedSwitcher)
def animated_switcher() -> ft.Control:
    def count() -> None:
        switcher.content = ft.Text(str(int(switcher.content.value) + 1), size=48)

    switcher = ft.AnimatedSwitcher(ft.Text("1", size=48), transition=ft.AnimatedSwitcherTransition.SCALE)
    return ft.Column([switcher, ft.FilledButton("Next", on_click=count)])


@motion.page(ft.Hero)
def hero(page: ft.Page) -> ft.Control:
    """Press the picture: it flies to its place in the next view."""

    def picture(width: float) -> ft.Control:
        return ft.Hero("mountains", ft.Image("mountains.svg", width=width, border_radius=16))

    def back() -> None:
        page.views.pop()

    def open_view() -> None:
        arrow = ft.IconButton(ft.Icons.ARROW_BACK, tooltip="Back", on_click=back)
        page.views.append(
            ft.View([picture(480)], route="/motion/hero/large", appbar=ft.AppBar(leading=arrow, title="Mountains"))
        )

    return ft.Container(picture(160), on_click=open_view, tooltip="Mountains", width=160)
