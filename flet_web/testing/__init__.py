"""Testing apps in the same process, without a browser or a socket.

from flet_web import testing

async def test_greeting():
    async with testing.open(main) as user:
        await user.type("Ann", into="Name")
        await user.click("Greet")
        user.should_see("Hello, Ann")
"""

from .browser import Device, File
from .element import Element
from .errors import (
    ImpossibleError,
    NotAnsweredError,
    NotFoundError,
    NotRaisedError,
    SeveralFoundError,
    StillRunningError,
    TestingError,
)
from .finder import Where
from .fixture import user_fixture
from .opening import open
from .sync_user import SyncUser, open_sync
from .user import User

__all__ = [
    "Device",
    "Element",
    "File",
    "ImpossibleError",
    "NotAnsweredError",
    "NotFoundError",
    "NotRaisedError",
    "SeveralFoundError",
    "StillRunningError",
    "SyncUser",
    "TestingError",
    "User",
    "Where",
    "open",
    "open_sync",
    "user_fixture",
]
