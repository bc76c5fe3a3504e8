"""The command line that all scripts share."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from harness.servers import BENCHMARKS, Implementation

OFFICIAL = "flet[web]==1.0.5"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "flet_web" / "official-1.0.5"


@dataclass(frozen=True)
class Options:
    """What to measure: which implementations, how many rounds, with which programs."""

    implementations: tuple[Implementation, ...]
    quick: bool
    rounds: int | None
    resume: bool
    sessions: int
    chromium: str


def parse(description: str | None) -> Options:
    """Options from the command line; installs the official Flet if asked to."""
    parser = argparse.ArgumentParser(description=description)
    add = parser.add_argument
    add("--quick", action="store_true", help="a smoke run: few samples, no figures to rely on")
    add("--rounds", type=int, help="rounds over all servers (default: each script's own)")
    add("--only", default="flet_web,raw,official", help="who takes part (default: %(default)s)")
    add("--python", default=sys.executable, help="Python that runs flet_web and the raw endpoint")
    add("--flet-python", help=f"Python of an environment with {OFFICIAL} (default: the one in {CACHE})")
    add("--install-flet", action="store_true", help=f"first make the environment {CACHE}")
    add("--resume", action="store_true", help="let the load client negotiate resumable sessions")
    add("--sessions", type=int, default=4, help="users who click at once in events.py (default: 4)")
    add("--chromium", default="/usr/bin/chromium", help="browser (default: %(default)s)")
    arguments = parser.parse_args()
    if arguments.install_flet:
        _install_official()
    everybody = _implementations(arguments.python, arguments.flet_python or str(CACHE / "bin" / "python"))
    wanted = set(arguments.only.split(","))
    if unknown := wanted - {implementation.name for implementation in everybody}:
        parser.error(f"unknown name in --only; expected some of flet_web, raw, official; got {sorted(unknown)}")
    return Options(
        implementations=tuple(one for one in everybody if one.name in wanted and _available(one)),
        quick=arguments.quick,
        rounds=arguments.rounds,
        resume=arguments.resume,
        sessions=arguments.sessions,
        chromium=arguments.chromium,
    )


def _implementations(python: str, flet_python: str) -> list[Implementation]:
    root = str(BENCHMARKS.parent)
    return [
        Implementation("flet_web", "flet_web_app", "flet_web_counter", python, search_path=root),
        Implementation("raw", "raw_app", "", python),
        # Not our folder in its search path: the official distribution has a package flet_web, too.
        Implementation("official", "flet_official_app", "flet_official_counter", flet_python),
    ]


def _available(implementation: Implementation) -> bool:
    if Path(implementation.python).exists():
        return True
    print(f"{implementation.name} is left out: there is no {implementation.python}", file=sys.stderr)
    if implementation.name == "official":
        print("  (use --flet-python, or --install-flet once)", file=sys.stderr)
    return False


def _install_official() -> None:
    if not (CACHE / "bin" / "python").exists():
        venv.create(CACHE, with_pip=True)
    subprocess.run([str(CACHE / "bin" / "python"), "-m", "pip", "install", "--quiet", OFFICIAL], check=True)
