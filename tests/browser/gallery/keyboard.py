"""Whether the example of a page is reached and seen to be focused by the Tab key alone, and left again."""

from __future__ import annotations

import base64

from playwright.sync_api import FloatRect, Page

from tests.browser.pixels import PICTURE

# What can be used in the example, each with a number. Of radio buttons with one name the Tab key reaches one.
MARK = """() => {
    const can = "a[href], button, input, select, textarea, [tabindex='0']";
    const seen = new Set();
    const found = [...document.querySelectorAll(`[data-key=example] :is(${can})`)].filter((one) => {
        if (!one.checkVisibility({visibilityProperty: true}) || one.matches(":disabled, [tabindex='-1']")) return false;
        if (one.type === "radio" && seen.has(one.name)) return false;
        seen.add(one.name);
        return true;
    });
    found.forEach((one, number) => one.dataset.stop = one.type === "radio" ? one.name : number);
    const box = document.querySelector("[data-key=example]");
    box.scrollIntoView({block: "center"});
    box.tabIndex = -1;
    box.focus({preventScroll: true});
    return found.map((one) => [one.dataset.stop, one.outerHTML.slice(0, 120)]);
}"""
# The stop that has the focus, and what kind of element it is.
WHERE = """() => {
    const at = document.activeElement;
    if (!at.closest("[data-key=example]")) return null;
    const kind = [at.tagName, at.type, at.className, at.parentElement.className].join();
    return [at.type === "radio" ? at.name : at.dataset.stop ?? "", kind];
}"""
# What is in the window of the example.
BOX = """() => {
    const {left, top, right, bottom} = document.querySelector("[data-key=example]").getBoundingClientRect();
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    return {x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y};
}"""
BLUR = "() => { window.left = document.activeElement; left.blur(); }"
BACK = "() => { left.focus({preventScroll: true}); }"

# How many pixels are told apart in two pictures: by a contrast of 3, as WCAG 2.4.13 has it.
TOLD_APART = """async (pictures) => {
    const luminance = async (png) => {
        const picture = await PICTURE(png);
        const {width, height} = picture.canvas;
        const {data} = picture.getImageData(0, 0, width, height);
        const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        const of = (at) => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
        return Float64Array.from({length: data.length / 4}, (_, pixel) => of(4 * pixel) + 0.05);
    };
    const [one, other] = await Promise.all(pictures.map(luminance));
    return one.reduce((sum, light, at) => sum + (Math.max(light / other[at], other[at] / light) >= 3 ? 1 : 0), 0);
}""".replace("PICTURE", PICTURE)
HAS_CARET = "() => ['text', 'textarea'].includes(document.activeElement.type)"
LEAST = 24
"""Pixels by which a focus is seen: a line below the smallest of what can be used."""

seen: set[str] = set()
"""Kinds of elements whose focus was seen already, on this page or on another one."""


def keyboard_faults(page: Page) -> list[str]:
    """What the Tab key does not reach in the example, what does not show the focus, and whether the key stays there."""
    stops: list[list[str]] = page.evaluate(MARK)
    reached: set[str] = set()
    unseen: list[str] = []
    for _ in range(len(stops) + 3):
        page.keyboard.press("Tab")
        at = page.evaluate(WHERE)
        if at is None:
            break
        stop, kind = at
        reached.add(stop)
        if kind not in seen and not shows_focus(page):
            unseen.append(f"no focus is seen at {kind}")
        seen.add(kind)
    else:
        unseen.append("the Tab key does not leave the example")
    return [f"the Tab key does not reach {html}" for stop, html in stops if stop not in reached] + unseen


def shows_focus(page: Page) -> bool:
    """Whether the example clearly looks otherwise without the focus that it has. In a text the caret shows it."""
    if page.evaluate(HAS_CARET):
        return True
    # Of the window, as a picture of an element takes twice the time.
    box: FloatRect = page.evaluate(BOX)
    focused = page.screenshot(clip=box, animations="disabled")
    page.evaluate(BLUR)
    without = page.screenshot(clip=box, animations="disabled")
    page.evaluate(BACK)
    apart: int = page.evaluate(TOLD_APART, [base64.b64encode(picture).decode() for picture in (focused, without)])
    return apart >= LEAST
