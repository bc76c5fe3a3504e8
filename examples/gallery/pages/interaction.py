"""Interaction: gestures, keys, dragging, and what screen readers are told."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

interaction = Section("Interaction", ft.Icons.TOUCH_APP_OUTLINED, "Gestures, keys, dragging, and screen readers")


@interaction.page(ft.GestureDetector)
def gesture_detector() -> ft.Control:
    heard = ft.Text("Tap, double tap, or press for a while", color=ft.Colors.ON_PRIMARY_CONTAINER)

    def note(said: str) -> None:
        heard.value = said

    return ft.GestureDetector(
        ft.Container(heard, padding=32, border_radius=16, bgcolor=ft.Colors.PRIMARY_CONTAINER),
        on_tap=lambda: note("A tap"),
        on_double_tap=lambda: note("A double tap"),
        on_long_press=lambda: note("A long press"),
        mouse_cursor=ft.MouseCursor.CLICK,
    )


@interaction.page(ft.KeyboardListener)
def keyboard_listener() -> ft.Control:
    heard = ft.Text("Click into the field, and press keys")

    def pressed(e: ft.KeyDownEvent) -> None:
        heard.value = f"Pressed: {e.key}"

    return ft.KeyboardListener(ft.Column([ft.TextField(label="Type here"), heard]), on_key_down=pressed)


@interaction.page(ft.Draggable, ft.DragTarget)
def draggable() -> ft.Control:
    """Drag a color onto the box: by mouse, by finger, or by Space, arrow keys and Space again."""

    def accept(e: ft.DragTargetEvent) -> None:
        box.bgcolor = e.src.data

    def color(name: str, value: ft.ColorValue) -> ft.Control:
        return ft.Draggable(
            ft.Container(width=56, height=56, border_radius=28, bgcolor=value, tooltip=name), data=value
        )

    box = ft.Container(
        ft.Text("Here"), width=140, height=100, border_radius=16, alignment=ft.Alignment.CENTER,
        border=ft.Border.all(2, ft.Colors.OUTLINE),
    )  # fmt: skip
    return ft.Row(
        [
            color("Teal", ft.Colors.TEAL_100),
            color("Amber", ft.Colors.AMBER_100),
            ft.DragTarget(box, on_accept=accept),
        ],
        wrap=True,
        spacing=24,
    )


@interaction.page(ft.Dismissible)
def dismissible() -> ft.Control:
    def remove(e: ft.DismissibleDismissEvent) -> None:
        mails.controls.remove(e.control)

    mails = ft.Column(
        [
            ft.Dismissible(
                ft.ListTile(title=f"Mail {number}", subtitle="Swipe it away"),
                background=ft.Container(bgcolor=ft.Colors.ERROR_CONTAINER),
                on_dismiss=remove,
            )
            for number in range(1, 4)
        ],
        spacing=0,
    )
    return mails


@interaction.page(ft.InteractiveViewer)
def interactive_viewer() -> ft.Control:
    """Content that the user moves and enlarges: by dragging and pinching, by the wheel, by the arrow keys, + and -."""

    async def reset() -> None:
        await viewer.reset()

    viewer = ft.InteractiveViewer(
        ft.Image("mountains.svg", semantics_label="Mountains"), max_scale=5, width=280, height=175
    )
    return ft.Column([viewer, ft.TextButton("As it was", icon=ft.Icons.RESTART_ALT, on_click=reset)])


@interaction.page(ft.TransparentPointer)
def transparent_pointer() -> ft.Control:
    heard = ft.Text("Press the button through the veil")

    def pressed() -> None:
        heard.value = "The button was pressed"

    veil = ft.Container(bgcolor=ft.Colors.with_opacity(0.1, ft.Colors.PRIMARY), width=200, height=60, border_radius=16)
    below = ft.Container(ft.FilledButton("Below", on_click=pressed), padding=10)
    return ft.Column([ft.Stack([below, ft.TransparentPointer(veil)], width=200, height=60), heard])


@interaction.page(ft.Semantics, ft.MergeSemantics, ft.SemanticsService)
def semantics() -> ft.Control:
    """What screen readers are told: a name for what has none, one name for several controls, an announcement."""
    speaker = ft.SemanticsService()

    async def announce() -> None:
        await speaker.announce_message("The order is on its way")

    return ft.Column(
        [
            ft.Semantics(ft.Text("★★★★☆"), label="4 of 5 stars", image=True),
            ft.MergeSemantics(ft.Row([ft.Checkbox(), ft.Text("Remember me")])),
            ft.FilledButton("Order", on_click=announce),
        ]
    )
