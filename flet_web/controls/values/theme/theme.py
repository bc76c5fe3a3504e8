"""The theme of a page or of a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import alias, field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue
    from flet_web.controls.values.enums import PageTransitionTheme, VisualDensity
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
    from flet_web.controls.values.theme.pickers import DatePickerTheme, TimePickerTheme
    from flet_web.controls.values.theme.text import IconTheme, TextTheme

__all__ = ["PageTransitionsTheme", "Theme"]


class PageTransitionsTheme(Value):
    """How one view takes the place of another, by platform."""

    android: PageTransitionTheme | None = None
    ios: PageTransitionTheme | None = None
    linux: PageTransitionTheme | None = None
    macos: PageTransitionTheme | None = None
    windows: PageTransitionTheme | None = None


class Theme(Value):
    """Colors, fonts and looks of controls. What is not given follows from the seed color."""

    color_scheme_seed: ColorValue | None = None
    font_family: str | None = None
    use_material3: bool | None = None
    appbar_theme: AppBarTheme | None = None
    badge_theme: BadgeTheme | None = None
    banner_theme: BannerTheme | None = None
    bottom_appbar_theme: BottomAppBarTheme | None = None
    bottom_sheet_theme: BottomSheetTheme | None = None
    card_theme: CardTheme | None = None
    checkbox_theme: CheckboxTheme | None = None
    chip_theme: ChipTheme | None = None
    color_scheme: ColorScheme | None = None
    data_table_theme: DataTableTheme | None = None
    date_picker_theme: DatePickerTheme | None = None
    dialog_theme: DialogTheme | None = None
    divider_theme: DividerTheme | None = None
    divider_color: ColorValue | None = None
    dropdown_theme: DropdownTheme | None = None
    button_theme: ButtonTheme | None = None
    outlined_button_theme: OutlinedButtonTheme | None = None
    text_button_theme: TextButtonTheme | None = None
    filled_button_theme: FilledButtonTheme | None = None
    icon_button_theme: IconButtonTheme | None = None
    expansion_tile_theme: ExpansionTileTheme | None = None
    floating_action_button_theme: FloatingActionButtonTheme | None = None
    icon_theme: IconTheme | None = None
    list_tile_theme: ListTileTheme | None = None
    navigation_bar_theme: NavigationBarTheme | None = None
    navigation_drawer_theme: NavigationDrawerTheme | None = None
    navigation_rail_theme: NavigationRailTheme | None = None
    page_transitions: PageTransitionsTheme = field(default_factory=PageTransitionsTheme)
    popup_menu_theme: PopupMenuTheme | None = None
    splash_color: ColorValue | None = None
    highlight_color: ColorValue | None = None
    hover_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    unselected_control_color: ColorValue | None = None
    disabled_color: ColorValue | None = None
    canvas_color: ColorValue | None = None
    scaffold_bgcolor: ColorValue | None = None
    card_bgcolor: ColorValue | None = None
    hint_color: ColorValue | None = None
    secondary_header_color: ColorValue | None = None
    primary_text_theme: TextTheme | None = None
    progress_indicator_theme: ProgressIndicatorTheme | None = None
    radio_theme: RadioTheme | None = None
    scrollbar_theme: ScrollbarTheme | None = None
    search_bar_theme: SearchBarTheme | None = None
    search_view_theme: SearchViewTheme | None = None
    segmented_button_theme: SegmentedButtonTheme | None = None
    slider_theme: SliderTheme | None = None
    snackbar_theme: SnackBarTheme | None = None
    switch_theme: SwitchTheme | None = None
    system_overlay_style: SystemOverlayStyle | None = None
    tab_bar_theme: TabBarTheme | None = None
    text_theme: TextTheme | None = None
    time_picker_theme: TimePickerTheme | None = None
    tooltip_theme: TooltipTheme | None = None
    visual_density: VisualDensity | None = None
    # 0.21's names.
    primary_swatch: ColorValue | None = alias("color_scheme_seed")
    tabs_theme: TabBarTheme | None = alias("tab_bar_theme")
