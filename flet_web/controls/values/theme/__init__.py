"""Themes: colors, text styles, and looks by kind of control."""

from __future__ import annotations

from flet_web.controls.values.theme.bars import (
    AppBarTheme,
    BottomAppBarTheme,
    NavigationBarTheme,
    NavigationDrawerTheme,
    NavigationRailTheme,
    TabBarTheme,
)
from flet_web.controls.values.theme.buttons import (
    ButtonTheme,
    FilledButtonTheme,
    FloatingActionButtonTheme,
    IconButtonTheme,
    OutlinedButtonTheme,
    SegmentedButtonTheme,
    TextButtonTheme,
)
from flet_web.controls.values.theme.colors import ColorScheme, SystemOverlayStyle
from flet_web.controls.values.theme.dialogs import (
    BannerTheme,
    BottomSheetTheme,
    DialogTheme,
    PopupMenuTheme,
    SnackBarTheme,
    TooltipTheme,
)
from flet_web.controls.values.theme.displays import (
    BadgeTheme,
    CardTheme,
    DataTableTheme,
    DividerTheme,
    ExpansionTileTheme,
    ListTileTheme,
    ProgressIndicatorTheme,
    ScrollbarTheme,
)
from flet_web.controls.values.theme.inputs import (
    CheckboxTheme,
    ChipTheme,
    DropdownTheme,
    RadioTheme,
    SearchBarTheme,
    SearchViewTheme,
    SliderTheme,
    SwitchTheme,
)
from flet_web.controls.values.theme.legacy import TabsTheme
from flet_web.controls.values.theme.pickers import DatePickerTheme, TimePickerTheme
from flet_web.controls.values.theme.text import IconTheme, TextTheme
from flet_web.controls.values.theme.theme import PageTransitionsTheme, Theme

__all__ = [
    "AppBarTheme",
    "BadgeTheme",
    "BannerTheme",
    "BottomAppBarTheme",
    "BottomSheetTheme",
    "ButtonTheme",
    "CardTheme",
    "CheckboxTheme",
    "ChipTheme",
    "ColorScheme",
    "DataTableTheme",
    "DatePickerTheme",
    "DialogTheme",
    "DividerTheme",
    "DropdownTheme",
    "ExpansionTileTheme",
    "FilledButtonTheme",
    "FloatingActionButtonTheme",
    "IconButtonTheme",
    "IconTheme",
    "ListTileTheme",
    "NavigationBarTheme",
    "NavigationDrawerTheme",
    "NavigationRailTheme",
    "OutlinedButtonTheme",
    "PageTransitionsTheme",
    "PopupMenuTheme",
    "ProgressIndicatorTheme",
    "RadioTheme",
    "ScrollbarTheme",
    "SearchBarTheme",
    "SearchViewTheme",
    "SegmentedButtonTheme",
    "SliderTheme",
    "SnackBarTheme",
    "SwitchTheme",
    "SystemOverlayStyle",
    "TabBarTheme",
    "TabsTheme",
    "TextButtonTheme",
    "TextTheme",
    "Theme",
    "TimePickerTheme",
    "TooltipTheme",
]
