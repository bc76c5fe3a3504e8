"""Who is compared, and the environment that each has: made once, of pinned versions, outside of the repository."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
CONSTRAINTS = BENCHMARKS / "constraints.txt"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "flet_web" / "benchmarks"
STAMP = "requirements"
REASON_LINES = 40
"""The reason of pip stands above its hints."""


@dataclass(frozen=True)
class Peer:
    """A peer: its name, what is installed for it, and the Python that runs it."""

    name: str
    title: str
    requirements: tuple[str, ...]
    environment: str
    search_path: str = ""
    python: str = ""
    shown: tuple[str, ...] = ()
    """Distributions whose versions the results name."""

    @property
    def is_here(self) -> bool:
        """Whether the environment has this tree in it."""
        return self.environment == _TREES

    def module(self, program: str) -> str | None:
        """The module of `apps` that is this program for this peer; None if it has none."""
        name = f"{self.name}_{program}"
        return name if (BENCHMARKS / "apps" / f"{name}.py").exists() else None


_SERVER = ("uvicorn[standard]",)
_STACK = ("starlette", "uvicorn", "uvloop", "httptools", "websockets", "msgspec")
_TREE = (f"-e {ROOT}[fast]",)
_TREES = f"tree-{hashlib.sha256(bytes(ROOT)).hexdigest()[:8]}"
"""Each clone has an environment: one is measured while another one is tested."""

PEERS = (
    # In its path, for the programs; the installed package is the same folder.
    Peer("flet_web", "this tree", _TREE, _TREES, search_path=str(ROOT), shown=("flet-web-starlette", *_STACK)),
    Peer("raw", "raw Starlette", _TREE, _TREES, shown=_STACK),
    # Not our folder in its search path: the official distribution has a package flet_web, too.
    Peer("flet", "Flet", ("flet[web]==1.0.5", *_SERVER), "flet", shown=("flet", *_STACK)),
    Peer("nicegui", "NiceGUI", ("nicegui==3.18.0", *_SERVER), "nicegui", shown=("nicegui", *_STACK)),
    Peer("streamlit", "Streamlit", ("streamlit==1.67.0",), "streamlit", shown=("streamlit", "tornado", "starlette")),
)


class PeerError(Exception):
    """An environment cannot be made; the message ends with what pip wrote."""


def install(peer: Peer, folder: Path) -> str:
    """The Python of the peer's environment in this folder, which is made first if it is not there as described."""
    environment = folder / f"{peer.environment}-{sys.version_info[0]}.{sys.version_info[1]}"
    python = environment / "bin" / "python"
    wanted = "\n".join(peer.requirements) + "\n" + CONSTRAINTS.read_text(encoding="utf-8")
    stamp = environment / STAMP
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return str(python)
    venv.create(environment, with_pip=True, clear=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(CONSTRAINTS)]
    arguments = [word for requirement in peer.requirements for word in requirement.split(" ", 1)]
    result = subprocess.run([*command, *arguments], capture_output=True, text=True)
    if result.returncode:
        reason = "\n    ".join(result.stderr.strip().splitlines()[-REASON_LINES:])
        raise PeerError(f"the environment of {peer.name} cannot be made:\n    {reason}")
    stamp.write_text(wanted, encoding="utf-8")
    return str(python)


def versions(peer: Peer) -> dict[str, str]:
    """Versions of what the results name, as far as the peer has it."""
    code = (
        "import importlib.metadata as m, sys\n"
        "have = {d.metadata['Name'].lower(): d.version for d in m.distributions() if d.metadata['Name']}\n"
        "print('\\n'.join(f'{n} {have[n]}' for n in sys.argv[1:] if n in have))"
    )
    found = subprocess.run([peer.python, "-c", code, *peer.shown], capture_output=True, text=True, check=True)
    return dict(line.split(" ", 1) for line in found.stdout.splitlines())
