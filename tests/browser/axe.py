"""What axe-core, a checker of accessibility, finds on a page."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from tests.servers import ROOT

SCRIPT = ROOT / "flet_web" / "client" / "node_modules" / "axe-core" / "axe.min.js"
WHOLE_PAGES = ["landmark-one-main", "page-has-heading-one", "region"]
"""Rules for whole pages, which a page with one control does not keep."""

SETTLED = """Promise.allSettled(document.getAnimations()
    .filter((running) => running.effect.getComputedTiming().endTime !== Infinity)
    .map((running) => running.finished))"""
FIND = f"""async ({{within, rules, only}}) => {{
    await {SETTLED};
    if (!window.axe) return null;
    const chosen = only ? {{runOnly: only}} : {{rules}};
    const {{violations}} = await axe.run(document.querySelector(within), {{resultTypes: ["violations"], ...chosen}});
    const told = (id, {{html, failureSummary}}) => `${{id}}: ${{html}} ${{failureSummary}}`;
    return violations.flatMap(({{id, nodes}}) => nodes.map((node) => told(id, node)));
}}"""


@cache
def script() -> str:
    return SCRIPT.read_text(encoding="utf-8")


def at_hand(page: Page) -> None:
    """Have axe-core on each page that is loaded from now on, for a tenth of the time that it takes to bring it there.

    It looks into frames where it is found, so it is in none.
    """
    page.add_init_script(f"if (window === top) {{ {script()} }}")


def settled(page: Page) -> None:
    """Wait for the end of all animations that have one."""
    page.evaluate(f"() => {SETTLED}")


def faults(page: Page, *, within: str = "html", whole: bool = False, only: list[str] | None = None) -> list[str]:
    """Each fault with its rule and element. Animations are waited for: they change contrasts.

    `whole`: it is a page as users see it, not some controls alone. `only`: the rules that are looked at.
    """
    rules = {} if whole else {rule: {"enabled": False} for rule in WHOLE_PAGES}
    asked = {"within": within, "rules": rules, "only": only}
    found: list[str] | None = page.evaluate(FIND, asked)
    if found is None:
        page.evaluate(script())
        found = page.evaluate(FIND, asked)
    assert found is not None
    return found
