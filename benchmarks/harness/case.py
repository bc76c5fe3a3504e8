"""What a measurement is: a program, a load that is put on it, and the figures that come out of it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field

from benchmarks.harness.browser import Browsers
from benchmarks.harness.peers import Peer
from benchmarks.harness.servers import Server

Sample = Mapping[str, float]
"""Values of one round by the keys of the case's figures: seconds, bytes, numbers."""


@dataclass(frozen=True)
class Figure:
    """Something measured: its key in a `Sample`, its name, and the unit it is shown in (`factor` of the sample's)."""

    key: str
    name: str
    unit: str
    factor: float = 1.0
    more_is_better: bool = False


CPU = Figure("cpu", "CPU", "us", 1e6)
WALL = Figure("wall", "time", "us", 1e6)
CPU_MS = Figure("cpu", "CPU", "ms", 1e3)
WALL_MS = Figure("wall", "time", "ms", 1e3)


@dataclass(frozen=True)
class Run:
    """What a load works with: the peer, its server (None where the case starts none), browsers."""

    peer: Peer
    program: str
    settings: Mapping[str, float]
    quick: bool
    browsers: Browsers
    running: Server | None = None

    @property
    def server(self) -> Server:
        if self.running is None:
            raise ValueError("expected a case with a server; this one starts none")
        return self.running

    @property
    def rows(self) -> int:
        return int(self.settings.get("rows", 2))

    @property
    def seconds(self) -> float:
        """How long a load that repeats itself goes on in one round."""
        return 0.15 if self.quick else 0.4


FEW_ROUNDS = 5
"""For what takes long. With three, one ratio in ten lies outside of another run's by chance alone."""

Load = Callable[[Run], AsyncGenerator[Sample, None]]
"""A generator: it prepares, checks that the peer does the work, and yields one sample a round."""


@dataclass(frozen=True)
class Case:
    """One measurement. `program` with the peer's name is a module of `apps`; a peer without one takes no part."""

    name: str
    program: str
    load: Load
    figures: tuple[Figure, ...]
    settings: Mapping[str, float] = field(default_factory=dict[str, float])
    absent: Mapping[str, str] = field(default_factory=dict[str, str])
    """Peers that have the program and take no part, with the reason, which the tables state."""
    rounds: int = 7
    warm: bool = True
    """Whether the first round is not counted."""
    fresh: bool = False
    """Whether each round has a new server."""
    server: bool = True
    """Whether the program is served; if not, the load starts it."""
    slow: bool = False
    """Whether a quick run leaves it out."""
    at: tuple[str, float] | None = None
    """The curve of the group's chart that it is a point of, and where."""
    headline: Mapping[str, str] = field(default_factory=dict[str, str])
    """Figures that the README shows, by their keys, with what it calls them."""
    seconds: float = 1.0
    """What a round takes with one peer, about: for the time that remains."""


@dataclass(frozen=True)
class Target:
    """This tree's figure (over that of another peer or case, if named) is to be at most, or at least, the limit."""

    name: str
    case: str
    figure: str
    limit: float
    over_case: str = ""
    over_peer: str = ""
    at_least: bool = False


@dataclass(frozen=True)
class Group:
    """Cases that are measured in turn. Several cases have a `curve` over `axis` if they show how costs grow."""

    name: str
    title: str
    cases: tuple[Case, ...]
    targets: tuple[Target, ...] = ()
    axis: str = ""
    absent: Mapping[str, str] = field(default_factory=dict[str, str])
    """Why a peer has not the programs that others in the group have."""

    def reason(self, case: Case, peer: Peer) -> str:
        """Why the peer takes no part in the case; empty if it does, or is in none of the group's cases."""
        return case.absent.get(peer.name) or ("" if peer.module(case.program) else self.absent.get(peer.name, ""))
