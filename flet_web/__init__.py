"""flet_web: interactive web apps in Python alone, served by any ASGI server.

    import flet_web as ft

    def main(page: ft.Page):
        page.add(ft.Text("Hello"))

    ft.app(main)

Every public name is here, and is loaded when it is first used; `flet_web.public_names` knows where it is defined.
"""

# The functions, not the module of that name.
from flet_web.app import *
from flet_web.public_names import PUBLIC

__getattr__ = PUBLIC.attribute


def __dir__() -> list[str]:
    return PUBLIC.names()
