"""Each declared field of controls and values does something: what a program sets there is seen, or read out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import Page

from tests.browser.every_value.bench import Bench
from tests.browser.every_value.exceptions import acts_for, is_excused, is_known, not_needed, unknown
from tests.browser.every_value.samples import Sample, control_cases, samples, themes
from tests.browser.every_value.stage import Stage
from tests.browser.every_value.variants import Case
from tests.conftest import Launch

# Variants of a control differ in what they look like by themselves.
SHALLOW = {
    "CupertinoTextField", "DropdownM2", "FilledButton", "FilledIconButton", "FilledTonalButton",
    "FilledTonalIconButton", "Markdown", "OutlinedButton", "OutlinedIconButton", "Page",
}  # fmt: skip
# Values that have samples of their own.
OF_THEIR_OWN = {"theme", "dark_theme", "tooltip", "badge"}

BESIDE_OTHERS = {**samples(), **themes()}
ALONE = samples(alone=True)


def groups(samples: dict[str, Sample], number: int) -> list[list[str]]:
    names = sorted(samples)
    return [names[start::number] for start in range(number)]


def cases_of(name: str, sample: Sample) -> dict[str, Case]:
    """The cases of a sample, by what the lists of exceptions call them."""
    found = control_cases(sample, 0 if name in SHALLOW else 1)
    own = [c for c in found if len(c.path) == 1 or c.path[0] not in OF_THEIR_OWN]
    named = {f"{name.split('.')[0]}.{case}": case for case in own}
    return {called: case for called, case in named.items() if not is_excused(called)}


Look = Callable[[str, dict[str, Case]], list[str]]


def check(bench: Bench | Stage, names: list[str], samples: dict[str, Sample], look: Look) -> None:
    """Fail for each field without effect that no list has, and each entry that is not needed any more.

    A page that still loads or moves may show either: what would fail is looked at again, when the page is at rest.
    """
    cases = {name: cases_of(name, samples[name]) for name in names}
    found = [case for name in names for case in look(name, cases[name])]
    bench.is_patient = True

    def again(wanted: Iterable[str]) -> list[str]:
        chosen = {name: {case: cases[name][case] for case in wanted if case in cases[name]} for name in names}
        return [case for name, some in chosen.items() if some for case in look(name, some)]

    left = again(unknown(found))
    assert not left, ", ".join(left)
    spare = not_needed(found, names)
    without = again(spare)
    assert not (wrong := sorted(set(spare) - set(without))), (
        f"{', '.join(wrong)} do something, or do not exist: strike them out of the exceptions"
    )


@pytest.mark.parametrize("names", groups(BESIDE_OTHERS, 6), ids=range(6))
def test_every_field_does_something(launch: Launch, page: Page, names: list[str]) -> None:
    bench = Bench(launch, page)

    def look(name: str, cases: dict[str, Case]) -> list[str]:
        cases = {called: case for called, case in cases.items() if not acts_for(called)}
        left = bench.without_effect(BESIDE_OTHERS[name], cases.values())
        return [called for called, case in cases.items() if case in left]

    check(bench, names, BESIDE_OTHERS, look)


@pytest.mark.parametrize("names", groups(ALONE, 2), ids=range(2))
def test_every_field_of_what_has_the_page_for_itself(launch: Launch, page: Page, names: list[str]) -> None:
    stage = Stage(launch, page)

    def look(name: str, cases: dict[str, Case]) -> list[str]:
        left = stage.without_effect(ALONE[name], cases.values())
        return [called for called, case in cases.items() if case in left]

    check(stage, names, ALONE, look)


@pytest.mark.parametrize("names", groups(BESIDE_OTHERS, 2), ids=range(2))
def test_every_field_under_the_pointer(launch: Launch, page: Page, names: list[str]) -> None:
    stage = Stage(launch, page)

    def look(name: str, cases: dict[str, Case]) -> list[str]:
        for act in dict.fromkeys(act for c in cases for act in acts_for(c)):
            tried = {c: case for c, case in cases.items() if act in acts_for(c)}
            left = stage.without_effect(BESIDE_OTHERS[name], tried.values(), act)
            cases = {c: case for c, case in cases.items() if c not in tried or case in left}
        return list(cases)

    found = []
    for name in names:
        cases = {c: case for c, case in cases_of(name, BESIDE_OTHERS[name]).items() if acts_for(c) and not is_known(c)}
        if left := look(name, cases):
            stage.is_patient = True
            found += look(name, {case: cases[case] for case in left})
            stage.is_patient = False
    assert not unknown(found), ", ".join(unknown(found))
