"""What a person can have typed into a field: how long a text is, and whether a filter would have let it through.

All of this takes time in proportion to the text, whatever the text: it comes from somebody unknown.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

__all__ = ["exceeds", "passes"]

MOST_IN_ONE = 16
"""Code points of one character on the screen: families in emoji have up to 11."""
LONGEST_TRIED = 10_000
"""Characters of a text for which an expression may have to try several ways to match."""
MOST_WAYS = 100

_JOINER = "\u200d"
_EXTENDING = frozenset({"Mn", "Mc", "Me", "Sk"})


def exceeds(text: str, limit: int) -> bool:
    """Whether a text has more than `limit` characters, as a person counts them: browsers count in several ways."""
    if len(text) <= limit:
        return False
    return len(text) > limit * MOST_IN_ONE or text.isascii() or _characters(text) > limit


def _characters(text: str) -> int:
    """How many characters are seen of a text. Rather too few than too many."""
    count, joined, half_a_flag = 0, False, False
    for character in text:
        code = ord(character)
        if code >= 0x300 and (unicodedata.category(character) in _EXTENDING or 0x1160 <= code <= 0x11FF):
            # Accents, skin colors, the parts of a Korean syllable.
            continue
        if character == _JOINER:
            joined = True
            continue
        is_flag = 0x1F1E6 <= code <= 0x1F1FF
        if not joined and not (is_flag and half_a_flag):
            count += 1
        joined, half_a_flag = False, is_flag and not half_a_flag
    return count


# One character: one of a set, an escape, any, or itself. How often: once, or as *, +, ?, {n}, {n,}, {n,m} say.
_ONE = r"(?:\[\^?(?:[^\]\\\[]|\\.)+\]|\\[^aAbBckNpPuUxZ1-9]|[^\\^$.|?*+()\[\]{}]|\.)"
_TIMES = r"(?:[*+?]|\{\d{1,2}(?:,\d{0,2})?\})"
_STEP = re.compile(f"({_ONE})({_TIMES}?)", re.DOTALL)
_PLAIN = re.compile(rf"(\^?)((?:{_ONE}{_TIMES}?)+)(\$?)", re.DOTALL)


class _Filter:
    """The expression of an input filter, as far as the server can follow it.

    It runs in the browser. Here it is looked at if it is plain: single characters, and how often each comes. What
    others mean depends on the browser, and how long they take depends on the text.
    """

    def __init__(self, expression: str, flags: int, *, allows: bool) -> None:
        self._wanted: list[re.Pattern[str]] = []
        plain = _PLAIN.fullmatch(expression)
        if plain is None:
            return
        steps = _STEP.findall(plain[2])
        counts = [times for _, times in steps if times]
        endless = [times for times in counts if _ways(times) == math.inf]
        self._ways = math.prod(_ways(times) for times in counts if times not in endless)
        wanted = ""
        if plain[1] and plain[3] and allows:
            wanted = plain[2] if len(endless) <= 1 and self._ways <= MOST_WAYS else ""
        elif len(steps) == 1 and not plain[1] and not plain[3]:
            # Every match is kept, or taken out: what remains is known of single characters only.
            one, self._ways = steps[0][0], 1
            wanted = f"(?:{one})*" if allows else rf"(?:(?!{one})[\s\S])*"
        if wanted:
            # Browsers mean ASCII by \d and \w, but not by \s: what fits in one of the two ways may have been typed.
            self._wanted = [re.compile(wanted, flags), re.compile(wanted, flags | re.ASCII)]

    def passes(self, text: str) -> bool:
        if self._wanted and self._ways > 1 and len(text) > LONGEST_TRIED:
            return False
        return not self._wanted or any(wanted.fullmatch(text) for wanted in self._wanted)


def _ways(times: str) -> float:
    """In how many ways a character that comes so often can match."""
    if times == "?":
        return 2
    low, _, high = times.strip("{}").partition(",")
    if times in ("*", "+") or (not high and times.endswith(",}")):
        return math.inf
    return int(high) - int(low) + 1 if high else 1


@lru_cache(maxsize=256)
def _filter(expression: str, flags: int, allows: bool) -> _Filter | None:
    try:
        return _Filter(expression, flags, allows=allows)
    except (re.error, OverflowError):
        return None


def passes(text: str, expression: str, *, allows: bool, case_sensitive: bool, dot_all: bool) -> bool:
    """Whether an input filter may have let a text through. One that only a browser understands lets everything."""
    flags = re.RegexFlag(0) if case_sensitive else re.IGNORECASE
    found = _filter(expression, int(flags | (re.DOTALL if dot_all else 0)), allows)
    return found is None or found.passes(text)
