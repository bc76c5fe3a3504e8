"""What the two shops sell, and how they get to know it: from a database that is slow, and fails at times."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass

import flet_web as ft

PAUSE = 0.3
"""Seconds that the database takes."""


@dataclass(frozen=True)
class Good:
    id: str
    name: str
    price: int
    icon: ft.Icons
    color: str
    about: str


GOODS = [
    Good("tent", "Tent", 149, ft.Icons.CABIN, "teal", "Two rooms, and dry in any rain."),
    Good("stove", "Stove", 39, ft.Icons.OUTDOOR_GRILL, "deeporange", "Boils a litre of water in four minutes."),
    Good("boots", "Boots", 89, ft.Icons.HIKING, "brown", "Made for stones, mud and snow."),
    Good("lamp", "Lamp", 19, ft.Icons.LIGHTBULB, "amber", "Shines for forty hours."),
    Good("boat", "Boat", 420, ft.Icons.KAYAKING, "blue", "Fits into a bag, and carries two."),
    Good("scope", "Telescope", 260, ft.Icons.TRAVEL_EXPLORE, "indigo", "Shows the rings of Saturn."),
]
REVIEWS = {
    "tent": ["We slept well. — Ann", "Heavy, but worth it. — Bob"],
    "boat": ["The children want no other holidays. — Cem"],
}
asked: Counter[str] = Counter()


def named(id: str) -> Good:
    """LookupError if there is no such good."""
    found = [good for good in GOODS if good.id == id]
    if not found:
        raise LookupError("We do not sell this.")
    return found[0]


async def load_good(id: str) -> Good:
    """ConnectionError every other time somebody asks for the telescope, so that the shop shows what it does then."""
    await asyncio.sleep(PAUSE)
    asked[id] += 1
    if id == "scope" and asked[id] % 2:
        raise ConnectionError("The database does not answer.")
    return named(id)


async def load_reviews(id: str) -> list[str]:
    await asyncio.sleep(PAUSE)
    return REVIEWS.get(id, [])
