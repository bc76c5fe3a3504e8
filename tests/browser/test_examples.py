"""The examples, used as a person would use them."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.servers import Server

Serve = Callable[..., Server]


def test_counter(page: Page, serve: Serve) -> None:
    page.goto(serve("counter").url)
    number, more, less = page.get_by_label("Count"), button(page, "One more"), button(page, "One less")
    more.dblclick()
    expect(number).to_have_value("2")
    less.click()
    expect(number).to_have_value("1")
    number.fill("x")
    more.click()
    expect(page.get_by_text("Not a number")).to_be_visible()
    number.fill("41")
    more.press("Enter")
    expect(number).to_have_value("42")
    expect(page).to_have_title("Counter")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def add_task(page: Page, name: str) -> None:
    page.get_by_label("New task").fill(name)
    page.keyboard.press("Enter")
    expect(page.get_by_role("checkbox", name=name)).to_be_visible()
    expect(page.get_by_label("New task")).to_have_value("")


def test_todo(page: Page, serve: Serve) -> None:
    page.goto(serve("todo").url)
    add_task(page, "Milk")
    add_task(page, "Bread")
    expect(page.get_by_text("2 tasks left")).to_be_visible()
    page.get_by_role("checkbox", name="Milk").check()
    expect(page.get_by_text("1 task left")).to_be_visible()
    page.get_by_role("radio", name="Active").check()
    expect(page.get_by_role("checkbox", name="Milk")).to_be_hidden()
    page.get_by_role("radio", name="All").check()
    button(page, "Clear completed").click()
    expect(page.get_by_role("checkbox", name="Milk")).to_have_count(0)
    expect(page.get_by_role("checkbox", name="Bread")).to_be_visible()


def test_todo_of_components(page: Page, serve: Serve) -> None:
    page.goto(serve("todo_components").url)
    add_task(page, "Milk")
    add_task(page, "Bread")
    milk, bread = (page.get_by_role("checkbox", name=name) for name in ("Milk", "Bread"))
    milk.check()
    expect(page.get_by_text("1 task left")).to_be_visible()
    page.get_by_role("radio", name="Active").check()
    expect(milk).to_have_count(0)
    page.get_by_role("radio", name="All").check()
    expect(milk).to_be_checked()
    expect(bread).not_to_be_checked()
    button(page, "Clear completed").click()
    expect(milk).to_have_count(0)
    button(page, "Rename").click()
    name = page.get_by_label("New name")
    expect(name).to_be_focused()
    # Faster than the server answers: what is typed is state, and comes back with each letter.
    name.press("Control+a")
    page.keyboard.type("Oat milk and brown bread")
    page.keyboard.press("Enter")
    expect(page.get_by_role("checkbox", name="Oat milk and brown bread")).to_be_visible()
    button(page, "Delete").click()
    expect(page.get_by_text("0 tasks left")).to_be_visible()


def test_todo_rename_and_reload(page: Page, serve: Serve) -> None:
    page.goto(serve("todo").url)
    add_task(page, "Milk")
    button(page, "Rename").click()
    expect(page.get_by_role("textbox").nth(1)).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Oat milk")
    page.keyboard.press("Enter")
    expect(page.get_by_role("checkbox", name="Oat milk")).to_be_visible()
    page.reload()
    expect(page.get_by_role("checkbox", name="Oat milk")).to_be_visible()
    button(page, "Delete").click()
    expect(page.get_by_text("0 tasks left")).to_be_visible()


def test_todo_is_still_there_on_the_next_visit(context: BrowserContext, serve: Serve) -> None:
    url = serve("todo").url
    page = context.new_page()
    page.goto(url)
    add_task(page, "Milk")
    # The program has the browser keep its tasks once it shows them.
    page.wait_for_function("() => JSON.stringify({...localStorage}).includes('Milk')")
    page.close()
    later = context.new_page()
    later.goto(url)
    expect(later.get_by_role("checkbox", name="Milk")).to_be_visible()


def join(context: BrowserContext, url: str, name: str) -> Page:
    page = context.new_page()
    page.goto(url)
    page.get_by_label("Your name").fill(name)
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"{name} has joined the chat")).to_be_visible()
    expect(page.get_by_role("alertdialog")).to_have_count(0)
    return page


def test_two_tabs_chat(context: BrowserContext, serve: Serve) -> None:
    url = serve("chat").url
    ann = join(context, url, "Ann")
    bob = join(context, url, "Bob")
    expect(ann.get_by_text("Bob has joined the chat")).to_be_visible()
    bob.get_by_placeholder("Write a message").fill("Hello Ann")
    bob.keyboard.press("Enter")
    expect(ann.get_by_text("Hello Ann")).to_be_visible()
    expect(bob.get_by_placeholder("Write a message")).to_have_value("")
    ann.get_by_placeholder("Write a message").fill("first line")
    ann.keyboard.press("Shift+Enter")
    ann.keyboard.type("second line")
    button(ann, "Send").click()
    expect(bob.get_by_text("second line")).to_be_visible()


def test_chat_asks_for_a_name(page: Page, serve: Serve) -> None:
    page.goto(serve("chat").url)
    expect(page.get_by_role("alertdialog")).to_be_visible()
    button(page, "Join chat").click()
    expect(page.get_by_text("A name, please")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("alertdialog")).to_be_visible()


def test_clock_moves(page: Page, serve: Serve) -> None:
    page.goto(serve("clock").url)
    clock = page.get_by_text(re.compile(r"^\d\d:\d\d:\d\d$"))
    expect(clock).to_have_count(3)
    before = clock.first.inner_text()
    expect(clock.first).not_to_have_text(before)
    expect(page.locator("body")).to_have_css("color-scheme", re.compile("dark"))


def test_form(page: Page, serve: Serve) -> None:
    page.goto(serve("form").url)
    submit = button(page, "Create account")
    expect(submit).to_be_disabled()
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_text("Please tell us your name")).to_be_visible()
    page.get_by_role("textbox", name="Name").fill("Ann")
    page.get_by_role("textbox", name="E-mail").fill("ann")
    page.get_by_role("textbox", name="Password").fill("secret")
    page.get_by_role("checkbox", name="I agree to the terms").check()
    expect(submit).to_be_enabled()
    submit.click()
    expect(page.get_by_text("Please look at the fields marked red")).to_be_visible()
    expect(page.get_by_text("This does not look like an e-mail address")).to_be_visible()
    page.get_by_role("textbox", name="E-mail").fill("ann@example.org")
    page.get_by_role("textbox", name="Password").fill("correct horse")
    page.get_by_role("combobox", name="Plan").click()
    page.get_by_role("option", name="Team, 5 seats").click()
    submit.click()
    expect(page.get_by_role("dialog")).to_contain_text("Welcome, Ann!")
    expect(page.get_by_role("dialog")).to_contain_text("Plan: Team, 5 seats.")
    button(page, "Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_blocking_and_async_handlers(page: Page, context: BrowserContext, serve: Serve) -> None:
    url = serve("blocking").url
    page.goto(url)
    other = context.new_page()
    other.goto(url)
    button(page, "Call handler").click()
    button(page, "Call async handler").click()
    button(other, "Call async handler").click()
    expect(page.get_by_text("Handler clicked", exact=True)).to_be_visible()
    expect(page.get_by_text("Async handler clicked")).to_be_visible()
    expect(other.get_by_text("Async handler clicked")).to_be_visible()
    button(page, "Call handler").dblclick()
    expect(page.get_by_text("Handler clicked", exact=True)).to_have_count(3)
