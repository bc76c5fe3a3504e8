"""The theme of a page or of a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.schema import alias, field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue
    from flet_web.controls.values.enums.layout import VisualDensity
    from flet_web.controls.values.enums.navigation import PageTransitionTheme
    from flet_web.controls.values.enums.platform import PagePlatform
    from flet_web.controls.values.theme.bar_themes import (
        AppBarTheme,
        BottomAppBarTheme,
        NavigationBarTheme,
        NavigationDrawerTheme,
        NavigationRailTheme,
        TabBarTheme,
    )
    from flet_web.controls.values.theme.button_themes import (
        ButtonTheme,
        FilledButtonTheme,
        FloatingActionButtonTheme,
        IconButtonTheme,
        OutlinedButtonTheme,
        SegmentedButtonTheme,
        TextButtonTheme,
    )
    from flet_web.controls.values.theme.color_scheme import ColorScheme, SystemOverlayStyle
    from flet_web.controls.values.theme.dialog_themes import (
        BannerTheme,
        BottomSheetTheme,
        DialogTheme,
        PopupMenuTheme,
        SnackBarTheme,
        TooltipTheme,
    )
    from flet_web.controls.values.theme.display_themes import (
        BadgeTheme,
        CardTheme,
        DataTableTheme,
        DividerTheme,
        ExpansionTileTheme,
        ListTileTheme,
        ProgressIndicatorTheme,
        ScrollbarTheme,
    )
    from flet_web.controls.values.theme.input_themes import (
        CheckboxTheme,
        ChipTheme,
        DropdownTheme,
        RadioTheme,
        SearchBarTheme,
        SearchViewTheme,
        SliderTheme,
        SwitchTheme,
    )
    from flet_web.controls.values.theme.picker_themes import DatePickerTheme, TimePickerTheme
    from flet_web.controls.values.theme.text_themes import IconTheme, TextTheme

__all__ = ["PageTransitionsTheme", "Theme"]


class PageTransitionsTheme(Value):
    """How one view takes the place of another, by platform."""

    android: PageTransitionTheme | None = None
    """On Android. None: a zoom."""
    ios: PageTransitionTheme | None = None
    """On iOS. None: the new view comes from the side."""
    linux: PageTransitionTheme | None = None
    """On Linux. None: a zoom."""
    macos: PageTransitionTheme | None = None
    """On macOS. None: the new view comes from the side."""
    windows: PageTransitionTheme | None = None
    """On Windows. None: a zoom."""


class Theme(Value):
    """Colors, fonts and looks of controls. What is not given follows from the seed color."""

    color_scheme_seed: ColorValue | None = None
    """Color that all colors of the scheme are made from. None: blue."""
    font_family: str | None = None
    """Font of all text: one of `page.fonts`, or one of the user's system. None: Roboto."""
    use_material3: bool | None = None
    """Whether controls look as in Material 3; what False asks for is drawn by Flet's own client only."""
    appbar_theme: AppBarTheme | None = None
    """Look of AppBar."""
    badge_theme: BadgeTheme | None = None
    """Look of Badge."""
    banner_theme: BannerTheme | None = None
    """Look of Banner."""
    bottom_appbar_theme: BottomAppBarTheme | None = None
    """Look of BottomAppBar."""
    bottom_sheet_theme: BottomSheetTheme | None = None
    """Look of BottomSheet."""
    card_theme: CardTheme | None = None
    """Look of Card."""
    checkbox_theme: CheckboxTheme | None = None
    """Look of Checkbox."""
    chip_theme: ChipTheme | None = None
    """Look of Chip."""
    color_scheme: ColorScheme | None = None
    """Single colors of the scheme; the others follow from `color_scheme_seed`."""
    data_table_theme: DataTableTheme | None = None
    """Look of DataTable."""
    date_picker_theme: DatePickerTheme | None = None
    """Look of DatePicker."""
    dialog_theme: DialogTheme | None = None
    """Look of AlertDialog."""
    divider_theme: DividerTheme | None = None
    """Look of Divider and VerticalDivider."""
    divider_color: ColorValue | None = None
    """Color of dividers. None: `outline_variant` of the scheme."""
    dropdown_theme: DropdownTheme | None = None
    """Look of Dropdown."""
    button_theme: ButtonTheme | None = None
    """Look of Button, the one with a shadow."""
    outlined_button_theme: OutlinedButtonTheme | None = None
    """Look of OutlinedButton."""
    text_button_theme: TextButtonTheme | None = None
    """Look of TextButton."""
    filled_button_theme: FilledButtonTheme | None = None
    """Look of FilledButton and FilledTonalButton."""
    icon_button_theme: IconButtonTheme | None = None
    """Look of IconButton and its variants."""
    expansion_tile_theme: ExpansionTileTheme | None = None
    """Look of ExpansionTile."""
    floating_action_button_theme: FloatingActionButtonTheme | None = None
    """Look of FloatingActionButton."""
    icon_theme: IconTheme | None = None
    """Color, size and weight of icons."""
    list_tile_theme: ListTileTheme | None = None
    """Look of ListTile, and of tiles with a checkbox, radio button or switch."""
    navigation_bar_theme: NavigationBarTheme | None = None
    """Look of NavigationBar."""
    navigation_drawer_theme: NavigationDrawerTheme | None = None
    """Look of NavigationDrawer."""
    navigation_rail_theme: NavigationRailTheme | None = None
    """Look of NavigationRail."""
    page_transitions: PageTransitionsTheme = field(default_factory=PageTransitionsTheme)
    """How one view takes the place of another."""
    popup_menu_theme: PopupMenuTheme | None = None
    """Look of PopupMenuButton and its menu."""
    splash_color: ColorValue | None = None
    """Color of the ripple of a click. None: a tint of the text's color."""
    highlight_color: ColorValue | None = None
    """Laid over what is pressed. None: a tint of the text's color."""
    hover_color: ColorValue | None = None
    """Laid over what the pointer is above. None: a tint of the text's color."""
    focus_color: ColorValue | None = None
    """Laid over what has the keyboard focus. None: a tint of the text's color."""
    unselected_control_color: ColorValue | None = None
    """Color of checkboxes, radio buttons and the like that are off. None: by the scheme."""
    disabled_color: ColorValue | None = None
    """Color of disabled controls. None: `on_surface` of the scheme, which lets most through."""
    canvas_color: ColorValue | None = None
    """Background of Material surfaces without a color of their own. None: `surface` of the scheme."""
    scaffold_bgcolor: ColorValue | None = None
    """Background of the page. None: `surface` of the scheme."""
    card_bgcolor: ColorValue | None = None
    """Color of cards. None: by their variant."""
    hint_color: ColorValue | None = None
    """Color of hints in empty fields. None: `on_surface_variant` of the scheme."""
    secondary_header_color: ColorValue | None = None
    """Color of the headers of paginated tables in Material 2."""
    primary_text_theme: TextTheme | None = None
    """Text styles on surfaces in the primary color."""
    progress_indicator_theme: ProgressIndicatorTheme | None = None
    """Look of ProgressBar and ProgressRing."""
    radio_theme: RadioTheme | None = None
    """Look of Radio."""
    scrollbar_theme: ScrollbarTheme | None = None
    """Look of scrollbars."""
    search_bar_theme: SearchBarTheme | None = None
    """Look of the field of SearchBar."""
    search_view_theme: SearchViewTheme | None = None
    """Look of the view that a SearchBar opens."""
    segmented_button_theme: SegmentedButtonTheme | None = None
    """Look of SegmentedButton."""
    slider_theme: SliderTheme | None = None
    """Look of Slider and RangeSlider."""
    snackbar_theme: SnackBarTheme | None = None
    """Look of SnackBar."""
    switch_theme: SwitchTheme | None = None
    """Look of Switch."""
    system_overlay_style: SystemOverlayStyle | None = None
    """Colors of the bars of a phone; browsers have none."""
    tab_bar_theme: TabBarTheme | None = None
    """Look of TabBar."""
    text_theme: TextTheme | None = None
    """Text styles by role."""
    time_picker_theme: TimePickerTheme | None = None
    """Look of TimePicker."""
    tooltip_theme: TooltipTheme | None = None
    """Look of Tooltip."""
    visual_density: VisualDensity | None = None
    """How compact controls are. None: standard."""
    platform: PagePlatform | None = None
    """Whose look adaptive controls take, instead of `page.platform`: the nearest theme around them that says it counts.

    Flet's own client does not know it.
    """
    # Names of 0.21 to 0.28.
    primary_swatch: ColorValue | None = alias("color_scheme_seed")
    elevated_button_theme: ButtonTheme | None = alias("button_theme")
    tabs_theme: TabBarTheme | None = alias("tab_bar_theme")
