"""Tables, medians and verdicts."""

from __future__ import annotations

import asyncio
import os
import platform
import statistics
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from harness.options import Options, parse
from harness.servers import Implementation, Server, ServerError


@dataclass(frozen=True)
class Figure:
    """One target and how it was met; `met` is None where it could not be measured."""

    name: str
    target: str
    measured: str
    met: bool | None

    @classmethod
    def at_most(cls, name: str, value: float | None, limit: float, form: str) -> Figure:
        """A figure that must not exceed its limit; `form` is a format such as "{:.1f} ms"."""
        if value is None:
            return cls(name, "at most " + form.format(limit), "not measured", None)
        return cls(name, "at most " + form.format(limit), form.format(value), value <= limit)


def median(values: Iterable[float]) -> float | None:
    """The median, or None of nothing."""
    known = list(values)
    return statistics.median(known) if known else None


def ratios(over: Sequence[float], under: Sequence[float]) -> list[float]:
    """Quotients round by round: what slows one round down slows down both."""
    return [one / other for one, other in zip(over, under, strict=False)]


def scaled(value: float | None, factor: float) -> float | None:
    """The value in another unit."""
    return None if value is None else value * factor


def cell(value: float | None, form: str) -> str:
    return "-" if value is None else form.format(value)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Text columns: the first one to the left, the others to the right."""
    widths = [max(len(line[column]) for line in [headings, *rows]) for column in range(len(headings))]
    lines: list[str] = []
    for line in [headings, ["-" * width for width in widths], *rows]:
        padded = [text.rjust(width) for text, width in zip(line, widths, strict=True)]
        lines.append("  ".join([line[0].ljust(widths[0]), *padded[1:]]))
    return "\n".join(lines)


def verdicts(figures: Sequence[Figure]) -> str:
    words = {True: "met", False: "MISSED", None: "-"}
    return table(
        ["figure", "target", "measured", "verdict"],
        [[figure.name, figure.target, figure.measured, words[figure.met]] for figure in figures],
    )


def header(title: str, options: Options) -> None:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    names = ", ".join(one.name for one in options.implementations)
    print(f"\n== {title} ==")
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}; {names}\n", flush=True)


def start(implementation: Implementation, module: str, **settings: float) -> Server | None:
    """A server, or None (and a note) when it does not start."""
    try:
        return Server(implementation, module, **settings)
    except ServerError as error:
        print(error, flush=True)
        return None


def main(description: str | None, measure: Callable[[Options], Awaitable[list[Figure]]]) -> None:
    """A script's whole run: read the command line, measure, print the verdicts."""
    options = parse(description)

    async def run() -> list[Figure]:
        return await measure(options)

    figures = asyncio.run(run())
    print("\n" + verdicts(figures))
