"""Lists: many things of one kind."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

lists = Section("Lists", ft.Icons.VIEW_LIST_OUTLINED, "Many things of one kind: lists, grids, tables, panels")


@lists.page(ft.ListView)
def list_view() -> ft.Control:
    """A list that scrolls. Only the rows near the visible part are in the browser, however long it is."""
    return ft.ListView(
        [ft.ListTile(title=f"Customer {number}", leading=ft.Icons.PERSON) for number in range(1000)], height=240
    )


@lists.page(ft.GridView)
def grid_view() -> ft.Control:
    return ft.GridView(
        [
            ft.Container(
                ft.Text(str(number), color=ft.Colors.ON_TERTIARY_CONTAINER),
                alignment=ft.Alignment.CENTER,
                border_radius=8,
                bgcolor=ft.Colors.TERTIARY_CONTAINER,
            )
            for number in range(200)
        ],
        max_extent=80,
        spacing=8,
        run_spacing=8,
        height=240,
    )


@lists.page(ft.ListTile)
def list_tile() -> ft.Control:
    return ft.Column(
        [
            ft.ListTile(title="Inbox", subtitle="3 new messages", leading=ft.Icons.INBOX, trailing=ft.Text("3")),
            ft.ListTile(title="Alarm", leading=ft.Icons.ALARM, trailing=ft.Switch(value=True), toggle_inputs=True),
            ft.ListTile(title="Settings", leading=ft.Icons.SETTINGS, on_click=lambda: print("settings")),
        ],
        spacing=0,
    )


@lists.page(ft.ExpansionTile)
def expansion_tile() -> ft.Control:
    return ft.ExpansionTile(
        "Delivery",
        [ft.ListTile(title="To your door"), ft.ListTile(title="To a shop near you")],
        subtitle="Two ways",
        leading=ft.Icons.LOCAL_SHIPPING,
        expanded=True,
    )


@lists.page(ft.ExpansionPanelList, ft.ExpansionPanel)
def expansion_panel_list() -> ft.Control:
    questions = {"How do I pay?": "By card or by bill.", "When does it come?": "Within three days."}
    return ft.ExpansionPanelList(
        [
            ft.ExpansionPanel(
                header=ft.ListTile(title=question), content=ft.ListTile(title=answer), can_tap_header=True
            )
            for question, answer in questions.items()
        ]
    )


@lists.page(ft.DataTable, ft.DataColumn, ft.DataRow, ft.DataCell)
def data_table() -> ft.Control:
    def sort(e: ft.DataColumnSortEvent) -> None:
        table.sort_column_index, table.sort_ascending = e.column_index, e.ascending
        table.rows.sort(key=lambda row: row.data[e.column_index], reverse=not e.ascending)

    def select(e: ft.Event[ft.DataRow]) -> None:
        e.control.selected = not e.control.selected

    cities = [("Berlin", 3.7), ("London", 8.9), ("Lisbon", 0.5), ("Paris", 2.1)]
    table = ft.DataTable(
        [ft.DataColumn("City", on_sort=sort), ft.DataColumn("Million people", numeric=True, on_sort=sort)],
        [
            ft.DataRow([ft.DataCell(name), ft.DataCell(str(people))], data=(name, people), on_select_change=select)
            for name, people in cities
        ],
    )
    return ft.Row([table], scroll=ft.ScrollMode.AUTO)


@lists.page(ft.ReorderableListView, ft.ReorderableDragHandle)
def reorderable_list_view() -> ft.Control:
    def move(e: ft.OnReorderEvent) -> None:
        tasks.controls.insert(e.new_index, tasks.controls.pop(e.old_index))

    tasks = ft.ReorderableListView(
        [
            ft.ListTile(
                title=name, key=name, trailing=ft.ReorderableDragHandle(ft.Icon(ft.Icons.DRAG_HANDLE), tooltip=name)
            )
            for name in ("Shopping", "Cooking", "Washing up")
        ],
        show_default_drag_handles=False,
        on_reorder=move,
        height=200,
    )
    return tasks


@lists.page(ft.PageView)
def page_view() -> ft.Control:
    """Pages side by side, of which one is seen. They are turned by a finger, a wheel or keys, and by the program."""

    async def turn() -> None:
        await pages.next_page()

    colors = (ft.Colors.PRIMARY_CONTAINER, ft.Colors.SECONDARY_CONTAINER, ft.Colors.TERTIARY_CONTAINER)
    pages = ft.PageView(
        [
            ft.Container(ft.Text(f"Page {number}"), alignment=ft.Alignment.CENTER, bgcolor=color)
            for number, color in enumerate(colors, 1)
        ],
        height=160,
    )
    return ft.Column([pages, ft.TextButton("Next", icon=ft.Icons.ARROW_FORWARD, on_click=turn)])
