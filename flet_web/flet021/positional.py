"""The order of positional arguments in Flet 0.21, for classes that began with another parameter there.

It is used where the first argument cannot be meant for the first parameter of Flet 1.0. The module is imported ahead
of all others: see `PublicNames.mix_in()`.
"""

from __future__ import annotations

from flet_web.engine.schema import Schema

ORDERS = {
    "buttons.button.Button": "text icon icon_color color bgcolor content elevation style",
    "buttons.button.OutlinedButton": "text icon icon_color content style autofocus url url_target",
    "buttons.button.TextButton": "text icon icon_color content style autofocus url url_target",
    "buttons.floating_action_button.FloatingActionButton": "text icon bgcolor content shape autofocus mini url",
    "buttons.icon_button.IconButton": "icon icon_color icon_size selected selected_icon selected_icon_color bgcolor "
    "highlight_color style content autofocus",
    "dialogs.alert_dialog.AlertDialog": "modal title content actions bgcolor elevation icon open",
    "dialogs.banner.Banner": "open leading leading_padding content content_padding actions force_actions_below bgcolor",
    "dialogs.bottom_sheet.BottomSheet": "content open",
    "dialogs.snack_bar.SnackBar": "content open behavior dismiss_direction show_close_icon action action_color",
    "display.icon.Icon": "name color size semantics_label",
    "display.image.Image": "src src_base64 error_content repeat fit border_radius color color_blend_mode "
    "gapless_playback semantics_label",
    "interaction.semantics.Semantics": "content label expanded hidden selected button obscured",
    "interaction.drag.Draggable": "group content content_when_dragging content_feedback",
    "interaction.drag.DragTarget": "group content on_will_accept on_accept on_leave",
    "display.shader_mask.ShaderMask": "content blend_mode shader border_radius",
    "inputs.switch.Switch": "label label_position label_style value autofocus",
    "inputs.text_field.TextField": "value keyboard_type multiline",
    "layout.divider.Divider": "height thickness color",
    "layout.list_tile.ListTile": "content_padding bgcolor bgcolor_activated hover_color leading title subtitle "
    "trailing",
    "pickers.date_picker.DatePicker": "open value first_date last_date current_date keyboard_type date_picker_mode "
    "entry_mode help_text cancel_text confirm_text error_format_text error_invalid_text field_hint_text "
    "field_label_text switch_to_calendar_icon switch_to_input_icon on_change on_dismiss",
    "page.view.View": "route controls appbar bottom_appbar floating_action_button floating_action_button_location "
    "navigation_bar drawer end_drawer vertical_alignment horizontal_alignment spacing padding bgcolor scroll "
    "auto_scroll fullscreen_dialog",
}
"""Class, as module and name below `flet_web.controls` -> names of parameters. A subclass has the order of its base."""

Schema.older_orders = {f"flet_web.controls.{cls}": tuple(names.split()) for cls, names in ORDERS.items()}
