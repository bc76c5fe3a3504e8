"""Tables of data: columns with headings, rows of cells that can be selected, sorted and edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.interaction.pointer_events import TapEvent
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.computed import computed
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        Number,
        StrOrControl,
    )
    from flet_web.controls.values.borders import Border, BorderSide
    from flet_web.controls.values.enums.layout import MainAxisAlignment
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import ListOf, Self

__all__ = ["DataCell", "DataColumn", "DataColumnSortEvent", "DataRow", "DataTable"]


class DataColumnSortEvent(Event["DataColumn"]):
    """The user wants the rows in the order of a column. The program sorts them."""

    column_index: int
    """Which visible column, from 0."""
    ascending: bool
    """Whether the smallest comes first."""
    wire_keys: ClassVar[Mapping[str, str]] = {"ci": "column_index", "asc": "ascending"}


class DataColumn(Control, wire="DataColumn"):
    """The heading of a column of a DataTable, and how its cells are placed."""

    label: StrOrControl
    """The heading, a text or a control."""
    numeric: bool = False
    """Whether it has numbers, which stand at the right."""
    heading_row_alignment: MainAxisAlignment | None = None
    """Where the heading stands in its column. None: at the start, that of numbers at the right."""
    on_sort: EventHandler[DataColumnSortEvent] | None = None
    """The user has clicked the heading. Without it the table cannot be sorted by this column."""
    _internals = computed({"skip_properties": ["tooltip"]})


class DataCell(Control, wire="DataCell"):
    """A cell of a DataRow."""

    content: StrOrControl
    """What it shows, a text or a control."""
    placeholder: bool = False
    """Whether the content stands for something that is missing: it is drawn paler."""
    show_edit_icon: bool = False
    """Whether an icon says that the cell can be edited. `on_tap` begins it."""
    on_tap: ControlEventHandler[Self] | None = None
    """The user has clicked or tapped the cell, or pressed Enter in it. Then a click does not select the row."""
    on_double_tap: ControlEventHandler[Self] | None = None
    """The user has tapped twice within 0.3 seconds."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept the cell pressed for half a second."""
    on_tap_cancel: ControlEventHandler[Self] | None = None
    """A press that was told by `on_tap_down` is no tap."""
    on_tap_down: EventHandler[TapEvent[Self]] | None = None
    """A pointer has been pressed in the cell."""


class DataRow(Control, wire="DataRow"):
    """A row of a DataTable."""

    cells: ListOf[DataCell] = field(default_factory=list)
    """A cell for each column, in their order."""
    color: ControlStateValue[ColorValue] | None = None
    """Color of the row, for all states or by state. None: that of the table."""
    selected: bool = False
    """Whether it is drawn as selected. The program changes it, in `on_select_change` as a rule."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept the row pressed for half a second."""
    on_select_change: ControlEventHandler[Self] | None = None
    """The user has clicked the row or its checkbox; `data` says whether it is to be selected. Without it the row
    cannot be selected.
    """
    on_select_changed: ControlEventHandler[Self] | None = alias("on_select_change")


class DataTable(LayoutControl, wire="DataTable"):
    """A table of data. With less height than its rows need it scrolls, and the headings stay.

    Of more than 100 rows, those near the visible part are on the screen.
    """

    columns: ListOf[DataColumn]
    """The columns, from the start to the end."""
    rows: ListOf[DataRow] = field(default_factory=list, in_parts=lambda table: True)
    """The rows, from the first to the last."""
    sort_ascending: bool = False
    """Whether the arrow in the heading of the sorted column points up: the smallest comes first."""
    show_checkbox_column: bool = False
    """Whether rows that can be selected have a checkbox, and the headings one for all of them."""
    sort_column_index: int | None = None
    """Which visible column, from 0, the rows are sorted by: an arrow says so. None: none."""
    show_bottom_border: bool = False
    """Whether there is a line below each row. Otherwise it is above each row but the headings."""
    border: Border | None = None
    """Lines around the table. None: those of the theme, or none."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners, in logical pixels, one for all or a BorderRadius."""
    horizontal_lines: BorderSide | None = None
    """Lines between rows. None: none but the dividers."""
    vertical_lines: BorderSide | None = None
    """Lines between columns. None: none."""
    checkbox_horizontal_margin: Number | None = None
    """Space at both sides of the checkboxes, in logical pixels. None: `horizontal_margin` outside, half of it
    inside.
    """
    column_spacing: Number | None = None
    """Space between columns, in logical pixels. None: 56."""
    data_row_color: ControlStateValue[ColorValue] | None = None
    """Color of the rows, for all states or by state. None: selected ones are tinted."""
    data_row_min_height: Number | None = None
    """Least height of a row, in logical pixels. None: 48."""
    data_row_max_height: Number | None = None
    """Greatest height of a row, in logical pixels; `inf` for as high as its content. None: 48."""
    data_text_style: TextStyle | None = None
    """Look of texts in cells. None: `body_medium`."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: none."""
    gradient: Gradient | None = None
    """Background that goes from color to color."""
    divider_thickness: Number = 1.0
    """Thickness of the lines between rows, in logical pixels; 0 shows none."""
    heading_row_color: ControlStateValue[ColorValue] | None = None
    """Color of the headings, for all states or by state. None: none."""
    heading_row_height: Number | None = None
    """Height of the headings, in logical pixels. None: 56."""
    heading_text_style: TextStyle | None = None
    """Look of texts in headings. None: `title_small`."""
    horizontal_margin: Number | None = None
    """Space at both ends of a row, in logical pixels. None: 24."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than the table is cut off."""
    on_select_all: ControlEventHandler[Self] | None = None
    """The user has clicked the checkbox of the headings; `data` says whether all are to be selected. None: each row
    gets its `on_select_change`.
    """
