"""The options of an app: `Settings`, the table of all options, and how variables and flags decide over arguments."""

from flet_web.settings.machine import is_headless_linux
from flet_web.settings.markdown import markdown_table
from flet_web.settings.option import Option, SettingsError, given_options
from flet_web.settings.options_table import (
    SERVER_PORT,
    TABLE,
    Settings,
    use_flags,
)

__all__ = [
    "SERVER_PORT",
    "TABLE",
    "Option",
    "Settings",
    "SettingsError",
    "given_options",
    "is_headless_linux",
    "markdown_table",
    "use_flags",
]
