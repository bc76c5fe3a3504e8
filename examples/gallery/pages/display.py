"""Display: what is looked at."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

display = Section("Display", ft.Icons.IMAGE_OUTLINED, "Texts, icons, pictures, and signs of progress")


@display.page(ft.Text, ft.TextSpan)
def text() -> ft.Control:
    return ft.Column(
        [
            ft.Text("A heading", theme_style=ft.TextThemeStyle.HEADLINE_SMALL),
            ft.Text(
                "Some words are ",
                spans=[
                    ft.TextSpan("bold", ft.TextStyle(weight=ft.FontWeight.BOLD)),
                    ft.TextSpan(", and others are "),
                    ft.TextSpan("a link", ft.TextStyle(decoration=ft.TextDecoration.UNDERLINE), url="/"),
                    ft.TextSpan("."),
                ],
            ),
            ft.Text("This text can be selected.", selectable=True, italic=True),
        ]
    )


@display.page(ft.Icon)
def icon() -> ft.Control:
    return ft.Row(
        [
            ft.Icon(ft.Icons.FAVORITE, color=ft.Colors.PINK, size=48, semantics_label="Favorite"),
            ft.Icon(ft.Icons.CLOUD_OUTLINED, color=ft.Colors.BLUE, size=36),
            ft.Icon(ft.Icons.BOLT, color=ft.Colors.AMBER),
        ],
        spacing=24,
    )


@display.page(ft.Image)
def image() -> ft.Control:
    return ft.Image("mountains.svg", width=280, border_radius=16, semantics_label="Mountains in the evening")


@display.page(ft.CircleAvatar)
def circle_avatar() -> ft.Control:
    return ft.Row(
        [
            ft.CircleAvatar(ft.Text("AB")),
            ft.CircleAvatar(foreground_image_src="mountains.svg", tooltip="On a journey"),
            ft.CircleAvatar(
                ft.Icon(ft.Icons.PERSON), bgcolor=ft.Colors.TERTIARY_CONTAINER, color=ft.Colors.ON_TERTIARY_CONTAINER
            ),
        ],
        spacing=16,
    )


@display.page(ft.Badge)
def badge() -> ft.Control:
    return ft.Row(
        [
            ft.IconButton(ft.Icons.MAIL, badge=ft.Badge("3"), tooltip="3 new messages"),
            ft.IconButton(ft.Icons.NOTIFICATIONS, badge=ft.Badge(), tooltip="Something new"),
        ],
        spacing=24,
    )


@display.page(ft.ProgressBar, ft.ProgressRing, title="Progress")
def progress() -> ft.Control:
    """How far something is, or that it goes on."""
    return ft.Column(
        [
            ft.ProgressBar(value=0.4, semantics_label="Upload"),
            ft.Row(
                [ft.ProgressRing(value=0.7, semantics_label="Copied"), ft.ProgressRing(semantics_label="Waiting")],
                spacing=24,
            ),
        ],
        spacing=24,
    )


@display.page(ft.Markdown)
def markdown() -> ft.Control:
    return ft.Markdown(
        """
### Apple cake

1. Peel **four** apples.
2. Stir, and bake for *40 minutes*.

| | grams |
|---|---:|
| flour | 200 |
| sugar | 120 |
""",
        extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
        selectable=True,
    )


@display.page(ft.SelectionArea)
def selection_area() -> ft.Control:
    return ft.SelectionArea(ft.Column([ft.Text("Select from here"), ft.Text("to here, as on any web page.")]))


@display.page(ft.ShaderMask)
def shader_mask() -> ft.Control:
    return ft.ShaderMask(
        ft.LinearGradient(
            colors=[ft.Colors.BLACK, ft.Colors.TRANSPARENT],
            begin=ft.Alignment.TOP_CENTER,
            end=ft.Alignment.BOTTOM_CENTER,
        ),
        ft.Image("mountains.svg", width=280, semantics_label="Mountains that fade out"),
        blend_mode=ft.BlendMode.DST_IN,
    )


@display.page(ft.Shimmer)
def shimmer() -> ft.Control:
    lines = [
        ft.Container(width=width, height=16, border_radius=4, bgcolor=ft.Colors.BLACK) for width in (240, 200, 120)
    ]
    return ft.Shimmer(
        ft.Column(list(lines)),
        base_color=ft.Colors.SURFACE_CONTAINER_HIGHEST,
        highlight_color=ft.Colors.SURFACE_CONTAINER_LOW,
    )


@display.page(ft.Screenshot)
def screenshot() -> ft.Control:
    async def take() -> None:
        picture.src = await camera.capture()
        picture.visible = True

    ticket = ft.Container(ft.Text("Ticket 42"), padding=24, border_radius=16, bgcolor=ft.Colors.PRIMARY_CONTAINER)
    camera = ft.Screenshot(ticket)
    picture = ft.Image("", semantics_label="The picture of the ticket", visible=False)
    return ft.Column([camera, ft.FilledButton("Take a picture", icon=ft.Icons.CAMERA, on_click=take), picture])


@display.page(ft.RawImage)
def raw_image() -> ft.Control:
    """A picture that the program draws, pixel by pixel: up to as many a second as the browser can show."""

    async def draw() -> None:
        for frame in range(0, 256, 4):
            pixels = bytes(byte for y in range(64) for x in range(64) for byte in (4 * x, 4 * y, frame, 255))
            await picture.render_rgba(64, 64, pixels)

    picture = ft.RawImage(width=160, height=160, fit=ft.BoxFit.FILL)
    return ft.Column([picture, ft.FilledButton("Draw", icon=ft.Icons.BRUSH, on_click=draw)])
