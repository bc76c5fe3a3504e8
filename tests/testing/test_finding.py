"""Controls are found as people name them, and what is wrong is said in a sentence."""

from __future__ import annotations

import re

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.testing import ImpossibleError, NotFoundError, SeveralFoundError

pytestmark = pytest.mark.anyio


class Card(ft.Container):
    """A kind of control that the program makes of another one."""

    def __init__(self, name: str) -> None:
        super().__init__(key=name.lower())
        self.content = ft.Row([ft.Text(name), ft.IconButton(ft.Icons.DELETE, tooltip="Delete"), ft.Button("Save")])


def shelf(page: ft.Page) -> None:
    page.title = "Shelf"
    page.appbar = ft.AppBar(title=ft.Text("All cards"))
    page.add(Card("Milk"), Card("Bread"), ft.TextField(label="Name", hint_text="of the card"))
    page.add(ft.Button("Save all"), ft.Icon(ft.Icons.STAR), ft.Text("hidden", visible=False))


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ({"key": "milk"}, "Container"),
        ({"type": ft.TextField}, "TextField"),
        ({"type": "AppBar"}, "AppBar"),
        ({"type": Card, "nth": -1}, "Container"),
        ({"type": "Card", "nth": 0}, "Container"),
        ({"role": "textbox"}, "TextField"),
        ({"label": "Name"}, "TextField"),
        ({"label": re.compile("^N")}, "TextField"),
        ({"tooltip": "Delete", "inside": "nothing"}, None),
        ({"icon": ft.Icons.STAR}, "Icon"),
        ({"icon": ft.Icons.DELETE, "nth": 1}, "IconButton"),
    ],
)
async def test_by_what_it_is(where: testing.Where, found: str | None) -> None:
    async with testing.open(shelf) as user:
        if found is None:
            with pytest.raises(NotFoundError):
                user.find(**where)
        else:
            assert user.find(**where).type == found


async def test_by_what_it_says() -> None:
    async with testing.open(shelf) as user:
        assert user.find("Milk").type == "Text"
        assert user.find("Milk", type=Card).key == "milk"
        assert user.find(re.compile("b.*d", re.IGNORECASE)).text == "Bread"
        assert user.find("Name").type == user.find("of the card").type == "TextField"
        assert user.find("Delete", inside=user.find(key="bread")).role == "button"
        assert [one.text for one in user.find_all(role="button")] == ["", "Save", "", "Save", "Save all"]
        assert user.find_all("Save")[1].text == "Save"
        assert user.find("all", role="button").text == "Save all"
        assert user.find_all("hidden") == []


async def test_one_that_acts_goes_before_one_that_only_says_so() -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("Save"), ft.Button("Save", on_click=lambda: page.add(ft.Text("saved"))))

    async with testing.open(main) as user:
        await user.click("Save")
        user.should_see("saved")


@pytest.mark.parametrize(
    ("target", "where", "message"),
    [
        ("Sav", {"type": "Text"}, "nothing on the page says 'Sav' and has type='Text'"),
        ("Save al", {"role": "link"}, "says 'Save al' and has role='link'; did you mean 'Save all'?"),
        (None, {"type": ft.Checkbox}, "nothing on the page has type=Checkbox"),
        (
            "Save",
            {},
            r'2 buttons say .Save.; say which by key=..., nth=... or inside=...\n  Button "Save" in Container',
        ),
        (None, {"type": Card}, "2 controls have type=Card; say which by key=..., nth=... or inside=..."),
        ("Save", {"nth": 7}, "nth=7, but only 2 buttons say 'Save'"),
        ("Save", {"inside": "Nobody"}, "nothing on the page says 'Nobody'"),
        ("hidden", {}, 'Text "hidden" is there, but not shown: Text "hidden" is not visible'),
    ],
)
async def test_what_is_wrong_is_said(target: str | None, where: testing.Where, message: str) -> None:
    async with testing.open(shelf) as user:
        with pytest.raises((NotFoundError, SeveralFoundError)) as caught:
            user.find(target, **where)
    assert re.search(message.replace("...", r"\.\.\.").replace("?", r"\?"), str(caught.value))
    assert 'TextField "of the card" "Name"' in str(caught.value), "the page is there to be looked at"


async def test_a_person_cannot_use_what_is_disabled_hidden_or_covered() -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("Off", disabled=True), ft.Column([ft.Button("In")], disabled=True), ft.Text("Plain"))
        page.add(ft.Column([ft.Button("Gone")], visible=False), ft.Button("Under"))
        page.add(
            ft.Button("Ask", on_click=lambda: page.show_dialog(ft.AlertDialog(modal=True, title=ft.Text("Sure?"))))
        )

    async with testing.open(main) as user:
        for name, why in {
            "Off": "it is disabled",
            "In": "Column is disabled",
            "Plain": 'Text "Plain" cannot be clicked',
            "Gone": "Column is not visible",
        }.items():
            with pytest.raises(ImpossibleError, match=why):
                await user.click(name)
        await user.click("Ask")
        with pytest.raises(ImpossibleError, match='AlertDialog "Sure\\?" is in front of it'):
            await user.click("Under")


async def test_a_misspelt_way_to_find_is_no_way() -> None:
    async with testing.open(shelf) as user:
        with pytest.raises(TypeError, match=r"find by lable=\.\.\.; expected key, type, role"):
            user.find(lable="Name")  # type: ignore[call-arg]


async def test_what_is_found_is_named_by_a_text_or_a_pattern() -> None:
    async with testing.open(shelf) as user:
        with pytest.raises(
            TypeError, match=r"expected a text, a pattern or what find.. gives; got .*; by class: type=Button"
        ):
            user.find(ft.Button)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="got 5"):
            user.should_see(5)  # type: ignore[arg-type]


async def test_an_element_is_as_the_page_is_now() -> None:
    def main(page: ft.Page) -> None:
        def grow() -> None:
            text.value, text.size = "grown", 30

        text = ft.Text("small", key="text")
        page.add(text, ft.Button("Grow", on_click=grow), ft.Button("Clear", on_click=page.clean))

    async with testing.open(main) as user:
        text = user.find("small")
        await user.click("Grow")
        assert (text.text, text.get("size"), text.visible, text.disabled) == ("grown", 30, True, False)
        assert repr(text) == '<Text "grown" key=text>'
        await user.click("Clear")
        assert repr(text) == '<Text "small", not on the page any longer>'
        with pytest.raises(NotFoundError, match="not on the page any longer"):
            text.text  # noqa: B018


async def test_the_page_as_a_tree() -> None:
    async with testing.open(shelf) as user:
        await user.focus("Name")
        assert str(user).splitlines() == [
            'Page "Shelf"',
            "  View route=/",
            "    AppBar",
            '      Text "All cards"',
            "    Container key=milk",
            "      Row",
            '        Text "Milk"',
            '        IconButton "Delete"',
            '        Button "Save"',
            "    Container key=bread",
            "      Row",
            '        Text "Bread"',
            '        IconButton "Delete"',
            '        Button "Save"',
            '    TextField "of the card" "Name" focused',
            '    Button "Save all"',
            "    Icon",
            '    Text "hidden" (not shown: Text "hidden" is not visible)',
        ]


async def test_of_a_long_page_the_beginning_is_printed() -> None:
    async with testing.open(lambda page: page.add(*(ft.Text(f"line {n}") for n in range(500)))) as user:
        assert str(user).splitlines()[-2:] == ['    Text "line 77"', "... and 422 more lines"]
