"""The to-do list of `todo.py`, made of components: what is shown follows from tasks that tell of their changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import flet_web as ft


@ft.observable
@dataclass(eq=False)
class Task:
    name: str
    done: bool = False


@ft.observable
@dataclass(eq=False)
class Tasks:
    items: list[Task] = field(default_factory=list)

    def shown(self, which: str) -> list[Task]:
        return [task for task in self.items if which == "all" or task.done == (which == "completed")]

    def left(self) -> int:
        return sum(not task.done for task in self.items)

    def clear(self) -> None:
        self.items = [task for task in self.items if not task.done]


@ft.memo
@ft.component
def Line(task: Task, tasks: Tasks) -> Any:
    """One line: a checkbox that turns into a text field while its text is changed."""
    name, set_name = ft.use_state(task.name)
    edits, set_edits = ft.use_state(False)

    def tick(e: ft.Event[ft.Checkbox]) -> None:
        task.done = bool(e.control.value)

    def save() -> None:
        task.name = name.strip() or task.name
        set_edits(False)

    def edit() -> None:
        set_name(task.name)
        set_edits(True)

    if edits:
        return ft.Row(
            [
                ft.TextField(
                    value=name,
                    label="New name",
                    expand=True,
                    dense=True,
                    autofocus=True,
                    on_change=lambda e: set_name(e.control.value),
                    on_submit=save,
                ),
                ft.IconButton(ft.Icons.DONE, tooltip="Save", on_click=save),
            ]
        )
    return ft.Row(
        [
            ft.Checkbox(label=task.name, value=task.done, expand=True, on_change=tick),
            ft.IconButton(ft.Icons.EDIT_OUTLINED, tooltip="Rename", on_click=edit),
            ft.IconButton(ft.Icons.DELETE_OUTLINE, tooltip="Delete", on_click=lambda: tasks.items.remove(task)),
        ]
    )


@ft.component
def NewTask(add: Any) -> Any:
    """The field for the next task."""
    name, set_name = ft.use_state("")

    def submit() -> None:
        if name.strip():
            add(name.strip())
            set_name("")

    return ft.Row(
        [
            ft.TextField(
                value=name,
                label="New task",
                hint_text="What needs to be done?",
                expand=True,
                autofocus=True,
                on_change=lambda e: set_name(e.control.value),
                on_submit=submit,
            ),
            ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="Add", on_click=submit),
        ]
    )


@ft.component
def Todo() -> Any:
    """The whole app."""
    tasks, _ = ft.use_state(Tasks)
    which, set_which = ft.use_state("all")
    left = tasks.left()
    return ft.Column(
        width=600,
        controls=[
            ft.Text("To-do", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            NewTask(lambda name: tasks.items.append(Task(name))),
            ft.RadioGroup(
                value=which,
                content=ft.Row([ft.Radio(value=v, label=v.capitalize()) for v in ("all", "active", "completed")]),
                on_change=lambda e: set_which(e.control.value),
            ),
            ft.Column([Line(task, tasks, key=id(task)) for task in tasks.shown(which)]),
            ft.Row(
                [
                    ft.Text(f"{left} {'task' if left == 1 else 'tasks'} left"),
                    ft.OutlinedButton("Clear completed", on_click=tasks.clear),
                ],
                alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            ),
        ],
    )


def main(page: ft.Page) -> None:
    page.title = "To-do"
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER
    page.scroll = ft.ScrollMode.ADAPTIVE
    page.render(Todo)


if __name__ == "__main__":
    ft.run(main)
