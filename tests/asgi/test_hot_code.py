"""What `flet-web run -r` sees in the code of a program: what loading it does, which hooks it calls, what it keeps."""

from __future__ import annotations

import ast
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from flet_web.cli.hot.carried import CannotCarryError, Carried
from flet_web.cli.hot.generation import Generation
from flet_web.cli.hot.sources import effect_of

MAIN = """
import threading
import flet_web as ft

names = []
names.append("a")
print("loading")
try:
    import fast
except ImportError:
    fast = None

class Store:
    items = list(names)

def main(page):
    threading.Thread(target=print).start()

if __name__ == "__main__":
    print("starting")
    ft.run(main)
"""


@pytest.mark.parametrize(
    ("text", "is_main", "line"),
    [
        (MAIN, True, None),
        (MAIN, False, None),
        ("ft.run(main)", True, None),
        ("ft.run(main)", False, 1),
        ("threading.Thread(target=f).start()\nft.run(main)", True, 1),
        ("if x:\n    for y in z:\n        start(y)\na = 1", True, 3),
        ("try:\n    pass\nexcept OSError:\n    connect()\na = 1", False, 4),
        ("if __name__ == '__main__':\n    connect()\n    ft.run(main)", True, 2),
        ("thread = Thread(target=f)\nthread.start()\na = 1", False, 2),
    ],
)
def test_what_loading_a_module_does(text: str, is_main: bool, line: int | None) -> None:
    found = effect_of(ast.parse(text), is_main=is_main)
    assert (found and found.lineno) == line


def module(text: str) -> ModuleType:
    made = ModuleType("views")
    code = compile("import flet_web as ft\nimport enum\n" + text, "views.py", "exec", dont_inherit=True)
    exec(code, made.__dict__)
    return made


def generation(before: str, after: str) -> Generation:
    return Generation({"views": module(before)}, {"views": module(after)})


def component(*body: str) -> str:
    return "\n    ".join(["@ft.component\ndef App():", *body, "return []"])


A, B = "a, set_a = ft.use_state(0)", "b, set_b = ft.use_state(0)"
EFFECT = "ft.use_effect(lambda: None, [])"


@pytest.mark.parametrize(
    ("before", "after", "keeps"),
    [
        ([A, B], [A, B], True),
        ([A], [A, B], True),
        ([A, B], [A], True),
        ([A, B], [B], False),
        ([A, B], [B, A], False),
        ([A], [EFFECT, A], False),
        ([A, EFFECT], [A, "c = 1", EFFECT, "print(c)"], True),
        ([A, "x = own()"], [A, "x = own()", B], True),
    ],
)
def test_hooks_that_are_still_there(before: list[str], after: list[str], keeps: bool) -> None:
    own = "def own():\n    return ft.use_ref(1)\ndef use_own():\n    return ft.use_ref(1)\n"
    found = generation(own + component(*before), own + component(*after))
    old: Callable[..., Any] = found.old["views"].App.__component_impl__
    assert found.keeps_hooks(old) is keeps


def test_hooks_of_ones_own_count_with_what_they_call() -> None:
    own = "def use_own():\n    {}\n    return a\n"
    body = component("mine = use_own()")
    found = generation(own.format(A) + body, own.format(f"{B}\n    {A}") + body)
    assert not found.keeps_hooks(found.old["views"].App.__component_impl__)


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        ("\n\n{helper}\n{app}", False),
        ("{helper}\n# other lines\n{app}", False),
        ("def helper():\n    return 2\n{app}", True),
        ("{helper}\nLIMIT = 4\n{app}", True),
        ("{helper}\nOTHER = 5\n{app}", False),
    ],
)
def test_a_component_has_changed_if_anything_that_it_uses_has(after: str, changed: bool) -> None:
    helper = "LIMIT = 3\ndef helper():\n    return min(1, LIMIT)"
    app = component("helper()", "Inner()") + "\n" + component("pass").replace("App", "Inner")
    found = generation(f"{helper}\n{app}", after.format(helper=helper, app=app.replace("pass", "1 + 1")))
    assert found.changed(found.old["views"].App.__component_impl__) is changed


CLASSES = """
import dataclasses
class Size(enum.Enum):
    SMALL = 1
@dataclasses.dataclass
class Item:
    name: str
    size: Size = Size.SMALL
    def text(self):
        return self.name
def helper():
    return "old"
"""


class Holder:
    """Something that keeps state."""

    value: Any = None


def test_state_is_brought_to_the_new_classes() -> None:
    found = generation(CLASSES, CLASSES.replace("self.name", "self.name + '!'").replace('"old"', '"new"'))
    old, new = found.old["views"], found.new["views"]
    holder, item = Holder(), old.Item("pear")
    holder.value = items = [item, {"of": (item, old.helper)}, old.Size.SMALL, old.Item]
    carried = Carried(found)
    carried.look(holder, "value")
    assert item.text() == "pear"
    carried.apply()
    assert holder.value is items
    assert items[0] is item
    assert items[1]["of"][0] is item
    assert item.text() == "pear!"
    assert item.size is new.Size.SMALL
    assert items[1]["of"][1]() == "new"
    assert items[2:] == [new.Size.SMALL, new.Item]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("SMALL", "TINY"), "there is no Size.SMALL any more, and state holds it"),
        (("    name: str\n", "    name: str\n    price: int = 1\n"), "objects of Item are made in another way"),
        (("class Item", "class Thing"), "there is no class Item any more, and state holds an object of it"),
    ],
)
def test_state_that_has_no_place_in_the_new_code(change: tuple[str, str], why: str) -> None:
    found = generation(CLASSES, CLASSES.replace(*change))
    holder = Holder()
    holder.value = {"a": found.old["views"].Item("pear")}
    carried = Carried(found)
    with pytest.raises(CannotCarryError, match=why):
        carried.look(holder, "value")
