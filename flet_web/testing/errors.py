"""What the kit raises. All are `TestingError`, an `AssertionError`: test runners show them as failures.

    TestingError
    ├── NotFoundError         nothing on the page is what the test says, or nothing that is shown
    ├── SeveralFoundError     several things are
    ├── ImpossibleError       a person could not do that: it is disabled, covered, read-only ...
    ├── StillRunningError     a handler of the program does not end
    ├── NotRaisedError        an exception that was expected did not come
    └── NotAnsweredError      the program asks the browser for something, and the test has not said what it answers

An exception of the program is none of these: the test gets it as it is, with the program's own traceback.
"""

from __future__ import annotations

__all__ = [
    "ImpossibleError",
    "NotAnsweredError",
    "NotFoundError",
    "NotRaisedError",
    "SeveralFoundError",
    "StillRunningError",
    "TestingError",
]


class TestingError(AssertionError):
    """The page is not as the test says. `outline` is the page at that time, as an indented tree."""

    __test__ = False  # pytest would take it for a class of tests

    def __init__(self, message: str, outline: str = "") -> None:
        super().__init__(f"{message}\n\n{outline}" if outline else message)
        self.outline = outline


class NotFoundError(TestingError):
    """Nothing on the page is what the test says."""


class SeveralFoundError(TestingError):
    """Several things on the page are what the test says."""


class ImpossibleError(TestingError):
    """A person could not do that."""


class StillRunningError(TestingError):
    """A handler of the program, or main(), does not end."""


class NotRaisedError(TestingError):
    """The program did not raise what the test expects."""


class NotAnsweredError(TestingError):
    """The program asks the browser for something that only the test can say."""


for _name in __all__:
    globals()[_name].__module__ = "flet_web.testing"  # where tests know them from
