"""The pages of the gallery, and how a person goes from one to the next."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from playwright.sync_api import Page, ViewportSize, expect

from tests.servers import ROOT

GALLERY = ROOT / "examples" / "gallery"
WIDE: ViewportSize = {"width": 1280, "height": 800}


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
    expect(page).to_have_title(f"{shown.title} | Gallery")
    expect(page.locator("[data-key=source] code")).to_contain_text(f"def {shown.example.__name__}(")
