"""The command line."""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harness.peers import CACHE, PEERS, Peer, PeerError, install


@dataclass(frozen=True)
class Options:
    """What to measure: which groups, with which peers, how many rounds, with which browser."""

    groups: tuple[str, ...]
    peers: tuple[Peer, ...]
    quick: bool = False
    rounds: int | None = None
    chromium: str = "chromium"
    render: Path | None = None
    compare: tuple[Path, Path] | None = None
    output: Path | None = None
    go_on: bool = False
    write: bool = True


def _chromium() -> str:
    """Path of Chromium, without windows if there is such a one: they do work of their own while a page is loaded."""
    return shutil.which("chromium-headless-shell") or shutil.which("chromium") or "chromium"


def parse(description: str | None, groups: Sequence[str], arguments: Sequence[str] | None = None) -> Options:
    """Options from the command line; environments that are missing are made."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=description)
    add = parser.add_argument
    names = ",".join(peer.name for peer in PEERS)
    add("--quick", action="store_true", help="a smoke run: few samples, no figures to rely on; nothing is written")
    add("--only", default=",".join(groups), help="groups, with commas between them (default: %(default)s)")
    add("--peers", default=names, help="who takes part (default: %(default)s)")
    add("--rounds", type=int, help="rounds over all servers (default: each case's own)")
    add("--environments", type=Path, default=CACHE, help="folder of the peers' environments (default: %(default)s)")
    add("--here", action="store_true", help="run this tree and the raw endpoint with this Python, not with their own")
    add("--chromium", default=_chromium(), help="browser (default: %(default)s)")
    add("--no-write", action="store_true", help="print the table only")
    add("--render", type=Path, help="measure nothing: draw charts and tables from this file of results")
    add("--continue", dest="go_on", action="store_true", help="go on with a whole run that was broken off")
    add("--output", type=Path, help="write the results into this file alone: no charts, no tables of documents")
    add("--compare", type=Path, nargs=2, metavar="FILE", help="measure nothing: compare the ratios of two results")
    found = parser.parse_args(arguments)
    chosen = tuple(_chosen(parser, "--only", found.only, groups))
    peers = () if found.render or found.compare else _peers(parser, found)
    return Options(
        groups=chosen,
        peers=peers,
        quick=found.quick,
        rounds=found.rounds,
        chromium=found.chromium,
        render=found.render,
        compare=tuple(found.compare) if found.compare else None,
        output=found.output,
        go_on=found.go_on,
        write=not (found.quick or found.no_write),
    )


def _chosen(parser: argparse.ArgumentParser, option: str, text: str, known: Sequence[str]) -> list[str]:
    wanted = [name for name in text.split(",") if name]
    unknown = [name for name in wanted if name not in known]
    if unknown or not wanted:
        parser.error(f"{option} takes some of {', '.join(known)}; got {', '.join(unknown) or 'nothing'}")
    return [name for name in known if name in wanted]


def _peers(parser: argparse.ArgumentParser, found: argparse.Namespace) -> tuple[Peer, ...]:
    by_name = {peer.name: peer for peer in PEERS}
    ready: list[Peer] = []
    for name in _chosen(parser, "--peers", found.peers, list(by_name)):
        peer = by_name[name]
        if found.here and peer.is_here:
            python = sys.executable
        else:
            print(f"environment of {name} ...", file=sys.stderr, flush=True)
            try:
                python = install(peer, found.environments)
            except PeerError as error:
                parser.exit(2, f"{error}\n")
        ready.append(dataclasses.replace(peer, python=python))
    return tuple(ready)
