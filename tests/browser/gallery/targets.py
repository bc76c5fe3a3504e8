"""Whether a finger meets what can be used: 24 pixels by WCAG 2.5.8, and 48 where Material Design has them."""

from __future__ import annotations

from typing import TypedDict

from playwright.sync_api import Page

LEAST = 24
PADDED = 48
"""Pixels of `MaterialTapTargetSize.PADDED`: the height that a finger gets of each control of Material Design."""
LOWER = ".f-cupertino-segment, .f-chip-delete, .c-control, .c-control *"
"""Controls of iOS are lower, and the cross of a chip stands in it."""


class Target(TypedDict):
    width: int
    height: int
    lower: bool
    html: str


# Its room is what a finger meets from its middle on: labels and invisible margins belong to it. What is a field in a
# control is used by all of the control. Links in texts may be as high as the text, by WCAG too.
FIND = r"""([lower, most]) => {
    const CAN = `a[href], button, input, select, textarea, summary,
        :is([role=button], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch], [role=link])`;
    const off = ":disabled, [aria-disabled=true], [inert] *, [type=hidden], [aria-hidden=true] *";
    const targets = [...document.querySelectorAll("[data-key=example] :is(" + CAN + ")")].filter((one) =>
        one.checkVisibility({visibilityProperty: true}) && !one.matches(off) && !one.querySelector(CAN)
        && getComputedStyle(one).display !== "inline");
    return targets.map((one) => {
        const whole = one.matches("input, textarea, select") ? one.closest("[data-id]") : one;
        one.scrollIntoView({block: "center", inline: "center"});
        const {left, top, width, height} = one.getBoundingClientRect();
        const meets = (x, y) => whole.contains(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y));
        const reach = (dx, dy) => {
            let steps = 0;
            while (steps < most && meets(dx * (steps + 1), dy * (steps + 1))) steps += 1;
            return steps;
        };
        const met = meets(0, 0) ? 1 : 0;
        return {
            width: met && 1 + reach(-1, 0) + reach(1, 0),
            height: met && 1 + reach(0, -1) + reach(0, 1),
            lower: one.matches(lower),
            html: one.outerHTML.slice(0, 120),
        };
    });
}"""


def target_faults(page: Page) -> list[str]:
    """What a finger misses in the example of a page of the gallery."""
    found: list[Target] = page.evaluate(FIND, [LOWER, PADDED])
    return [
        f"a finger meets {one['width']} x {one['height']} pixels of {one['html']}"
        for one in found
        if one["width"] < LEAST or one["height"] < (LEAST if one["lower"] else PADDED)
    ]
