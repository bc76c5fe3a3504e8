"""How long a text is for a person, and which texts an input filter may have let through."""

from __future__ import annotations

import time

import pytest

from flet_web.engine.text_rules import exceeds, passes


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("abc", 3),
        ("a\u0301", 1),
        ("\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7", 2),
        ("\U0001f44d\U0001f3fd", 1),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466", 1),
        ("\u1112\u1161\u11ab", 1),
        ("\u4f60\u597d", 2),
    ],
)
def test_characters_are_counted_as_they_are_seen(text: str, characters: int) -> None:
    assert not exceeds(text, characters)
    assert exceeds(text + "xyz", characters + 2)


def test_nothing_is_one_character_without_end() -> None:
    assert exceeds("a" + "\u0301" * 1000, 1)


def lets(expression: str, text: str, *, allows: bool = True, case_sensitive: bool = True) -> bool:
    return passes(text, expression, allows=allows, case_sensitive=case_sensitive, dot_all=False)


@pytest.mark.parametrize(
    ("expression", "typed", "not_typed"),
    [
        (r"^[0-9]*$", ["", "12"], ["1a", "a"]),
        (r"[0-9]", ["12"], ["1a"]),
        (r"\d+", ["12", "\u0661"], ["1 2"]),
        (r"^\d*\.?\d{0,2}$", ["1", "1.25", ".5"], ["1.255", "1.2.3", "x"]),
        (r"^#[0-9a-f]{6}$", ["#00ff00"], ["#00ff0", "00ff00"]),
        (r"[^\s]", ["ab"], ["a b"]),
        (r"[\w-]*", ["a-b", "\u00e9"], ["a b"]),
    ],
)
def test_plain_filters_are_followed(expression: str, typed: list[str], not_typed: list[str]) -> None:
    assert all(lets(expression, text) for text in typed)
    assert not any(lets(expression, text) for text in not_typed)


def test_what_a_filter_takes_out_is_not_there() -> None:
    assert lets("[0-9]", "abc", allows=False)
    assert not lets("[0-9]", "abc1", allows=False)
    assert not lets("[a-z]", "X", allows=False, case_sensitive=False)


@pytest.mark.parametrize(
    "expression", [r"(a+)+b", r"a|b", r"^a", r"a*a*", r"\bx", r"[", r"(?<year>\d)", r"\p{L}", r"[[:alpha:]]"]
)
def test_filters_that_only_a_browser_understands_let_everything_through(expression: str) -> None:
    assert lets(expression, "!")


@pytest.mark.parametrize("expression", [r"^(a+)+$", r"^a?a?a?a?a?a?a?a*$", r"^(a|a)*$", r"^a{0,99}a*$", r"^a*a*a*$"])
def test_no_expression_takes_long(expression: str) -> None:
    start = time.process_time()
    for text in ("a" * 1_000_000 + "!", "a" * 30 + "!", "a" * 9_999 + "!"):
        lets(expression, text)
    assert time.process_time() - start < 1
