"""Texts that are cut off: a part with `overflow: hidden` or `clip` ends before they do."""

from __future__ import annotations

from playwright.sync_api import Page

# What scrolls shows the rest, and what ends with "..." was meant to be cut: these are not looked at, each on its axis.
# Letters are a little lower than their line: a quarter of their size may be missing above and below.
FIND = r"""(within) => {
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
    const found = [];
    const texts = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const look = (text) => {
        const own = text.parentElement;
        if (!text.data.trim() || !own.checkVisibility({visibilityProperty: true, opacityProperty: true})) return;
        range.selectNodeContents(text);
        const lines = [...range.getClientRects()].filter(({width}) => width > 0);
        if (lines.length === 0) return;
        const edge = (name, outermost) => outermost(...lines.map((line) => line[name]));
        const letters = parseFloat(getComputedStyle(own).fontSize) / 4;
        let [across, down] = [true, true];
        for (let box = own; box !== document.body && (across || down); box = box.parentElement) {
            const {display, overflowX, overflowY, textOverflow, webkitLineClamp} = getComputedStyle(box);
            if (display === "contents" || display === "inline") continue;
            const at = box.getBoundingClientRect();
            // It is there for screen readers alone.
            if (at.width <= 1 || at.height <= 1) return;
            // What is before the start of a part that scrolls is not reached.
            const before = at.top - box.scrollTop - edge("top", Math.min);
            if (down && scrolls(overflowY) && before > letters) {
                found.push(`"${text.data.trim().slice(0, 40)}" begins ${Math.round(before)} px above ${box.className}`);
                return;
            }
            across &&= !scrolls(overflowX) && !(cuts(overflowX) && textOverflow === "ellipsis");
            down &&= !scrolls(overflowY) && webkitLineClamp === "none";
            const x = Math.max(at.left - edge("left", Math.min), edge("right", Math.max) - at.right);
            const y = Math.max(at.top - edge("top", Math.min), edge("bottom", Math.max) - at.bottom);
            const lost = across && cuts(overflowX) && x > 1.5 ? x : down && cuts(overflowY) && y > letters ? y : 0;
            if (lost) {
                found.push(`"${text.data.trim().slice(0, 40)}" loses ${Math.round(lost)} px at ${box.className}`);
                return;
            }
        }
        const beyond = edge("right", Math.max) - innerWidth;
        if (across && beyond > 1.5) found.push(`"${text.data.trim()}" loses ${Math.round(beyond)} px outside`);
    };
    while (texts.nextNode()) look(texts.currentNode);
    return found;
}"""


def cut_off_faults(page: Page, within: str) -> list[str]:
    """Each text in a part of the page that is cut off, and by what."""
    found: list[str] = page.evaluate(FIND, within)
    return found
