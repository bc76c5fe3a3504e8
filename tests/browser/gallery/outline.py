"""The outline of a page, as assistive technology lists it: its landmarks and its headings."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from playwright.sync_api import Page

HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")]
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .map((one) => [Number(one.ariaLevel ?? one.tagName.slice(1)), one.textContent.trim()])"""
LANDMARKS = """() => [...document.querySelectorAll("main, [role=main], nav, [role=navigation], [role=region]")]
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .map((one) => [
        one.role ?? {MAIN: "main", NAV: "navigation"}[one.tagName],
        one.ariaLabel ?? (one.ariaLabelledByElements ?? []).map(({textContent}) => textContent).join(" "),
    ])"""


def outline_faults(page: Page, title: str) -> list[str]:
    """What is wrong with it: the page has one main part, a heading of its own, and no level of headings is left out."""
    headings: list[tuple[int, str]] = [(level, text) for level, text in page.evaluate(HEADINGS)]
    landmarks = Counter((role, name) for role, name in page.evaluate(LANDMARKS))
    levels = [level for level, _ in headings]
    faults = [f"landmark {found} stands there {count} times" for found, count in landmarks.items() if count > 1]
    faults += [f"a region has no name: {found}" for found in landmarks if found == ("region", "")]
    if sum(count for (role, _), count in landmarks.items() if role == "main") != 1:
        faults.append("it has not one main part")
    if levels[:1] != [1] or levels.count(1) != 1:
        faults.append(f"its headings do not begin with one of level 1: {headings}")
    if (2, title) not in headings:
        faults.append(f"it has no heading of its own: {headings}")
    faults += [f"a level is left out: {headings}" for before, level in pairwise(levels) if level > before + 1]
    return faults
