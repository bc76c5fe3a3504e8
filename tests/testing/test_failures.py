"""What the program raises, the test raises."""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.testing import NotRaisedError

pytestmark = pytest.mark.anyio


def fail(text: str = "no") -> None:
    raise ValueError(text)


async def fail_later() -> None:
    await asyncio.sleep(0)
    fail("later")


def failing(page: ft.Page) -> None:
    page.add(ft.Button("Fail", on_click=lambda: fail()), ft.Button("Later", on_click=fail_later))
    page.add(
        ft.Button("Task", on_click=lambda: page.run_task(fail_later)),
        ft.Button("Tell", on_click=lambda: page.error("oh")),
    )


@pytest.mark.parametrize("button", ["Fail", "Later", "Task"])
async def test_an_exception_of_a_handler_is_the_tests(button: str) -> None:
    async with testing.open(failing) as user:
        with pytest.raises(ValueError, match=r"no|later") as caught:
            await user.click(button)
        frames = traceback.extract_tb(caught.value.__traceback__)
        assert frames[-1].name == "fail"
        assert not any("flet_web/session/" in frame.filename for frame in frames)
        assert len(user.errors) == 1


async def test_an_exception_of_main() -> None:
    def main(page: ft.Page) -> None:
        fail("main")

    with pytest.raises(ValueError, match="main"):
        async with testing.open(main):
            pass
    with pytest.raises(ValueError, match="before"):
        async with testing.open(failing, before_main=lambda page: fail("before"), dialect="1.0"):
            pass


async def test_an_exception_at_the_end_of_the_session() -> None:
    def main(page: ft.Page) -> None:
        page.on_close = lambda: fail("closing")

    with pytest.raises(ValueError, match="closing"):
        async with testing.open(main):
            pass


async def test_exceptions_that_are_expected() -> None:
    async with testing.open(failing) as user:
        with user.expect_error(ValueError, match="^no$") as expected:
            await user.click("Fail")
            await user.click("Fail")
        assert [str(error) for error in expected.errors] == ["no", "no"]
        assert len(user.errors) == 2
        await user.click("Tell")
        user.should_see("oh")
        with pytest.raises(ValueError, match="later"), user.expect_error(KeyError):
            await user.click("Later")


def expect_nothing_of(user: testing.User) -> None:
    with user.expect_error(KeyError, match="x"):
        pass


async def test_an_exception_that_is_expected_has_to_come() -> None:
    async with testing.open(failing) as user:
        with pytest.raises(NotRaisedError, match="expected to raise KeyError matching 'x'; it has raised nothing"):
            expect_nothing_of(user)


async def test_the_page_is_printed_when_the_test_fails(capsys: pytest.CaptureFixture[str]) -> None:
    async def fails() -> None:
        async with testing.open(lambda page: page.add(ft.Text("left behind"))):
            raise LookupError

    with pytest.raises(LookupError):
        await fails()
    assert 'Text "left behind"' in capsys.readouterr().err


async def test_the_log_has_it_too(caplog: pytest.LogCaptureFixture) -> None:
    async with testing.open(failing) as user:
        with user.expect_error():
            await user.click("Fail")
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
