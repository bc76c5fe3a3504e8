"""The tables of enums, colors and icons: names, numbers, and what becomes of a name that is not there."""

from __future__ import annotations

import pickle
from enum import Enum

import pytest

import flet_web as ft
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.icon_data import IconData, icon_number
from flet_web.controls.values.icons import CupertinoIcons, Icons
from flet_web.controls.values.material_colors import Colors
from flet_web.flet021.enums import ImageFit, MaterialState, ThemeVisualDensity
from flet_web.flet021.facades import colors, cupertino_colors, cupertino_icons, icons
from flet_web.public_names import PUBLIC

ENUMS = [getattr(ft, name) for name, module in PUBLIC.defined_in.items() if ".enums." in module]


def test_icons_have_the_numbers_of_the_wire() -> None:
    assert (Icons.ABC, Icons.ADD, Icons.ZOOM_OUT_SHARP) == (65536, 65604, 74360)
    assert [icon.value for icon in Icons] == list(range(65536, 74361))
    assert [icon.value for icon in CupertinoIcons] == list(range(131072, 132394))
    assert (len(Icons), len(CupertinoIcons)) == (8825, 1322)


def test_an_icon_is_one_enum_member_however_it_is_found() -> None:
    add = Icons.ADD
    assert add is Icons["ADD"] is Icons(65604) is pickle.loads(pickle.dumps(add)) is Icons.__members__["ADD"]
    assert (add.name, add.value, repr(add)) == ("ADD", 65604, "<Icons.ADD: 65604>")
    assert isinstance(add, IconData)
    assert (add in Icons, add in CupertinoIcons) == (True, False)
    assert ("ADD" in dir(Icons), "ADD" in dir(icons)) == (True, True)


def test_an_unknown_icon_is_refused_with_a_suggestion() -> None:
    with pytest.raises(AttributeError, match="did you mean 'ADD_ALARM'"):
        getattr(Icons, "ADD_ALRM")  # noqa: B009 - a type checker refuses the plain form
    with pytest.raises(AttributeError, match="did you mean 'ADD_ALARM'"):
        getattr(icons, "ADD_ALRM")  # noqa: B009
    with pytest.raises(KeyError):
        Icons["add"]
    with pytest.raises(ValueError, match="5 is not a valid Icons"):
        Icons(5)
    assert not hasattr(Icons, "shape")


def test_icons_of_0_21_are_strings_that_have_a_number() -> None:
    assert (icons.ADD, cupertino_icons.ADD) == ("add", "cupertino_add")
    assert (icons.Icons, cupertino_icons.CupertinoIcons) == (Icons, CupertinoIcons)
    assert icon_number(icons.ADD) == icon_number("ADD") == Icons.ADD
    assert icon_number(cupertino_icons.ADD) == CupertinoIcons.ADD
    with pytest.raises(ValueError, match="such as 'add_alarm'; got 'add_alrm'"):
        icon_number("add_alrm")
    with pytest.raises(ValueError, match="such as 'cupertino_zoom_in'; got 'cupertino_zoomin'"):
        icon_number("cupertino_zoomin")


def test_an_icon_set_of_ones_own_is_an_enum() -> None:
    class Shapes(IconData, package_name="shapes", class_name="Shapes"):
        BLOB = 0x30000

    assert Shapes(0x30000) is Shapes.BLOB
    assert Shapes.random() is Shapes.BLOB
    assert Shapes.random(exclude=[Shapes.BLOB]) is None


def test_random_keeps_to_the_exclusions_and_weights() -> None:
    assert Icons.random(weights={Icons.ADD: 10**12}) is Icons.ADD
    assert Colors.random(weights={Colors.RED: 10**12}) is Colors.RED
    assert CupertinoColors.random(exclude=list(CupertinoColors)) is None


def test_colors_are_strings_of_the_wire() -> None:
    assert (len(CupertinoColors), Colors.RED_ACCENT_700, CupertinoColors.WHITE) == (
        48,
        "redaccent700",
        "cupertinoWhite",
    )
    assert (len(Colors), Colors["BLACK12"]) == (352 + 3, Colors.BLACK_12)
    assert (colors.RED, colors.BLACK12, cupertino_colors.LINK) == ("red", "black12", "link")
    assert (colors.Colors, cupertino_colors.CupertinoColors) == (Colors, CupertinoColors)


def test_with_opacity_writes_color_and_opacity() -> None:
    assert Colors.with_opacity(0.5, Colors.RED) == colors.with_opacity(0.5, "red") == "red,0.5"
    assert Colors.with_opacity("red", 1) == "red,1"
    assert CupertinoColors.with_opacity(0.2, "#aabbcc,0.7") == "#aabbcc,0.2"
    with pytest.raises(ValueError, match=r"expected 0\.0 to 1\.0; got 1\.5"):
        Colors.with_opacity(1.5, Colors.RED)


def test_every_enum_is_there_with_all_members() -> None:
    assert (len(ENUMS), sum(len(enum.__members__) for enum in ENUMS)) == (98, 714)
    assert all(issubclass(enum, Enum) and enum.__doc__ for enum in ENUMS)


def test_a_member_equals_the_string_it_is_sent_as() -> None:
    sent: str = ft.MainAxisAlignment.SPACE_BETWEEN
    assert sent == "spaceBetween"
    assert {"hovered": 1}[ft.ControlState.HOVERED] == 1
    assert ft.WindowEventType("leave-full-screen") is ft.WindowEventType.LEAVE_FULL_SCREEN
    assert f"{ft.Axis.VERTICAL}" == str(ft.Axis.VERTICAL) == "Axis.VERTICAL"


def test_members_that_are_no_strings_keep_their_type() -> None:
    both = ft.TextDecoration.combine([ft.TextDecoration.UNDERLINE, ft.TextDecoration.LINE_THROUGH])
    assert both == 5
    assert ft.TextDecoration.UNDERLINE in both
    assert [alignment.value for alignment in ft.VerticalAlignment] == [None, -1.0, 1.0, 0.0]
    assert (ft.BorderSideStrokeAlign.INSIDE, ft.DisposalMode.PREVIOUS) == (-1.0, 3)


def test_none_of_0_21_is_a_falsy_member_without_value() -> None:
    none = ft.TextAlign.NONE
    assert (none.value, bool(none), ft.TextAlign(None)) == (None, False, none)
    assert pickle.loads(pickle.dumps(none)) is none
    assert ft.TextCapitalization.NONE.value == "none"


def test_a_wrong_value_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="expected one of 'horizontal', 'vertical'; got 'diagonal'"):
        ft.Axis("diagonal")
    with pytest.raises(ValueError, match="such as 'grab'"):
        ft.MouseCursor("grb")


def test_renamed_enums_of_0_21_are_the_new_ones() -> None:
    assert ImageFit is ft.BoxFit
    assert MaterialState("") is MaterialState.DEFAULT is ft.ControlState.DEFAULT
    assert ThemeVisualDensity is ft.VisualDensity
    assert ft.VisualDensity["ADAPTIVEPLATFORMDENSITY"] is ft.VisualDensity.ADAPTIVE_PLATFORM_DENSITY
