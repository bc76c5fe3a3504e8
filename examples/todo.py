"""A to-do list: add, tick off, rename, delete, filter. Kept in the browser between visits."""

from __future__ import annotations

from typing import Any

import flet_web as ft

STORAGE_KEY = "flet_web.examples.todo"


class Task(ft.Column):
    """One line of the list: a checkbox that turns into a text field while its text is changed."""

    def __init__(self, todo: TodoApp, name: str, done: bool = False) -> None:
        super().__init__()
        self.todo = todo
        self.checkbox = ft.Checkbox(label=name, value=done, expand=True, on_change=self.changed)
        self.editor = ft.TextField(value=name, expand=True, dense=True, on_submit=self.save)
        self.display_row = ft.Row(
            [
                self.checkbox,
                ft.IconButton(ft.Icons.EDIT_OUTLINED, tooltip="Rename", on_click=self.edit),
                ft.IconButton(ft.Icons.DELETE_OUTLINE, tooltip="Delete", on_click=self.delete),
            ]
        )
        self.edit_row = ft.Row(
            [self.editor, ft.IconButton(ft.Icons.DONE, tooltip="Save", on_click=self.save)], visible=False
        )
        self.controls = [self.display_row, self.edit_row]

    @property
    def name(self) -> str:
        return str(self.checkbox.label)

    @property
    def done(self) -> bool:
        return bool(self.checkbox.value)

    def changed(self) -> None:
        self.todo.refresh()

    def edit(self) -> None:
        self.editor.value = self.name
        self.display_row.visible, self.edit_row.visible = False, True
        self.update()
        self.editor.focus()

    def save(self) -> None:
        self.checkbox.label = (self.editor.value or "").strip() or self.name
        self.display_row.visible, self.edit_row.visible = True, False
        self.todo.refresh()

    def delete(self) -> None:
        self.todo.tasks.controls.remove(self)
        self.todo.refresh()


class TodoApp(ft.Column):
    """The whole app as one control."""

    def __init__(self) -> None:
        super().__init__(width=600)
        self.field = ft.TextField(
            hint_text="What needs to be done?", label="New task", expand=True, autofocus=True, on_submit=self.add
        )
        self.tasks = ft.Column()
        self.counted = ft.Text("0 left")
        self.filter = ft.RadioGroup(
            value="all",
            content=ft.Row([ft.Radio(value=v, label=v.capitalize()) for v in ("all", "active", "completed")]),
            on_change=self.refresh,
        )
        self.controls = [
            ft.Text("To-do", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            ft.Row([self.field, ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="Add", on_click=self.add)]),
            self.filter,
            self.tasks,
            ft.Row(
                [self.counted, ft.OutlinedButton("Clear completed", on_click=self.clear)],
                alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            ),
        ]

    def items(self) -> list[Task]:
        return [task for task in self.tasks.controls if isinstance(task, Task)]

    def add(self) -> None:
        name = (self.field.value or "").strip()
        if name:
            self.tasks.controls.append(Task(self, name))
            self.field.value = ""
            self.refresh()
        self.field.focus()

    def clear(self) -> None:
        for task in self.items():
            if task.done:
                self.tasks.controls.remove(task)
        self.refresh()

    def refresh(self) -> None:
        for task in self.items():
            task.visible = self.filter.value == "all" or task.done == (self.filter.value == "completed")
        count = sum(not task.done for task in self.items())
        self.counted.value = f"{count} {'task' if count == 1 else 'tasks'} left"
        self.update()
        self.page.run_task(self.page.client_storage.set_async, STORAGE_KEY, [[t.name, t.done] for t in self.items()])

    def load(self, saved: Any) -> None:
        for name, done in saved or []:
            self.tasks.controls.append(Task(self, name, done))
        self.refresh()


async def main(page: ft.Page) -> None:
    page.title = "To-do"
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER
    page.scroll = ft.ScrollMode.ADAPTIVE
    saved = await page.client_storage.get_async(STORAGE_KEY)
    todo = TodoApp()
    page.add(todo)
    todo.load(saved)


if __name__ == "__main__":
    ft.app(main)
