"""Installing and removing the official Flutter client on this machine."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import importlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from flet_web.asgi.flutter_client import VERSION, is_client

WHEEL_SHA256 = "eb246cb6e59d14c63aa20223275184825c7ec28b970a2174619a2d9f00d0e2e7"
"""Digest of the wheel `flet-web` of that version."""

_INSIDE = "flet_web/web/"
_MARKER = ".flet-client.json"
# Python in the browser, debugging aids and experimental renderers: no page of a server asks for them.
_LEFT_OUT = ("pyodide/", "python-worker.js", "canvaskit/wimp", "canvaskit/experimental_webparagraph/")
_LEFT_OUT_SUFFIXES = (".symbols", ".map")
_PACKED = {".js", ".mjs", ".wasm", ".json", ".otf", ".ttf", ".frag", ".html", ".svg"}
_WORTHWHILE = 1024
_NODE = "process.stdout.write(require('zlib').brotliCompressSync(require('fs').readFileSync(0)))"

Compress = Callable[[bytes], bytes]


class FlutterClientError(RuntimeError):
    """The Flutter client cannot be installed or removed; the message says why."""


@dataclass(frozen=True)
class Installed:
    """What was installed: the client's version, its wheel's digest, the encodings that its files have."""

    version: str
    wheel_sha256: str
    encodings: list[str]


def installed(folder: Path) -> Installed | None:
    """What `install()` has put into `folder`."""
    try:
        return Installed(**json.loads((folder / _MARKER).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def install(folder: Path, wheel: Path | None = None, say: Callable[[str], None] = print) -> bool:
    """Put the client into `folder`, from `wheel` or from pip's package index; false if it is there already.

    The folder appears when it is complete. Raises `FlutterClientError`.
    """
    present = installed(folder)
    if present is not None and present.wheel_sha256 == WHEEL_SHA256 and is_client(folder):
        return False
    if folder.exists() and present is None and any(folder.iterdir()):
        raise FlutterClientError(f"{folder} holds other files; name an empty folder in FLET_CLIENT_DIR.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".flet-client-", dir=folder.parent) as name:
        work = Path(name)
        checked = _check(wheel or _download(work / "wheel", say))
        made = work / "client"
        _extract(checked, made)
        encodings = _precompress(made, say)
        marker = Installed(VERSION, WHEEL_SHA256, encodings)
        (made / _MARKER).write_text(json.dumps(asdict(marker)), encoding="utf-8")
        _move_into_place(made, folder)
    return True


def remove(folder: Path) -> bool:
    """Remove what `install()` has put into `folder`; false if there is nothing. Raises `FlutterClientError`."""
    if not folder.exists():
        return False
    if installed(folder) is None:
        raise FlutterClientError(f"{folder} was not made by `flet-web client install`; remove it yourself.")
    gone = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}")
    folder.rename(gone)
    shutil.rmtree(gone)
    return True


def _download(folder: Path, say: Callable[[str], None]) -> Path:
    requirement = f"flet-web=={VERSION}"
    say(f"Downloading {requirement} ...")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--quiet"]
    done = subprocess.run([*command, "--dest", str(folder), requirement], capture_output=True, text=True)
    wheels = list(folder.glob("*.whl")) if done.returncode == 0 else []
    if not wheels:
        said = done.stderr.strip() or "pip has downloaded nothing."
        raise FlutterClientError(f"{said}\n{requirement} cannot be downloaded; name its wheel with --wheel PATH.")
    return wheels[0]


def _check(wheel: Path) -> Path:
    digest = hashlib.sha256()
    try:
        with wheel.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise FlutterClientError(f"{wheel} cannot be read: {error.strerror}.") from None
    if digest.hexdigest() != WHEEL_SHA256:
        raise FlutterClientError(
            f"{wheel.name} is not the wheel of flet-web {VERSION}; expected a file with SHA-256 "
            f"{WHEEL_SHA256}; got {digest.hexdigest()}."
        )
    return wheel


def _is_wanted(name: str) -> bool:
    return not (name.startswith(_LEFT_OUT) or name.endswith(_LEFT_OUT_SUFFIXES))


def _extract(wheel: Path, folder: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for item in archive.infolist():
            name = item.filename.removeprefix(_INSIDE)
            if item.is_dir() or name == item.filename or not _is_wanted(name):
                continue
            parts = PurePosixPath(name).parts
            if ".." in parts or PurePosixPath(name).is_absolute():
                raise FlutterClientError(f"{wheel.name} has a file outside of its folder: {item.filename!r}.")
            target = folder.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(item))


def _precompress(folder: Path, say: Callable[[str], None]) -> list[str]:
    """Write `.br` and `.gz` beside each file that gets smaller by it; gives the encodings that were made."""
    makers: dict[str, tuple[str, Compress]] = {"gzip": (".gz", _gzip)}
    brotli = _brotli()
    if brotli is None:
        say("Without brotli the client is a fifth larger on the network; `pip install brotli` first.")
    else:
        makers["br"] = (".br", brotli)
    say("Compressing; this takes about a minute ...")
    files = [path for path in folder.rglob("*") if path.suffix in _PACKED]
    files = sorted((path for path in files if path.stat().st_size >= _WORTHWHILE), key=_size, reverse=True)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        jobs = [pool.submit(_pack, path, *maker) for path in files for maker in makers.values()]
        for job in jobs:
            job.result()
    return sorted(makers)


def _size(path: Path) -> int:
    return path.stat().st_size


def _pack(path: Path, suffix: str, compress: Compress) -> None:
    data = path.read_bytes()
    packed = compress(data)
    if len(packed) < len(data):
        path.with_name(path.name + suffix).write_bytes(packed)


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _brotli() -> Compress | None:
    """The best brotli there is: a Python package, else Node.js."""
    for name in ("brotli", "brotlicffi"):
        with contextlib.suppress(ImportError):
            compress: Compress = importlib.import_module(name).compress
            return compress
    node = shutil.which("node")
    return None if node is None else lambda data: _node_brotli(node, data)


def _node_brotli(node: str, data: bytes) -> bytes:
    return subprocess.run([node, "-e", _NODE], input=data, stdout=subprocess.PIPE, check=True).stdout


def _move_into_place(made: Path, folder: Path) -> None:
    before = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}")
    if folder.exists():
        folder.rename(before)
    made.rename(folder)
    shutil.rmtree(before, ignore_errors=True)
