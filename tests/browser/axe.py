"""What axe-core, a checker of accessibility, finds on a page."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from tests.servers import ROOT

SCRIPT = ROOT / "flet_web" / "client" / "node_modules" / "axe-core" / "axe.min.js"
WHOLE_PAGES = ["landmark-one-main", "page-has-heading-one", "region"]
"""Rules for whole pages, which a page with one control does not keep."""

FIND = """async ({within, rules, only}) => {
    const chosen = only ? {runOnly: only} : {rules};
    const {violations} = await axe.run(document.querySelector(within), {resultTypes: ["violations"], ...chosen});
    return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}"""


@cache
def script() -> str:
    return SCRIPT.read_text(encoding="utf-8")


def settled(page: Page) -> None:
    """Wait for the end of all animations that have one."""
    page.evaluate(
        """() => Promise.allSettled(document.getAnimations()
            .filter((running) => running.effect.getComputedTiming().endTime !== Infinity)
            .map((running) => running.finished))"""
    )


def faults(page: Page, *, within: str = "html", whole: bool = False, only: list[str] | None = None) -> list[str]:
    """Each fault with its rule and element. Animations are waited for: they change contrasts.

    `whole`: it is a page as users see it, not some controls alone. `only`: the rules that are looked at.
    """
    settled(page)
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(script())
    rules = {} if whole else {rule: {"enabled": False} for rule in WHOLE_PAGES}
    found: list[str] = page.evaluate(FIND, {"within": within, "rules": rules, "only": only})
    return found
