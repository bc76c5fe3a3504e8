"""Patterns of routes, such as "/store/:id": the server and programs match routes by the same rules."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["RoutePattern"]

_TOKEN = re.compile(
    r"""\\(?P<literal>.)
    |(?P<slash>/)?(?::(?P<name>[A-Za-z_]\w*)(?:\((?P<form>(?:\\.|[^\\()])+)\))?|\((?P<unnamed>(?:\\.|[^\\()])+)\))(?P<times>[?*+])?
    |(?P<star>\*)""",
    re.VERBOSE | re.ASCII,
)


class RoutePattern:
    """A route in which `:name` stands for one segment of the path.

    `:name?` may be missing, `:name*` stands for any number of segments, `:name+` for at least one, `:name(\\d+)` for
    what the regular expression in parentheses matches, and `*` for anything. A slash at the end makes no difference.
    Raises ValueError for a pattern that is none.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._expression = _compile(text)

    def match(self, path: str) -> dict[str, str | None] | None:
        """The values of the parameters, None for one that is missing. None if the path, without query, does not fit."""
        found = self._expression.fullmatch(path)
        return None if found is None else found.groupdict()


@lru_cache(256)
def _compile(text: str) -> re.Pattern[str]:
    if not text.startswith(("/", "*", ":", "(")):
        raise ValueError(f"a pattern of routes begins with '/', as in '/store/:id'; got {text!r}")
    parts, end = [], 0
    body = text.rstrip("/")
    for token in _TOKEN.finditer(body):
        parts += [re.escape(body[end : token.start()]), _part(token)]
        end = token.end()
    parts.append(re.escape(body[end:]))
    try:
        return re.compile("".join(parts) + "/?", re.DOTALL)
    except re.error as error:
        raise ValueError(f"the pattern of routes {text!r} cannot be used: {error}") from None


def _part(token: re.Match[str]) -> str:
    """The regular expression of one parameter."""
    if token["literal"]:
        return re.escape(token["literal"])
    if token["star"]:
        return ".*"
    one = f"(?:{token['form'] or token['unnamed'] or '[^/]+?'})"
    times, slash = token["times"], token["slash"] or ""
    value = f"{one}(?:/{one})*" if times in ("*", "+") else one
    group = f"{slash}(?P<{token['name']}>{value})" if token["name"] else f"{slash}(?:{value})"
    return f"(?:{group})?" if times in ("?", "*") else group
