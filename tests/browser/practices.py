"""Going through a practice of the keyboard key by key."""

from __future__ import annotations

from playwright.sync_api import Error, Page, expect

Steps = tuple[tuple[str, str], ...]
"""Keys, or `+text` to wait for one, and what has the focus then, as the browser tells assistive technology.
`=> Milk`: the item of a list that is active."""
Practices = dict[str, tuple[str, Steps]]
"""The practices by name: what a person begins with, and the steps."""

# Where a person begins: what is called so and can have the focus.
START = """name => {
    const named = (one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;
    const can = "button, input, [role=tab], [role=menuitem], [role=button], [role=combobox], [tabindex='0']";
    const label = (one) => document.getElementById(one.getAttribute("aria-labelledby"))?.textContent ?? named(one);
    [...document.querySelectorAll(can)].find((one) => label(one).trim() === name).focus();
}"""
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
ACTIVE = """name => {
    const id = document.activeElement.getAttribute("aria-activedescendant");
    return document.getElementById(id)?.textContent.trim() === name;
}"""


def faults(page: Page, practice: str, start: str, steps: Steps) -> list[str]:
    """The first key that leads elsewhere than the practice says, from what is called `start` on."""
    page.evaluate(START, start)
    # The page scrolls there, and lists close when it does.
    page.evaluate(FRAMES)
    done = "nothing"
    try:
        for done, wanted in steps:
            if done.startswith("+"):
                expect(page.get_by_text(done[1:], exact=True).filter(visible=True)).to_have_count(1)
            else:
                page.keyboard.press(done)
            if wanted.startswith("=> "):
                page.wait_for_function(ACTIVE, arg=wanted[3:])
            else:
                expect(page.locator(":focus")).to_match_aria_snapshot(f"- {wanted}")
    except (AssertionError, Error) as error:
        return [f"{practice}, {done}: {error}"]
    return []
