"""Icons over real HTTP, from the file that the client's build makes."""

from __future__ import annotations

import gzip

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

import flet_web as ft
from flet_web.asgi.icon_outlines import MAX_ICONS, FletIcons, IconPack
from flet_web.asgi.static_files import CLIENT_DIST

from .conftest import Serve

FIRST_MATERIAL, FIRST_CUPERTINO = 65536, 131072


def icons_app() -> Starlette:
    return Starlette(routes=[Route("/_flet/icons/{ids}.json", FletIcons().handle)])


def test_icons_of_both_sets(serve: Serve) -> None:
    response = serve(icons_app()).get(f"/_flet/icons/{FIRST_MATERIAL}-{FIRST_CUPERTINO + 5}-4.json")
    assert response.headers["content-type"] == "application/json"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert list(response.json()) == [str(FIRST_MATERIAL), str(FIRST_CUPERTINO + 5)]
    assert all(icon["p"][0] in "Mm" for icon in response.json().values())


@pytest.mark.parametrize(
    ("icon", "name"),
    [
        (ft.Icons.DELETE_OUTLINE, "delete outline"),
        (ft.Icons.DELETE_OUTLINED, "delete"),
        (ft.Icons.DELETE_ROUNDED, "delete"),
        (ft.CupertinoIcons.ADD_CIRCLED, "add circled"),
    ],
)
def test_icons_have_names_for_buttons_without_one(serve: Serve, icon: ft.IconData, name: str) -> None:
    response = serve(icons_app()).get(f"/_flet/icons/{int(icon)}.json")
    assert response.json()[str(int(icon))]["n"] == name


def test_many_icons_are_compressed(serve: Serve) -> None:
    path = f"/_flet/icons/{'-'.join(str(FIRST_MATERIAL + number) for number in range(100))}.json"
    client = serve(icons_app())
    plain = client.get(path)
    with client.stream("GET", path, headers={"accept-encoding": "gzip"}) as response:
        raw = b"".join(response.iter_raw())
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 2


@pytest.mark.parametrize(
    "ids", ["", "a", "1--2", "-1", "1-", "1.5", "9" * 10, "%2e%2e", "-".join("1" * (MAX_ICONS + 1))]
)
def test_what_is_no_list_of_numbers_is_not_found(serve: Serve, ids: str) -> None:
    assert serve(icons_app()).get(f"/_flet/icons/{ids}.json").status_code == 404


def test_almost_every_icon_has_an_outline() -> None:
    pack = IconPack(CLIENT_DIST / "icons" / "icons.pack")
    numbers = [FIRST_MATERIAL + number for number in range(8000)]
    assert len(pack.lookup(numbers)) > 7600
