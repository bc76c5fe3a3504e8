"""Runs groups: each case with each peer, in turn, over several rounds."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from benchmarks.harness.browser import Browsers
from benchmarks.harness.case import Case, Group, Run, Sample
from benchmarks.harness.options import Options
from benchmarks.harness.peers import Peer
from benchmarks.harness.results import Row
from benchmarks.harness.servers import Server

QUICK_ROUNDS = 1
LONGEST_SECONDS = 300.0
"""A round that takes longer has failed."""


class Progress:
    """One line on stderr: on a terminal it is written over, elsewhere there is a line for each case.

    `remaining` is what the cases say that is still to be done takes, in seconds.
    """

    def __init__(self, remaining: float = 0.0) -> None:
        self._begin = time.monotonic()
        self._last = ""
        self._remaining = remaining

    def done(self, seconds: float) -> None:
        """Something is done that was to take so long."""
        self._remaining -= seconds

    def show(self, where: str, detail: str) -> None:
        left = f", about {max(1, round(self._remaining / 60))} min left" if self._remaining > 0 else ""
        seconds = f"{time.monotonic() - self._begin:5.0f} s{left}"
        if sys.stderr.isatty():
            print(f"\r\x1b[K{seconds}  {where}  {detail}", end="", file=sys.stderr, flush=True)
        elif where != self._last:
            print(f"{seconds}  {where}", file=sys.stderr, flush=True)
        self._last = where

    def clear(self) -> None:
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


@dataclass
class _Site:
    """A case with a peer: its server and load while they run, and the samples."""

    case: Case
    peer: Peer
    module: str
    samples: list[Sample] = field(default_factory=list[Sample])
    error: str = ""
    server: Server | None = None
    load: AsyncGenerator[Sample, None] | None = None

    async def sample(self, options: Options, browsers: Browsers, *, counts: bool) -> None:
        """One round. What goes wrong ends this site's part, not the run."""
        if self.error:
            return
        try:
            if self.load is None:
                self.load = self._start(options, browsers)
            sample = await asyncio.wait_for(self.load.__anext__(), LONGEST_SECONDS)
            if missing := {figure.key for figure in self.case.figures} - set(sample):
                raise ValueError(f"expected values for all figures; missing: {', '.join(sorted(missing))}")
            if counts:
                self.samples.append(sample)
            if self.case.fresh:
                await self.stop()
        except asyncio.TimeoutError as error:
            self.error = f"TimeoutError: {str(error) or f'a round took more than {LONGEST_SECONDS:.0f} s'}"
            await self.stop()
        except Exception as error:
            self.error = f"{type(error).__name__}: {error}"
            await self.stop()

    def _start(self, options: Options, browsers: Browsers) -> AsyncGenerator[Sample, None]:
        if self.case.server:
            self.server = Server(self.peer, self.module, self.case.settings)
        run = Run(self.peer, self.module, self.case.settings, options.quick, browsers, self.server)
        return self.case.load(run)

    async def stop(self) -> None:
        try:
            if self.load is not None:
                await self.load.aclose()
        except Exception as error:
            self.error = self.error or f"{type(error).__name__}: {error}"
        finally:
            self.load = None
            if self.server is not None:
                self.server.stop()
                self.server = None

    def rows(self, group: Group) -> list[Row]:
        return [
            Row(
                group=group.name,
                case=self.case.name,
                peer=self.peer.name,
                figure=figure.key,
                name=figure.name,
                unit=figure.unit,
                values=[sample[figure.key] * figure.factor for sample in self.samples],
                more_is_better=figure.more_is_better,
                curve=self.case.at[0] if self.case.at else "",
                at=self.case.at[1] if self.case.at else 0.0,
                headline=self.case.headline.get(figure.key, ""),
                error=self.error,
            )
            for figure in self.case.figures
        ]


def _sites(group: Group, options: Options) -> list[_Site]:
    return [
        _Site(case, peer, module)
        for case in group.cases
        if not (options.quick and case.slow)
        for peer in options.peers
        if not group.reason(case, peer) and (module := peer.module(case.program))
    ]


def _rounds_of(case: Case, options: Options) -> int:
    return QUICK_ROUNDS if options.quick else options.rounds or case.rounds


def _warms(case: Case, options: Options) -> bool:
    return case.warm and not options.quick


def duration(group: Group, options: Options) -> float:
    """What the group takes in seconds, as its cases say."""
    return sum(
        site.case.seconds * (_rounds_of(site.case, options) + _warms(site.case, options))
        for site in _sites(group, options)
    )


def _absent(group: Group, options: Options, present: set[str]) -> list[Row]:
    """Rows that say why a peer, which takes part in other cases of the group, is not in this one."""
    return [
        Row(group.name, case.name, peer.name, figure.key, figure.name, figure.unit, [], absent=reason)
        for case in group.cases
        if not (options.quick and case.slow)
        for peer in options.peers
        if peer.name in present and (reason := group.reason(case, peer))
        for figure in case.figures
    ]


async def measure(group: Group, options: Options, progress: Progress) -> list[Row]:
    """The rows of a group. Cases whose servers stay are measured round by round, those with fresh ones one by one."""
    browsers = Browsers(options.chromium)
    sites = _sites(group, options)
    try:
        together = [site for site in sites if not site.case.fresh]
        await _rounds(group, together, options, browsers, progress)
        for case in {site.case.name: None for site in sites if site.case.fresh}:
            await _rounds(group, [site for site in sites if site.case.name == case], options, browsers, progress)
    finally:
        for site in sites:
            await site.stop()
        await browsers.close()
    measured = [row for site in sites for row in site.rows(group)]
    return measured + _absent(group, options, {row.peer for row in measured})


async def _rounds(group: Group, sites: list[_Site], options: Options, browsers: Browsers, progress: Progress) -> None:
    last = max((_rounds_of(site.case, options) for site in sites), default=0)
    for site in sites:
        if _warms(site.case, options):
            progress.show(f"{group.name}: {site.case.name}", f"{site.peer.name} starts")
            await site.sample(options, browsers, counts=False)
            progress.done(site.case.seconds)
    for number in range(last):
        # Each goes first in one of the rounds: on some machines the order changes the figures.
        first = number % len(sites)
        for site in sites[first:] + sites[:first]:
            if number < _rounds_of(site.case, options):
                what = f"{site.case.name}, {site.peer.name}"
                where = f"{what}, round" if site.case.fresh else "round"
                progress.show(f"{group.name}: {where} {number + 1} of {last}", what)
                await site.sample(options, browsers, counts=True)
                progress.done(site.case.seconds)
    for site in sites:
        await site.stop()
