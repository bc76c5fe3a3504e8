// Names of Flutter's icon lists that the icon sets spell otherwise.

/** Digits that open a name are spelled out in Flutter: `threed_rotation` is `3d_rotation`. */
export const DIGITS = {
  onetwothree: "123", threesixty: "360", twenty_four: "24", twenty_three: "23", twenty_two: "22", twenty_one: "21",
  twenty: "20", nineteen: "19", eighteen: "18", seventeen: "17", sixteen: "16", fifteen: "15", fourteen: "14",
  thirteen: "13", twelve: "12", eleven: "11", sixty: "60", thirty: "30", ten: "10", nine: "9", eight: "8", seven: "7",
  six: "6", five: "5", four: "4", three: "3", two: "2", one: "1",
};

/** Older names of Material icons. */
export const MATERIAL = {
  airplanemode_off: "airplanemode_inactive", airplanemode_on: "airplanemode_active", block_flipped: "block",
  bookmark_outline: "bookmark_border", class_: "class", confirmation_num: "confirmation_number", copy: "content_copy",
  cut: "content_cut", directions_ferry: "directions_boat", directions_train: "directions_railway",
  dnd_forwardslash: "do_not_disturb", door_back_door: "door_back", door_front_door: "door_front",
  enhance_photo_translate: "camera_enhance", exposure_minus_1: "exposure_neg_1", exposure_minus_2: "exposure_neg_2",
  face_unlock: "face", favorite_outline: "favorite_border", filter_list_alt: "filter_alt",
  format_underline: "format_underlined", highlight_remove: "highlight_off", home_filled: "home",
  invert_colors_on: "invert_colors", keyboard_control: "more_horiz", local_attraction: "local_activity",
  local_print_shop: "local_printshop", local_restaurant: "local_dining", location_history: "person_pin",
  location_pin: "place", messenger: "chat_bubble", messenger_outline: "chat_bubble_outline",
  multitrack_audio: "graphic_eq", my_library_add: "library_add", my_library_books: "library_books",
  my_library_music: "library_music", no_meals_ouline: "no_meals", notifications_on: "notifications_active",
  now_wallpaper: "wallpaper", now_widgets: "widgets", panorama_fisheye: "panorama_fish_eye", paste: "content_paste",
  perm_contact_cal: "perm_contact_calendar", perm_device_info: "perm_device_information",
  play_circle_fill: "play_circle_filled", quick_contacts_dialer: "contact_phone", quick_contacts_mail: "contact_mail",
  radio_button_off: "radio_button_unchecked", radio_button_on: "radio_button_checked",
  settings_display: "settings_brightness", swap_vert_circle: "swap_vertical_circle",
  system_update_tv: "system_update_alt", trending_neutral: "trending_flat", try_sms_star: "try",
  video_collection: "video_library", view_comfortable: "view_comfy", volume_down_alt: "volume_down",
  wallet_giftcard: "card_giftcard", wallet_membership: "card_membership", wallet_travel: "card_travel",
  wb_twighlight: "wb_twilight", workspaces_filled: "workspaces",
};

/** Older names of Cupertino icons; `_solid` stands for `_fill`, `_circled` for `_circle` besides. */
export const CUPERTINO = {
  forward: "chevron_right",
  add: "plus", add_circled: "plus_circle", add_circled_solid: "plus_circle_fill", back: "chevron_left",
  battery_75_percent: "battery_75", battery_25_percent: "battery_25", battery_charging: "battery_100",
  battery_empty: "battery_0", battery_full: "battery_100", bluetooth: "bolt_horizontal", brightness: "sun_max",
  brightness_solid: "sun_max_fill", bus: "bus_fill", car: "car_fill", car_detailed: "car_fill",
  check_mark: "checkmark_alt", check_mark_circled: "checkmark_alt_circle",
  check_mark_circled_solid: "checkmark_alt_circle_fill", chevron_back: "chevron_left",
  chevron_forward: "chevron_right", circle_filled: "circle_fill", clear_circled: "xmark_circle",
  clear_circled_solid: "xmark_circle_fill", clear_thick: "xmark", clear_thick_circled: "xmark_circle_fill",
  collections: "square_on_square", collections_solid: "square_fill_on_square_fill", color_filter: "circle_grid_hex",
  color_filter_fill: "circle_grid_hex_fill", conversation_bubble: "chat_bubble", create: "square_pencil",
  create_solid: "square_pencil_fill", delete: "trash", delete_simple: "trash", delete_solid: "trash_fill",
  double_music_note: "music_note_2", down_arrow: "arrow_down", folder_open: "folder",
  fullscreen: "arrow_up_left_arrow_down_right", fullscreen_exit: "arrow_down_right_arrow_up_left",
  game_controller: "gamecontroller", game_controller_solid: "gamecontroller_fill", gear_big: "gear_alt",
  gear_solid: "gear_alt_fill", group: "person_2", group_solid: "person_2_fill", home: "house", lab_flask: "lab_flask",
  left_chevron: "chevron_left", loop: "arrow_2_squarepath", loop_thick: "arrow_2_squarepath", mail: "envelope",
  mail_solid: "envelope_fill", mic_off: "mic_slash", minus_circled: "minus_circle", news: "doc_text",
  news_solid: "doc_text_fill", padlock: "lock", padlock_solid: "lock_fill", pen: "pencil",
  person_add: "person_badge_plus", person_add_solid: "person_badge_plus_fill", photo_camera: "camera",
  photo_camera_solid: "camera_fill", play_arrow: "play", play_arrow_solid: "play_fill", plus_circled: "plus_circle",
  profile_circled: "person_crop_circle", refresh: "arrow_clockwise", refresh_bold: "arrow_clockwise",
  refresh_circled: "arrow_clockwise_circle", refresh_circled_solid: "arrow_clockwise_circle_fill",
  refresh_thick: "arrow_clockwise", refresh_thin: "arrow_clockwise", reply: "arrowshape_turn_up_left",
  reply_all: "arrowshape_turn_up_left_2", reply_thick_solid: "arrowshape_turn_up_left_fill",
  restart: "arrow_counterclockwise", return_icon: "return", right_chevron: "chevron_right", settings: "gear_alt",
  settings_solid: "gear_alt_fill", share: "square_arrow_up", share_solid: "square_arrow_up_fill",
  share_up: "square_arrow_up", shopping_cart: "cart", shuffle_medium: "shuffle", shuffle_thick: "shuffle",
  switch_camera: "camera_rotate", switch_camera_solid: "camera_rotate_fill", tags: "tag", tags_solid: "tag_fill",
  time: "clock", time_solid: "clock_fill", train_style_one: "tram_fill", train_style_two: "tram_fill",
  up_arrow: "arrow_up", video_camera: "videocam", video_camera_solid: "videocam_fill", volume_down: "speaker_1",
  volume_mute: "speaker", volume_off: "speaker_slash", volume_up: "speaker_3",
};

/** Icons that point somewhere: from right to left they are shown as in a mirror. Names without their style. */
export const MIRRORED = new Set(
  `arrow_back arrow_back_ios arrow_back_ios_new arrow_forward arrow_forward_ios arrow_left arrow_right arrow_right_alt assignment
   assignment_return backspace battery_unknown call_made call_merge call_missed call_missed_outgoing call_received call_split
   chevron_left chevron_right chrome_reader_mode device_unknown dvr event_note featured_play_list featured_video first_page
   flight_land flight_takeoff format_indent_decrease format_indent_increase format_list_bulleted forward functions help
   help_outline input keyboard_backspace keyboard_tab label label_important label_off label_outline last_page launch list list_alt
   live_help mobile_screen_share multiline_chart navigate_before navigate_next next_week note note_alt open_in_new playlist_add
   queue_music redo reply reply_all screen_share send short_text show_chart sort star_half subject toc trending_down trending_flat
   trending_up undo view_list view_quilt wrap_text`.split(/\s+/),
);

export const MIRRORED_CUPERTINO = new Set(["back", "forward", "left_chevron", "right_chevron"]);
