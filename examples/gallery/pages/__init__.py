"""All pages of the gallery, by section."""

from pages.buttons import buttons
from pages.cupertino import cupertino
from pages.dialogs import dialogs
from pages.display import display
from pages.inputs import inputs
from pages.interaction import interaction
from pages.layout import layout
from pages.lists import lists
from pages.menus import menus
from pages.motion import motion
from pages.navigation import navigation
from pages.pickers import pickers
from pages.services import services
from pages.themes import themes
from pages.wheels import wheels

SECTIONS = [
    layout,
    lists,
    display,
    buttons,
    menus,
    inputs,
    pickers,
    wheels,
    navigation,
    dialogs,
    cupertino,
    interaction,
    motion,
    services,
    themes,
]
