"""The examples, used as a person would use them, without a browser."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import flet_web as ft
import shop_goods
from examples import (
    blocking,
    chat,
    clock,
    counter,
    form,
    shop,
    shop_components,
    solitaire,
    solitaire_components,
    todo,
    todo_components,
    upload,
)
from flet_web import testing
from flet_web.testing import File, ImpossibleError
from solitaire_rules import SUITS, Card, Game

pytestmark = pytest.mark.anyio


async def test_counter() -> None:
    async with testing.open(counter.main) as user:
        assert user.title == "Counter"
        await user.double_click("One more")
        await user.click("One less")
        assert user.find("Count").value == "1"
        await user.type("x", into="Count")
        await user.click("One more")
        user.should_see("Not a number")


async def test_todo() -> None:
    async with testing.open(todo.main) as user:
        for task in ("Milk", "Bread"):
            await user.type(task, into="New task")
            await user.submit()
        user.should_see("2 tasks left")
        await user.check("Milk")
        user.should_see("1 task left")
        await user.click("Active")
        user.should_not_see("Milk")
        await user.click("Clear completed")
        await user.click("All")
        user.should_not_see("Milk")
        await user.click("Rename")
        assert user.find(role="textbox", nth=-1).focused
        await user.clear()
        await user.type("Brown bread")
        await user.submit()
        async with user.another(same_browser=True) as later:
            later.should_see("Brown bread")


async def test_todo_of_components() -> None:
    async with testing.open(todo_components.main, dialect="1.0") as user:
        for task in ("Milk", "Bread"):
            await user.type(task, into="New task")
            await user.submit()
        user.should_see("2 tasks left")
        assert user.find("New task").value == ""
        await user.check("Milk")
        user.should_see("1 task left")
        await user.click("Active")
        user.should_not_see("Milk")
        await user.click("Clear completed")
        await user.click("All")
        user.should_not_see("Milk")
        await user.click("Rename")
        await user.clear("New name")
        await user.type("Brown bread", into="New name")
        await user.submit()
        user.should_see("Brown bread")
        await user.click("Delete")
        user.should_see("0 tasks left")


def nearly_won(game: Game, seed: int | None = None) -> None:
    """All cards lie where they belong, but for the two red kings and the queens below them."""
    game.foundations = [
        [Card(rank, suit) for rank in range(1, 14 if suit in ("spades", "clubs") else 12)] for suit in SUITS
    ]
    game.columns = [[Card(13, "hearts")], [Card(13, "diamonds"), Card(12, "hearts")], [], [], [], [], []]
    game.hidden = [0, 1, 0, 0, 0, 0, 0]
    game.stock, game.waste, game.moves = [Card(12, "diamonds")], [], 0


@pytest.mark.parametrize(
    ("program", "dialect"),
    [(solitaire.main, "0.21"), (solitaire_components.main, "1.0")],
    ids=["imperative", "components"],
)
async def test_solitaire(program: Any, dialect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Game, "deal", nearly_won)
    async with testing.open(program, dialect=dialect) as user:
        user.should_not_see("King of diamonds")
        await user.drag("King of hearts", to="Column 5")
        await user.drag("Queen of hearts", to="Column 5")  # red on red
        user.should_not_see("King of diamonds")
        await user.drag("Queen of hearts", to="Foundation of hearts")
        await user.drag("King of hearts", to="Foundation of hearts")
        await user.drag("King of diamonds", to="Column 7")
        await user.click("Stock, 1 cards")
        await user.drag("Queen of diamonds", to="Foundation of diamonds")
        user.should_not_see("You have won!")
        await user.drag("King of diamonds", to="Foundation of diamonds")
        user.should_see("You have won!")
        user.should_see("In 7 moves.")
        await user.click("Play again")
        user.should_not_see("You have won!")
        user.should_see("King of hearts")
        await user.drag("King of hearts", to="Column 3")
        await user.resize(360, 740)
        assert user.find("King of hearts", type=ft.Draggable).text is not None
        await user.click(tooltip="New game")
        user.should_see("Stock, 1 cards")


SHOPS = [(shop.main, "0.21"), (shop_components.main, "1.0")]


@pytest.mark.parametrize(("program", "dialect"), SHOPS, ids=["imperative", "components"])
async def test_shop(program: Any, dialect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop_goods, "PAUSE", 0)
    shop_goods.asked.clear()
    async with testing.open(program, dialect=dialect) as user:
        await user.click("Tent")
        await user.sees("149 €")
        assert user.route == "/goods/tent"
        await user.click("Reviews")
        await user.sees("We slept well. — Ann")
        await user.click("Put into the cart")
        await user.sees("Tent is in the cart")
        await user.click(tooltip="Cart, 1 in it")
        await user.sees("1 x Tent")
        await user.click("Check out")
        await user.sees("Your name")
        assert user.route == "/cart/sign-in"
        await user.type("Ann", into="Your name")
        await user.click("Sign in", role="button")
        await user.sees("Ann, you pay 149 €.")
        assert user.route == "/cart/checkout"
        await user.pop_view()
        await user.sees("1 x Tent")
        await user.go("/goods/scope")
        await user.sees("The database does not answer.")
        await user.click("Try again")
        await user.sees("Shows the rings of Saturn.")
        await user.go("/goods/nothing")
        await user.sees("We do not sell this.")
        await user.go("/")
        await user.click("How we deliver")
        await user.sees("We deliver within three days, everywhere, for nothing.")
        await user.pop_view()
        await user.sees("Telescope")
        assert user.route == "/"
        await user.click(tooltip="Cart, 1 in it")
        await user.click(tooltip="Remove Tent")
        await user.sees("Nothing yet.")


async def test_chat() -> None:
    async with testing.open(chat.main) as ann, ann.another() as bob:
        for user, name in ((ann, "Ann"), (bob, "Bob")):
            await user.click("Join chat")
            user.should_see("A name, please")
            await user.type(name, into="Your name")
            await user.submit()
        ann.should_see("Bob has joined the chat")
        await bob.type("Hello Ann", into="Write a message")
        await bob.click("Send")
        ann.should_see("Hello Ann")
        assert bob.find("Write a message").value == ""


async def test_clock() -> None:
    async with testing.open(clock.main) as user:
        times = user.find_all(re.compile(r"^\d\d:\d\d:\d\d$"))
        assert len(times) == 3
        before = times[0].text
        await user.until(lambda: times[0].text != before)


async def test_form() -> None:
    async with testing.open(form.main) as user:
        with pytest.raises(ImpossibleError, match="it is disabled"):
            await user.click("Create account")
        await user.press("Tab")
        user.should_see("Please tell us your name")
        await user.type("Ann", into="Name")
        await user.type("ann", into="E-mail")
        await user.type("correct horse", into="Password")
        await user.check("I agree to the terms")
        await user.click("Create account")
        user.should_see("Please look at the fields marked red")
        user.should_see("This does not look like an e-mail address")
        await user.type("@example.org", into="E-mail")
        await user.select("Team, 5 seats", of="Plan")
        await user.slide(7)
        await user.uncheck("Send me news")
        await user.click("Create account")
        assert user.find(role="dialog").text == "Welcome, Ann! Plan: Team, 5 seats. Seats: 7. News: no. Close"
        await user.click("Close")
        user.should_not_see("Welcome, Ann!")


async def test_blocking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocking, "time", SimpleNamespace(sleep=lambda seconds: None))
    async with testing.open(blocking.main) as user, user.another() as other:
        with user.without_waiting():
            await user.click("Call async handler")
        await other.click("Call handler")
        other.should_see("Handler clicked")
        user.should_not_see("Async handler clicked")
        await user.advance(3)
        user.should_see("Async handler clicked")


async def test_upload(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload, "FOLDER", tmp_path)
    async with testing.open(upload.main, settings={"upload_dir": str(tmp_path)}) as user:
        user.should_see("No pictures yet")
        user.will_choose(File("cat.png", b"meow"), File("dog.png", bytes(2_500)))
        await user.click("Add pictures")
        user.should_not_see("No pictures yet")
        assert user.find(type="Picture", nth=0).text == "dog.png Uploaded 2.5 kB"
        async with user.another() as later:
            later.should_see("cat.png")
            later.should_see("4 bytes")
