"""Pictures from the user's device: picked, uploaded with progress bars, and listed with their sizes."""

from __future__ import annotations

from pathlib import Path

import flet_web as ft

FOLDER = Path(__file__).parent / "uploads"
PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")


def readable(size: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


class Picture(ft.ListTile):
    """A file with its size; while it is uploaded, with a progress bar."""

    def __init__(self, name: str, size: int, stored: bool = False) -> None:
        super().__init__(
            leading=ft.Icon(ft.Icons.IMAGE_OUTLINED), title=ft.Text(name), trailing=ft.Text(readable(size))
        )
        self.name = name
        self.bar = ft.ProgressBar(value=0, semantics_label=name)
        if not stored:
            self.subtitle = self.bar

    def show(self, progress: float | None, error: str | None) -> None:
        if error is not None:
            self.subtitle = ft.Text(error, color=ft.Colors.ERROR)
        elif progress == 1:
            self.subtitle = ft.Text("Uploaded", color=ft.Colors.GREEN)
        else:
            self.bar.value = progress


def main(page: ft.Page) -> None:
    page.title = "Pictures"
    page.appbar = ft.AppBar(title=ft.Text("Pictures"), bgcolor=ft.Colors.SURFACE_CONTAINER)
    pictures = ft.ListView(expand=True)
    empty = ft.Text("No pictures yet")
    running: dict[str, Picture] = {}

    def summarize() -> None:
        empty.visible = not pictures.controls

    def progressed(e: ft.FilePickerUploadEvent) -> None:
        picture = running.get(e.file_name)
        if picture is not None:
            picture.show(e.progress, e.error)

    picker = ft.FilePicker(on_upload=progressed)

    async def add() -> None:
        files = await picker.pick_files("Choose pictures", file_type=ft.FilePickerFileType.IMAGE, allow_multiple=True)
        uploads: list[ft.FilePickerUploadFile] = []
        for file in files:
            # One of the same name replaces the earlier one.
            pictures.controls = [p for p in pictures.controls if not (isinstance(p, Picture) and p.name == file.name)]
            running[file.name] = Picture(file.name, file.size)
            pictures.controls.insert(0, running[file.name])
            uploads.append(ft.FilePickerUploadFile(page.get_upload_url(file.name, 600), id=file.id, name=file.name))
        summarize()
        if uploads:
            await picker.upload(uploads)

    if FOLDER.is_dir():
        stored = [path for path in sorted(FOLDER.iterdir()) if path.suffix.lower() in PICTURES]
        pictures.controls = [Picture(path.name, path.stat().st_size, stored=True) for path in stored]
    summarize()
    page.add(ft.FilledButton("Add pictures", icon=ft.Icons.ADD_PHOTO_ALTERNATE, on_click=add), empty, pictures)


if __name__ == "__main__":
    ft.app(main, upload_dir="uploads")
