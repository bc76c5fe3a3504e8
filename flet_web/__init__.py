"""flet_web: interactive web apps in Python alone, served by any ASGI server.

    import flet_web as ft

    def main(page: ft.Page):
        page.add(ft.Text("Hello"))

    ft.app(main)

Every public name is here; each is defined, and listed in `__all__`, where it belongs.
"""

from flet_web import alignment as alignment
from flet_web import animation as animation
from flet_web import auth as auth
from flet_web import border as border
from flet_web import border_radius as border_radius
from flet_web import colors as colors
from flet_web import cupertino_colors as cupertino_colors
from flet_web import cupertino_icons as cupertino_icons
from flet_web import dropdown as dropdown
from flet_web import dropdownm2 as dropdownm2
from flet_web import icons as icons
from flet_web import margin as margin
from flet_web import padding as padding
from flet_web import painting as painting
from flet_web import security as security
from flet_web import theme as theme
from flet_web import transform as transform
from flet_web import types as types
from flet_web.app import app as app
from flet_web.app import app_async as app_async
from flet_web.app import run as run
from flet_web.app import run_async as run_async
from flet_web.compat import install_as_flet as install_as_flet
from flet_web.controls.base import *
from flet_web.controls.buttons.button import *
from flet_web.controls.buttons.floating_action_button import *
from flet_web.controls.buttons.icon_button import *
from flet_web.controls.context import *
from flet_web.controls.control import *
from flet_web.controls.dialogs.alert_dialog import *
from flet_web.controls.dialogs.banner import *
from flet_web.controls.dialogs.bottom_sheet import *
from flet_web.controls.dialogs.snack_bar import *
from flet_web.controls.display.badge import *
from flet_web.controls.display.icon import *
from flet_web.controls.display.image import *
from flet_web.controls.display.progress import *
from flet_web.controls.events import *
from flet_web.controls.inputs.checkbox import *
from flet_web.controls.inputs.dropdown import *
from flet_web.controls.inputs.dropdown_m2 import *
from flet_web.controls.inputs.gesture_detector import *
from flet_web.controls.inputs.pointer_events import *
from flet_web.controls.inputs.radio import *
from flet_web.controls.inputs.slider import *
from flet_web.controls.inputs.switch import *
from flet_web.controls.inputs.text_field import *
from flet_web.controls.layout.card import *
from flet_web.controls.layout.column import *
from flet_web.controls.layout.container import *
from flet_web.controls.layout.divider import *
from flet_web.controls.layout.list_tile import *
from flet_web.controls.layout.list_view import *
from flet_web.controls.layout.placeholder import *
from flet_web.controls.layout.row import *
from flet_web.controls.layout.safe_area import *
from flet_web.controls.layout.stack import *
from flet_web.controls.legacy import *
from flet_web.controls.navigation.app_bar import *
from flet_web.controls.navigation.bottom_app_bar import *
from flet_web.controls.page import *
from flet_web.controls.page_events import *
from flet_web.controls.services.clipboard import *
from flet_web.controls.services.device import *
from flet_web.controls.services.file_picker import *
from flet_web.controls.services.semantics_service import *
from flet_web.controls.services.shared_preferences import *
from flet_web.controls.services.url_launcher import *
from flet_web.controls.text.text import *
from flet_web.controls.types import *
from flet_web.controls.values import *
from flet_web.controls.values.enums import *
from flet_web.controls.view import *
from flet_web.controls.window import *
from flet_web.session.calls import ClientError as ClientError
from flet_web.session.calls import ClientGoneError as ClientGoneError
from flet_web.types import *
