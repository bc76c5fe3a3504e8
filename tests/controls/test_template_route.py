"""Patterns of routes, as `ft.TemplateRoute` and the server match them."""

from __future__ import annotations

import pytest

import flet_web as ft


@pytest.mark.parametrize(
    ("route", "pattern", "found"),
    [
        ("/", "/", {}),
        ("/store", "/store", {}),
        ("/store/", "/store", {}),
        ("/store/7?page=2#top", "/store/:id", {"id": "7"}),
        ("/store/7/reviews/8", "/store/:id/reviews/:review", {"id": "7", "review": "8"}),
        ("/tag/100%25 ü", "/tag/:name", {"name": "100% ü"}),
        ("/tag/a%2Fb", "/tag/:name", {"name": "a/b"}),
        ("/user/jo.kim", "/user/:first.:last", {"first": "jo", "last": "kim"}),
        ("/find", "/find/:what?", {"what": None}),
        ("/find/x", "/find/:what?", {"what": "x"}),
        ("/files", "/files/:path*", {"path": None}),
        ("/files/a/b", "/files/:path*", {"path": "a/b"}),
        ("/files/a/b", "/files/:path+", {"path": "a/b"}),
        ("/order/12", r"/order/:number(\d+)", {"number": "12"}),
        ("/any/where", "/any/*", {}),
        ("/en/x", "/(en|de)/:rest", {"rest": "x"}),
        ("/a:b", r"/a\:b", {}),
    ],
)
def test_a_route_fits(route: str, pattern: str, found: dict[str, str | None]) -> None:
    template = ft.TemplateRoute(route)
    assert template.match(pattern)
    assert {name: getattr(template, name) for name in found} == found


@pytest.mark.parametrize(
    ("route", "pattern"),
    [
        ("/store", "/"),
        ("/store/7/8", "/store/:id"),
        ("/store/", "/store/:id"),
        ("/Store", "/store"),
        ("/storey", "/store"),
        ("/files", "/files/:path+"),
        ("/order/12a", r"/order/:number(\d+)"),
        ("/axb", "/a.b"),
    ],
)
def test_a_route_does_not_fit(route: str, pattern: str) -> None:
    assert not ft.TemplateRoute(route).match(pattern)


def test_parameters_are_those_of_the_last_match() -> None:
    template = ft.TemplateRoute("/store/7")
    assert template.match("/store/:id")
    assert not template.match("/basket/:id")
    with pytest.raises(AttributeError, match=r"TemplateRoute\('/store/7'\) has no parameter 'id'"):
        _ = template.id
    template.route = "/basket/8"
    assert template.match("/basket/:id")
    assert template.id == "8"


@pytest.mark.parametrize("pattern", ["store", "/:a/:a", "/:a(+)", "/:route", "/:match"])
def test_a_wrong_pattern_is_said(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|parameter"):
        ft.TemplateRoute("/x").match(pattern)
