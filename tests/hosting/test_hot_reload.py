"""`flet-web run -r`: a program made of components goes on with its new code, and says what it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.session.client import Client
from tests.watched import Watch, Watched, replace, watching

PROGRAM = """
import flet_web as ft
from views import App

def main(page: ft.Page):
    page.title = "Shop"
    page.render(App)

if __name__ == "__main__":
    ft.run(main)
"""
VIEWS = """
import enum
import sys
import flet_web as ft

class Size(enum.Enum):
    SMALL = 1
    LARGE = 2

class Item:
    def __init__(self, name):
        self.name, self.size = name, Size.SMALL

    def text(self):
        return f"{self.name} {self.size is Size.SMALL}"

@ft.observable
class Basket:
    def __init__(self):
        self.items = []

    def text(self):
        return ", ".join(item.text() for item in self.items)

basket = Basket()

def louder(text):
    return text.upper()

@ft.component
def Counter(name):
    number, set_number = ft.use_state(0)
    ft.on_mounted(lambda: sys.stdout.write(f"came {name}\\n"))
    ft.on_unmounted(lambda: sys.stdout.write(f"gone {name}\\n"))
    return ft.Button(f"{name} {number}", on_click=lambda: set_number(number + 1))

@ft.memo
@ft.component
def Sum():
    shared, _ = ft.use_state(basket)
    return ft.Text(shared.text())

@ft.component
def App():
    change, _ = ft.use_state(lambda: louder)
    return [
        ft.Text(change("mine")),
        ft.Button("Buy", on_click=lambda: basket.items.append(Item("pear"))),
        Counter("apples"),
        Sum(),
    ]
"""
ROUTED = """
import asyncio
import flet_web as ft

Accent = ft.create_context("red")

@ft.component
def Home():
    return ft.View(route="/", controls=[ft.Text("home")])

@ft.component
def Item():
    number, set_number = ft.use_state(0)
    kept, set_kept = ft.use_persistent_state("kept", 0)

    def add(e):
        set_number(number + 1)
        set_kept(kept + 1)

    return ft.View(
        route=ft.use_view_path(),
        controls=[
            ft.Text(ft.use_route_loader_data()),
            ft.Text(ft.use_context(Accent)),
            ft.Button(f"{number} {kept}", on_click=add),
        ],
    )

async def data(params):
    return "data"

@ft.component
def App():
    inner = [ft.Route(path="item/:id", component=Item, loader=data)]
    return Accent("blue", lambda: ft.Router([ft.Route(component=Home, children=inner)], manage_views=True))

def main(page: ft.Page):
    page.render_views(App)

async def start():
    await ft.run_async(main)

asyncio.run(start())
"""


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    """Watch a program with this text."""
    with watching(tmp_path) as start:
        yield start


class Shop:
    """A program that is watched, and what its tabs show."""

    def __init__(self, watched: Watched, folder: Path) -> None:
        self.watched, self.folder = watched, folder
        self.url = watched.url().replace("http:", "ws:") + "ws"
        self.views = VIEWS

    def tab(self, **options: Any) -> Client:
        """One more user."""
        return Client(self.url, **options).open()

    def edit(self, *changes: tuple[str, str]) -> None:
        """Save the views with these changes."""
        for old, new in changes:
            assert old in self.views
            self.views = self.views.replace(old, new)
        replace(self.folder / "views.py", self.views)

    def reloaded(self, *changes: tuple[str, str], effects: tuple[str, ...] = ()) -> None:
        """Save, and wait until the program goes on with it. `effects` are all that it says meanwhile, in that order."""
        self.edit(*changes)
        self.says("views.py has changed: reloaded, state is kept.", *effects)

    def says(self, line: str, *effects: str) -> None:
        """What it says next: a line of the terminal, and before or after it what effects print."""
        begin = len(self.watched.said)
        for _ in range(1 + len(effects)):
            self.watched.until("")
        said = self.watched.said[begin:]
        assert line in said
        said.remove(line)
        assert said == list(effects)


@pytest.fixture
def shop(watch: Watch, tmp_path: Path) -> Shop:
    replace(tmp_path / "views.py", VIEWS)
    return Shop(watch(PROGRAM), tmp_path)


def shows(client: Client, *expected: str) -> None:
    """Wait until the texts and buttons of a page are these, in their order."""
    client.until(lambda: seen(client) == list(expected) or None)


def hears(client: Client, text: str) -> None:
    """Wait until something says this, on the page or above it."""
    client.until(lambda: text in str(client.texts) or None)


def seen(client: Client) -> list[Any]:
    roots = client.model.page["views"][-1].get("controls", [])
    return [node.get("value") or node.get("content") or "" for node in roots]


def notices(client: Client) -> list[str]:
    """The kinds of notices that are open above the page."""
    layer = client.model.page.get("_dialogs") or {}
    return [node["_c"] for node in layer.get("controls", []) if node.get("open")]


def test_state_is_kept_in_all_sessions(shop: Shop) -> None:
    first, second = shop.tab(), shop.tab()
    shop.says("came apples", "came apples")
    shows(first, "MINE", "Buy", "apples 0", "")
    shows(second, "MINE", "Buy", "apples 0", "")
    first.click("apples 0")
    first.click("Buy")
    shows(second, "MINE", "Buy", "apples 0", "pear True")

    # The text of one component, the method of a class, a function in state, a memoized component
    shop.reloaded(('"Buy"', '"Get"'), ("text.upper()", "text.title()"), ("{self.name} ", "{self.name}! "))
    shows(first, "Mine", "Get", "apples 1", "pear! True")

    # What is shown now is not the program of before
    third = shop.tab()
    shows(third, "Mine", "Get", "apples 0", "pear! True")
    third.click("Get")
    for client, apples in ((first, "apples 1"), (second, "apples 0"), (third, "apples 0")):
        shows(client, "Mine", "Get", apples, "pear! True, pear! True")
    first.click("apples 1")
    shows(first, "Mine", "Get", "apples 2", "pear! True, pear! True")


def test_hooks_and_effects(shop: Shop) -> None:
    user = shop.tab()
    shop.says("came apples")
    for number in range(3):
        user.click(f"apples {number}")
        shows(user, "MINE", "Buy", f"apples {number + 1}", "")

    # One more hook at the end: the effects of what has changed are set up again
    again = "gone apples", "came apples"
    begin = '    return ft.Button(f"{name} {number}"'
    more, other = "    ft.use_memo(lambda: 1)\n", "    other, _ = ft.use_state(5)\n"
    shop.reloaded((begin, more + begin), effects=again)
    shows(user, "MINE", "Buy", "apples 3", "")

    # Fewer at the end, and a local function of other code
    shop.reloaded((more, ""), ("number + 1)", "number + 2)"), effects=again)
    user.click("apples 3")
    shows(user, "MINE", "Buy", "apples 5", "")

    # Another one before the others: this component starts anew, no other
    user.click("Buy")
    shows(user, "MINE", "Buy", "apples 5", "pear True")
    first = "    number, set_number"
    shop.reloaded((first, other + first), effects=again)
    shows(user, "MINE", "Buy", "apples 0", "pear True")

    # Gone, and back, which is a new one
    user.click("apples 0")
    shows(user, "MINE", "Buy", "apples 2", "pear True")
    shop.reloaded(('        Counter("apples"),\n', ""), effects=again[:1])
    shows(user, "MINE", "Buy", "pear True")
    shop.reloaded(("        Sum(),\n", '        Sum(),\n        Counter("plums"),\n'), effects=("came plums",))
    shows(user, "MINE", "Buy", "pear True", "plums 0")


def test_errors_leave_the_program_as_it_was(shop: Shop) -> None:
    user = shop.tab()
    shop.says("came apples")
    for broken, said in (("def (", "SyntaxError: invalid syntax"), ("1 / 0", "ZeroDivisionError: division by zero")):
        right = shop.views
        shop.edit(("@ft.memo", broken + "\n@ft.memo"))
        shop.watched.until(re.escape(said))
        shop.watched.until(r"views\.py has changed: the program goes on as it was\.")
        framework = [line for line in shop.watched.said if "flet_web" in line or "importlib" in line]
        assert framework == []
        hears(user, said)
        user.click("Buy")
        hears(user, "pear True")
        late = shop.tab()
        shop.watched.until("came apples")
        hears(late, said)
        shop.views = right
        shop.reloaded(("Buy", "Buy"))
        user.until(lambda: notices(user) == ["SnackBar"] or None)


ANEW = [
    # What main() uses, what state holds, what else there is
    ("views.py", ("text.upper()", "text.lower()"), "louder, which main() uses, has changed"),
    ("program.py", ("ft.run(main)", "ft.run(main, app_name='Other')"), "the options of the app have changed"),
    (
        "views.py",
        ("Size.SMALL\n\n", "Size.SMALL\n        self.price = 1\n\n"),
        "objects of Item are made in another way, and state holds one",
    ),
    ("data.json", ("", "{}"), "data.json is no module that the program has loaded"),
]


def test_what_starts_the_program_anew(shop: Shop) -> None:
    replace(shop.folder / "data.json", "")
    replace(shop.folder / "program.py", PROGRAM.replace("App\n", "App, louder\n").replace('"Shop"', 'louder("Shop")'))
    shop.watched.url()
    for name, change, why in ANEW:
        user = shop.tab()
        if "state" in why:
            user.click("Buy")
            hears(user, "pear")
        text = (shop.folder / name).read_text()
        assert change[0] in text
        replace(shop.folder / name, text.replace(*change, 1))
        line = shop.watched.until(f"{re.escape(name)} has changed: starting again, as .*")[0]
        assert why in line
        shop.watched.url()
        user.close()
        user.open()
        said = line.partition(" as ")[2].rstrip(".\n")
        user.until(lambda: f"Started anew, as {said}" in str(list(user.model.walk())) or None)  # noqa: B023
        user.close()


def test_views_of_a_router(watch: Watch) -> None:
    watched = watch(ROUTED)
    user = Client(watched.url().replace("http:", "ws:") + "ws", route="/item/7").open()
    shows(user, "data", "blue", "0 0")
    user.click("0 0")
    shows(user, "data", "blue", "1 1")

    # Loaders of other code load again; state of routes is kept, also where these are made anew
    replace(watched.path, ROUTED.replace('"data"', '"other"').replace('"blue"', '"green"'))
    watched.until(r"program\.py has changed: reloaded")
    shows(user, "other", "green", "1 1")
    user.click("1 1")
    shows(user, "other", "green", "2 2")

    # A new start ends state, but for what is persistent
    replace(watched.path, ROUTED.replace("    page.render", "    page.title = 'Other'\n    page.render"))
    watched.until(r"program\.py has changed: starting again, as main\(\) has changed")
    watched.url()
    user.close()
    user.open()
    shows(user, "data", "blue", "0 2")


def test_program_without_components_starts_again(watch: Watch) -> None:
    text = "import flet_web as ft\ndef main(page):\n    page.add(ft.Text('{}'))\nft.run(main)\n"
    watched = watch(text.format("first"))
    user = Client(watched.url().replace("http:", "ws:") + "ws").open()
    shows(user, "first")
    replace(watched.path, text.format("second") + "def (")
    watched.until("program.py has changed: the program goes on as it was")
    hears(user, "SyntaxError")
    replace(watched.path, text.format("second"))
    watched.until("program.py has changed: starting again.")
    watched.url()
    user.close()
    shows(user.open(), "second")


PARTS = """
import flet_web as ft

@ft.control
class Labelled(ft.Column):
    text: str = ""

    def build(self):
        self.controls = [ft.Text("part " + self.text)]

@ft.component
def Part():
    return Labelled(text="one")
"""
PACKAGE = """
import flet_web as ft
from .parts import Part

@ft.component
def App():
    number, set_number = ft.use_state(0)
    return [ft.Button(f"number {number}", on_click=lambda: set_number(number + 1)), Part()]

def main(page: ft.Page):
    page.render(App)
"""


def test_modules_of_a_package_come_and_go(watch: Watch, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    for name, text in (("__init__", ""), ("app", PACKAGE), ("parts", PARTS)):
        replace(folder / f"{name}.py", text)
    watched = watch("", "shop.app:main")
    user = Client(watched.url().replace("http:", "ws:") + "ws").open()
    user.click("number 0")
    shows(user, "number 1", "")
    hears(user, "part one")
    replace(folder / "parts.py", PARTS.replace("part ", "piece "))
    hears(user, "piece one")

    # One that the program has not loaded changes nothing, one that is gone is an error, until nothing asks for it
    replace(folder / "others.py", PARTS.replace("part ", "other "))
    watched.until("shop/others.py has changed: reloaded")
    (folder / "parts.py").unlink()
    watched.until("ModuleNotFoundError: No module named 'shop.parts'")
    watched.until("shop/parts.py has changed: the program goes on as it was")
    replace(folder / "app.py", PACKAGE.replace(".parts", ".others"))
    hears(user, "other one")
    shows(user, "number 1", "")

    # Saved again before the program has gone on
    for number in range(5):
        replace(folder / "others.py", PARTS.replace('"one"', f'"{number}"'))
    hears(user, "part 4")
    user.click("number 1")
    shows(user, "number 2", "")

    # What main() shows is another component now, though it looks the same
    replace(folder / "others.py", PARTS + PACKAGE.split("from .parts import Part")[1])
    replace(folder / "app.py", "from .others import App\n\ndef main(page):\n    page.render(App)\n")
    watched.until(".*: starting again, as App, which main() uses, has changed".replace("()", r"\(\)"))


TABLE = """
import flet_web as ft

def load(params):
    return "data " + params["id"]

@ft.component
def Item():
    number, set_number = ft.use_state(0)
    return [
        ft.Text(ft.use_route_loader_data()),
        ft.Button(f"number {number}", on_click=lambda: set_number(number + 1)),
    ]

routes = [ft.Route(path="item/:id", component=Item, loader=load, title="Item")]

def main(page: ft.Page):
    page.render(ft.Router, routes)

ft.run(main, routes=routes)
"""


def test_table_of_routes_that_main_hands_on(watch: Watch) -> None:
    watched = watch(TABLE)
    user = Client(watched.url().replace("http:", "ws:") + "ws", route="/item/7").open()
    shows(user, "data 7", "number 0")
    user.click("number 0")
    shows(user, "data 7", "number 1")
    replace(watched.path, TABLE.replace('"data "', '"other "').replace('f"number', 'f"total'))
    watched.until("program.py has changed: reloaded")
    shows(user, "other 7", "total 1")
    replace(watched.path, TABLE.replace('"Item"', '"Thing"'))
    watched.until("program.py has changed: starting again, as what the app tells of its routes has changed")
