"""The pages of the gallery, and how a person goes from one to the next."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from playwright.sync_api import Page, ViewportSize

from tests.servers import ROOT

GALLERY = ROOT / "examples" / "gallery"
WIDE: ViewportSize = {"width": 1280, "height": 800}

ARRIVED = """([title, words]) => document.title === title
    && (document.querySelector("[data-key=source] code")?.textContent ?? "").includes(words)"""
# The link to the start comes first.
ARRANGED = """([drawn, links, alone]) => {
    const list = document.querySelector("a.f-tile[data-key='/']")?.parentElement;
    if (list?.querySelectorAll(":scope > a.f-tile").length !== links) return false;
    if (drawn !== (list.closest(".f-drawer") !== null)) return false;
    const menu = document.querySelector("button[aria-label='Open navigation menu']");
    if (drawn !== Boolean(menu?.checkVisibility({visibilityProperty: true}))) return false;
    if (alone) list.replaceChildren();
    return true;
}"""


def sections() -> list[Any]:
    """The sections of the gallery. Its modules import each other by their own names, as those of a program do."""
    if str(GALLERY) not in sys.path:
        sys.path.insert(0, str(GALLERY))
    found: list[Any] = import_module("pages").SECTIONS
    return found


def all_pages() -> list[Any]:
    return [page for section in sections() for page in section.pages]


def arrived(page: Page, shown: Any) -> None:
    """Wait until a page of the gallery is there as a whole."""
    page.wait_for_function(ARRIVED, arg=[f"{shown.title} | Gallery", f"def {shown.example.__name__}("])


def arranged(page: Page, width: int, *, alone: bool = False) -> None:
    """Wait until the list of all pages has its place in a window of that width: beside the content, or in the drawer.

    `alone`: it is emptied. It has two thirds of the elements of a page, which cost a checker most of its time.
    """
    page.wait_for_function(ARRANGED, arg=[width < 900, len(all_pages()) + 1, alone])
